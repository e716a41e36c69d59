import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openSiteBank } from "../../src/analytics/load-bank.ts";
import type { RubricsBundle, StatementsBundle } from "../../src/bank/bundle.ts";
import { archiveRelease, type CompiledBank, compileBank } from "../../src/bank/compile-bank.ts";
import { formatIssue } from "../../src/bank/issue.ts";
import { loadBank } from "../../src/bank/load-bank.ts";
import { grade } from "../../src/grading/grade.ts";
import { solutionOf } from "../grading/solution-of.ts";
import { contentWith } from "./base-content.ts";

const ROOT = join(import.meta.dirname, "..", "..");

describe("compiled bank", () => {
  it("gives the same bytes and names for the same content, wherever it lies", async () => {
    const first = await contentWith("valid");
    const second = await mkdtemp(join(tmpdir(), "palier-copy-"));
    await cp(first, second, { recursive: true });
    expect([...(await compile(second)).bundles]).toEqual([...(await compile(first)).bundles]);
    await Promise.all([rm(first, { recursive: true }), rm(second, { recursive: true })]);
  });

  it("keeps the release when the site moves under another folder", async () => {
    const root = await contentWith("valid");
    const { bank } = loadBank(root);
    const moved = compileBank(bank.content, bank.challenges, { base: "/palier/", statuses: ["validated"] });
    const before = await compile(root);
    expect(moved.release.id).toBe(before.release.id);
    expect(read<StatementsBundle>(moved.bundles, moved.release.competences[0]!.statements![0]!.path).challenges["mot-de-la-page"]!.variants["a"]!.html).toContain('href="/palier/bank/files/');
    await rm(root, { recursive: true });
  });

  it("changes the release when a statement changes", async () => {
    const before = await contentWith("valid");
    const after = await contentWith("statement-length");
    expect((await compile(after)).release.id).not.toBe((await compile(before)).release.id);
  });

  it("serves campaigns by their code, without changing the release that results pin", async () => {
    const root = await contentWith("valid");
    const before = await compile(root);
    const campaign = { format: "palier-campaign", version: 1, id: "rentree", name: "Rentrée", team: "Une équipe", proof: "practice", design: { scope: [{ competence: "1.1", maximumLevel: 3 }], questions: { minimum: 1, maximum: 5 } } };
    await mkdir(join(root, "content/campaigns"));
    await writeFile(join(root, "content/campaigns/rentree6.json"), JSON.stringify(campaign));
    const after = await compile(root);
    expect(after.release.id).toBe(before.release.id);
    expect(before.release.campaigns).toBeUndefined();
    expect(read(after.bundles, after.release.campaigns!.path)).toEqual({ campaigns: { rentree6: campaign } });
    await rm(root, { recursive: true });
  });

  it("puts each variant's values, files and place in its statement", async () => {
    const { bundles, release, attachments } = await compile(await contentWith("valid"));
    const statements = read<StatementsBundle>(bundles, release.competences[0]!.statements![0]!.path);
    const variant = statements.challenges["mot-de-la-page"]!.variants["b"]!;
    expect(variant.html).toContain("La page parle de Lille.");
    expect(variant.files.map(({ name }) => name)).toEqual(["lille.html"]);
    expect(attachments.get(variant.files[0]!.href.replace("/bank/", ""))).toBe("content/challenges/1.1/sujet-a/mot-de-la-page/lille.html");
  });

  it("keeps an archived release replayable after its content has changed", async () => {
    const root = await contentWith("valid");
    const before = await compile(root);
    await mkdir(join(root, "content/releases"));
    await writeFile(join(root, `content/releases/${before.release.id}.json`), JSON.stringify(archiveRelease(before)));
    expect((await compile(root)).release.archived).toBeUndefined();

    const index = join(root, "content/challenges/1.1/sujet-a/mot-de-la-page/index.mdx");
    await writeFile(index, (await readFile(index, "utf8")).replace("answer: lavande", "answer: mimosa"));
    const after = await compile(root);
    expect(after.release.archived).toEqual([before.release.id]);
    const served = new Map([...after.bundles].map(([path, json]) => [`bank/${path}`, JSON.parse(json.toString())]));
    const bank = openSiteBank("bank/", async (url) => served.get(url));
    const rubricOf = async (release: string) => (await bank.assets(release)).rubrics["mot-de-la-page"]!.variants["a"]!.rubric;
    expect(await rubricOf(before.release.id)).toMatchObject({ solutions: ["lavande"] });
    expect(await rubricOf(after.release.id)).toMatchObject({ solutions: ["mimosa"] });
    expect((await bank.assets(before.release.id)).bank.release).toBe(before.release.id);
    expect((await bank.assets("0123456789abcdef")).bank.release).toBe(after.release.id);
    await rm(root, { recursive: true });
  });

  it("serves no challenge that is not validated", async () => {
    const root = await contentWith("valid");
    const { bank } = loadBank(root);
    expect(compileBank(bank.content, bank.challenges, { base: "/", statuses: ["draft"] }).release.competences[0]!.challengeCount).toBe(0);
  });

  it("names files by content, so that a renamed folder keeps its addresses", async () => {
    const root = await contentWith("valid");
    const before = await compile(root);
    await rename(join(root, "content/challenges/1.1/sujet-a/mot-de-la-page"), join(root, "content/challenges/1.1/sujet-a/renomme"));
    expect([...(await compile(root)).attachments.keys()]).toEqual([...before.attachments.keys()]);
  });
});

