import { ACTIVITY_CHANGE, type ActivityElement } from "./define-activity.ts";

export { ACTIVITY_CHANGE, type ActivityElement };

/** One folder an activity; each is fetched when a statement first shows it. */
const MODULES = import.meta.glob("./*/element.ts");
const PREFIX = "palier-";

/** The activities of a statement, in its order, whether or not their code has come. */
export function activitiesIn(root: ParentNode): readonly ActivityElement[] {
  return [...root.querySelectorAll<ActivityElement>("[data-activity]")];
}

/** Fetches the code of the activities shown; an element waits as plain text until then, and offers to try again. */
export async function loadActivities(root: ParentNode): Promise<void> {
  const names = new Set(activitiesIn(root).map((node) => node.localName.slice(PREFIX.length)));
  await Promise.all([...names].map((name) => MODULES[`./${name}/element.ts`]?.()));
}
