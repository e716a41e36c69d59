import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { load } from "js-yaml";
import type { Challenge } from "../src/bank/content-types.ts";
import type { FileMaker } from "./files/file-maker.ts";
import { missedGoals } from "./files/play-solution.ts";

const ROOT = join(import.meta.dirname, "..");
const checkOnly = process.argv.includes("--check");
const only = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));

let challengeFolders: Promise<string[]> | undefined;
const problems: string[] = [];
let made = 0;
for (const script of await findScripts()) {
  await runScript(script).catch((error: Error) => problems.push(`${script.slice(ROOT.length + 1)} : ${error.message} → Corrigez le script ou les valeurs de la déclinaison.`));
}

for (const problem of problems) console.error(problem);
console.log(checkOnly ? `${made} fichiers vérifiés, ${problems.length} problème(s).` : `${made} fichiers écrits, ${problems.length} problème(s).`);
process.exit(problems.length ? 1 : 0);

async function runScript(script: string) {
  const id = basename(script, ".ts");
  const folder = await findChallengeFolder(id);
  if (!folder) {
    problems.push(`scripts/files : « ${id} » n'est l'identifiant d'aucune épreuve. → Renommez le script comme l'épreuve.`);
    return;
  }
  const { makeFiles } = (await import(pathToFileURL(script).href)) as { makeFiles: FileMaker };
  const text = await readFile(join(folder, "index.mdx"), "utf8");
  const challenge = load(text.slice(4, text.indexOf("\n---", 4))) as Challenge;
  for (const variant of challenge.variants) {
    const { files, answer, solution } = await makeFiles({ id: variant.id, values: variant.values ?? {} });
    if (challenge.kind === "activity") {
      const missed = await missedGoals(challenge, variant, text, files, solution ?? []);
      if (missed.length) problems.push(`${folder}/index.mdx : déclinaison « ${variant.id} » : ${missed.join(" ; ")}. → Corrigez la scène, la réponse ou « solution ».`);
    }
    if (!sameAnswer(answer, variant.answer)) {
      problems.push(`${folder}/index.mdx : déclinaison « ${variant.id} » : le fichier donne ${JSON.stringify(answer)}, l'épreuve attend ${JSON.stringify(variant.answer)}. → Corrigez l'un ou l'autre.`);
    }
    for (const [name, content] of Object.entries(files)) await keep(join(folder, name), Buffer.from(content));
  }
}

/** Where several answers are accepted, the computed one has to be the first, which students are shown. */
function sameAnswer(computed: unknown, declared: unknown): boolean {
  const first = Array.isArray(declared) && !Array.isArray(computed) ? declared[0] : declared;
  return JSON.stringify(computed) === JSON.stringify(first);
}

async function keep(path: string, content: Buffer) {
  made += 1;
  const existing = await readFile(path).catch(() => undefined);
  if (existing?.equals(content)) return;
  if (checkOnly) {
    problems.push(`${path} : ${existing ? "diffère de ce que son script produit" : "manque"}. → Lancez « npm run files ».`);
    return;
  }
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
}

async function findScripts(): Promise<string[]> {
  const folder = join(ROOT, "scripts", "files");
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => /^\d\.\d[\\/].*\.ts$/.test(name))
    .filter((name) => only.length === 0 || only.includes(basename(name, ".ts")))
    .toSorted()
    .map((name) => join(folder, name));
}

async function findChallengeFolder(id: string): Promise<string | undefined> {
  challengeFolders ??= readdir(join(ROOT, "content", "challenges"), { recursive: true }).then((names) =>
    names.filter((name) => basename(name) === "index.mdx").map((name) => join("content", "challenges", name, "..")),
  );
  for (const folder of await challengeFolders) {
    const text = await readFile(join(ROOT, folder, "index.mdx"), "utf8");
    if (new RegExp(`^id: ["']?${id}["']?\\s*$`, "m").test(text)) return join(folder);
  }
  return undefined;
}
