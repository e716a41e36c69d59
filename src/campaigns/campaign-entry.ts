/** What a link says after its `#`, for a campaign or for any test: servers never see it, so they log no token. */
export interface LinkFragment {
  /** A campaign: its code on this site, or the whole of it, signed. */
  readonly source?: { readonly kind: "code"; readonly code: string } | { readonly kind: "signed"; readonly jws: string } | undefined;
  /** Of a link made for one student. */
  readonly token?: string | undefined;
  /** As in the link, to be read by `readAccommodations`. */
  readonly accommodations?: string | undefined;
}

/** How a student comes to a campaign. */
export interface CampaignEntry extends LinkFragment {
  readonly source: NonNullable<LinkFragment["source"]>;
}

/** What to put after the `#`. */
export function writeFragment({ source, token, accommodations }: LinkFragment): string {
  const parts = [source && (source.kind === "code" ? `code=${encodeURIComponent(source.code)}` : `c=${source.jws}`), token && `jeton=${encodeURIComponent(token)}`, accommodations && `amenagements=${encodeURIComponent(accommodations)}`];
  return parts.filter((part) => part).join("&");
}

/** What was typed, pasted or scanned: a code, a link with its fragment, or a signed campaign alone. */
export function readEntry(text: string): CampaignEntry | undefined {
  const typed = text.trim();
  // Mail and chat programs cut long links into lines.
  const joined = typed.replace(/\s+/g, "");
  const [, fragment] = /#(.*)$/.exec(joined) ?? [];
  if (fragment !== undefined) return campaignIn(readFragment(fragment));
  if (looksSigned(joined)) return { source: { kind: "signed", jws: joined } };
  return /^[\p{L}\p{N} .-]{1,24}$/u.test(typed) ? { source: { kind: "code", code: typed } } : undefined;
}

export function campaignIn({ source, ...rest }: LinkFragment): CampaignEntry | undefined {
  return source && { source, ...rest };
}

/** What a fragment says, with or without its `#`. */
export function readFragment(fragment: string): LinkFragment {
  const fields = new Map(fragment.replace(/^#/, "").split("&").map((part): [string, string] => [part.slice(0, part.indexOf("=")), decode(part.slice(part.indexOf("=") + 1))]));
  const jws = fields.get("c");
  const code = fields.get("code");
  const source = jws ? ({ kind: "signed", jws } as const) : code ? ({ kind: "code", code } as const) : undefined;
  return { source, token: fields.get("jeton"), accommodations: fields.get("amenagements") };
}

/** Every signed campaign begins with the same header, even cut short. */
export function looksSigned(text: string): boolean {
  return text.startsWith("eyJhbGciOiJFUzI1NiIs");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
