import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { frenchPage } from "../pages/french-page.ts";

type Notice = readonly [title: string, subjects: string];

interface Case {
  readonly either: readonly RegExp[];
  readonly also: RegExp;
  readonly without: RegExp;
  readonly near: readonly Notice[];
  readonly far: readonly string[];
}

const cases: Record<string, Case> = {
  a: {
    either: [/(?<!\p{L})vélo/iu, /(?<!\p{L})bicyclette/iu], also: /(?<!\p{L})ville/iu, without: /(?<!\p{L})course/iu,
    near: [
      ["Le vélo en ville", "transport / sécurité"], ["Vélos pliants", "ville / matériel"], ["La bicyclette bleue du facteur", "courrier / ville"],
      ["Aménager les villes pour le vélo", "urbanisme"], ["Vélodromes disparus", "architecture / villes"], ["Bicyclettes de livraison", "métiers / ville"],
      ["Faire ses courses à vélo", "ville / commerce"], ["Courses de vélo en ville", "sport"], ["Le vélo à la campagne", "tourisme / village"],
      ["Réparer sa bicyclette", "mécanique"], ["Villes sans voitures", "urbanisme / marche"], ["Histoire de la bicyclette", "techniques / ville / course"],
      ["Vélocipèdes et grands-bis", "musée de la ville"], ["Apprendre le vélo à l'école", "enfants / éducation"], ["Se déplacer dans les villes", "marche / vélo / tramway"],
      ["La ville vue d'une bicyclette", "photographie"], ["Cyclistes des villes", "sociologie / transport"], ["Un vélo pour le village", "récit"],
    ],
    far: ["Tramways d'Europe", "Marcher en montagne", "Le train de nuit", "Cartes et plans", "Ponts suspendus", "Moteurs électriques", "La route des cols", "Piétons", "Permis de conduire", "Bus scolaires"],
  },
  b: {
    either: [/(?<!\p{L})rivière/iu, /(?<!\p{L})fleuve/iu], also: /(?<!\p{L})pollu/iu, without: /(?<!\p{L})roman/iu,
    near: [
      ["Des rivières polluées aux rivières sauvées", "écologie"], ["Le fleuve malade", "pollution / santé"], ["Mesurer la pollution d'une rivière", "chimie / protocole"],
      ["Pollueurs du fleuve", "roman policier"], ["Rivières de France", "géographie"], ["Fleuves frontières", "histoire / pollution"],
      ["Qui pollue ?", "rivières / industrie"], ["La mer et la pollution", "océan / plastique"], ["Le roman de la rivière", "pollution / récit"],
      ["Poissons des fleuves", "faune"], ["Eau potable : de la rivière au robinet", "pollution / traitement"], ["Polluants invisibles", "fleuve / médicaments"],
      ["Barrages et fleuves", "énergie"], ["Nettoyer une rivière", "bénévolat / déchets"], ["Loisirs au bord de la rivière", "tourisme / eau polluée"],
      ["Les ponts romans", "rivières / architecture / pollution de l'air"], ["Sols pollués", "friches / industrie"],
    ],
    far: ["Lacs de montagne", "L'eau dans l'espace", "Glaciers", "Irriguer les champs", "Pluies et orages", "Le cycle de l'eau", "Moulins", "Canaux", "Sources chaudes", "Zones humides"],
  },
  c: {
    either: [/(?<!\p{L})chant/iu, /(?<!\p{L})voix(?!\p{L})/iu], also: /(?<!\p{L})enfant/iu, without: /(?<!\p{L})disque/iu,
    near: [
      ["Chants d'enfants", "recueil / partitions"], ["La voix de l'enfant", "médecine"], ["Chanter ensemble", "chorale / enfants"],
      ["Chansons pour enfants", "disque compact"], ["Voix de femmes", "histoire / musique"], ["Chant grégorien", "Moyen Âge"],
      ["Enfance d'une chanteuse", "biographie"], ["La chantepleure", "conte / enfants"], ["Disques rares", "chant / enfants"],
      ["Musique et enfants", "éveil / instruments"], ["Poser sa voix devant des enfants", "enseignement"], ["Enfants du chantier", "histoire sociale"],
      ["Le chant des baleines", "animaux"], ["Doubleurs : des voix pour l'enfant", "cinéma / animation"], ["Voix et souffle au théâtre", "exercices"],
      ["Les enfants du rock", "guitare / disques / voix"],
    ],
    far: ["Fabriquer un tambour", "Le piano", "Écouter le silence", "Acoustique des salles", "Orchestres", "La guitare classique", "Histoire de la radio", "Danses du monde", "Flûtes", "Rythmes"],
  },
};

const KINDS = ["documentaire", "guide pratique", "exposition", "revue", "atlas", "entretiens"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const notices = catalogue(id);
  const answer = notices.filter((notice) => isKept(notice, cases[id]!)).length;
  const rows = [["Notice", "Titre", "Sujets"], ...notices.map(([title, subjects], index) => [index + 1, title, subjects])];
  return { files: { [String(values.fichier)]: csv(rows), [String(values.page)]: page(notices) }, answer };
};

function isKept([title, subjects]: Notice, { either, also, without }: Case): boolean {
  const text = `${title} ${subjects}`;
  return either.some((word) => word.test(text)) && also.test(text) && !without.test(text);
}

function catalogue(id: string): Notice[] {
  const { near, far } = cases[id]!;
  const random = seededRandom(`notices-${id}`);
  const others = far.flatMap((title) => KINDS.map((kind): Notice => [`${title} : ${kind}`, ["sciences", "société", "loisirs", "arts"][Math.floor(random() * 4)]!]));
  return [...near, ...others].map((notice) => ({ notice, rank: random() })).toSorted((one, other) => one.rank - other.rank).map(({ notice }) => notice);
}

function page(notices: readonly Notice[]): string {
  return frenchPage({
    title: "Notices du catalogue",
    css: "main{max-width:46rem;margin:0 auto;padding:.5rem 1rem 3rem}table{width:100%}",
    body: `<main><h1>${notices.length} notices</h1>\n<table><tr><th>N°</th><th>Titre</th><th>Sujets</th></tr>\n${notices.map(([title, subjects], index) => `<tr><td>${index + 1}</td><td>${escapeHtml(title)}</td><td>${escapeHtml(subjects)}</td></tr>`).join("\n")}\n</table></main>`,
  });
}
