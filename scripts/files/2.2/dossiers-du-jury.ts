import type { FileMaker } from "../file-maker.ts";
import { site } from "../pages/site.ts";

interface Folder {
  readonly path: string;
  /** Groups that read it; absent, the same as the folder that contains it. */
  readonly readers?: readonly string[];
}

interface ShareLink {
  readonly opens: string;
  readonly sentTo: string;
  readonly closed?: true;
}

interface Space {
  readonly service: string;
  readonly color: string;
  readonly allowed: readonly string[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly folders: readonly Folder[];
  readonly links: readonly ShareLink[];
}

export const makeFiles: FileMaker = ({ id, values }) => {
  const space = SPACES[id]!;
  const target = String(values["dossier"]);
  const byFolder = readersOf(space, target).flatMap((group) => space.groups[group]!);
  const byLink = space.links.filter(({ opens, closed }) => !closed && isInside(target, opens)).map(({ sentTo }) => sentTo);
  const intruders = [...new Set([...byFolder, ...byLink])].filter((person) => !space.allowed.includes(person));
  if (intruders.length !== 1) throw new Error(`one intruder expected: ${intruders.join(", ")}`);
  const intruder = intruders[0]!;
  const inherits = !space.folders.find(({ path }) => path === target)!.readers;
  const cause = byLink.includes(intruder) ? "lien" : inherits ? "heritage" : "groupe";
  const [first, ...rest] = intruder.split(" ");
  const last = rest.join(" ");
  return { files: pages(space, target), answer: { personne: [intruder, `${last} ${first}`, last, first], cause } };
};

function readersOf({ folders }: Space, path: string): readonly string[] {
  const folder = folders.find((one) => one.path === path)!;
  return folder.readers ?? readersOf({ folders } as Space, path.split(" / ").slice(0, -1).join(" / "));
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder} / `);
}

function pages({ service, color, allowed, groups, folders, links }: Space, target: string): Record<string, string> {
  const items = (list: readonly string[]) => `<ul>${list.map((item) => `<li>${item}</li>`).join("")}</ul>`;
  return site({
    prefix: service.toLowerCase(), name: service, color,
    pages: [
      { slug: "accueil", title: "Règle à respecter", link: "menu", body: `<p>Le dossier <strong>${target}</strong> est confidentiel. Seules ces personnes peuvent le lire :</p>${items(allowed)}<p>Un sous-dossier a les mêmes lecteurs que le dossier qui le contient, sauf s'il a des lecteurs à lui. Un lien actif ouvre un dossier et tous ses sous-dossiers. Dans une boîte de dépôt, chacun ajoute des fichiers sans voir ceux des autres.</p>` },
      { slug: "groupes", title: "Groupes", link: "menu", body: Object.entries(groups).map(([name, members]) => `<h2>${name}</h2>${items(members)}`).join("") },
      { slug: "dossiers", title: "Dossiers", link: "menu", body: items(folders.map(({ path, readers }) => `<strong>${path}</strong> : ${readers ? `lu par ${readers.join(", ")}` : "mêmes lecteurs que le dossier qui le contient"}`)) },
      { slug: "liens", title: "Liens et dépôts", link: "menu", body: `${items(links.map(({ opens, sentTo, closed }) => `Lien vers <strong>${opens}</strong>, envoyé à ${sentTo} : ${closed ? "retiré" : "actif"}`))}<p>Boîte de dépôt « Copies » : ouverte à tous, sans lecture.</p>` },
    ],
  });
}

const SPACES: Readonly<Record<string, Space>> = {
  a: {
    service: "Remise", color: "#3d4f1f", allowed: ["Lucie Abadie", "Karim Haddad", "Mei Zhang"],
    groups: { Jury: ["Lucie Abadie", "Karim Haddad", "Mei Zhang"], Accueil: ["Karim Haddad", "Ronan Lecoz"], Candidats: ["Nora Vidal", "Paul Mba", "Ivan Petrov"] },
    folders: [{ path: "Oral", readers: ["Jury", "Accueil"] }, { path: "Oral / Planning", readers: ["Jury", "Accueil", "Candidats"] }, { path: "Oral / Sujets" }, { path: "Oral / Notes", readers: ["Jury"] }],
    links: [{ opens: "Oral / Sujets", sentTo: "Nora Vidal", closed: true }, { opens: "Oral / Planning", sentTo: "Paul Mba" }],
  },
  b: {
    service: "Partage", color: "#5a2a2a", allowed: ["Salomé Roux", "Idriss Amrani"],
    groups: { Correcteurs: ["Salomé Roux", "Idriss Amrani", "Hugo Garcia"], Organisation: ["Salomé Roux", "Lina Costa"], Équipes: ["Tom Morel", "Wei Nguyen"] },
    folders: [{ path: "Concours", readers: ["Correcteurs", "Organisation", "Équipes"] }, { path: "Concours / Énigmes", readers: ["Correcteurs", "Organisation"] }, { path: "Concours / Solutions", readers: ["Correcteurs"] }, { path: "Concours / Affiches" }],
    links: [{ opens: "Concours", sentTo: "Lina Costa", closed: true }, { opens: "Concours / Énigmes", sentTo: "Tom Morel" }],
  },
  c: {
    service: "Bourses", color: "#1f3d63", allowed: ["Anouk Mercier", "Samir Kaya", "Rose Ndiaye"],
    groups: { Commission: ["Anouk Mercier", "Samir Kaya", "Rose Ndiaye"], Secrétariat: ["Rose Ndiaye", "Alban Girard"], Familles: ["Emma Santos", "Omar Fontaine"] },
    folders: [{ path: "Aides", readers: ["Commission"] }, { path: "Aides / Dossiers" }, { path: "Aides / Dossiers / Revenus" }, { path: "Aides / Calendrier", readers: ["Secrétariat", "Familles"] }],
    links: [{ opens: "Aides / Calendrier", sentTo: "Omar Fontaine" }, { opens: "Aides / Dossiers / Revenus", sentTo: "Alban Girard", closed: true }, { opens: "Aides / Dossiers", sentTo: "Emma Santos" }],
  },
};
