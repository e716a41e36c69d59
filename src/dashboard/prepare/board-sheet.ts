import { teamCampaigns } from "../../i18n/fr/team-campaigns.ts";
import type { TeamCampaign } from "../../rosters/team-campaign.ts";
import { element } from "../element.ts";
import { qrDrawing } from "./qr-drawing.ts";
import { shownAddress } from "./site-address.ts";
import { paperSheet } from "./slip-sheets.ts";

const { share, card } = teamCampaigns;
const { sheet: text } = share;

export interface BoardOptions {
  /** Address of the site, with a trailing slash. */
  readonly site: string;
  readonly link: string;
  readonly fingerprint: string | undefined;
}

/** One page to show a class: a large code to scan, the short code, what to do, and the key to compare. */
export function boardSheet(document: Document, { campaign, className, code }: TeamCampaign, { site, link, fingerprint }: BoardOptions): HTMLElement {
  const { name, team, opens, closes, proof } = campaign;
  const content = element(
    document,
    "div",
    { class: "board-sheet" },
    element(document, "p", { class: "board-team" }, [team, className].filter((part) => part !== "").join(" · ")),
    element(document, "h3", { class: "wrap-anywhere" }, name),
    (opens !== undefined || closes !== undefined) && element(document, "p", {}, card.dates(opens, closes)),
    drawing() ?? element(document, "p", {}, share.tooLong),
    code !== undefined && element(document, "p", { class: "board-code" }, `${text.code(shownAddress(site))} `, element(document, "strong", {}, code)),
    element(document, "ol", {}, ...text.steps(proof === "campaign").map((step) => element(document, "li", {}, step))),
    fingerprint !== undefined && code === undefined && element(document, "p", { class: "board-key" }, `${text.key} : `, element(document, "strong", { class: "fingerprint" }, fingerprint)),
  );
  return paperSheet(document, share.board, content);

  function drawing(): HTMLElement | undefined {
    try {
      return element(document, "figure", {}, element(document, "figcaption", {}, text.scan), qrDrawing(document, link, text.qr(name)));
    } catch {
      // More than a QR code holds: the campaign of a talkative team.
      return undefined;
    }
  }
}
