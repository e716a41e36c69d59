import { base64url, compactVerify } from "jose";
import { Inflate } from "fflate";
import { type Campaign, MAXIMUM_CAMPAIGN_BYTES, type TeamKey } from "../campaigns/campaign.ts";
import { looksSigned } from "../campaigns/campaign-entry.ts";
import { type CampaignError, parseCampaign } from "../campaigns/parse-campaign.ts";
import { decodeUtf8 } from "../results/utf8.ts";

/** `forged`: whole, and signed by none of its own keys: somebody changed it, or the key. */
export type OpenCampaignError = CampaignError | { readonly kind: "forged" };
export type OpenedCampaign = { readonly ok: true; readonly campaign: Campaign; readonly signer: TeamKey } | { readonly ok: false; readonly error: OpenCampaignError };

/** Eight keys and two thousand characters take 4 kB; a QR code holds 3. */
const MAXIMUM_SIGNED_LENGTH = 48 * 1024;
const HEADER = { alg: "ES256", zip: "DEF", typ: "palier-campaign" };

/** Opens a signed campaign that anybody may have made: size → form → inflate → parse → signature. Never throws. */
export async function openCampaign(jws: string): Promise<OpenedCampaign> {
  const refuse = (error: OpenCampaignError): OpenedCampaign => ({ ok: false, error });
  if (jws.length > MAXIMUM_SIGNED_LENGTH) return refuse({ kind: "too-large", bytes: jws.length, maximumBytes: MAXIMUM_SIGNED_LENGTH });
  const [header, payload, signature, ...more] = jws.split(".");
  if (!looksSigned(jws)) return refuse({ kind: "not-campaign" });
  if (!header || !payload || !signature || more.length > 0 || !isOurHeader(header)) return refuse(DAMAGED);
  const bytes = inflate(payload);
  if (bytes === "too-large") return refuse({ kind: "too-large", bytes: MAXIMUM_CAMPAIGN_BYTES + 1, maximumBytes: MAXIMUM_CAMPAIGN_BYTES });
  const parsed = bytes === undefined ? undefined : parseCampaign(bytes);
  if (!parsed?.ok) return refuse(parsed?.error ?? DAMAGED);
  for (const signer of parsed.value.keys ?? []) {
    const verified = await compactVerify(jws, { ...signer }, { algorithms: ["ES256"] }).catch(() => undefined);
    if (verified) return { ok: true, campaign: parsed.value, signer };
  }
  return refuse({ kind: "forged" });
}

/** The signed campaign of a `.palier-campagne.json` file, to open like a link's; undefined when the bytes are something else. */
export function readCampaignFile(bytes: Uint8Array): string | undefined {
  if (bytes.length > MAXIMUM_SIGNED_LENGTH) return undefined;
  try {
    const { protected: header, payload, signature } = JSON.parse(decodeUtf8(bytes) ?? "") as Record<string, unknown>;
    const jws = `${String(header)}.${String(payload)}.${String(signature)}`;
    return looksSigned(jws) ? jws : undefined;
  } catch {
    return undefined;
  }
}

const DAMAGED = { kind: "damaged", path: "", expected: "json" } as const;

function isOurHeader(header: string): boolean {
  try {
    const read = JSON.parse(new TextDecoder().decode(base64url.decode(header))) as Record<string, unknown>;
    return Object.entries(HEADER).every(([name, value]) => read[name] === value);
  } catch {
    return false;
  }
}

/** Counts while inflating, and stops: a kilobyte can hold a megabyte. */
function inflate(payload: string): Uint8Array | "too-large" | undefined {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const compressed = base64url.decode(payload);
    const stream = new Inflate((chunk) => {
      length += chunk.length;
      if (length <= MAXIMUM_CAMPAIGN_BYTES) chunks.push(chunk);
    });
    for (let from = 0; from < compressed.length && length <= MAXIMUM_CAMPAIGN_BYTES; from += CHUNK) stream.push(compressed.subarray(from, from + CHUNK), from + CHUNK >= compressed.length);
  } catch {
    return undefined;
  }
  return length > MAXIMUM_CAMPAIGN_BYTES ? "too-large" : join(chunks, length);
}

const CHUNK = 512;

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
