import { expect, it } from "vitest";
import { grade } from "../../src/grading/grade.ts";
import type { TextTolerance } from "../../src/grading/rubric.ts";

const NBSP = "\u00a0";
const NARROW = "\u202f";

type Match = "same" | "near-miss" | "different" | "empty" | "too-long";

function match(text: string, solution: string | readonly string[], tolerance: TextTolerance = {}): Match {
  const solutions = typeof solution === "string" ? [solution] : solution;
  const result = grade({ kind: "short-text", text }, { kind: "short-text", solutions, tolerance });
  if (result.kind === "unanswerable") return result.reason as Match;
  if (result.details.kind !== "short-text") throw new Error("not a text");
  expect(result.correct).toBe(result.details.match !== "different");
  return result.details.match;
}

it.each<[text: string, solution: string]>([
  ["métadonnées", "métadonnées"],
  ["metadonnees", "métadonnées"],
  ["METADONNÉES", "métadonnées"],
  ["me\u0301tadonne\u0301es", "métadonnées"],
  ["  métadonnées ", "métadonnées"],
  [`${NBSP}métadonnées\t`, "métadonnées"],
  ["métadonnées\n", "métadonnées"],
  ["méta\u00addonnées", "métadonnées"],
  ["\ufeffmétadonnées", "métadonnées"],
  ["mot  de   passe", "mot de passe"],
  [`mot${NBSP}de${NARROW}passe`, "mot de passe"],
  ["motdepasse", "mot de passe"],
  ["mot-de-passe", "mot de passe"],
  ["email", "e-mail"],
  ["e‑mail", "e-mail"],
  ["l’ordinateur", "l'ordinateur"],
  ["l´ordinateur", "l'ordinateur"],
  ["aujourdhui", "aujourd’hui"],
  ["« climat »", "climat"],
  ['"climat"', "climat"],
  ["“climat”", "climat"],
  ["‘climat’", "climat"],
  ["(climat)", "climat"],
  ["[climat].", "climat"],
  ["climat.", "climat"],
  ["climat !", "climat"],
  ["climat…", "climat"],
  ["- climat", "climat"],
  ["– climat", "climat"],
  ["coeur", "cœur"],
  ["CŒUR", "coeur"],
  ["ex aequo", "ex æquo"],
  ["ﬁchier", "fichier"],
  ["ｆｉｃｈｉｅｒ", "fichier"],
  ["rouge, vert", "rouge vert"],
  ["rouge,vert", "rouge vert"],
  ["3,5", "3.5"],
  ["3,5 cm", "3.5cm"],
  ["-3,5", "-3.5"],
  ["−3,5", "-3,5"],
  ["1 234", "1234"],
  [`1${NARROW}234`, "1234"],
  ["1 234,5", "1234.5"],
  ["06 12 34 56 78", "0612345678"],
  ["4970 1012 3456 7890", "4970101234567890"],
  ["12 %", "12%"],
  ["Ctrl + C", "ctrl+c"],
  ["docx", ".docx"],
  ["WWW.EXEMPLE.FR", "www.exemple.fr"],
  ["C++", "c++"],
  ["2024 - 05 - 01", "2024-05-01"],
  ["?", "?"],
  ["..", ".."],
])("forgives the typing of %j for %j", (text, solution) => {
  expect(match(text, solution)).toBe("same");
  expect(match(solution, text)).toBe("same");
});

it.each<[text: string, solution: string]>([
  ["C", "C++"],
  ["C#", "C"],
  ["C#", "C++"],
  ["ctrl c", "ctrl+c"],
  ["ctrl+v", "ctrl+c"],
  ["*.pdf", ".pdf"],
  ["-climat", "climat"],
  ["-5", "5"],
  ["+5", "5"],
  ["A+", "A"],
  ["A-", "A"],
  ["12 34", "1234"],
  ["1 23", "12 3"],
  ["12,3", "123"],
  ["1.2.3", "1.23"],
  ["10²", "102"],
  ["½", "12"],
  ["1235", "1234"],
  ["2024-05-01", "20240501"],
  ["monsite.fr", "mon-site.fr"],
  ["http://exemple.fr", "https://exemple.fr"],
  ["exemple.com", "exemple.fr"],
  ["a@b.fr", "ab.fr"],
  ["/images", "../images"],
  ["ordinateur", "l'ordinateur"],
  ["le climat", "climat"],
  ["climats", "climat"],
  ["=SOMME(A1:A3", "=SOMME(A1:A3)"],
  ["mot", "mot de passe"],
  ["50", "50 %"],
])("keeps the meaning of %j apart from %j", (text, solution) => {
  expect(match(text, solution)).toBe("different");
});

