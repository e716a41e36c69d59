import type { ImportedFile } from "../analytics/unpack.ts";
import type { CollectedRun } from "../analytics/collect.ts";
import type { OpenSeals, ReportLine, SealRefusal } from "../analytics/import-files.ts";
import { readSealedFile, type SealedType } from "../attestation/sealed-file.ts";
import { fingerprintOf, publicKeyOf, readTeamKey, type TeamSecret } from "../attestation/team-key.ts";
import { parseKey } from "../rosters/parse-key.ts";

/** The team's own keys, which need not be dropped. */
export interface SealKeys {
  /** Those that can be used now. */
  open(): readonly TeamSecret[];
  /** Asks for one of these, named by their fingerprints: the key, or why there is none. */
  unlock(fingerprints: readonly string[]): Promise<TeamSecret | "sealed-locked" | "sealed-for-others">;
}

/** Keys of the workspace, dropped with the files or before them, open what is sealed; a dropped one stays in memory, and nowhere else. */
export function openSeals(known: SealKeys, campaignName: (id: string) => string = (id) => id): OpenSeals {
  const dropped = new Map<string, TeamSecret>();
  return async (files) => {
    const lines: ReportLine[] = [];
    const others: ImportedFile[] = [];
    for (const file of files) {
      const key = readTeamKey(file.bytes);
      if (key) {
        const fingerprint = await fingerprintOf(publicKeyOf(key));
        dropped.set(fingerprint, key);
        lines.push({ file: file.name, outcome: "key", fingerprint });
      } else if (parseKey(file.bytes).ok) lines.push({ file: file.name, outcome: "refused", reason: { kind: "key-file" } });
      else others.push(file);
    }
    const keys = new Map(dropped);
    for (const key of known.open()) keys.set(await fingerprintOf(publicKeyOf(key)), key);
    const refusals = new Map<string, SealRefusal>();
    const opened: ImportedFile[] = [];
    const summaries: { readonly file: string; readonly run: CollectedRun }[] = [];
    for (const file of others) {
      const refuse = (kind: SealRefusal): number => lines.push({ file: file.name, outcome: "refused", reason: { kind } });
      const found = await open(file.bytes, keys, refusals, known);
      if (typeof found === "string") refuse(found);
      else if (found.type === "palier-results") opened.push({ ...file, bytes: found.bytes });
      else {
        const run = await summaryRun(found.bytes, campaignName);
        if (run === undefined) refuse("sealed-damaged");
        else summaries.push({ file: file.name, run });
      }
    }
    return { files: opened, lines, summaries };
  };
}

/** What is inside; the bytes themselves when they are not sealed. A person is asked once for each group of recipients. */
async function open(bytes: Uint8Array, keys: Map<string, TeamSecret>, refusals: Map<string, SealRefusal>, known: SealKeys): Promise<{ readonly type: SealedType; readonly bytes: Uint8Array } | SealRefusal> {
  const types = ["palier-results", "palier-summary"] as const;
  const sealed = types.map((type) => ({ type, file: readSealedFile(bytes, type) })).find(({ file }) => file !== undefined);
  if (sealed?.file === undefined) return { type: "palier-results", bytes };
  const { type, file } = sealed;
  if (file === "damaged") return keys.size === 0 ? "sealed" : "sealed-damaged";
  const wanted = file.recipients.map(({ header }) => header.kid);
  const group = wanted.toSorted().join(" ");
  let key = wanted.map((kid) => keys.get(kid)).find((found) => found !== undefined);
  if (key === undefined) {
    const answer = refusals.get(group) ?? (await known.unlock(wanted));
    if (typeof answer === "string") {
      refusals.set(group, answer);
      return answer === "sealed-for-others" && keys.size === 0 ? "sealed" : answer;
    }
    keys.set(await fingerprintOf(publicKeyOf(answer)), answer);
    key = answer;
  }
  const { openSealedResults, openSealedSummary } = await import("../attestation/open-sealed.ts");
  const result = await (type === "palier-results" ? openSealedResults : openSealedSummary)(bytes, key);
  return result.ok ? { type, bytes: result.bytes } : "sealed-damaged";
}

/** The trace of a run whose file may come later and take its place: nothing in it can be verified. */
async function summaryRun(bytes: Uint8Array, campaignName: (id: string) => string): Promise<CollectedRun | undefined> {
  const { parseSummary } = await import("../attestation/summary.ts");
  const parsed = parseSummary(bytes);
  if (!parsed.ok) return undefined;
  const { run, token, campaign, endedAt, competences, answered, lastHash } = parsed.value;
  return {
    id: run,
    token: token?.toUpperCase() ?? null,
    campaign: campaign === null ? null : campaignName(campaign),
    release: "",
    startedAt: endedAt ?? new Date().toISOString(),
    ended: endedAt !== null,
    verdict: "to-check",
    reason: "summary-only",
    key: `summary:${lastHash}`,
    chain: [],
    answers: [],
    scores: competences.map(({ code, level, points }) => ({ competence: code, measured: true, level, points, low: 0, high: MOST_POINTS, answered: competences.length === 1 ? answered : 0 })),
    reports: [],
  };
}

/** Of a competence: a summary does not say how sure its levels are. */
const MOST_POINTS = 64;
