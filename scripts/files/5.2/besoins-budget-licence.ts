import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";

interface Software {
  readonly name: string;
  readonly has: readonly [first: boolean, second: boolean];
  readonly licence: string;
  readonly price: number;
  readonly per: "mois et par poste" | "an et par poste" | "an pour 5 postes" | "an, tous postes";
}

interface Case {
  readonly posts: number;
  readonly features: readonly [first: string, second: string];
  readonly allowed: RegExp;
  readonly budget: number;
  readonly software: readonly Software[];
}

const software = (name: string, first: boolean, second: boolean, licence: string, price: number, per: Software["per"]): Software => ({ name, has: [first, second], licence, price, per });

const CASES: Readonly<Record<string, Case>> = {
  a: {
    posts: 12, features: ["Factures", "Export PDF"], allowed: /professionnel|libre/i, budget: 300,
    software: [software("Comptoir", true, true, "Gratuite, usage personnel seulement", 0, "an, tous postes"), software("Facturo", true, true, "Commerciale, usage professionnel permis", 2, "mois et par poste"), software("Grand Livre", true, true, "Commerciale, usage professionnel permis", 40, "an et par poste"), software("Caissette", true, false, "Libre", 0, "an, tous postes"), software("Tiroir", false, true, "Commerciale, usage professionnel permis", 60, "an, tous postes"), software("Devise", true, true, "Commerciale, usage scolaire seulement", 90, "an, tous postes")],
  },
  b: {
    posts: 5, features: ["Sous-titrage", "Export MP4"], allowed: /libre/i, budget: 150,
    software: [software("Travelling", true, true, "Gratuite, modification interdite", 0, "an, tous postes"), software("Bobine", true, true, "Libre, service d'aide payant et obligatoire", 25, "an et par poste"), software("Contrechamp", false, true, "Libre", 0, "an, tous postes"), software("Ralenti", true, true, "Libre, hébergement compris", 4, "mois et par poste"), software("Générique", true, false, "Libre", 10, "an, tous postes"), software("Zoom arrière", true, true, "Commerciale, modification interdite", 100, "an pour 5 postes")],
  },
  c: {
    posts: 8, features: ["Plans 3D", "Export DXF"], allowed: /professionnel|libre/i, budget: 900,
    software: [software("Cote", true, true, "Commerciale, usage professionnel permis", 12, "mois et par poste"), software("Pige", true, true, "Gratuite, usage scolaire seulement", 0, "an, tous postes"), software("Équerre", true, true, "Commerciale, usage professionnel permis", 9, "mois et par poste"), software("Gabarit", false, true, "Libre", 0, "an, tous postes"), software("Trusquin", true, true, "Commerciale, usage professionnel permis", 500, "an pour 5 postes"), software("Niveau", true, false, "Commerciale, usage professionnel permis", 200, "an, tous postes")],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { posts, features, allowed, budget, software: all } = CASES[id]!;
  const rows = all.map(({ name, has, licence, price, per }) => [name, ...has.map((yes) => (yes ? "oui" : "non")), licence, price, per]);
  const fits = all.filter((one) => one.has.every(Boolean) && allowed.test(one.licence) && yearly(one, posts) <= budget);
  if (fits.length !== 1) throw new Error(`${id}: ${fits.map(({ name }) => name).join(", ")} fit`);
  return {
    files: { [String(values["fichier"])]: csv([["Logiciel", ...features, "Licence", "Prix en euros", "Prix par"], ...rows]) },
    answer: { logiciel: fits[0]!.name, cout: yearly(fits[0]!, posts) },
  };
};

function yearly({ price, per }: Software, posts: number): number {
  if (per === "mois et par poste") return price * 12 * posts;
  if (per === "an et par poste") return price * posts;
  return per === "an pour 5 postes" ? price * Math.ceil(posts / 5) : price;
}
