import type { ErrorObject, Options } from "ajv/dist/2020.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import campaignSchema from "../../schemas/campaign.schema.json" with { type: "json" };
import challengeSchema from "../../schemas/challenge.schema.json" with { type: "json" };
import frameworkSchema from "../../schemas/framework.schema.json" with { type: "json" };
import statisticsSchema from "../../schemas/statistics.schema.json" with { type: "json" };
import templateSchema from "../../schemas/template.schema.json" with { type: "json" };
import topicsSchema from "../../schemas/topics.schema.json" with { type: "json" };
import tutorialSchema from "../../schemas/tutorial.schema.json" with { type: "json" };
import { ACTIVITY_SCHEMAS } from "./activity-schemas.ts";

export type SchemaName = keyof typeof SCHEMAS;

/** A place of the data that does not fit its schema, in the author's language. */
export interface SchemaProblem {
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly todo: string;
}

const SCHEMAS = { campaign: campaignSchema, challenge: challengeSchema, framework: frameworkSchema, statistics: statisticsSchema, template: templateSchema, topics: topicsSchema, tutorial: tutorialSchema, ...ACTIVITY_SCHEMAS };
/**
 * Most files are right, and stopping at the first fault is faster: everything is gathered only for those that are not.
 * Counting code points took two thirds of the time: the quick one counts UTF-16 units, and what it refuses is looked at
 * again. Tests hold the schemas themselves to JSON Schema.
 */
const quick = compiler({ validateSchema: false, unicode: false, logger: false });
const thorough = compiler({ allErrors: true, verbose: true });

/** Every way in which `data` departs from the schema; empty when it fits. */
export function validateData(name: SchemaName, data: unknown): SchemaProblem[] {
  if (quick.compile(SCHEMAS[name])(data)) return [];
  const validator = thorough.compile(SCHEMAS[name]);
  validator(data);
  const errors = (validator.errors ?? []).filter(({ keyword }) => !["if", "oneOf", "anyOf"].includes(keyword) || keyword === "oneOf");
  const problems = new Map<string, SchemaProblem>();
  for (const error of withoutEchoes(errors)) {
    const problem = describeError(error);
    const key = problem.path.join("/");
    if (!problems.has(key)) problems.set(key, problem);
  }
  return [...problems.values()];
}

/** `facts` lists what an activity reports: it speaks to authors and to the checks, not to the validator. */
function compiler(options: Options): Ajv2020 {
  return new Ajv2020({ strictRequired: false, strictTypes: false, keywords: ["facts"], ...options });
}

/** A failed branch reports its fields as unknown and its alternatives one by one: keep the cause only. */
function withoutEchoes(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const alternatives = new Set(errors.filter(({ keyword }) => keyword === "oneOf").map(({ instancePath }) => instancePath));
  const known = new Set(Object.keys(challengeSchema.properties));
  return errors.filter(
    (error) =>
      (error.keyword === "oneOf" || !alternatives.has(error.instancePath)) &&
      !(error.keyword === "unevaluatedProperties" && known.has(error.params.unevaluatedProperty)),
  );
}

