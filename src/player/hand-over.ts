import { resultsFileName } from "../results/record.ts";
import type { ResultsFile } from "../results/results-file.ts";
import { serializeResults } from "../results/serialize.ts";
import type { Campaign } from "../campaigns/campaign.ts";

/** What leaves the device when a student hands in: the file as its readers will open it. */
export interface HandOver {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** For a team's keys: nobody else can read it, the student neither. */
  readonly sealed: boolean;
  /** The sealed summary as a QR code's text, when it fits one. */
  readonly code: string | undefined;
}

/** A QR code of version 29 at most: a telephone still reads it on a screen, the keys being four or fewer. */
const LONGEST_CODE = 1600;

/** Seals the results for the team of their campaign, when it has keys; rejects when the sealing code could not be fetched. */
export async function prepareHandOver(file: ResultsFile, campaign: Campaign | undefined): Promise<HandOver> {
  const name = resultsFileName(file);
  const keys = campaign?.keys ?? [];
  if (keys.length === 0) return { name, bytes: serializeResults(file), sealed: false, code: undefined };
  const [{ sealResults, sealSummary }, { summaryOf }] = await Promise.all([import("../attestation/seal.ts"), import("../attestation/summary.ts")]);
  const code = new TextDecoder().decode(await sealSummary(summaryOf(file), keys));
  return { name, bytes: await sealResults(file, keys), sealed: true, code: code.length > LONGEST_CODE ? undefined : code };
}

export async function copyText({ bytes }: HandOver): Promise<boolean> {
  return navigator.clipboard.writeText(new TextDecoder().decode(bytes)).then(
    () => true,
    () => false,
  );
}

/** As a text file: browsers share few kinds, and JSON is not among them. The team's import goes by the content. */
export function sharedFile({ name, bytes }: Pick<HandOver, "name" | "bytes">): File {
  return new File([bytes], `${name}.txt`, { type: "text/plain" });
}

export function canShareFiles(): boolean {
  return navigator.canShare?.({ files: [sharedFile({ name: "palier", bytes: new Uint8Array(1) })] }) ?? false;
}
