import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { FIRST_NAMES, SURNAMES } from "../screens/people.ts";

const ORDERS: Readonly<Record<string, readonly (keyof typeof CONTENTS)[]>> = {
  a: ["taille", "sante", "commune", "telephone", "religion", "transport", "niveau"],
  b: ["biometrie", "transport", "telephone", "syndicat", "niveau", "taille", "sante"],
  c: ["niveau", "commune", "religion", "sante", "transport", "opinion", "telephone"],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`sensibles-${id}`);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const columns = ORDERS[id]!;
  const rows = Array.from({ length: 46 }, () => [pick(SURNAMES), pick(FIRST_NAMES), ...columns.map((column) => CONTENTS[column].make(random, pick))]);
  return {
    files: { [String(values["fichier"])]: csv([["Nom", "Prénom", ...columns.map((_, index) => `Info ${index + 1}`)], ...rows]) },
    answer: columns.flatMap((column, index) => ("sensitive" in CONTENTS[column] ? [`info${index + 1}`] : [])),
  };
};

type Maker = (random: () => number, pick: <T>(list: readonly T[]) => T) => string;

/** Article 9 of the GDPR lists the sensitive kinds. */
const CONTENTS = {
  taille: { make: (_, pick) => pick(["tee-shirt S", "tee-shirt M", "tee-shirt L", "tee-shirt XL"]) },
  commune: { make: (_, pick) => pick(["Vierlon", "Bourmont", "Saint-Alban-du-Val", "Les Aulnes", "Chantenay"]) },
  telephone: { make: (random) => `06 39 98 ${String(Math.floor(random() * 100)).padStart(2, "0")} ${String(Math.floor(random() * 100)).padStart(2, "0")}` },
  transport: { make: (_, pick) => pick(["vient en bus", "vient à vélo", "covoiturage", "à pied"]) },
  niveau: { make: (_, pick) => pick(["débutant", "deuxième année", "niveau avancé", "troisième année"]) },
  sante: { sensitive: true, make: (_, pick) => pick(["rien à signaler", "rien à signaler", "asthme, inhalateur dans le sac", "diabète, insuline midi et soir", "allergie aux arachides", "suivi pour migraines", "genou opéré"]) },
  religion: { sensitive: true, make: (_, pick) => pick(["catholique pratiquant", "sans religion", "famille musulmane", "protestant", "famille juive", "bouddhiste", "ne souhaite pas répondre"]) },
  syndicat: { sensitive: true, make: (_, pick) => pick(["parent délégué syndical", "pas de syndicat", "parent syndiqué", "pas de syndicat", "ne souhaite pas répondre"]) },
  opinion: { sensitive: true, make: (_, pick) => pick(["milite dans un parti de gauche", "sans avis politique", "sympathisant écologiste", "adhérent d'un parti de droite", "ne souhaite pas répondre", "plutôt au centre"]) },
  biometrie: { sensitive: true, make: (random) => `empreinte index droit, gabarit ${Array.from({ length: 12 }, () => Math.floor(random() * 16).toString(16)).join("")}` },
} satisfies Record<string, { sensitive?: true; make: Maker }>;
