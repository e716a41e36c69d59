import { type ActivityElement, activitiesIn, loadActivities } from "../activities/load-activities.ts";
import { player } from "../i18n/fr/player.ts";
import { element } from "./dom.ts";
import { button } from "./screens/notice.ts";

/** Fetches the activities of a statement and puts back what each held; without network, offers to try again in their place. */
export async function showActivities(statement: HTMLElement, saved: readonly unknown[] = []): Promise<void> {
  const activities = activitiesIn(statement);
  if (activities.length === 0) return;
  try {
    await loadActivities(statement);
    for (const [index, activity] of activities.entries()) putBack(activity, saved[index]);
  } catch (error) {
    console.error(error);
    for (const activity of activities) activity.replaceChildren(failure(() => void showActivities(statement, saved)));
  }
}

function putBack(activity: ActivityElement, saved: unknown): void {
  customElements.upgrade(activity);
  activity.restore(saved);
}

function failure(retry: () => void): HTMLElement {
  const text = player.failure;
  return element("p", { class: "notice", "data-kind": "error", role: "alert" }, text.activityMissing, " ", button(player.retry, "secondary", retry));
}
