import type { FileMaker } from "../file-maker.ts";
import { searchResultsPage, type SearchResult } from "../pages/search-results.ts";

const result = (address: string, title: string, snippet: string, date?: string): SearchResult => ({ address, title, snippet, ...(date && { date }) });

interface Case {
  readonly cause: string;
  readonly shared: readonly SearchResult[];
  readonly first: readonly SearchResult[];
  readonly second: readonly SearchResult[];
}

const cases: Record<string, Case> = {
  a: {
    cause: "lieu",
    shared: [
      result("dessin-facile.example/bases", "Apprendre à dessiner : les bases", "Vingt leçons gratuites, du cube au portrait."),
      result("videos-libres.example/dessin", "Cours de dessin en vidéo", "Une leçon par semaine, tous niveaux."),
      result("papiers-et-mines.example/guide", "Quel crayon pour débuter ?", "HB, 2B, 4B : le guide."),
      result("mooc-arts.example/perspective", "La perspective pas à pas", "Cours en ligne, certificat à la fin."),
    ],
    first: [
      result("atelier-du-port.example/cours", "Cours de dessin à Brest", "Enfants le mercredi, adultes le jeudi soir."),
      result("mjc-recouvrance.example/dessin", "MJC : dessin et bande dessinée", "À dix minutes de chez toi, quartier Recouvrance, Brest."),
      result("beaux-arts-penn.example/public", "Cours publics de dessin", "Brest et Quimper, inscriptions en septembre."),
      result("dessin-facile.example/materiel", "Le matériel du débutant", "Une liste courte et pas chère."),
    ],
    second: [
      result("atelier-des-arenes.example/cours", "Cours de dessin à Nîmes", "Modèle vivant le samedi matin."),
      result("mjc-des-costieres.example/dessin", "Dessin et manga", "Nîmes sud, arrêt de tram à 100 mètres."),
      result("fusain-et-cie.example/stages", "Stages de fusain", "Nîmes, Arles, Montpellier, pendant les vacances."),
      result("videos-libres.example/peinture", "Cours de peinture en vidéo", "Aquarelle et gouache."),
    ],
  },
  b: {
    cause: "passe",
    shared: [
      result("encyclo-libre.example/python", "Python (page d'homonymie)", "Serpent, langage de programmation, troupe comique…"),
      result("dictionnaire-libre.example/python", "Python : définition", "Nom masculin."),
      result("actus-du-jour.example/python", "Python : les nouvelles du jour", "Tout ce qui s'est écrit depuis hier."),
    ],
    first: [
      result("code-en-classe.example/boucles", "Boucles en Python", "for et while par l'exemple."),
      result("forum-codeurs.example/t/991", "Erreur d'indentation en Python", "Réponse acceptée : remplacer les tabulations. Page déjà ouverte."),
      result("jeux-a-coder.example/serpent", "Programmer un jeu de serpent en Python", "Projet en trois séances."),
      result("encyclo-libre.example/python-langage", "Python (langage)", "Créé par Guido van Rossum."),
    ],
    second: [
      result("terrarium.example/python-royal", "Nourrir un python royal", "Fréquence et précautions."),
      result("zoo-des-collines.example/serpents", "Nos pythons", "Vivarium ouvert tous les jours."),
      result("veto-exotique.example/mue", "La mue du python", "Quand s'inquiéter ? Page déjà ouverte."),
      result("encyclo-libre.example/python-serpent", "Python (serpent)", "Famille des pythonidés."),
    ],
  },
  c: {
    cause: "date",
    shared: [
      result("festival-anim.example/", "Festival du film d'animation", "Le site officiel.", "3 janvier 2022"),
      result("ecole-anim.example/metiers", "Les métiers de l'animation", "Décors, voix, intervalles.", "14 mai 2019"),
      result("cine-club.example/histoire", "Petite histoire de l'animation", "Du praxinoscope à la 3D.", "2 février 2020"),
      result("ville-lac.example/festival", "Venir au festival", "Bus, vélo, hébergement.", "20 avril 2021"),
      result("encyclo-libre.example/festival-animation", "Festivals d'animation", "Liste par pays.", "11 novembre 2021"),
    ],
    first: [
      result("festival-anim.example/palmares-2021", "Le palmarès 2021", "Le grand prix et les mentions.", "19 juin 2021"),
      result("revue-image.example/bilan-2021", "Festival 2021 : le bilan", "Moins de public, plus de films.", "30 juin 2021"),
      result("courts-metrages.example/appel-2022", "Appel à films pour 2022", "Envoi avant le 15 mars.", "5 janvier 2022"),
    ],
    second: [
      result("festival-anim.example/palmares-2023", "Le palmarès 2023", "Deux grands prix ex aequo.", "17 juin 2023"),
      result("revue-image.example/bilan-2023", "Festival 2023 : salles pleines", "Un record d'entrées.", "28 juin 2023"),
      result("courts-metrages.example/appel-2024", "Appel à films pour 2024", "Envoi avant le 10 mars.", "8 décembre 2023"),
    ],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { cause, shared, first, second } = cases[id]!;
  const one = interleave(shared, first);
  const other = interleave(second, shared.toReversed());
  const addresses = new Set(one.map(({ address }) => address));
  const page = (results: readonly SearchResult[]) => searchResultsPage({ query: String(values.requete), results });
  return {
    files: { [String(values.pageUn)]: page(one), [String(values.pageDeux)]: page(other) },
    answer: { communs: other.filter(({ address }) => addresses.has(address)).length, cause },
  };
};

function interleave(one: readonly SearchResult[], other: readonly SearchResult[]): SearchResult[] {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, index) => [one[index], other[index]]).flat().filter((found) => found !== undefined);
}
