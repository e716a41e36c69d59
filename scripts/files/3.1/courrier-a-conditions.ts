import { integerBetween, pick } from "../data/draw.ts";
import { drawPeople } from "../data/people.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { docx, type DocxRun } from "../formats/docx.ts";
import { seededRandom } from "../formats/seeded-random.ts";

interface Letter {
  readonly title: string;
  readonly extra: readonly [column: string, values: readonly string[]];
  /** The sentence stands when both conditions hold. */
  readonly needed: string;
  readonly least: number;
  readonly amount: string;
  readonly unit: string;
  readonly sentence: string;
  readonly otherwise: string;
}

const LETTERS: Readonly<Record<string, Letter>> = {
  a: { title: "Voyage à Lisbonne", extra: ["Classe", ["2de A", "2de B", "1re C"]], needed: "2de B", least: 50, amount: "Reste", unit: "€", sentence: "Merci de passer à l'intendance avant vendredi.", otherwise: "Votre dossier est complet." },
  b: { title: "Heures de bénévolat", extra: ["Équipe", ["Accueil", "Cuisine", "Scène", "Billets"]], needed: "Cuisine", least: 12, amount: "Heures", unit: "h", sentence: "Un tablier t'attend à la réserve.", otherwise: "Ton attestation est jointe." },
  c: { title: "Fin de stage nautique", extra: ["Groupe", ["Voile", "Kayak", "Aviron"]], needed: "Kayak", least: 8, amount: "Séances", unit: "séances", sentence: "Tu peux passer le brevet le 28 juin.", otherwise: "À l'année prochaine." },
};

const STREETS = ["des Lilas", "du Moulin", "de la Source", "des Écoles"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const letter = LETTERS[id]!;
  const random = seededRandom(`courrier-${id}`);
  const drawn = drawPeople(random, 48).map((person) => ({
    person,
    extra: pick(random, letter.extra[1]),
    amount: integerBetween(random, 0, letter.least * 2),
    address: random() < 0.2 ? "" : `${integerBetween(random, 1, 90)} rue ${pick(random, STREETS)}`,
  }));
  const limits = [{ amount: letter.least, address: `4 rue ${STREETS[0]}` }, { amount: letter.least + 1, address: "" }];
  const rows = drawn.map((row, index) => (index % 20 === 5 ? { ...row, extra: letter.needed, ...limits[Math.floor(index / 20) % 2] } : row));
  const posted = rows.filter(({ address }) => address !== "");
  const asked = posted.filter(({ extra, amount }) => extra === letter.needed && amount >= letter.least);
  return {
    files: {
      [String(values["liste"])]: csv([["Prénom", "Nom", letter.extra[0], letter.amount, "Adresse"], ...rows.map(({ person, extra, amount, address }) => [person.first, person.last, extra, amount, address])]),
      [String(values["lettre"])]: docx({ title: letter.title, paragraphs: paragraphs(letter), section: {} }),
    },
    answer: { lettres: posted.length, phrase: asked.length },
  };
};

function paragraphs({ title, extra, needed, least, amount, unit, sentence, otherwise }: Letter) {
  const field = (name: string): DocxRun => ({ field: `MERGEFIELD ${name}`, shown: `«${name}»` });
  return [
    { style: "Title" as const, runs: [title] },
    [field("Prénom"), " ", field("Nom")],
    [field("Adresse")],
    ["Bonjour ", field("Prénom"), ","],
    [`${amount} : `, field(amount), ` ${unit}.`],
    [`[SI ${extra[0]} = « ${needed} » ET ${amount} ≥ ${least} ALORS « ${sentence} » SINON « ${otherwise} »]`],
    ["[SAUTER LA FICHE SI Adresse est vide]"],
  ];
}
