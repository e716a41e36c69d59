import { cp, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const FIXTURES = join(import.meta.dirname, "..", "fixtures", "bank");
const FRAMEWORK = join(import.meta.dirname, "..", "..", "content", "framework", "crcn.json");

/** A folder with a small valid content, over which a case lays its own files. */
export async function contentWith(fixture: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "palier-bank-"));
  await writeFramework(root);
  await cp(join(FIXTURES, "_base"), root, { recursive: true });
  await cp(join(FIXTURES, fixture), root, { recursive: true });
  return root;
}

/** The framework's real domains, with four plain topics of six levels in each competence. */
export async function writeFramework(root: string) {
  const framework = await readFile(FRAMEWORK, "utf8");
  await mkdir(join(root, "content", "framework", "topics"), { recursive: true });
  await mkdir(join(root, "content", "tutorials"), { recursive: true });
  await writeFile(join(root, "content", "framework", "crcn.json"), framework);
  for (const { code } of JSON.parse(framework).domains.flatMap((domain: { competences: { code: string }[] }) => domain.competences)) {
    const topics = ["a", "b", "c", "d"].map((letter) => ({
      id: `${code}.sujet-${letter}`,
      name: `Sujet ${letter}`,
      description: "Un sujet qui ne sert qu'aux essais.",
      skills: [1, 2, 3, 4, 5, 6].map((level) => ({ level, statement: `Savoir faire le geste ${letter}${level}` })),
    }));
    await writeFile(join(root, "content", "framework", "topics", `${code}.json`), JSON.stringify({ competence: code, topics }));
  }
}
