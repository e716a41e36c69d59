import type { FileMaker } from "../file-maker.ts";
import { frenchDate } from "../pages/french-date.ts";
import { searchResultsPage } from "../pages/search-results.ts";

interface Found {
  readonly site: string;
  readonly path: string;
  readonly day: string;
  readonly title: string;
  readonly snippet: string;
}

const searches: Record<string, { query: string; found: readonly Found[] }> = {
  a: {
    query: "réparer chaîne vélo",
    found: [
      { site: "atelier-du-pignon.example", path: "chaine", day: "2022-10-11", title: "Réparer une chaîne de vélo cassée", snippet: "Un dérive-chaîne et un maillon rapide suffisent. Notre méthode en six photos." },
      { site: "velo-malin.example", path: "pannes/chaine-saute", day: "2023-06-30", title: "La chaîne saute : que faire ?", snippet: "Une chaîne trop longue ou usée saute sur les dents. Mise à jour prévue en 2025." },
      { site: "bricole-roue.example", path: "fiches/12", day: "2019-12-02", title: "Changer sa chaîne sans se salir", snippet: "Gants, chiffon et dégraissant : la liste du matériel pour 2020." },
      { site: "pedale-douce.example", path: "tutos/chaine", day: "2024-10-09", title: "Chaîne de vélo : réparer ou remplacer ?", snippet: "Mesurer l'usure avec une règle, puis choisir. Première version écrite en 2018." },
      { site: "forum-deux-roues.example", path: "sujet/8841", day: "2021-11-23", title: "Chaîne qui déraille [résolu]", snippet: "Réponse acceptée : régler la vis de butée du dérailleur." },
      { site: "cycles-moreno.example", path: "blog/entretien", day: "2024-02-19", title: "Bien graisser sa chaîne", snippet: "Une goutte par maillon, puis on essuie. Rendez-vous au salon du vélo de décembre 2024." },
      { site: "ecole-du-velo.example", path: "cours/transmission", day: "2020-05-14", title: "Comprendre la transmission", snippet: "Pédalier, chaîne, pignons : comment la force passe à la roue." },
      { site: "reparons.example", path: "guide-chaine", day: "2023-12-27", title: "Le guide de la chaîne", snippet: "Tous les outils, du moins cher au plus solide. Prix relevés en 2023." },
    ],
  },
  b: {
    query: "planter tomates",
    found: [
      { site: "potager-facile.example", path: "tomates", day: "2023-04-12", title: "Quand planter les tomates ?", snippet: "Après les dernières gelées, vers la mi-mai. Calendrier 2025 à venir." },
      { site: "jardin-de-nadia.example", path: "carnet/plants", day: "2024-03-03", title: "Mes plants de tomates, semaine par semaine", snippet: "Semis au chaud, repiquage, plantation : tout est noté." },
      { site: "graines-et-co.example", path: "conseils/7", day: "2020-11-30", title: "Espacer ses pieds de tomates", snippet: "Cinquante centimètres entre deux pieds, davantage pour les grandes variétés." },
      { site: "terre-vivante-val.example", path: "fiche-tomate", day: "2021-09-21", title: "Fiche : la tomate", snippet: "Eau, soleil, tuteur. Fiche relue par deux maraîchers." },
      { site: "balcon-vert.example", path: "tomates-en-pot", day: "2024-09-28", title: "Tomates en pot : le bilan", snippet: "Trois variétés testées depuis 2019 sur un balcon plein sud." },
      { site: "semences-paysannes-lac.example", path: "varietes", day: "2022-12-15", title: "Choisir sa variété", snippet: "Précoce ou tardive, à farcir ou à croquer : le tableau complet." },
      { site: "le-potager-du-college.example", path: "journal", day: "2024-06-17", title: "Nos tomates au collège", snippet: "Les élèves ont planté vingt pieds. Récolte attendue en octobre 2024." },
      { site: "meteo-jardin.example", path: "gelees", day: "2018-10-29", title: "Gelées tardives et tomates", snippet: "Comment protéger ses jeunes plants d'une nuit froide." },
    ],
  },
  c: {
    query: "enregistrer podcast",
    found: [
      { site: "son-et-voix.example", path: "debuter", day: "2024-01-25", title: "Enregistrer son premier podcast", snippet: "Une pièce calme, un micro, un casque : commençons. Guide 2025 en préparation." },
      { site: "radio-du-lycee.example", path: "tutos", day: "2023-11-08", title: "Le studio dans une armoire", snippet: "Des manteaux étouffent l'écho : la preuve en deux extraits." },
      { site: "micro-ouvert.example", path: "podcast/enregistrer", day: "2024-11-17", title: "Podcast : enregistrer à deux voix", snippet: "Deux micros ou un seul ? Nos essais, commencés en 2017." },
      { site: "atelier-audio.example", path: "logiciels", day: "2022-02-14", title: "Logiciels libres pour le son", snippet: "Couper, monter, exporter : les bases en vingt minutes." },
      { site: "media-jeunes.example", path: "fiches/podcast", day: "2024-05-31", title: "Fiche pratique : le podcast", snippet: "Écrire, enregistrer, publier. Concours ouvert jusqu'en décembre 2024." },
      { site: "paroles-de-classe.example", path: "projet", day: "2021-12-20", title: "Un podcast en classe", snippet: "Six séances, de l'idée à la diffusion." },
      { site: "clinique-du-son.example", path: "souffle", day: "2020-10-10", title: "Supprimer le souffle d'un enregistrement", snippet: "Régler le gain avant de parler évite presque tout." },
      { site: "onde-courte.example", path: "interview", day: "2023-09-19", title: "Réussir une interview", snippet: "Poser des questions ouvertes et laisser des silences." },
    ],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { query, found } = searches[id]!;
  const results = found.map(({ site, path, day, title, snippet }) => ({ title, address: `${site}/${path}`, snippet, date: frenchDate(day) }));
  const latest = found.toSorted((one, other) => other.day.localeCompare(one.day))[0]!;
  return { files: { [String(values.page)]: searchResultsPage({ query, results }) }, answer: latest.site };
};
