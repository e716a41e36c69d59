import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "..", "src");
const ROOMS = ["bank", "engine", "grading", "results", "campaigns", "rosters", "exam", "attestation", "storage", "player", "activities", "analytics", "dashboard", "i18n"];

/** Who may import whom; `type` means types only. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  grading: [],
  bank: ["type engine", "type grading", "campaigns"],
  results: ["type engine", "type grading"],
  campaigns: ["results", "type engine", "type bank"],
  rosters: ["analytics", "attestation", "campaigns", "results"],
  exam: ["results", "engine", "grading", "campaigns", "type bank"],
  attestation: ["results", "campaigns", "grading", "engine", "exam"],
  storage: ["results"],
  player: ["engine", "grading", "type bank", "storage", "results", "campaigns", "exam", "attestation", "activities", "i18n"],
  activities: ["i18n"],
  analytics: ["results", "engine", "grading", "type bank"],
  dashboard: ["analytics", "attestation", "exam", "rosters", "campaigns", "results", "i18n", "type bank"],
  i18n: ["type bank", "type engine", "type grading", "type results", "type campaigns", "type rosters", "type exam", "type attestation", "type analytics", "type storage", "type player"],
};

const PURE = ["engine", "grading", "results", "campaigns", "exam"];
const IMPURE = /\b(?:Math\.random|Date\.now|new Date\(\)|performance\.now|crypto\.|localStorage|document\.|window\.|process\.|setTimeout|fetch\()/;
const INEXACT = /\bMath\.(?:exp|expm1|log|log1p|log2|log10|pow|sin|cos|tan|tanh|cbrt|hypot|random)\b|\*\*/;

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

describe("who may import whom", () => {
  const imports = ROOMS.flatMap(importsOf);

  it("reads the imports of every room", () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it.each(ROOMS)("keeps %s inside its bounds", (room) => {
    const allowed = MAY_IMPORT[room] ?? [];
    const breaches = imports.filter((one) => one.room === room && one.target !== room && !allowed.includes(one.target) && !(one.typeOnly && allowed.includes(`type ${one.target}`)));
    expect(breaches.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });
});

describe("pure rooms", () => {
  it.each(PURE)("keeps clock, chance and devices out of %s", (room) => {
    expect(filesOf(room).filter((file) => IMPURE.test(withoutComments(readFileSync(file, "utf8"))))).toEqual([]);
  });

  it("keeps clock, chance and devices out of the activities' models", () => {
    const models = filesOf("activities").filter((file) => /model\.ts$/.test(file) || file.includes("/model/"));
    expect(models.filter((file) => IMPURE.test(withoutComments(readFileSync(file, "utf8"))))).toEqual([]);
  });

  it("computes in the engine with + − × ÷ and sqrt alone", () => {
    expect(filesOf("engine").filter((file) => INEXACT.test(withoutComments(readFileSync(file, "utf8"))))).toEqual([]);
  });

  it.each(PURE)("imports no package in %s", (room) => {
    const packages = filesOf(room).flatMap((file) => [...readFileSync(file, "utf8").matchAll(/from "([^."][^"]*)"/g)].map(([, name]) => `${relative(SRC, file)} → ${name}`));
    expect(packages).toEqual([]);
  });
});

function importsOf(room: string): Import[] {
  return filesOf(room).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/^(import|export)\s+(type\s+)?([^"]*?)\sfrom\s+"(\.{1,2}\/[^"]+)"/gm)].map(([, , type, names, path]) => {
      const target = relative(SRC, join(dirname(file), path!)).split(/[\\/]/)[0]!;
      const listed = /^\{([\s\S]*)\}$/.exec(names!.trim())?.[1]?.split(",").map((name) => name.trim()).filter(Boolean);
      return { file: relative(SRC, file), room, target, typeOnly: type !== undefined || (listed?.every((name) => name.startsWith("type ")) ?? false) };
    }),
  ).filter(({ target }) => ROOMS.includes(target));
}

function filesOf(room: string): string[] {
  if (!existsSync(join(SRC, room))) return [];
  return readdirSync(join(SRC, room), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(SRC, room, name));
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/\/\/.*$/gm, "");
}
