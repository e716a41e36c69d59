import type { Challenge, CompetenceTopics } from "./content-types.ts";

/** Files to write, by path relative to the project. */
export type Scaffold = Readonly<Record<string, string>>;

export interface ChallengeWish {
  readonly skill: string;
  readonly id: string;
  readonly title: string;
  readonly kind: Challenge["kind"];
  readonly author: string;
  /** A tutorial of the topic, when one exists. */
  readonly tutorial: string;
  /** Files change with the variant: a script makes them. */
  readonly script: boolean;
}

/** The kinds of answer in the author's words. */
export const KIND_NAMES: Readonly<Record<Challenge["kind"], string>> = {
  "single-choice": "un choix",
  "multiple-choice": "plusieurs choix",
  "short-text": "un mot ou un code à écrire",
  number: "un nombre",
  fields: "plusieurs champs",
  ordering: "une liste à ordonner",
  matching: "des éléments à relier",
  classify: "des éléments à classer",
  hotspot: "une zone d'image à désigner",
  activity: "une tâche à faire dans un simulateur",
};

/** What a student does with each kind of answer, and the part of a front matter that it asks for; the blanks are in the author's language. */
const KINDS: Readonly<Record<Challenge["kind"], { readonly fields: string; readonly answers: readonly [string, string]; readonly question: string }>> = {
  "single-choice": { fields: "choices:\n  - { id: un, text: Premier choix }\n  - { id: deux, text: Deuxième choix }\n  - { id: trois, text: Troisième choix }\n", answers: ["un", "deux"], question: "Quelle est la bonne réponse ?" },
  "multiple-choice": { fields: "choices:\n  - { id: un, text: Premier choix }\n  - { id: deux, text: Deuxième choix }\n  - { id: trois, text: Troisième choix }\n", answers: ["[un, deux]", "[deux, trois]"], question: "Quelles sont les bonnes réponses ?" },
  "short-text": { fields: "label: Le mot trouvé\n", answers: ["lavande", "basalte"], question: "Quel mot trouves-tu ?" },
  number: { fields: "label: Le nombre trouvé\n", answers: ["12", "15"], question: "Combien en comptes-tu ?" },
  fields: { fields: "fields:\n  - { id: qui, label: Prénom, kind: text }\n  - { id: combien, label: Nombre, kind: number }\n", answers: ["{ qui: Lina, combien: 3 }", "{ qui: Omar, combien: 5 }"], question: "Qui, et combien ?" },
  ordering: { fields: "items:\n  - { id: un, text: Première étape }\n  - { id: deux, text: Deuxième étape }\n  - { id: trois, text: Troisième étape }\n", answers: ["[un, deux, trois]", "[deux, un, trois]"], question: "Dans quel ordre faut-il procéder ?" },
  matching: { fields: "items:\n  - { id: un, text: Premier élément }\n  - { id: deux, text: Deuxième élément }\ntargets:\n  - { id: rouge, text: Rouge }\n  - { id: bleu, text: Bleu }\n", answers: ["{ un: rouge, deux: bleu }", "{ un: bleu, deux: rouge }"], question: "Relie chaque élément." },
  classify: { fields: "items:\n  - { id: un, text: Premier élément }\n  - { id: deux, text: Deuxième élément }\n  - { id: trois, text: Troisième élément }\ntargets:\n  - { id: oui, text: Oui }\n  - { id: non, text: Non }\n", answers: ["{ un: oui, deux: non, trois: oui }", "{ un: non, deux: oui, trois: oui }"], question: "Classe chaque élément." },
  hotspot: { fields: 'image: { src: "{fichier}", alt: "Ce que montre l\'image, sans donner la réponse." }\nzones:\n  - { id: haut, label: La zone du haut, left: 0, top: 0, width: 100, height: 50 }\n  - { id: bas, label: La zone du bas, left: 0, top: 50, width: 100, height: 50 }\n', answers: ["[haut]", "[bas]"], question: "Où faut-il appuyer ?" },
  activity: { fields: 'goals:\n  - { id: rangement, label: "Le fichier {fichier} est dans le dossier demandé", fact: "folder:{fichier}" }\n', answers: ["{ rangement: Photos }", "{ rangement: Textes }"], question: "Range le fichier." },
};

