import { campaignMoment } from "../campaigns/campaign-moment.ts";
import { campaignSeed } from "../campaigns/campaign-seed.ts";
import { campaign as text } from "../i18n/fr/campaign.ts";
import { type CampaignDoor, type DoorFailure, type DoorRequest, findCampaignDoor } from "./campaign-door.ts";
import { applyAccommodations } from "./accommodations.ts";
import { digest } from "./digest.ts";
import { element } from "./dom.ts";
import { keepCampaign } from "./kept-campaigns.ts";
import type { Launcher } from "./open-test.ts";
import { readAdaptations } from "./screens/adaptations.ts";
import { packagedLink } from "./packaged.ts";
import { campaignScreen, type Standing } from "./screens/campaign-screen.ts";
import { loadFailureScreen, messageScreen } from "./screens/message-screen.ts";
import { loadNewestContent } from "./session-content.ts";
import { listSessions, seenItems, type SessionOverview } from "./session-overview.ts";
import { siteUrl } from "./site-url.ts";
import type { Screen } from "./stage.ts";

/** From a code or a link to the landing page of a campaign, and from there to its test. */
export async function openCampaignDoor(request: DoorRequest, launcher: Launcher, nameOf: (code: string) => string | undefined): Promise<void> {
  const { stage, store, durable } = launcher;
  stage.show(messageScreen(text.loading, []));
  const found = await findCampaignDoor(request, store);
  if (!found.ok) return stage.show(failureScreen(found.error, () => void openCampaignDoor(request, launcher, nameOf)));
  const door = found.value;
  const content = loadNewestContent(door.design.scope.map(({ competence }) => competence));
  void content();
  const adapted = request.accommodations === undefined ? undefined : readAdaptations(request.accommodations);
  applyAccommodations(document.documentElement, adapted?.accommodations);
  const sessions = (await listSessions(store)).filter(({ header }) => header.design.id === door.design.id);

  async function begin(token: string | null): Promise<void> {
    const loaded = await content();
    if (!loaded.ok) return stage.show(loadFailureScreen(loaded.error, false, () => void begin(token)));
    const { unfinished } = standingOf(door, sessions, token);
    if (unfinished) await launcher.end(unfinished, "restarted");
    const { id, name } = door.campaign;
    const all = await listSessions(store);
    await keep();
    const run = {
      token,
      campaign: { id, name },
      accommodations: adapted?.accommodations,
      ...(launcher.earlier && launcher.earlier.token === token && { earlier: launcher.earlier.earlier }),
      // Another student's questions on a shared computer are not this one's.
      seen: seenItems(all.filter(({ header }) => header.token === token)),
      ...(token !== null && { seed: await campaignSeed(id, token, { digest }) }),
    };
    await launcher.begin(() => door.design, run, loaded.value, all);
  }

  /** Its keys and words are needed when the results are handed in; a device may have lost them with its settings. */
  async function keep(): Promise<void> {
    const used = (await listSessions(store)).flatMap(({ header }) => header.campaign?.id ?? []);
    await keepCampaign(store, door.campaign, used).catch(() => undefined);
  }

  stage.show(
    campaignScreen(
      { door, adapted: adapted?.element, nameOf, durable, keeping: launcher.keeping(), outlined: launcher.earlier?.earlier.length ?? 0, standing: (token) => standingOf(door, sessions, token), unfinished: sessions.filter(({ ended }) => ended === undefined) },
      { begin: (token) => void begin(token), resume: (session) => void keep().then(() => launcher.resume(session)) },
    ),
  );
}

/** What one student has already done of a campaign on this device, and whether they may begin. */
function standingOf({ campaign }: CampaignDoor, sessions: readonly SessionOverview[], token: string | null): Standing {
  const own = sessions.filter(({ header }) => header.token === token);
  const ended = own.filter((session) => session.ended !== undefined);
  const now = new Date();
  return {
    unfinished: own.find((session) => session.ended === undefined),
    ended: ended[0],
    moment: campaignMoment(campaign, { iso: now.toISOString(), ms: now.getTime() }, ended.map(({ lastAt }) => Date.parse(lastAt))),
  };
}

function failureScreen(error: DoorFailure, retry: () => void): Screen {
  const { failure } = text;
  const other = packagedLink() === undefined ? [element("a", { class: "button", href: siteUrl("campagne/") }, failure.otherEntry)] : [];
  switch (error.kind) {
    case "load":
      return loadFailureScreen(error.failure, false, retry);
    case "unknown-code":
      return messageScreen(failure.unknownCodeTitle, [failure.unknownCode(error.code)], ...other);
    case "link":
      return messageScreen(failure.linkTitle(error.error.kind), [failure.link(error.error)], ...other);
    case "content":
      return messageScreen(failure.missingContentTitle, [failure.missingContent(error.error.kind, error.error.id)], ...other);
  }
}