function describeError(error: ErrorObject): SchemaProblem {
  const path = error.instancePath.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const name = path.findLast((part) => !/^\d+$/.test(part)) ?? "l'en-tête";
  const subject = `« ${name} »`;
  const seen = ` ; trouvé : ${shorten(error.data)}.`;
  const { params } = error;
  switch (error.keyword) {
    case "required":
      return { path, found: `il manque « ${params.missingProperty} ».`, todo: describeField(error.parentSchema, params.missingProperty) };
    case "additionalProperties":
    case "unevaluatedProperties": {
      const field = params.additionalProperty ?? params.unevaluatedProperty;
      return { path: [...path, field], found: `« ${field} » n'est pas un champ connu ici.`, todo: nearestField(field) };
    }
    case "false schema":
      return { path, found: `${subject} n'a pas de sens pour cette forme de réponse (« kind »).`, todo: "Retirez ce champ, ou changez « kind »." };
    case "enum":
      return { path, found: `${subject} doit être l'un de ces mots : ${params.allowedValues.join(", ")}${seen}`, todo: "Choisissez un mot de la liste." };
    case "const":
      return { path, found: `${subject} doit valoir ${JSON.stringify(params.allowedValue)}${seen}`, todo: "Corrigez la valeur." };
    case "type":
      return { path, found: `${subject} doit être ${frenchType(params.type)}${seen}`, todo: typeAdvice(params.type) };
    case "pattern":
      return { path, found: `${subject} n'a pas la bonne forme${seen}`, todo: patternAdvice(params.pattern) };
    case "minLength":
    case "maxLength":
      return { path, found: `${subject} a ${count(String(error.data).length, "caractère")}, il en faut ${error.keyword === "minLength" ? "au moins" : "au plus"} ${params.limit}.`, todo: error.keyword === "minLength" ? "Complétez le texte." : "Raccourcissez le texte." };
    case "minItems":
    case "maxItems":
      return { path, found: `${subject} a ${count((error.data as unknown[]).length, "élément")}, il en faut ${error.keyword === "minItems" ? "au moins" : "au plus"} ${params.limit}.`, todo: error.keyword === "minItems" ? "Ajoutez ce qui manque." : "Retirez ce qui est en trop." };
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
      return { path, found: `${subject} doit être ${params.comparison} ${params.limit}${seen}`, todo: "Corrigez le nombre." };
    case "uniqueItems":
      return { path, found: `${subject} répète la même valeur.`, todo: "Retirez le doublon." };
    case "propertyNames":
      return { path, found: `${subject} : le nom « ${params.propertyName} » n'a pas la bonne forme.`, todo: "Un nom de valeur commence par une minuscule et n'a que des lettres sans accent et des chiffres : villeDepart." };
    case "oneOf":
      if (path.length === 0) return { path, found: "il manque ce que le test demande.", todo: "Donnez « scope » et « questions » (le test s'adapte), ou « challenges » (toujours les mêmes questions), pas les deux." };
      if (name === "design") return { path, found: `${subject} ne dit pas ce que la campagne demande${seen}`, todo: "Donnez « template » (le nom d'un parcours), ou « scope » et « questions », pas les deux." };
      return { path, found: `${subject} n'a pas la bonne forme pour ce « kind »${seen}`, todo: "Écrivez un texte, ou une liste de textes ; pour « fields », une valeur par champ." };
    default:
      return { path, found: `${subject} n'est pas valide (${error.keyword})${seen}`, todo: "Comparez avec le manuel des auteurs." };
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number > 1 ? "s" : ""}`;
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? "rien";
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function describeField(schema: ErrorObject["parentSchema"], field: string): string {
  const description = (schema as { properties?: Record<string, { description?: string }> } | undefined)?.properties?.[field]?.description;
  return `Ajoutez « ${field}: … »${description ? ` (${description})` : "."}`;
}

function nearestField(field: string): string {
  const known = Object.keys(challengeSchema.properties);
  const near = known.find((name) => name.toLowerCase() === field.toLowerCase() || name.startsWith(field) || field.startsWith(name));
  return near ? `Vouliez-vous écrire « ${near} » ? Sinon retirez ce champ.` : "Retirez ce champ ou corrigez son nom.";
}

function frenchType(type: string | readonly string[]): string {
  const names: Record<string, string> = { string: "un texte", number: "un nombre", integer: "un nombre entier", boolean: "true ou false", array: "une liste", object: "un groupe de champs", null: "vide" };
  return [type].flat().map((one) => names[one] ?? one).join(" ou ");
}

function typeAdvice(type: string | readonly string[]): string {
  if ([type].flat().includes("string")) return "Mettez la valeur entre guillemets.";
  if (type === "array") return "Écrivez une liste : [a, b], ou une ligne « - a » par élément.";
  return "Corrigez la valeur.";
}

function patternAdvice(pattern: string): string {
  if (pattern.startsWith("^[1-5]\\.[1-4]\\.")) return "Écrivez compétence.sujet.niveau, par exemple 1.1.requetes.3.";
  if (pattern === "^https://") return "Donnez une adresse complète qui commence par https://.";
  return "Des minuscules sans accent, des chiffres et des tirets : tri-inscriptions.";
}
