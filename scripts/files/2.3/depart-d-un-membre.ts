import { pick, shuffle } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const MEMBERS: Readonly<Record<string, { readonly leaving: string; readonly others: readonly string[]; readonly owned: number; readonly reached: number }>> = {
  a: { leaving: "Lina Morel", others: ["Lina Moreau", "Bakary Cissé", "Hugo Lopez", "Rania Saïdi", "Club photo (compte commun)"], owned: 9, reached: 13 },
  b: { leaving: "Paul Nguyen", others: ["Pauline Nguyen", "Inès Garnier", "Malo Rey", "Kim Tran", "Radio du lycée (compte commun)"], owned: 7, reached: 16 },
  c: { leaving: "Jade Petit", others: ["Jade Petitjean", "Yanis Kaya", "Rose Weber", "Tiago Da Costa", "Mini-entreprise (compte commun)"], owned: 11, reached: 8 },
};

const SUBJECTS = ["budget", "contrat", "logo", "affiche", "inventaire", "photos", "planning", "compte-rendu", "liste-des-membres", "devis", "facture", "mode-d-emploi", "calendrier", "autorisations", "statuts", "bilan"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const { leaving, others, owned, reached } = MEMBERS[id]!;
  const random = seededRandom(`depart-${id}`);
  const readers = (owner: string, wanted: boolean) => shuffle(random, others.filter((name) => name !== owner)).slice(0, 2).concat(wanted ? [leaving] : []).sort((one, other) => one.localeCompare(other, "fr"));
  const line = (owner: string, wanted: boolean) => ({ owner, readers: readers(owner, wanted) });
  const lines = shuffle(random, [
    ...Array.from({ length: owned }, () => line(leaving, false)),
    ...Array.from({ length: reached }, () => line(pick(random, others), true)),
    ...Array.from({ length: 22 }, () => line(pick(random, others), false)),
  ]);
  const rows = lines.map(({ owner, readers: names }, index) => [`${SUBJECTS[index % SUBJECTS.length]}-${21 + Math.floor(index / SUBJECTS.length)}`, owner, names.join(", ")]);
  return {
    files: { [String(values["fichier"])]: csv([["Fichier", "Propriétaire", "Partagé avec"], ...rows]) },
    answer: { transferer: lines.filter(({ owner }) => owner === leaving).length, retirer: lines.filter(({ readers: names }) => names.includes(leaving)).length, ordre: values["bonOrdre"] },
  };
};