/** A challenge to complete: every field in its place, two variants, and the sentences that remain to be written. */
export function scaffoldChallenge({ skill, id, title, kind, author, tutorial, script }: ChallengeWish): Scaffold {
  const [domain, number, topic] = skill.split(".");
  const { fields, answers, question } = KINDS[kind];
  const component = kind === "activity" ? '<Explorateur scene="{scene}" />\n\n' : script ? '<Fichier name="{fichier}" />\n\n' : "";
  const values = (letter: string) => (kind === "activity" ? `{ fichier: photo.jpg, scene: scene-${letter}.json }` : kind === "hotspot" ? `{ fichier: image-${letter}.svg }` : script ? `{ fichier: donnees-${letter}.csv }` : `{ lieu: ${letter === "a" ? "premier lieu" : "second lieu"} }`);
  const setting = kind === "activity" ? "Voici tes fichiers. Tu cherches {fichier}." : kind === "hotspot" || script ? "Plante le décor en une phrase." : "Plante le décor en une phrase : {lieu}.";
  const variants = ["a", "b"].map((letter, index) => `  - id: ${letter}\n    values: ${values(letter)}\n    answer: ${answers[index]}\n`).join("");
  const text = `---
id: ${id}
version: 1
skill: ${skill}
title: ${JSON.stringify(title)}
kind: ${kind}
pedagogy: do
status: draft
locale: fr
authors: [${JSON.stringify(author)}]
licence: CC-BY-SA-4.0
spoilability: low
mobile: ${script ? "possible" : "good"}
tutorials:
  succeed: [${tutorial}]
correction:
  text: "Dis comment on s'y prend, pas seulement la réponse."
  gesture: "Le geste à retenir, en une phrase."
${fields}variants:
${variants}---

${setting}

${component}${question}
`;
  const folder = `content/challenges/${domain}.${number}/${topic}/${id}`;
  return { [`${folder}/index.mdx`]: text, ...(script && { [`scripts/files/${domain}.${number}/${id}.ts`]: SCRIPT }) };
}

const SCRIPT = `import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const rows = ROWS[id]!;
  return {
    files: { [String(values["fichier"])]: csv([["Nom", "Valeur"], ...rows]) },
    answer: rows[0]![0],
  };
};

const ROWS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  a: [["premier", 1]],
  b: [["second", 2]],
};
`;

export function scaffoldTutorial({ id, title, skill, author }: { readonly id: string; readonly title: string; readonly skill: string; readonly author: string }): Scaffold {
  const level = Number(skill.at(-1));
  return {
    [`content/tutorials/${id}.mdx`]: `---
id: ${id}
title: ${JSON.stringify(title)}
summary: "Ce que l'on saura faire, en une phrase."
skills: [${skill}]
level: ${level <= 2 ? "beginner" : level <= 4 ? "intermediate" : "advanced"}
minutes: 4
locale: fr
licence: CC-BY-SA-4.0
authors: [${JSON.stringify(author)}]
---

Dis d'abord à quoi cela sert, en deux phrases.

## Comment faire

1. Premier geste.
2. Deuxième geste.

<Note>
Le piège à éviter.
</Note>
`,
  };
}

export function scaffoldTemplate({ id, title, audience, competences }: { readonly id: string; readonly title: string; readonly audience: string; readonly competences: readonly string[] }): Scaffold {
  const template = {
    $schema: "../../schemas/template.schema.json",
    id,
    title,
    summary: "Ce que ce parcours demande et à quoi il sert, en une ou deux phrases.",
    audience,
    minutes: Math.min(240, 24 * competences.length),
    scope: competences.map((competence) => ({ competence, maximumLevel: 6 })),
    questions: { minimum: 5 * competences.length, maximum: 12 * competences.length },
  };
  return { [`content/templates/${id}.json`]: `${JSON.stringify(template, null, 2)}\n` };
}

/** A short name for folders, out of a title in French: at most five words that carry meaning. */
export function slugOf(title: string): string {
  const words = title
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !SMALL_WORDS.has(word));
  return words.slice(0, 5).join("-") || "sans-nom";
}

const SMALL_WORDS = new Set(["le", "la", "les", "l", "un", "une", "des", "de", "du", "d", "a", "au", "aux", "et", "ou", "en", "dans", "sur", "son", "sa", "ses", "qu", "que", "qui"]);

/** Every skill that an author may choose, with its sentence. */
export function skillsOf(topics: ReadonlyMap<string, CompetenceTopics>): ReadonlyMap<string, string> {
  return new Map([...topics.values()].flatMap((file) => file.topics.flatMap((topic) => topic.skills.map(({ level, statement }) => [`${topic.id}.${level}`, statement] as const))));
}
