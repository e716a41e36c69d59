import { ACTIVITIES, type ActivityComponent } from "../bank/activity-names.ts";
import { KIND_NAMES } from "../bank/scaffold.ts";
import type { Challenge } from "../bank/content-types.ts";
import { loadBank } from "../bank/load-bank.ts";

interface Example {
  readonly id: string;
  readonly competence: string;
  readonly title: string;
}

/** For each kind of answer and each activity, the served challenge of the lowest level that shows it. */
export function readExamples() {
  const { bank } = loadBank(process.cwd());
  const served = bank.challenges.filter(({ source }) => source.challenge.status === "validated").toSorted((a, b) => a.item.level - b.item.level || (a.item.id < b.item.id ? -1 : 1));
  const example = ({ item, source }: (typeof served)[number]): Example => ({ id: item.id, competence: item.competence, title: source.challenge.title });
  const shows = (component: string) => served.find(({ components }) => components.some(({ name }) => name === component));
  return {
    kinds: (Object.keys(KIND_NAMES) as Challenge["kind"][]).flatMap((kind) => {
      const found = served.find(({ source }) => source.challenge.kind === kind);
      return found ? [{ kind, name: KIND_NAMES[kind], ...example(found) }] : [];
    }),
    activities: (Object.keys(ACTIVITIES) as ActivityComponent[]).flatMap((component) => {
      const found = shows(component);
      return found ? [{ component, code: ACTIVITIES[component], ...example(found) }] : [];
    }),
  };
}
