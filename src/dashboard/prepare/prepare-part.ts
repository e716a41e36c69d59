export type PreparePart = "students" | "campaigns" | "slips" | "planning" | "pix" | "keys" | "workspace";

const parts: ReadonlyMap<string, PreparePart> = new Map([["liste", "students"], ["campagnes", "campaigns"], ["fiches", "slips"], ["repartition", "planning"], ["pix", "pix"], ["cles", "keys"], ["espace", "workspace"]]);

export const prepareParts = [...parts.values()];

/** The part of the preparation that the address names; undefined where it names results. */
export function parsePreparePart(fragment: string): PreparePart | undefined {
  return parts.get(new URLSearchParams(fragment.replace(/^#/, "")).get("vue") ?? "");
}

export function prepareAddress(part: PreparePart): string {
  return `#vue=${[...parts].find(([, known]) => known === part)?.[0] ?? ""}`;
}
