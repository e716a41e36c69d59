import { readEntry } from "../../campaigns/campaign-entry.ts";
import type { CampaignMoment } from "../../campaigns/campaign-moment.ts";
import { campaign as text } from "../../i18n/fr/campaign.ts";
import { player } from "../../i18n/fr/player.ts";
import { typeset } from "../../i18n/typography.ts";
import type { CampaignDoor } from "../campaign-door.ts";
import { element } from "../dom.ts";
import { offlinePanel } from "../offline-panel.ts";
import { packagedLink } from "../packaged.ts";
import { scanButton } from "../scan-button.ts";
import type { SessionOverview } from "../session-overview.ts";
import { campaignUrl } from "../session-url.ts";
import type { Screen } from "../stage.ts";
import { tokenField } from "../token-field.ts";
import { campaignBrief, campaignRules } from "./campaign-facts.ts";
import { button, notice } from "./notice.ts";

/** Where one student stands in a campaign, on this device. */
export interface Standing {
  readonly unfinished: SessionOverview | undefined;
  /** The latest passage that ended. */
  readonly ended: SessionOverview | undefined;
  readonly moment: CampaignMoment;
}

interface CampaignProps {
  readonly door: CampaignDoor;
  /** What the link adapts, told. */
  readonly adapted: HTMLElement | undefined;
  readonly nameOf: (code: string) => string | undefined;
  readonly durable: boolean;
  /** Where a device that may forget is told of. */
  readonly keeping: HTMLElement | false;
  /** Answers of an earlier visit of which only right or wrong is left. */
  readonly outlined: number;
  readonly standing: (token: string | null) => Standing;
  /** Passages of this campaign that wait on this device, whoever began them. */
  readonly unfinished: readonly SessionOverview[];
}

interface CampaignActions {
  readonly begin: (token: string | null) => void;
  readonly resume: (session: SessionOverview) => void;
}

/** The landing page: who asks, for what, who will see it, then the token and the way in. */
export function campaignScreen({ door, adapted, nameOf, durable, keeping, outlined, standing, unfinished }: CampaignProps, { begin, resume }: CampaignActions): Screen {
  const { campaign } = door;
  const required = campaign.proof === "campaign";
  const known = door.token ?? null;
  const field = tokenField(known, { label: required ? text.token : text.tokenOptional, required });
  const answer = element("div", { role: "status", class: "stack" });
  const form = element(
    "form",
    { class: "stack campaign-form", novalidate: true, onsubmit: submit },
    element("div", { class: "token cluster" }, field.element, scanButton(text.scan, takeScanned, text.scanner.otherwise)),
    answer,
    element("p", {}, element("button", { class: "button", "data-size": "large", type: "submit" }, player.start.begin)),
  );
  const first = standing(known);
  const waiting = known === null ? unfinished : unfinished.filter((session) => session === first.unfinished);

  /** A card holds a token alone, or a link with the token and what the test adapts to. */
  function takeScanned(scanned: string): void {
    const entry = scanned.includes("#") ? readEntry(scanned) : undefined;
    if (entry) location.assign(campaignUrl(entry));
    else {
      field.input.value = scanned.slice(0, field.input.maxLength);
      field.input.focus();
    }
  }
  function submit(event: Event): void {
    event.preventDefault();
    const typed = field.read();
    if (typed === undefined) return;
    const now = standing(typed.token);
    if (now.unfinished === undefined && now.moment.kind === "open") begin(typed.token);
    else {
      answer.replaceChildren(now.unfinished ? unfinishedNotice(now.unfinished, resume, now.moment.kind === "open" ? () => begin(typed.token) : undefined) : closedNotice(now, resume));
      answer.querySelector("button")?.focus();
    }
  }

  return {
    title: campaign.name,
    element: element(
      "section",
      { class: "stack stack-loose campaign" },
      element(
        "header",
        { class: "stack" },
        element("h1", {}, typeset(campaign.name)),
        element("p", { class: "soft" }, text.proposedBy(typeset(campaign.team))),
        campaign.text !== undefined && element("p", { class: "lead campaign-text" }, typeset(campaign.text)),
      ),
      !durable && notice("warning", player.failure.storageTitle, player.failure.storageMissing),
      outlined > 0 && notice("info", undefined, text.lms.outlined(outlined)),
      ...waiting.slice(0, 3).map((session) => unfinishedNotice(session, resume, undefined)),
      first.moment.kind !== "open" && closedNotice(first, resume),
      campaignBrief(door, nameOf),
      adapted,
      first.moment.kind !== "not-yet" && first.moment.kind !== "closed" && form,
      keeping,
      campaignRules(door),
      first.moment.kind !== "closed" && packagedLink() === undefined && offlinePanel(door),
    ),
  };
}

function unfinishedNotice(session: SessionOverview, resume: CampaignActions["resume"], startOver: (() => void) | undefined): HTMLElement {
  const { token } = session.header;
  return notice(
    "info",
    token === null ? text.unfinishedAlone : text.unfinishedWith(token),
    player.start.unfinished(session.responses.length, session.startedAt),
    element("p", { class: "cluster" }, button(player.start.resume, "primary", () => resume(session)), startOver && button(player.start.startOver, "secondary", startOver)),
    startOver ? player.start.startOverNote : text.notYours,
  );
}

function closedNotice({ moment, ended }: Standing, resume: CampaignActions["resume"]): HTMLElement {
  if (moment.kind === "open") throw new Error("an open campaign has nothing to say");
  const { title, text: explanation } = text.closed(moment);
  const dated = moment.kind === "not-yet" || moment.kind === "closed";
  return notice(
    "warning",
    title,
    explanation,
    ...(dated ? [element("p", { class: "small" }, text.clock(Date.now()))] : []),
    ...(ended ? [element("p", {}, button(text.seeResult, "secondary", () => resume(ended)))] : []),
  );
}
