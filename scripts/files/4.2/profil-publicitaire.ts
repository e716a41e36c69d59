import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { appScreen, card } from "../screens/app-screen.ts";

const SHARES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  a: { DataMiel: 5, Ciblo: 3, "Réclame Plus": 2, Suivix: 1 },
  b: { DataMiel: 2, Ciblo: 4, "Réclame Plus": 6, Suivix: 2 },
  c: { DataMiel: 4, Ciblo: 5, "Réclame Plus": 1, Suivix: 3 },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`publicité-${id}`);
  const shuffle = <T>(list: readonly T[]): T[] => list.map((value) => ({ value, order: random() })).toSorted((one, other) => one.order - other.order).map(({ value }) => value);
  const companies = Object.entries(SHARES[id]!).flatMap(([name, count]) => Array.from({ length: count }, () => name));
  const labels = shuffle(LABELS);
  const reasons = shuffle([...companies.map((company) => ({ company, text: `Information fournie par la société ${company}.` })), ...labels.slice(companies.length).map((_, index) => ({ company: undefined, text: OWN[index % OWN.length]! }))]);
  const body = labels.map((label, index) => card(`<details><summary><strong>${label}</strong> <span class="why">Pourquoi ?</span></summary><p>${reasons[index]!.text}</p></details>`));
  const counts = Object.keys(SHARES[id]!).map((company) => ({ company, count: reasons.filter((reason) => reason.company === company).length })).toSorted((one, other) => other.count - one.count);
  if (counts[0]!.count === counts[1]!.count || counts[0]!.count !== values["nombre"]) throw new Error("no single first company");
  return {
    files: { [String(values["page"])]: appScreen({ service: "Kilim", title: "Préférences publicitaires", aside: `Compte de ${values["qui"]}`, color: "#6a3d8f", body: `<p>Nous t'avons attribué ${labels.length} étiquettes.</p>${body.join("\n")}`, css: "summary { cursor: pointer; } .why { color: #0b57a4; font-size: .9rem; margin-left: .5rem; }" }) },
    answer: counts[0]!.company,
  };
};

const OWN = ["Déduit du temps passé sur des vidéos proches.", "Tu as aimé une page sur ce sujet.", "Déduit de l'endroit d'où tu te connectes.", "Tu as cherché ce mot dans Kilim.", "Déduit de ce qu'aiment tes amis."];

const LABELS = ["Aime la randonnée", "Cherche des baskets", "Vit avec un chien", "Bientôt 18 ans", "Foyer de quatre personnes", "Passe le permis", "Cuisine le week-end", "Achète en ligne le soir", "Fan de mangas", "Téléphone de plus de deux ans", "Prend le bus", "Révise un examen", "Joue aux échecs", "Habite une ville moyenne", "Porte des lunettes", "Écoute du rap", "Cherche un petit travail", "Part à la mer l'été", "Lit des romans", "Suit le handball"];
