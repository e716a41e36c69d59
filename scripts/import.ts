import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { draftOf } from "../src/bank/import/draft.ts";
import { readGift } from "../src/bank/import/gift.ts";
import { readMoodleXml } from "../src/bank/import/moodle-xml.ts";
import { readContent } from "../src/bank/read-content.ts";
import { skillsOf } from "../src/bank/scaffold.ts";

/** `npm run import -- questions.gift --skill 1.3.trier-filtrer.2 --author "Lou Petit"`: GIFT or Moodle XML to draft challenges. */
const ROOT = join(import.meta.dirname, "..");
const USAGE = '→ npm run import -- questions.gift --skill 1.3.trier-filtrer.2 --author "Votre nom"';
process.exit(main());

function main(): number {
  const { values, positionals } = parseArgs({ options: { skill: { type: "string" }, author: { type: "string" } }, allowPositionals: true });
  const [path] = positionals;
  const { skill, author } = values;
  if (path === undefined || skill === undefined || author === undefined) return fail(`Il faut un fichier, un acquis et votre nom.\n${USAGE}`);
  if (!existsSync(path)) return fail(`Le fichier « ${path} » n'existe pas. → Vérifiez son chemin.`);
  const { content } = readContent(ROOT);
  if (!skillsOf(content.topics).has(skill)) return fail(`L'acquis « ${skill} » n'existe pas. → npm run new -- épreuve aide à le trouver.`);

  const text = readFileSync(path, "utf8");
  const { questions, problems } = text.trimStart().startsWith("<") ? readMoodleXml(text) : readGift(text);
  const tutorial = content.tutorials.find(({ tutorial: { skills } }) => skills.some((one) => one.startsWith(skill.slice(0, -1))))?.tutorial.id ?? "a-ecrire";
  const taken = new Set(content.challenges.map(({ challenge }) => challenge.id));
  for (const question of questions) {
    for (const [file, body] of Object.entries(draftOf(question, { skill, author, tutorial, taken }))) {
      mkdirSync(dirname(join(ROOT, file)), { recursive: true });
      writeFileSync(join(ROOT, file), body);
      console.log(`✓ ${file}`);
    }
  }
  for (const { line, title, reason } of problems) console.error(`${path}:${line}:1  « ${title} » n'a pas été repris : ${reason}.`);
  console.log(`${questions.length} brouillon(s) écrit(s), ${problems.length} question(s) laissée(s). Complétez-les, puis : npm run check -- --content`);
  return questions.length > 0 || problems.length === 0 ? 0 : 1;
}

function fail(message: string): number {
  console.error(`✗ ${message}`);
  return 2;
}
