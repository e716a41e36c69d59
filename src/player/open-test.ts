import type { Release } from "../bank/bundle.ts";
import { writeAccommodations } from "../campaigns/accommodations.ts";
import { campaignIn, type LinkFragment } from "../campaigns/campaign-entry.ts";
import type { ItemBank } from "../engine/item.ts";
import { type Design, type EarlierAnswer, ENGINE_VERSION } from "../engine/session.ts";
import { player } from "../i18n/fr/player.ts";
import type { OpenedStore } from "../storage/open-store.ts";
import type { SessionStore } from "../storage/session-store.ts";
import type { DoorRequest } from "./campaign-door.ts";
import { adaptedDesign, applyAccommodations } from "./accommodations.ts";
import { timeNow } from "./clock.ts";
import { element } from "./dom.ts";
import { isReplayable } from "./fold-session.ts";
import { Journal } from "./journal.ts";
import { type Loaded, loadRelease } from "./load-release.ts";
import { packagedLink } from "./packaged.ts";
import { findPinnedRelease, pinRelease } from "./pinned-releases.ts";
import { runSession } from "./run-session.ts";
import { loadFailureScreen, messageScreen } from "./screens/message-screen.ts";
import { button } from "./screens/notice.ts";
import type { QuestionProps } from "./screens/question-screen.ts";
import { startScreen } from "./screens/start-screen.ts";
import { loadNewestContent, loadSessionContent, type SessionContent } from "./session-content.ts";
import { sessionUrl } from "./session-url.ts";
import { siteUrl } from "./site-url.ts";
import type { Stage } from "./stage.ts";
import { type NewRun, newRunHeader } from "./start-session.ts";
import { describeSession, findUnfinished, listSessions, seenItems, type SessionOverview } from "./session-overview.ts";
import { holdTabLock } from "./tab-lock.ts";
import { competenceDoor, findDoor, type TestDoor } from "./test-door.ts";

/** What a door needs to let a student in. */
export interface Launcher {
  readonly stage: Stage;
  readonly store: SessionStore;
  /** False when nothing outlives the tab. */
  readonly durable: boolean;
  /** The place at the door where a device that may forget is told of. */
  readonly keeping: () => HTMLElement | false;
  readonly earlier: TestRequest["earlier"];
  readonly begin: (design: (bank: ItemBank) => Design, run: NewRun, content: SessionContent, sessions: readonly SessionOverview[]) => Promise<void>;
  readonly resume: (stored: SessionOverview) => Promise<void>;
  readonly end: (stored: SessionOverview, reason: string) => Promise<void>;
}

export interface TestRequest {
  /** What follows the `#`: a campaign, a student's token, what the test adapts to. */
  readonly link: LinkFragment;
  /** Answers of a passage that could not be kept whole: they count in the choice of questions, and prove nothing. */
  readonly earlier?: { readonly token: string | null; readonly earlier: readonly EarlierAnswer[] } | undefined;
  readonly competence?: string | undefined;
  /** A template or a demo, by its design's id. */
  readonly design?: string | undefined;
  /** A passage to show again, by its id. */
  readonly session?: string | undefined;
}

const seeCompetences = () => location.assign(siteUrl("competences/"));

