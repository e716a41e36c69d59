import { childrenOf, findItem, type Items } from "./items.ts";

export const FORBIDDEN = '\\ / : * ? " < > |';
const LONGEST = 100;

export type NameProblem = { readonly kind: "empty" } | { readonly kind: "forbidden"; readonly sign: string } | { readonly kind: "last-dot" } | { readonly kind: "too-long"; readonly longest: number } | { readonly kind: "taken"; readonly name: string };

/** Why an item may not have this name in this folder; spaces at both ends do not count. */
export function nameProblem(items: Items, folder: string, name: string, except?: string): NameProblem | undefined {
  const wanted = name.trim();
  if (wanted === "") return { kind: "empty" };
  const sign = [...wanted].find((character) => FORBIDDEN.split(" ").includes(character) || character < " ");
  if (sign !== undefined) return { kind: "forbidden", sign };
  if (wanted.endsWith(".")) return { kind: "last-dot" };
  if (wanted.length > LONGEST) return { kind: "too-long", longest: LONGEST };
  const taken = itemNamed(items, folder, wanted);
  return taken && taken.id !== except ? { kind: "taken", name: taken.name } : undefined;
}

/** Names differ by more than their case, as on most computers. */
export function itemNamed(items: Items, folder: string, name: string) {
  return childrenOf(items, folder).find((item) => sameName(item.name, name));
}

export function sameName(one: string, other: string): boolean {
  return one.normalize().toLowerCase() === other.normalize().toLowerCase();
}

/** `rapport.odt`, or `rapport (2).odt` when the folder has one already. */
export function freeName(items: Items, folder: string, name: string): string {
  const [stem, extension] = splitExtension(name);
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${stem} (${number})${extension}`;
    if (!itemNamed(items, folder, candidate)) return candidate;
  }
}

/** `photo.jpg` → [`photo`, `.jpg`]; a name that begins with its only dot has no extension. */
export function splitExtension(name: string): [stem: string, extension: string] {
  const dot = name.lastIndexOf(".");
  return dot > 0 && /^\.[A-Za-z0-9]{1,5}$/.test(name.slice(dot)) ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
}

export type FileType = "archive" | "image" | "music" | "pdf" | "program" | "sheet" | "slides" | "text" | "video" | "web" | "file";

/** What an extension announces. */
export function typeOf(name: string): FileType {
  return TYPES[splitExtension(name)[1].slice(1).toLowerCase()] ?? "file";
}

/** The name as shown: known extensions may be hidden, as computers do out of the box. */
export function shownName(item: { readonly name: string; readonly isFolder: boolean }, showExtensions: boolean): string {
  return showExtensions || item.isFolder || typeOf(item.name) === "file" ? item.name : splitExtension(item.name)[0];
}

/** The whole name that a student means by what the field holds: a hidden extension stays. */
export function typedName(items: Items, id: string, typed: string, showExtensions: boolean): string {
  const item = findItem(items, id);
  const hidden = item && shownName(item, showExtensions) !== item.name ? splitExtension(item.name)[1] : "";
  return `${typed.trim()}${hidden}`;
}

const TYPES: Readonly<Record<string, FileType>> = {
  zip: "archive", jpg: "image", jpeg: "image", png: "image", gif: "image", webp: "image", svg: "image", mp3: "music", wav: "music", ogg: "music", m4a: "music",
  pdf: "pdf", exe: "program", msi: "program", apk: "program", bat: "program", ods: "sheet", xlsx: "sheet", csv: "sheet", odp: "slides", pptx: "slides",
  odt: "text", docx: "text", txt: "text", md: "text", rtf: "text", mp4: "video", webm: "video", mov: "video", mkv: "video", html: "web",
};
