import challengeSchema from "../../../schemas/challenge.schema.json" with { type: "json" };
import tutorialSchema from "../../../schemas/tutorial.schema.json" with { type: "json" };
import { ACTIVITIES, isActivity } from "../activity-names.ts";
import { ACTIVITY_SCHEMAS } from "../activity-schemas.ts";
import { placeIn } from "./front-matter-place.ts";
import { type SchemaNode, schemaAt } from "./schema-place.ts";

/** What the editor knows of the rest of the bank. */
export interface Known {
  /** Skills with their sentence. */
  readonly skills: ReadonlyMap<string, string>;
  readonly tutorials: readonly string[];
  /** Files beside the one being written. */
  readonly files: readonly string[];
}

export interface Completion {
  readonly label: string;
  readonly detail: string;
  /** What is written, when it is more than the label. */
  readonly insert?: string;
}

export type Document = "challenge" | "tutorial";

const SCHEMAS: Readonly<Record<Document, SchemaNode>> = { challenge: challengeSchema as unknown as SchemaNode, tutorial: tutorialSchema as unknown as SchemaNode };

const COMPONENTS: Readonly<Record<string, { readonly detail: string; readonly attributes: readonly string[] }>> = {
  Fichier: { detail: "Un lien pour télécharger un fichier du dossier.", attributes: ["name", "label"] },
  Page: { detail: "Un lien qui ouvre une page fournie dans un nouvel onglet.", attributes: ["name", "label"] },
  Figure: { detail: "Une image, avec un texte pour qui ne la voit pas.", attributes: ["src", "alt", "caption"] },
  Note: { detail: "Une remarque à part.", attributes: [] },
  ...Object.fromEntries(Object.entries(ACTIVITIES).map(([name, code]) => [name, { detail: ACTIVITY_SCHEMAS[code].description, attributes: ["scene", "label"] }])),
};

/** What may be written at an offset of an MDX file, in the order that serves most. */
export function completionsAt(text: string, offset: number, document: Document, known: Known): Completion[] {
  const before = text.slice(0, offset);
  const front = frontMatterBefore(before);
  return front === undefined ? bodyCompletions(before, text, known) : frontCompletions(front, text, document, known);
}

/** The sentence that explains what is under the cursor. */
export function hoverAt(text: string, offset: number, document: Document, known: Known): string | undefined {
  const start = offset - (/[\w.-]*$/.exec(text.slice(0, offset))?.[0].length ?? 0);
  const word = /^[\w.-]+/.exec(text.slice(start))?.[0] ?? "";
  const front = frontMatterBefore(text.slice(0, start));
  if (front === undefined) return COMPONENTS[word]?.detail;
  const sentence = known.skills.get(word);
  if (sentence !== undefined) return sentence;
  const { path, on } = placeIn(front);
  return on === "key" ? schemaAt(SCHEMAS[document], [...path, word])?.description : schemaAt(SCHEMAS[document], path)?.description;
}

function frontMatterBefore(before: string): string | undefined {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(before);
  if (!opening) return undefined;
  const front = before.slice(opening[0].length);
  return /^---[ \t]*$/m.test(front) ? undefined : front.replaceAll("\r", "");
}

function frontCompletions(front: string, text: string, document: Document, known: Known): Completion[] {
  const { path, on } = placeIn(front);
  const schema = schemaAt(SCHEMAS[document], path);
  if (on === "value") return valueCompletions(path, schema, text, known);
  return Object.entries(schema?.properties ?? {}).flatMap(([name, property]): Completion[] => {
    const own = property === false ? undefined : schemaAt(SCHEMAS[document], [...path, name]);
    if (!own || (path.length === 0 && new RegExp(`^${name}:`, "m").test(text))) return [];
    return [{ label: name, detail: own.description ?? "", insert: own.properties || own.items ? `${name}:` : `${name}: ` }];
  });
}

function valueCompletions(path: readonly (string | number)[], schema: SchemaNode | undefined, text: string, known: Known): Completion[] {
  const key = path.findLast((step) => typeof step === "string");
  if (key === "skill" || key === "skills") return [...known.skills].map(([label, detail]) => ({ label, detail }));
  if (path[0] === "tutorials") return known.tutorials.map((label) => ({ label, detail: "Tutoriel" }));
  if (key === "fact") return factCompletions(text);
  if (key === "src" || key === "file") return known.files.map((label) => ({ label, detail: "Fichier du dossier" }));
  if (schema?.type === "boolean") return ["true", "false"].map((label) => ({ label, detail: schema.description ?? "" }));
  return (schema?.enum ?? []).map((value) => ({ label: String(value), detail: schema?.description ?? "" }));
}

/** What the activity of the statement can report. */
function factCompletions(text: string): Completion[] {
  const component = /<([A-Z]\w+)\b[^>]*\bscene=/.exec(text)?.[1] ?? "";
  if (!isActivity(component)) return [];
  const facts: readonly { readonly name: string; readonly description: string }[] = ACTIVITY_SCHEMAS[ACTIVITIES[component]].facts;
  return facts.map(({ name, description }) => ({ label: name, detail: description, insert: JSON.stringify(name) }));
}

function bodyCompletions(before: string, text: string, known: Known): Completion[] {
  if (/<[A-Z]?\w*$/.test(before)) return Object.entries(COMPONENTS).map(([label, { detail }]) => ({ label, detail }));
  const tag = /<([A-Z]\w+)([^<>]*)$/.exec(before);
  if (tag) {
    const [, name = "", attributes = ""] = tag;
    if (/\b(?:name|src|scene)="[^"]*$/.test(attributes)) return known.files.map((label) => ({ label, detail: "Fichier du dossier" }));
    const open = (attributes.match(/"/g)?.length ?? 0) % 2 === 1;
    return open ? [] : (COMPONENTS[name]?.attributes ?? []).filter((attribute) => !attributes.includes(`${attribute}=`)).map((label) => ({ label, detail: `Attribut de <${name}>`, insert: `${label}=""` }));
  }
  if (!/\{[a-z]?\w*$/.test(before)) return [];
  const names = [...text.matchAll(/^\s+values:\s*\{([^}]*)\}/gm)].flatMap(([, values]) => [...values!.matchAll(/([a-z]\w*)\s*:/g)].map(([, name]) => name!));
  return [...new Set(names)].map((label) => ({ label, detail: "Valeur de la déclinaison" }));
}