/** From an address to a running session: the device, the tab's turn, then begin, resume or show again. */
export async function openTest(stage: Stage, request: TestRequest, nameOf: (code: string) => string | undefined, open: () => Promise<Pick<OpenedStore, "kind" | "store">>): Promise<void> {
  if (!isSecureContext) return stage.show(messageScreen(player.failure.insecureTitle, [player.failure.insecure]));
  const { kind, store } = await open();
  const durable = kind === "device";
  await holdTabLock(() => stage.show(messageScreen(player.failure.otherTabTitle, [player.failure.otherTab])));

  if (request.session !== undefined) {
    const stored = describeSession(request.session, await store.events(request.session).catch(() => []));
    if (stored) return resume(stored);
  }
  return findRequested();

  /** Filled once the door is shown: nobody waits for it. An LMS keeps the answers itself. */
  function keeping(): HTMLElement | false {
    if (!durable || packagedLink() !== undefined) return false;
    const place = element("div", { class: "keeping", role: "status" });
    setTimeout(() => void import("./keeping-notice.ts").then(({ tellKeeping }) => tellKeeping(place, store), () => undefined));
    return place;
  }

  async function findRequested(): Promise<void> {
    const { competence, design } = request;
    const campaign = campaignIn(request.link);
    if (campaign) return openCampaign(campaign);
    if (competence === undefined && design === undefined) return showMessage(player.start.chooseTitle, player.start.choose);
    const found = design === undefined ? { ok: true as const, value: knownCompetence(competence ?? "") } : await findDesign(design);
    if (!found.ok) return stage.show(loadFailureScreen(found.error, false, () => void findRequested()));
    return found.value ? openDoor(found.value) : showMessage(player.start.chooseTitle, player.start.unknown);
  }

  async function openCampaign(campaign: DoorRequest): Promise<void> {
    const door = await import("./open-campaign-door.ts").catch(() => undefined);
    if (!door) return stage.show(loadFailureScreen({ kind: "offline", path: "" }, false, () => void openCampaign(campaign)));
    return door.openCampaignDoor(campaign, { stage, store, durable, keeping, earlier: request.earlier, begin: beginSession, resume, end: endSession }, nameOf);
  }

  /** A link may adapt any test to its student; the words are fetched only then. */
  async function adapt(words: string) {
    const { readAdaptations } = await import("./screens/adaptations.ts");
    return readAdaptations(words);
  }

  function knownCompetence(code: string): TestDoor | undefined {
    const name = nameOf(code);
    return name === undefined ? undefined : competenceDoor(code, name);
  }

  function showMessage(title: string, message: string): void {
    stage.show(messageScreen(title, [message], button(player.start.seeCompetences, "primary", seeCompetences)));
  }

  async function openDoor(door: TestDoor): Promise<void> {
    const sessions = await listSessions(store);
    const { link } = request;
    // A link made for one student does not take up another's passage.
    const unfinished = findUnfinished(link.token === undefined ? sessions : sessions.filter(({ header }) => header.token === link.token), door.id);
    const token = link.token ?? ((await store.setting("token")) as string | null | undefined);
    const adapted = link.accommodations === undefined ? undefined : await adapt(link.accommodations);
    applyAccommodations(document.documentElement, adapted?.accommodations);
    const content = loadNewestContent(door.competences);
    const begin = async (given: string | null) => {
      await store.setSetting("token", given).catch(() => undefined);
      const loaded = await content();
      if (!loaded.ok) return stage.show(loadFailureScreen(loaded.error, unfinished !== undefined, () => void begin(given)));
      if (unfinished) await endSession(unfinished, "restarted");
      const earlier = await answersElsewhere(door, loaded.value, sessions);
      await beginSession(door.design, { token: given, seen: [...seenItems(sessions), ...earlier.map(({ item }) => item)], earlier: earlier.length > 0 ? earlier : undefined, accommodations: adapted?.accommodations }, loaded.value, sessions);
    };
    const first = await content();
    // An empty path: the release has no bundle for this competence yet.
    if (!first.ok && first.error.path === "") return showMessage(door.name, player.start.none);
    if (!first.ok && !unfinished) return stage.show(loadFailureScreen(first.error, false, () => void openDoor(door)));
    stage.show(startScreen({ door, unfinished, token: token ?? null, durable, keeping: keeping(), adapted: adapted?.element }, { begin: (given) => void begin(given), resume: () => unfinished && void resume(unfinished) }));
  }

  /** A fixed test asks the same of everybody, whatever was answered before. */
  async function answersElsewhere(door: TestDoor, { bank }: SessionContent, sessions: readonly SessionOverview[]): Promise<readonly EarlierAnswer[]> {
    if (door.design(bank).items !== undefined) return [];
    const marks = await store.marks().catch(() => new Map());
    if (marks.size === 0) return [];
    const code = await import("./notebook/answered-elsewhere.ts").catch(() => undefined);
    const here = new Set(sessions.flatMap(({ responses }) => responses.map(({ item }) => item)));
    return code?.earlierAnswers(marks, here, new Set(bank.items.map(({ id }) => id)), new Date()) ?? [];
  }

  async function beginSession(design: TestDoor["design"], run: NewRun, content: SessionContent, sessions: readonly SessionOverview[]): Promise<void> {
    const header = newRunHeader(content.bank, adaptedDesign(design(content.bank), run.accommodations), run);
    const journal = new Journal(header.id, store, { events: [], durable });
    await pinRelease(store, content.release, sessions.map((session) => session.header.release)).catch(() => undefined);
    await journal.append({ kind: "started", at: timeNow(), header });
    const status = journal.durable
      ? ({ kind: "saved", text: player.question.started } as const)
      : ({ kind: "volatile", text: "" } as const);
    await play(journal, content, status);
  }

  async function resume(stored: SessionOverview): Promise<void> {
    const loaded = await loadPinned(stored);
    if (loaded === undefined) return showStuck(stored, player.failure.releaseGoneTitle, player.failure.releaseGone);
    if (loaded.ok && !isReplayable(loaded.value.bank, stored.events)) return showStuck(stored, player.failure.damagedTitle, player.failure.damaged);
    if (!loaded.ok) return stage.show(loadFailureScreen(loaded.error, true, () => void resume(stored)));
    const journal = new Journal(stored.id, store, { events: stored.events, durable });
    await play(journal, loaded.value, { kind: "info", text: player.question.resumed(stored.responses.length) });
  }

  /** The address names the passage: reloading comes back to its question, and to the door if the device forgot it. */
  async function play(journal: Journal, content: SessionContent, greeting: QuestionProps["status"]): Promise<void> {
    if (packagedLink() === undefined) history.replaceState(null, "", sessionUrl(journal.sessionId, content.competences[0]));
    const [started] = journal.events;
    if (started?.kind === "started") applyAccommodations(document.documentElement, started.header.accommodations);
    await runSession({ stage, store, journal, content, now: timeNow }, greeting);
  }

  /** The content that the session began with, or undefined when neither the device nor the site has it any more. */
  async function loadPinned(stored: SessionOverview) {
    if (stored.header.engine !== ENGINE_VERSION && stored.ended === undefined) return undefined;
    const pinned = (await findPinnedRelease(store, stored.header.release)) ?? (await newestIfSame(stored.header.release));
    if (!pinned) return undefined;
    const loaded = await loadSessionContent(pinned, stored.competences);
    return !loaded.ok && loaded.error.kind === "missing" ? undefined : loaded;
  }

  /** The passage cannot go on: what was answered is given back, and the same test begins anew. */
  function showStuck(stored: SessionOverview, title: string, explanation: string): void {
    const text = player.failure;
    const download = button(text.downloadWhatExists, "primary", async () => {
      const { downloadResults, resultsOf } = await import("./results-download.ts");
      downloadResults(resultsOf(stored.events));
    });
    const restart = button(text.startAgain, "secondary", async () => {
      if (stored.ended === undefined) await endSession(stored, "restarted");
      await restartFrom(stored);
    });
    stage.show(messageScreen(title, [explanation, text.safe], download, restart));
  }

  /** The same test on today's content: its campaign, its design, or the competence when the design is gone. */
  async function restartFrom({ header, competences: [code = ""] }: SessionOverview): Promise<void> {
    if (header.campaign) return openCampaign({ source: { kind: "kept", id: header.campaign.id }, token: header.token ?? undefined, accommodations: writeAccommodations(header.accommodations ?? {}) });
    const found = await findDesign(header.design.id);
    const door = (found.ok ? found.value : undefined) ?? knownCompetence(code);
    return door ? openDoor(door) : showMessage(player.start.chooseTitle, player.start.unknown);
  }

  async function endSession(stored: SessionOverview, reason: string): Promise<void> {
    await new Journal(stored.id, store, { events: stored.events, durable }).append({ kind: "ended", at: timeNow(), reason });
  }
}

async function findDesign(id: string): Promise<Loaded<TestDoor | undefined>> {
  const release = await loadRelease();
  return release.ok ? findDoor(release.value, id) : release;
}

async function newestIfSame(id: string): Promise<Release | undefined> {
  const release = await loadRelease();
  return release.ok && release.value.id === id ? release.value : undefined;
}
