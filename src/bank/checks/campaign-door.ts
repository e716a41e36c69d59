import { readSymbols } from "../../campaigns/symbols.ts";
import type { CampaignSource, Content } from "../content.ts";
import type { Issue } from "../issue.ts";
import type { Check } from "./check.ts";
import { type DesignIssue, designIssues } from "./design-issues.ts";

/** A campaign's file name is a code that a class can type, its design is served, and it opens before it closes. */
export const campaignDoor: Check = ({ content }) =>
  content.campaigns.flatMap((source): Issue[] =>
    [...codeIssues(source, content), ...idIssues(source, content), ...asked(source, content), ...dateIssues(source)].map((issue) => ({ rule: "campaign-door", severity: "error", file: source.path, line: 1, column: 1, ...issue })),
  );

function codeIssues({ path, code }: CampaignSource, { campaigns }: Content): readonly DesignIssue[] {
  if (!/^[a-z0-9]{3,12}$/.test(code)) return [{ found: `« ${code} » n'est pas un code facile à taper.`, todo: "Donnez au fichier un nom de 3 à 12 lettres sans accent ou chiffres : rentree6.json." }];
  const other = campaigns.find((campaign) => campaign.path !== path && readSymbols(campaign.code) === readSymbols(code));
  return other ? [{ found: `le code « ${code} » se confond avec « ${other.code} » (O et 0, I, L et 1 se ressemblent).`, todo: "Changez le nom de l'un des deux fichiers." }] : [];
}

function idIssues({ path, campaign }: CampaignSource, { campaigns }: Content): readonly DesignIssue[] {
  const other = campaigns.find((one) => one.path !== path && one.campaign.id === campaign.id);
  return other ? [{ found: `l'identifiant « ${campaign.id} » est aussi celui de ${other.path}.`, todo: "Donnez un identifiant à chaque campagne : les résultats la désignent par lui." }] : [];
}

function asked({ campaign: { design } }: CampaignSource, content: Content): readonly DesignIssue[] {
  if (!("template" in design)) return designIssues(design, content);
  const known = content.templates.map(({ template }) => template.id);
  return known.includes(design.template) ? [] : [{ found: `le parcours « ${design.template} » n'existe pas.`, todo: `Parcours connus : ${known.join(", ")}.` }];
}

function dateIssues({ campaign: { opens, closes } }: CampaignSource): readonly DesignIssue[] {
  return opens !== undefined && closes !== undefined && closes <= opens ? [{ found: "la campagne ferme avant d'ouvrir.", todo: "Corrigez « opens » ou « closes »." }] : [];
}
