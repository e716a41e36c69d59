import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Session {
  readonly start: string;
  /** Every file, by its whole path; a path that ends with "/" is an empty folder. */
  readonly files: readonly string[];
  readonly commands: readonly string[];
}

const SESSIONS: Readonly<Record<string, Session>> = {
  a: {
    start: "/home/nais",
    files: ["/home/nais/expo/texte.odt", "/home/nais/expo/plan.png", "/home/nais/expo/images/une.png", "/home/nais/vrac/deux.png", "/home/nais/vrac/trois.png", "/home/nais/vrac/liste.txt"],
    commands: ["cd vrac", "mv *.png ../expo/images", "cd ../expo", "cp plan.png images", "rm texte.odt", "cd images", "pwd"],
  },
  b: {
    start: "/home/jo/radio",
    files: ["/home/jo/radio/sons/", "/home/jo/radio/jingle.mp3", "/home/jo/radio/brouillon.mp3", "/home/jo/radio/notes.txt", "/home/jo/prise1.wav", "/home/jo/prise2.wav"],
    commands: ["mv jingle.mp3 sons", "cd ..", "cp *.wav radio/sons", "cp prise1.wav radio", "cd radio", "rm brouillon.mp3", "cd sons", "pwd"],
  },
  c: {
    start: "/home/thu/club/2025",
    files: ["/home/thu/club/2025/avril.csv", "/home/thu/club/2025/mai.csv", "/home/thu/club/2025/juin.csv", "/home/thu/club/2025/lisezmoi.txt", "/home/thu/club/statuts.pdf", "/home/thu/club/membres.csv"],
    commands: ["mkdir ../archives", "cp *.csv ../archives", "rm mai.csv", "cd ..", "mv statuts.pdf archives", "cp membres.csv archives", "cd 2025", "cd ../archives", "pwd"],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { start, files, commands } = SESSIONS[id]!;
  const { folder, left } = run(start, files, commands);
  const tree = files.toSorted().map((path) => escapeHtml(path)).join("\n");
  const typed = commands.map((command) => `$ ${escapeHtml(command)}`).join("\n");
  const body = `${card(`<h2>Avant</h2><pre>${tree}</pre><p class="meta">Un chemin qui finit par « / » est un dossier vide.</p>`)}${card(`<h2>Commandes</h2><p>Dossier de départ : <code>${start}</code></p><pre>${typed}</pre>`)}`;
  return {
    files: { [String(values["page"])]: appScreen({ service: "Terminal", title: `Session de ${values["qui"]}`, color: "#22303f", body, css: "pre { overflow-x: auto; font: .9rem/1.5 ui-monospace, monospace; margin: 0; }" }) },
    answer: { dossier: [folder, `${folder}/`], fichiers: left.filter((path) => parent(path) === folder && !path.endsWith("/")).length },
  };
};

/** Enough of a shell to follow cd, mkdir, mv, cp and rm. */
function run(start: string, files: readonly string[], commands: readonly string[]): { folder: string; left: string[] } {
  let folder = start;
  let left = [...files];
  for (const command of commands) {
    const [name, first = "", second = ""] = command.split(" ");
    const matched = left.filter((path) => parent(path) === folder && (first.startsWith("*") ? path.endsWith(first.slice(1)) : path === resolve(folder, first)));
    const copies = matched.map((path) => `${resolve(folder, second)}/${path.split("/").at(-1)}`);
    if (name === "cd") folder = resolve(folder, first);
    if (name === "mkdir") left.push(`${resolve(folder, first)}/`);
    if (["mv", "cp", "rm"].includes(name!) && matched.length === 0) throw new Error(`nothing to ${command}`);
    if (name === "mv" || name === "rm") left = left.filter((path) => !matched.includes(path));
    if (name === "mv" || name === "cp") left = [...left, ...copies];
  }
  return { folder, left };
}

function resolve(folder: string, path: string): string {
  return new URL(path, `file://${folder}/`).pathname.replace(/\/$/, "");
}

function parent(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
