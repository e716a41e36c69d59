import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { archiveRelease } from "../src/bank/compile-bank.ts";
import { siteBank } from "../src/bank/site-bank.ts";

const ROOT = join(import.meta.dirname, "..");

/** `npm run release`: keeps what the current bank needs to be replayed later, to be run before each publication. */
const built = siteBank(ROOT, "/", { tolerant: false });
const folder = join(ROOT, "content", "releases");
await mkdir(folder, { recursive: true });
await writeFile(join(folder, `${built.release.id}.json`), `${JSON.stringify(archiveRelease(built))}\n`);
console.log(`Version ${built.release.id} archivée dans content/releases/ : les résultats passés sur elle resteront vérifiables. → Ajoutez ce fichier à Git avant de publier.`);
