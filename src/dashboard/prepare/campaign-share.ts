import { makeCampaignFile, makeCampaignLink } from "../../attestation/campaign-link.ts";
import { fingerprintOf, type TeamKeyPair } from "../../attestation/team-key.ts";
import { teamCampaigns } from "../../i18n/fr/team-campaigns.ts";
import type { TeamCampaign } from "../../rosters/team-campaign.ts";
import { element } from "../element.ts";
import { download } from "../exports.ts";
import { boardSheet } from "./board-sheet.ts";
import { closedKeyNotice, isPublished, signerOf } from "./campaign-door.ts";
import { codePanel } from "./code-panel.ts";
import { buttonOf, field } from "./form-parts.ts";
import type { PrepareContext } from "./prepare-space.ts";
import { isLocal } from "./site-address.ts";

const { share: text } = teamCampaigns;

/** Every way to hand a campaign out: link, file, short code, and the sheet for the board. */
export function campaignShare(context: PrepareContext, made: TeamCampaign, onBack: () => void): HTMLElement {
  const { document, workspace, keys, site, published, tell, go, chosen } = context;
  const { campaign, className } = made;
  const ways = element(document, "div", { class: "workspace-grid no-print" });
  const sheets = element(document, "div", { class: "sheets", role: "region", tabindex: 0, "aria-label": text.board });
  void draw();
  return element(
    document,
    "section",
    { class: "stack", "aria-labelledby": "titre-distribuer", "data-share": campaign.id },
    element(document, "h2", { id: "titre-distribuer", tabindex: -1, class: "no-print wrap-anywhere" }, text.title(campaign.name)),
    isLocal(site) && element(document, "p", { class: "notice no-print", "data-kind": "warning" }, element(document, "span", {}, text.local)),
    ways,
    element(
      document,
      "p",
      { class: "cluster no-print" },
      buttonOf(document, text.print, "primary", () => window.print()),
      buttonOf(document, text.slips, "secondary", () => {
        Object.assign(chosen, { campaign: campaign.id, className, group: "", slips: undefined, prints: "slips" });
        go("slips");
      }),
      buttonOf(document, teamCampaigns.back, "quiet", onBack),
    ),
    sheets,
  );

  async function draw(): Promise<void> {
    const current = workspace.team().campaigns.find((one) => one.campaign.id === campaign.id) ?? made;
    const signer = signerOf(keys, campaign);
    const link = signer && (await makeCampaignLink(campaign, signer, { page: `${site}campagne/` }));
    const signed = signer === undefined || link === undefined ? [closedKeyNotice(context, current, () => void draw())] : [linkPanel(link), filePanel(signer)];
    const isServed = current.code !== undefined && (await isPublished(published, current));
    ways.replaceChildren(...signed, codePanel(context, current, isServed, () => void draw()));
    const figures = signer && (await fingerprintOf(signer.key));
    const short = isServed ? `${site}campagne/#code=${current.code}` : link;
    const { code: _, ...unpublished } = current;
    sheets.replaceChildren(...(short === undefined ? [] : [boardSheet(document, isServed ? current : unpublished, { site, link: short, fingerprint: figures })]));
    sheets.hidden = short === undefined;
  }

  function linkPanel(link: string): HTMLElement {
    const area = element(document, "textarea", { class: "input campaign-link", rows: 3, readonly: true }, link);
    const copy = async (): Promise<void> => {
      const done = await navigator.clipboard.writeText(link).then(() => true, () => false);
      if (!done) area.select();
      tell(done ? "success" : "info", done ? text.copied : text.notCopied);
    };
    return element(document, "section", { class: "card stack stack-tight" }, field(document, "lien-campagne", text.link, area, text.linkHint), element(document, "p", {}, buttonOf(document, text.copy, "secondary", () => void copy())));
  }

  function filePanel(signer: TeamKeyPair): HTMLElement {
    const save = async (): Promise<void> => {
      const name = teamCampaigns.fileName(campaign.id);
      download(name, new Blob([await makeCampaignFile(campaign, signer)], { type: "application/json" }));
      tell("success", text.downloaded(name));
    };
    return element(document, "section", { class: "card stack stack-tight", "aria-labelledby": "fichier-campagne" }, element(document, "h3", { id: "fichier-campagne" }, text.file), element(document, "p", { class: "soft" }, text.fileHint), element(document, "p", {}, buttonOf(document, text.fileButton, "secondary", () => void save())));
  }
}
