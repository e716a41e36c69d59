import type { FileMaker } from "../file-maker.ts";
import { searchResultsPage } from "../pages/search-results.ts";

interface Found {
  readonly useful?: true;
  readonly address: string;
  readonly title: string;
  readonly snippet: string;
}

const searches: Record<string, { words: Record<string, string>; found: readonly Found[] }> = {
  a: {
    words: { a: "planète", b: "température", c: "orbite", d: "soleil" },
    found: [
      { address: "thermo-ancien.example/mercure", title: "Pourquoi le mercure a quitté nos thermomètres", snippet: "Ce métal mesurait la température de la maison ; il est toxique, on l'a remplacé." },
      { useful: true, address: "ciel-de-nuit.example/mercure", title: "Mercure, la première planète", snippet: "Son orbite est la plus proche du Soleil : elle en fait le tour en 88 jours." },
      { address: "mythes-et-dieux.example/mercure", title: "Mercure, messager des dieux", snippet: "Le dieu romain du commerce a donné son nom à une planète très rapide." },
      { useful: true, address: "sondes.example/missions", title: "Des sondes vers Mercure", snippet: "Freiner pour se mettre en orbite demande beaucoup de carburant." },
      { address: "chimie-college.example/hg", title: "Mercure (Hg) : fiche de chimie", snippet: "Métal liquide à la température ordinaire, de numéro atomique 80." },
      { useful: true, address: "planetarium-ouest.example/mercure", title: "Un monde brûlant et glacé", snippet: "Planète sans véritable atmosphère, à l'orbite très allongée : la température y varie de plus de 500 °C." },
      { address: "rivieres-propres.example/dossier", title: "Mercure dans les rivières", snippet: "L'orpaillage rejette du mercure que les poissons accumulent." },
      { useful: true, address: "astro-club.example/observer", title: "Observer Mercure à l'œil nu", snippet: "Son orbite la garde près du Soleil : cherche-la à l'aube ou au crépuscule." },
      { address: "lampes-et-tri.example/recyclage", title: "Recycler une ampoule au mercure", snippet: "Ne la jette pas à la poubelle : rapporte-la en magasin." },
      { useful: true, address: "carte-du-systeme.example/interne", title: "Les planètes internes", snippet: "Mercure : orbite en ellipse, surface couverte de cratères." },
      { address: "musee-romain.example/statues", title: "Statue de Mercure", snippet: "Bronze trouvé en plein soleil par des vacanciers, exposé salle 4." },
    ],
  },
  b: {
    words: { a: "noyau", b: "fruit", c: "recette", d: "salade" },
    found: [
      { useful: true, address: "plantes-maison.example/avocatier", title: "Faire germer un avocat", snippet: "Trois piques, un verre d'eau, le noyau à moitié trempé, et de la patience." },
      { address: "barreau-fictif.example/metier", title: "Avocat : le métier", snippet: "Défendre, conseiller : le fruit de longues études de droit." },
      { useful: true, address: "cuisine-rapide.example/guacamole", title: "Avocat écrasé au citron", snippet: "La recette en cinq minutes. Laisse le noyau dans le bol : est-ce bien utile ?" },
      { address: "droit-facile.example/aide", title: "Payer un avocat : les aides", snippet: "L'aide juridictionnelle prend en charge tout ou partie des frais." },
      { useful: true, address: "botanique.example/persea", title: "L'avocat est-il une baie ?", snippet: "Oui : un fruit charnu à une seule graine, que l'on appelle noyau." },
      { address: "proces-celebres.example/plaidoirie", title: "La recette d'une bonne plaidoirie", snippet: "Une avocate raconte comment elle prépare son discours." },
      { useful: true, address: "gestes-en-cuisine.example/couper", title: "Ouvrir un avocat sans se couper", snippet: "Tourne autour du noyau, sépare, retire. Parfait en salade." },
      { address: "orientation.example/fiche-avocat", title: "Devenir avocat : études et salaire", snippet: "Un master de droit puis un examen d'entrée dans une école." },
      { useful: true, address: "eau-et-cultures.example/avocat", title: "Combien d'eau pour un avocat ?", snippet: "De la fleur au noyau, la culture de ce fruit demande beaucoup d'eau." },
      { address: "mots-confus.example/salade", title: "Il raconte des salades à son avocat", snippet: "Origine d'une salade de mots : petite histoire d'une expression." },
    ],
  },
  c: {
    words: { a: "ordinateur", b: "sans fil", c: "réglage", d: "bouton" },
    found: [
      { address: "rongeurs.example/souris", title: "La souris domestique", snippet: "Elle pèse une vingtaine de grammes et vit près de nos réserves." },
      { useful: true, address: "essai-materiel.example/souris", title: "Quelle souris pour ton ordinateur ?", snippet: "Filaire ou sans fil, forme, bouton latéral ou non : le comparatif." },
      { address: "labo-mouvement.example/etude", title: "Des souris suivies par ordinateur", snippet: "Des chercheurs filment leurs déplacements dans un labyrinthe." },
      { useful: true, address: "depannage.example/clic", title: "Le clic de la souris ne répond plus", snippet: "Débranche-la de l'ordinateur, puis souffle sous le bouton gauche." },
      { useful: true, address: "gauchers.example/reglages", title: "Souris pour gauchers", snippet: "Réglage en deux minutes : inverser le bouton principal dans les paramètres." },
      { address: "contes.example/rat-de-ville", title: "La souris et le lion", snippet: "Un petit animal libère un grand : lecture et questions." },
      { useful: true, address: "histoire-objets.example/1968", title: "Une souris en bois", snippet: "Le premier modèle de Douglas Engelbart n'avait qu'un bouton et deux roulettes." },
      { address: "jardin-tranquille.example/pieges", title: "Éloigner les souris du grenier", snippet: "Un appareil sans fil à ultrasons ne marche guère ; le réglage des portes, si." },
      { useful: true, address: "ergonomie.example/poignet", title: "Souris verticale et poignet", snippet: "Main de côté, bouton sous l'index : l'ordinateur fatigue moins." },
      { address: "cine-du-coin.example/critique", title: "Souris d'automne, le film", snippet: "Une comédie où personne ne sourit, et c'est dommage." },
    ],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { words, found } = searches[id]!;
  const exact = Object.entries(words).filter(([, word]) => found.every((result) => contains(result, word) === Boolean(result.useful)));
  if (exact.length !== 1) throw new Error(`one word should fit in variant ${id}, found ${exact.map(([, word]) => word).join(", ")}`);
  if (found.filter(({ useful }) => useful).length !== 5) throw new Error(`variant ${id} needs five useful results`);
  return { files: { [String(values.page)]: searchResultsPage({ query: String(values.mot), results: found }) }, answer: exact[0]![0] };
};

function contains({ title, snippet }: Found, word: string): boolean {
  return `${title} ${snippet}`.toLowerCase().includes(word);
}
