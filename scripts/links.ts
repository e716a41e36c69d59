import { join } from "node:path";
import { checkLinks, linksOf } from "../src/bank/check-links.ts";
import { readContent } from "../src/bank/read-content.ts";

/** `npm run links`: asks every external link of the tutorials whether it still answers. Needs a network; changes nothing. */
const { content } = readContent(join(import.meta.dirname, ".."));
const links = linksOf(content);
console.log(`${links.length} adresses à essayer…`);
const dead = await checkLinks(links, (link, done) => process.stdout.isTTY && process.stdout.write(`\r${done}/${links.length}  ${link.url.slice(0, 70).padEnd(70)}`));
if (process.stdout.isTTY) console.log();
for (const { file, line, url, reason } of dead) console.log(`${file}:${line}:1  ${url} : ${reason}. → Ouvrez l'adresse, corrigez-la ou retirez le lien.`);
const unreachable = dead.length === links.length && links.length > 0;
console.log(unreachable ? "✗ Aucune adresse ne répond : y a-t-il un réseau ?" : `${dead.length ? "✗" : "✓"} ${links.length - dead.length} répondent, ${dead.length} non.`);
process.exit(dead.length ? 1 : 0);
