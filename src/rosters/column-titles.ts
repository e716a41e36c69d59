import { plain } from "./plain-text.ts";

/** What is kept of a column; nothing is the rule. */
export type ColumnRole = "familyName" | "usageName" | "givenName" | "fullName" | "className" | "groups" | "token" | "none";

/** The titles met in the exports of ONDE, Pronote, École directe, Pix Orga, SIECLE and in teachers' own sheets, without case nor accents. */
const TITLES: Readonly<Record<Exclude<ColumnRole, "none">, readonly string[]>> = {
  familyName: ["nom", "nom de famille", "nom eleve", "nom de l eleve", "nom famille", "nom patronymique", "last name", "lastname", "surname", "family name"],
  usageName: ["nom d usage", "nom d usage eleve", "nom usage", "nom usuel"],
  givenName: ["prenom", "prenom eleve", "prenom de l eleve", "premier prenom", "prenom 1", "prenom usuel", "prenom d usage", "first name", "firstname", "given name"],
  fullName: ["eleve", "eleves", "nom prenom", "nom et prenom", "nom complet", "nom prenom eleve", "nom et prenom de l eleve", "prenom nom", "prenom et nom", "identite"],
  className: ["classe", "division", "libelle classe", "nom de la classe", "classe de rattachement", "class", "div"],
  groups: ["groupe", "groupes", "regroupement", "regroupements", "groupes de l eleve"],
  token: ["jeton", "token"],
};

const ROLES = new Map(Object.entries(TITLES).flatMap(([role, titles]) => titles.map((title) => [title, role as ColumnRole] as const)));

export function roleOfTitle(title: string): ColumnRole {
  const words = plain(title);
  return ROLES.get(words) ?? (/^groupe \d+$/.test(words) ? "groups" : "none");
}

/** The tool that writes such a first line, when one can be told. */
export function toolOfTitles(titles: readonly string[]): "onde" | "pix" | "pronote" | undefined {
  const known = new Set(titles.map(plain));
  const hasAll = (...wanted: readonly string[]): boolean => wanted.every((title) => known.has(title));
  if (hasAll("nom eleve", "prenom eleve")) return "onde";
  if (hasAll("premier prenom", "nom de famille")) return "pix";
  return known.has("eleve") || known.has("eleves") ? "pronote" : undefined;
}