it.each<[text: string, solution: string, tolerance: TextTolerance, expected: Match]>([
  ["Paris", "Paris", { exactCase: true }, "same"],
  ["paris", "Paris", { exactCase: true }, "different"],
  ["eleve", "élève", { exactAccents: true }, "different"],
  ["e\u0301le\u0300ve", "élève", { exactAccents: true }, "same"],
  ["ELÈVE", "élève", { exactAccents: true }, "different"],
  ["coeur", "cœur", { exactAccents: true }, "same"],
  ["motdepasse", "mot de passe", { exactSpaces: true }, "different"],
  ["mot  de passe", "mot de passe", { exactSpaces: true }, "different"],
  [`mot${NBSP}de passe `, "mot de passe", { exactSpaces: true }, "same"],
  ["docx", ".docx", { exactPunctuation: true }, "different"],
  ['"climat"', "climat", { exactPunctuation: true }, "different"],
  ["«climat»", '"climat"', { exactPunctuation: true }, "same"],
  ["e‑mail", "e-mail", { exactPunctuation: true }, "same"],
  ["email", "e-mail", { exactPunctuation: true }, "different"],
  ["3,5", "3.5", { exactPunctuation: true }, "different"],
  ["ctrl + c", "Ctrl+C", { exactPunctuation: true }, "same"],
])("grades %j for %j under %j as %s", (text, solution, tolerance, expected) => {
  expect(match(text, solution, tolerance)).toBe(expected);
});

it.each<[text: string, solution: string, nearMisses: number, expected: Match]>([
  ["navigatuer", "navigateur", 1, "near-miss"],
  ["navigateurr", "navigateur", 1, "near-miss"],
  ["naviguateur", "navigateur", 1, "near-miss"],
  ["navigteur", "navigateur", 1, "near-miss"],
  ["navigataur", "navigateur", 1, "near-miss"],
  ["navigatuer", "navigateur", 0, "different"],
  ["navgatuer", "navigateur", 1, "different"],
  ["navgatuer", "navigateur", 2, "near-miss"],
  ["nvgatuer", "navigateur", 2, "different"],
  ["mot de pase", "mot de passe", 1, "near-miss"],
  ["mot du passe", "mot de passe", 1, "different"],
  ["mol de passe", "mot de passe", 2, "different"],
  ["chta", "chat", 1, "near-miss"],
  ["chut", "char", 2, "different"],
  ["gif", "gis", 2, "different"],
  ["2025", "2024", 2, "different"],
  ["fichier2", "fichier1", 2, "different"],
  ["exemple.fr", "exempel.fr", 2, "different"],
  ["ctrl+c", "ctrl+v", 1, "different"],
  ["c++", "c#", 2, "different"],
  ["NAVIGATUER", "navigateur", 1, "near-miss"],
])("grades %j for %j with %i near misses as %s", (text, solution, nearMisses, expected) => {
  expect(match(text, solution, { nearMisses })).toBe(expected);
});

it("never lets a near miss undo an exact accent or case", () => {
  expect(match("navigateùr", "navigateur", { nearMisses: 2, exactAccents: true })).toBe("different");
  expect(match("Navigateur", "navigateur", { nearMisses: 2, exactCase: true })).toBe("different");
});

it("accepts any of the solutions", () => {
  expect(match("courriel", ["e-mail", "courriel", "mail"])).toBe("same");
});

it.each(["", "  ", "\u00a0\u202f", "\u200b", "\n"])("asks for an answer when %j is empty", (text) => {
  expect(match(text, "climat")).toBe("empty");
});

it("refuses to read an essay", () => {
  expect(match("a".repeat(501), "climat")).toBe("too-long");
});
