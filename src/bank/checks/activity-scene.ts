import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ACTIVITIES, isActivity } from "../activity-names.ts";
import { ACTIVITY_SCHEMAS } from "../activity-schemas.ts";
import type { CompiledChallenge } from "../compile-challenge.ts";
import type { Issue } from "../issue.ts";
import { locateInYaml } from "../locate-in-yaml.ts";
import { type ComponentSegment, fillPlaceholders, fillScene } from "../template.ts";
import { validateData } from "../validate.ts";
import { challengeIssue, type Check } from "./check.ts";

type ActivityCode = (typeof ACTIVITIES)[keyof typeof ACTIVITIES];

/** Scenes fit their activity's schema; goals ask for facts that it can report; an answer by activity has one activity. */
export const activityScene: Check = ({ root, challenges }) =>
  challenges.flatMap((compiled) => {
    const shown = compiled.components.filter(({ name }) => isActivity(name));
    return [...shown.flatMap((component) => sceneIssues(component, compiled, root)), ...goalIssues(shown, compiled)];
  });

function codeOf({ name }: ComponentSegment): ActivityCode {
  return ACTIVITIES[name as keyof typeof ACTIVITIES];
}

function sceneIssues(component: ComponentSegment, { source }: CompiledChallenge, root: string): Issue[] {
  const scenes = new Set(source.challenge.variants.map(({ values }) => fillScene(component.attributes["scene"] ?? "", values ?? {})));
  return [...scenes].flatMap((scene): Issue[] => {
    const here = { rule: "activity-scene" as const, severity: "error" as const, file: source.file.path, line: component.line, column: component.column };
    const attachment = source.attachments.get(scene);
    const text = scene.startsWith("{") ? scene : attachment && readFileSync(join(root, attachment.path), "utf8");
    if (text === undefined) return [];
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      return [{ ...here, found: `la scène « ${scene.slice(0, 40)} » n'est pas du JSON valide.`, todo: "Vérifiez les virgules, les guillemets et les accolades." }];
    }
    return validateData(codeOf(component), data).map(({ path, found, todo }) => {
      const place = attachment ? { file: attachment.path, ...locateInYaml(text, path) } : {};
      return { ...here, ...place, found: `dans la scène, ${found}`, todo };
    });
  });
}

function goalIssues(shown: readonly ComponentSegment[], { source }: CompiledChallenge): Issue[] {
  const { challenge } = source;
  if (challenge.kind !== "activity") return [];
  const [activity] = shown;
  if (!activity || shown.length > 1) {
    return [challengeIssue(source, ["kind"], { rule: "activity-scene", found: `une réponse par activité demande une activité dans l'énoncé ; trouvé : ${shown.length}.`, todo: "Gardez-en une seule, ou changez « kind »." })];
  }
  const facts: readonly { readonly name: string; readonly description: string }[] = ACTIVITY_SCHEMAS[codeOf(activity)].facts;
  return (challenge.goals ?? []).flatMap(({ fact }, index) => {
    const name = fillPlaceholders(fact, challenge.variants[0]?.values ?? {});
    if (facts.some((known) => isFact(name, known.name))) return [];
    const known = facts.map((each) => each.name).join(", ");
    return [challengeIssue(source, ["goals", index, "fact"], { rule: "activity-scene", found: `<${activity.name}> ne rapporte pas le constat « ${name} ».`, todo: `Constats connus : ${known}.` })];
  });
}

/** A fact's name is a word, or a word and what it speaks of: `folder:<fichier>`. */
function isFact(name: string, known: string): boolean {
  const [word, subject] = known.split(":");
  return subject === undefined ? name === known : name.startsWith(`${word}:`) && name.length > word!.length + 1;
}
