import { readFragment } from "../../campaigns/campaign-entry.ts";
import { campaign as text } from "../../i18n/fr/campaign.ts";
import type { SessionEvent } from "../../results/results-file.ts";
import { type Loaded, loadRelease } from "../load-release.ts";
import { loadFailureScreen, messageScreen } from "../screens/message-screen.ts";
import { loadSessionContent, type SessionContent } from "../session-content.ts";
import { Stage } from "../stage.ts";
import { startTest } from "../start-test.ts";
import { findLms, type Lms } from "./lms.ts";
import { openScormStore } from "./scorm-store.ts";
import { sessionTime } from "./report-run.ts";
import { resume } from "./suspend-data.ts";

/** Plays a packaged campaign inside its LMS; without one, like the site, on the device. */
export async function startPackaged(root: HTMLElement, link: string): Promise<void> {
  const request = { link: readFragment(link) };
  const lms = findLms(window);
  if (!lms) return startTest(root, request);
  finishWithThePage(lms);
  await open();

  async function open(): Promise<void> {
    const content = await loadPackagedContent();
    // Beginning without what the LMS kept would write over it.
    if (!content.ok) return new Stage(root).show(loadFailureScreen(content.error, true, () => void open()));
    const data = lms!.get("cmi.suspend_data");
    // The sealed results are there, which no student opens.
    if (data.startsWith("{")) return new Stage(root).show(messageScreen(text.lms.doneTitle, [text.lms.done(lms!.get("cmi.core.score.raw"))]));
    const suspended = resume(data, content.value.bank);
    const events: readonly SessionEvent[] = suspended?.kind === "events" ? suspended.events : [];
    const store = await openScormStore(lms!, content.value.bank, events, () => performance.now());
    startTest(root, suspended?.kind === "outline" ? { ...request, earlier: suspended } : request, async () => ({ kind: "device", store }));
  }
}

/** A package holds the bundles of its campaign alone. */
async function loadPackagedContent(): Promise<Loaded<SessionContent>> {
  const release = await loadRelease();
  if (!release.ok) return release;
  const competences = release.value.competences.filter(({ challengeCount }) => challengeCount > 0).map(({ code }) => code);
  return loadSessionContent(release.value, competences);
}

/** Closing the window or leaving the activity is the only end that an LMS sees. */
function finishWithThePage(lms: Lms): void {
  addEventListener("pagehide", () => {
    lms.set("cmi.core.session_time", sessionTime(performance.now()));
    lms.commit();
    lms.finish();
  });
}
