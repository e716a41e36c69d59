import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");

/**
 * A bank of `count` challenges in a temporary folder: copies of the project's own, each under another identity and with
 * texts that differ, so that sizes and shapes are those of real content.
 */
export async function writeGeneratedContent(count: number): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "palier-bench-"));
  const framework = JSON.parse(await readFile(join(ROOT, "content/framework/crcn.json"), "utf8"));
  await mkdir(join(root, "content/framework/topics"), { recursive: true });
  await mkdir(join(root, "content/tutorials"), { recursive: true });
  await writeFile(join(root, "content/framework/crcn.json"), JSON.stringify(framework));
  for (const { code } of framework.domains.flatMap((domain: { competences: { code: string }[] }) => domain.competences)) {
    const path = `content/framework/topics/${code}.json`;
    await writeFile(join(root, path), await readFile(join(ROOT, path)));
  }
  for (const name of await readdir(join(ROOT, "content/tutorials"))) await writeFile(join(root, "content/tutorials", name), await readFile(join(ROOT, "content/tutorials", name)));

  const models = await readModels();
  for (let index = 0; index < count; index++) {
    const { folder, text } = models[index % models.length]!;
    const name = `${folder.split("/").at(-1)}-${index}`;
    const target = join(root, folder, "..", name);
    await mkdir(target, { recursive: true });
    const renamed = text.replace(/^id: .*$/m, `id: ${`e${index}`}`).replace(/\n---\n/, `\n---\n\nDossier numéro ${index}.\n`);
    await writeFile(join(target, "index.mdx"), renamed);
  }
  return root;
}

/** The project's challenges with the names of their files in place of the files, those with an activity's scene left out: the bench measures texts, not disks. */
async function readModels(): Promise<{ readonly folder: string; readonly text: string }[]> {
  const names = await readdir(join(ROOT, "content/challenges"), { recursive: true });
  const models = await Promise.all(
    names
      .filter((name) => name.endsWith("index.mdx"))
      .toSorted()
      .map(async (name) => {
        const text = await readFile(join(ROOT, "content/challenges", name), "utf8");
        const plain = text.replaceAll(/<(?:Fichier|Page|Figure)[^>]*?(?:name|src)="([^"]*)"[^>]*\/>/g, "Ouvre `$1`.");
        return { folder: `content/challenges/${name.slice(0, -"/index.mdx".length)}`, text: plain };
      }),
  );
  return models.filter(({ text }) => !/<(?:Fichier|Page|Figure)|^image:| scene="/m.test(text));
}
