import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline/promises";
import type { Challenge } from "../src/bank/content-types.ts";
import { readContent } from "../src/bank/read-content.ts";
import { KIND_NAMES, type Scaffold, scaffoldChallenge, scaffoldTemplate, scaffoldTutorial, skillsOf, slugOf } from "../src/bank/scaffold.ts";
import { scaffoldActivity } from "./scaffold-activity.ts";

const ROOT = join(import.meta.dirname, "..");
const { content } = readContent(ROOT);
const skills = skillsOf(content.topics);

const lines = createInterface({ input: process.stdin, output: process.stdout });
const answers = lines[Symbol.asyncIterator]();
process.exitCode = await main();
lines.close();

async function main(): Promise<number> {
  const what = process.argv[2] ?? (await choose("Que voulez-vous écrire ?", ["épreuve", "tutoriel", "parcours", "activité"]));
  const scaffold = await scaffoldOf(what);
  if (!scaffold) {
    console.error(`✗ « ${what} » n'est pas au choix. → npm run new -- épreuve, tutoriel, parcours ou activité.`);
    return 1;
  }
  const taken = Object.keys(scaffold).filter((path) => existsSync(join(ROOT, path)));
  if (taken.length) {
    console.error(`✗ ${taken.join(", ")} existe déjà : rien n'a été écrit. → Recommencez avec un autre titre.`);
    return 1;
  }
  for (const [path, text] of Object.entries(scaffold)) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(`✓ ${path}`);
  }
  console.log(nextStep(what, Object.keys(scaffold)[0]!));
  return 0;
}

async function scaffoldOf(what: string): Promise<Scaffold | undefined> {
  switch (what.normalize("NFD").replaceAll(/\p{M}/gu, "")) {
    case "epreuve": {
      const skill = await askSkill();
      const title = await ask("Titre court (il ne donne pas la réponse)");
      const kind = kindOf(await choose("Forme de la réponse", Object.values(KIND_NAMES)));
      const script = kind !== "activity" && (await choose("Un fichier change avec la déclinaison ?", ["oui", "non"])) === "oui";
      const tutorial = content.tutorials.find(({ tutorial: { skills: taught } }) => taught.includes(skill)) ?? content.tutorials.find(({ tutorial: { skills: taught } }) => taught.some((one) => one.startsWith(skill.slice(0, -1))));
      return scaffoldChallenge({ skill, id: slugOf(title), title, kind, author: await ask("Votre nom"), tutorial: tutorial?.tutorial.id ?? "a-ecrire", script });
    }
    case "tutoriel": {
      const skill = await askSkill();
      const title = await ask("Titre du tutoriel");
      return scaffoldTutorial({ id: slugOf(title), title, skill, author: await ask("Votre nom") });
    }
    case "parcours": {
      const title = await ask("Titre du parcours");
      const audience = await ask("Pour qui (une classe, une discipline)");
      const competences = await askUntil("Compétences, séparées par des espaces (1.1 1.3 …)", (text) => {
        const codes = text.split(/[\s,;]+/).filter(Boolean);
        return codes.length > 0 && codes.every((code) => content.topics.has(code)) ? codes : undefined;
      }, `Compétences connues : ${[...content.topics.keys()].join(", ")}.`);
      return scaffoldTemplate({ id: slugOf(title), title, audience, competences });
    }
    case "activite":
      return scaffoldActivity({ code: await askUntil("Code en anglais (minuscules et tirets : photo-album)", (text) => (/^[a-z]+(-[a-z]+)*$/.test(text) ? text : undefined), "Des minuscules et des tirets."), name: await ask("Son nom pour l'élève (Album photo)") });
    default:
      return undefined;
  }
}

function kindOf(name: string): Challenge["kind"] {
  return (Object.keys(KIND_NAMES) as Challenge["kind"][]).find((kind) => KIND_NAMES[kind] === name)!;
}

function nextStep(what: string, path: string): string {
  if (/^[ée]preuve/.test(what)) return `\nComplétez-la, puis regardez-la : npm run dev, et /apercu/?epreuve=${dirname(path).replace("content/challenges/", "")}`;
  if (/^activit/.test(what)) return "\nDéclarez-la dans src/bank/activity-names.ts et src/bank/activity-schemas.ts, puis lancez : npm run generate";
  return "\nComplétez-le, puis lancez : npm run check -- --content";
}

/** A skill by its code, or by words that its sentence holds. */
async function askSkill(): Promise<string> {
  return askUntil("Acquis mesuré (1.3.trier-filtrer.2, ou des mots à chercher)", (text) => {
    if (skills.has(text)) return text;
    const words = text.toLowerCase().split(/\s+/);
    const near = [...skills].filter(([skill, sentence]) => words.every((word) => `${skill} ${sentence}`.toLowerCase().includes(word)));
    for (const [skill, sentence] of near.slice(0, 12)) console.log(`  ${skill}  ${sentence}`);
    return undefined;
  }, "Recopiez le code de l'un de ces acquis.");
}

async function choose(question: string, options: readonly string[]): Promise<string> {
  const plain = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  options.forEach((option, index) => {
    console.log(`  ${index + 1}. ${option}`);
  });
  return askUntil(question, (text) => options[Number(text) - 1] ?? options.find((option) => plain(option) === plain(text)), `Répondez par un nombre de 1 à ${options.length}.`);
}

async function ask(question: string): Promise<string> {
  return askUntil(question, (text) => text || undefined, "Il faut une réponse.");
}

async function askUntil<Value>(question: string, read: (text: string) => Value | undefined, advice: string): Promise<Value> {
  for (;;) {
    process.stdout.write(`${question} : `);
    const { value, done } = await answers.next();
    if (done) {
      console.error("\n✗ Arrêté : rien n'a été écrit.");
      process.exit(1);
    }
    const known = read(value.trim());
    if (known !== undefined) return known;
    console.log(`  ${advice}`);
  }
}
