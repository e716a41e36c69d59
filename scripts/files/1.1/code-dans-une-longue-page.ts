import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { frenchPage } from "../pages/french-page.ts";

const SUBJECTS = [
  "poterie", "vannerie", "calligraphie", "astronomie", "jonglage", "couture", "menuiserie", "photographie", "théâtre", "percussions",
  "jardinage", "boulangerie", "échecs", "dessin de presse", "stop-motion", "soudure", "tricot", "mosaïque", "magie", "improvisation",
  "robotique", "beatbox", "reliure", "linogravure", "cuisine du monde", "escrime", "généalogie", "radio", "slam", "marionnettes",
  "aquarelle", "escalade", "mots croisés", "cirque", "chant choral", "bande dessinée", "maquettes", "danse", "teinture", "herbier",
];
const PLACES = ["la salle des fêtes", "la cour", "la médiathèque", "le gymnase", "la halle", "la salle Rosa-Parks", "le préau", "le jardin", "la maison des associations"];
const HOSTS = ["Adama", "Brigitte", "Chloé", "Dinh", "Elias", "Fatim", "Gaël", "Hanane", "Ignacio", "Joséphine", "Kenza", "Lucas"];
const ENDINGS = [
  "Le matériel est prêté, mais viens avec un tablier ou un vieux tee-shirt.",
  "Aucune expérience n'est demandée : on commence par les gestes les plus simples.",
  "Les places partent vite ; pense à prévenir si tu ne viens plus.",
  "À la fin, chacun repart avec ce qu'il a fait, ou le laisse à l'exposition.",
  "Une courte présentation précède la pratique, puis on travaille par deux.",
  "L'atelier est accessible en fauteuil roulant ; une boucle magnétique est installée.",
];

export const makeFiles: FileMaker = ({ id, values }) => {
  const word = String(values.mot);
  const code = String(values.code);
  const random = seededRandom(`programme-${id}`);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  const paragraphs = Array.from({ length: 190 }, (_, index) => {
    const subject = SUBJECTS[index % SUBJECTS.length]!;
    return `<p>${pick(["Samedi", "Dimanche", "Vendredi soir"])}, ${pick(HOSTS)} anime un atelier « ${subject} » dans ${pick(PLACES)}, pour ${4 + Math.floor(random() * 16)} personnes. ${pick(ENDINGS)} Code d'inscription : <b>${inscriptionCode(random)}</b>.</p>`;
  });
  paragraphs.splice(31, 0, `<p>Le stand « ${word} » prévu vendredi est annulé ; les personnes inscrites ont été prévenues.</p>`);
  paragraphs.splice(118, 0, `<p>Dimanche, ${pick(HOSTS)} anime l'atelier « ${word} » dans ${pick(PLACES)}, pour 9 personnes. ${pick(ENDINGS)} Code d'inscription : <b>${code}</b>.</p>`);
  paragraphs.splice(171, 0, `<p>L'exposition « ${word} » est en entrée libre, sans code.</p>`);
  return { files: { [String(values.page)]: page(paragraphs) }, answer: findCode(paragraphs, word) };
};

function inscriptionCode(random: () => number): string {
  const letter = "ABCDEFGHJLMNQRSTUWXYZ"[Math.floor(random() * 21)];
  return `${letter}${1 + Math.floor(random() * 9)}-${100 + Math.floor(random() * 900)}`;
}

function findCode(paragraphs: readonly string[], word: string): string {
  const codes = paragraphs.filter((text) => text.includes(word)).flatMap((text) => /Code d'inscription : <b>(\S+)<\/b>\./.exec(text)?.[1] ?? []);
  if (codes.length !== 1) throw new Error(`one code expected for ${word}, found ${codes.length}`);
  return codes[0]!;
}

function page(paragraphs: readonly string[]): string {
  return frenchPage({
    title: "Programme complet",
    css: "header{background:#7c2d12;color:#fff;padding:1rem}main{max-width:42rem;margin:0 auto;padding:.5rem 1rem 3rem}main b{font-weight:400;white-space:nowrap}",
    body: `<header><b>Trois jours pour essayer – programme complet de la fête</b></header>\n<main>\n<p>Les ateliers sont donnés dans l'ordre où nous avons reçu les propositions.</p>\n${paragraphs.join("\n")}\n</main>`,
  });
}