describe("real bank", async () => {
  const { bank, issues } = loadBank(ROOT);
  const built = compileBank(bank.content, bank.challenges, { base: "/", statuses: ["validated"] });
  const served = built.release.competences.filter(({ challengeCount }) => challengeCount > 0);

  it("has no error", () => {
    expect(issues.filter(({ severity }) => severity === "error").map(formatIssue)).toEqual([]);
  });

  it("opens three competences with at least 20 challenges, levels 1 to 6, two variants, half of them to do", () => {
    for (const code of ["1.1", "1.3", "4.2"]) {
      const members = bank.content.challenges.map(({ challenge }) => challenge).filter(({ skill, status }) => skill.startsWith(`${code}.`) && status === "validated");
      expect(members.length).toBeGreaterThanOrEqual(20);
      expect(new Set(members.map(({ skill }) => Number(skill.split(".")[3])))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
      expect(members.filter(({ pedagogy }) => pedagogy === "do").length * 2).toBeGreaterThanOrEqual(members.length);
      expect(members.filter(({ variants }) => variants.length < 2)).toEqual([]);
    }
  });

  it("declares 300 skills in 16 competences of 4 to 8 topics", () => {
    const topics = [...bank.content.topics.values()].map((file) => file.topics);
    expect(topics).toHaveLength(16);
    expect(topics.filter((list) => list.length < 4 || list.length > 8)).toEqual([]);
    expect(topics.flat().flatMap(({ skills }) => skills).length).toBeGreaterThanOrEqual(300);
  });

  it("accepts the solution of each variant", () => {
    for (const { rubrics } of served) {
      for (const [id, { variants }] of Object.entries(read<RubricsBundle>(built.bundles, rubrics!.path).challenges)) {
        for (const [name, { rubric }] of Object.entries(variants)) {
          expect([id, name, grade(solutionOf(rubric), rubric)]).toEqual([id, name, expect.objectContaining({ kind: "graded", correct: true })]);
        }
      }
    }
  });

  it("carries neither answers nor rubrics in the statements, and rubrics for each of them", () => {
    for (const { statements, rubrics } of served) {
      const texts = statements!.map(({ path }) => built.bundles.get(path)!.toString());
      for (const text of texts) expect(text).not.toMatch(/"answer"|"rubric"/);
      const told = texts.flatMap((text) => Object.keys((JSON.parse(text) as StatementsBundle).challenges));
      expect(told.toSorted()).toEqual(Object.keys(read<RubricsBundle>(built.bundles, rubrics!.path).challenges).toSorted());
    }
  });
});

async function compile(root: string): Promise<CompiledBank> {
  const { bank } = loadBank(root);
  return compileBank(bank.content, bank.challenges, { base: "/", statuses: ["validated"] });
}

function read<T>(bundles: ReadonlyMap<string, Buffer>, path: string): T {
  return JSON.parse(bundles.get(path)!.toString()) as T;
}
