import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatIssue } from "../src/bank/issue.ts";
import { loadBank } from "../src/bank/load-bank.ts";
import { contentWith } from "./bank/base-content.ts";

const ROOT = join(import.meta.dirname, "..");
const README = readFileSync(join(ROOT, "README.md"), "utf8");
const TOP_LEVEL = ["package.json", "package-lock.json", ".gitattributes", ".vscode", "astro.config.mjs", "tsconfig.json", "content", "src", "schemas", "scripts", "tests", "README.md", "LICENSE", ".ci", ".gitignore", ".npmrc", ".git", "node_modules", "dist", ".astro"];

describe("README", () => {
  it("names commands that exist", () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> };
    const named = [...README.matchAll(/npm (?:run )?(start|test|[a-z]+)(?=[ \n`])/g)].map(([, name]) => name!).filter((name) => name !== "run");
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("maps rooms that exist, all of them", () => {
    const rooms = readdirSync(join(ROOT, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory() && readdirSync(join(ROOT, "src", entry.name)).length > 0);
    expect(rooms.map(({ name }) => name).filter((name) => name !== "public" && !README.includes(`${name}/`))).toEqual([]);
  });

  it("shows a picture that exists", () => {
    const [, path] = /!\[[^\]]+\]\(([^)]+)\)/.exec(README)!;
    expect(existsSync(join(ROOT, path!))).toBe(true);
  });

  it("gives a challenge that compiles, files and names aside", async () => {
    const example = /```mdx\n([\s\S]*?)\n {3}```/.exec(README)![1]!.replaceAll(/^ {3}/gm, "");
    const root = await contentWith("valid");
    const folder = "content/challenges/1.3/trier-filtrer/doyenne-du-club";
    await mkdir(join(root, folder), { recursive: true });
    await writeFile(join(root, folder, "index.mdx"), `${example}\n`);
    for (const name of ["natation.csv", "escalade.csv"]) await writeFile(join(root, folder, name), "a;b\n");
    const { issues } = loadBank(root);
    await rm(root, { recursive: true });
    const own = issues.filter(({ file, rule }) => file.startsWith(folder) && !["unknown-skill", "missing-tutorial"].includes(rule));
    expect(own.map(formatIssue)).toEqual([]);
  });
});

it("keeps the top level as agreed", () => {
  expect(readdirSync(ROOT).filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
});
