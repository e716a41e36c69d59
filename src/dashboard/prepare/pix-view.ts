import { pixOrga as text } from "../../i18n/fr/pix-orga.ts";
import { MOST_PIX_RESULTS, type PixResult } from "../../rosters/pix-result.ts";
import { nameKey, plain } from "../../rosters/plain-text.ts";
import { mergePix, type NamedCompetence, type PixRefusal, readPix } from "../../rosters/read-pix.ts";
import { tableCsv } from "../csv.ts";
import { type Column, dataTable } from "../data-table.ts";
import { element } from "../element.ts";
import { download } from "../exports.ts";
import { buttonOf, field, selectOf } from "./form-parts.ts";
import type { PrepareContext } from "./prepare-space.ts";

/** What Pix Orga says of the team's students, one campaign at a time, apart from what is measured here. */
export function pixView(context: PrepareContext): HTMLElement {
  const { document, workspace, chosen, redraw } = context;
  const { pix } = workspace.team();
  const campaigns = [...new Map(pix.map((result) => [campaignKey(result), result])).values()];
  const current = campaigns.find((one) => campaignKey(one) === chosen.pix) ?? campaigns.at(-1);
  return element(
    document,
    "section",
    { class: "stack", "aria-labelledby": "titre-pix", "data-view": "pix" },
    element(document, "h2", { id: "titre-pix", tabindex: -1 }, text.title),
    element(document, "p", { class: "no-print" }, text.lead),
    importButton(context),
    current === undefined
      ? element(document, "p", { class: "soft" }, text.none)
      : element(
          document,
          "div",
          { class: "stack" },
          campaigns.length > 1 &&
            field(document, "campagne-pix", text.campaign, selectOf(document, campaigns.map((one) => [campaignKey(one), text.option(one.campaign, one.kind)]), campaignKey(current), (value) => {
              chosen.pix = value;
              redraw();
            })),
          resultsOf(context, current, pix.filter((one) => campaignKey(one) === campaignKey(current))),
        ),
  );
}

function importButton({ document, workspace, framework, act, tell }: PrepareContext): HTMLElement {
  const input = element(document, "input", { type: "file", hidden: true, multiple: true, accept: ".csv", "data-input": "pix" });
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    input.value = "";
    if (files.length > 0) void add(files);
  });
  return element(document, "p", { class: "no-print" }, buttonOf(document, text.file, "primary", () => input.click()), input);

  async function add(files: readonly File[]): Promise<void> {
    const known = await framework().then(({ domains }) => domains.flatMap(({ competences }) => competences), () => undefined);
    if (known === undefined) return tell("error", text.failed);
    const read = await Promise.all(files.map((file) => readFile(file, known)));
    const refusals = read.flatMap((one) => ("reason" in one ? [text.refused(one.name, text.refusal(one.reason))] : []));
    const results = read.flatMap((one) => ("results" in one ? one.results : []));
    const team = workspace.team();
    const pix = mergePix(team.pix, results);
    const said = results.length === 0 ? "" : JSON.stringify(pix) === JSON.stringify(team.pix) ? text.unchanged : text.imported(results.length, files.length - refusals.length);
    if (pix.length > MOST_PIX_RESULTS) return tell("error", text.full);
    if (results.length === 0 || said === text.unchanged) return tell(refusals.length > 0 ? "error" : "info", [said, ...refusals].filter(Boolean).join(" "));
    await act({ team: { ...team, pix } }, [said, ...refusals].join(" "));
  }
}

async function readFile(file: File, competences: readonly NamedCompetence[]): Promise<{ readonly name: string; readonly results: readonly PixResult[] } | { readonly name: string; readonly reason: PixRefusal | "unreadable" }> {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return { name: file.name, reason: "unreadable" };
  const reading = readPix(new Uint8Array(bytes), competences);
  return reading.kind === "read" ? { name: file.name, results: reading.results } : { name: file.name, reason: reading.reason };
}

function resultsOf({ document, workspace, act }: PrepareContext, { campaign, kind }: PixResult, results: readonly PixResult[]): HTMLElement {
  const team = workspace.team();
  const listed = new Set(team.students.map(nameKey));
  const codes = [...new Set(results.flatMap(({ competences }) => Object.keys(competences)))].toSorted();
  const columns: readonly Column<PixResult>[] = [
    { key: "student", title: text.student, value: ({ familyName, givenName }) => `${familyName} ${givenName}`.trim() },
    { key: "class", title: text.class, value: ({ className }) => className || "–" },
    { key: "listed", title: text.listed, value: (result) => (listed.has(nameKey(result)) ? text.isListed : text.isUnknown) },
    { key: "shared", title: text.shared, value: ({ sharedOn }) => (sharedOn === null ? text.notShared : text.date(sharedOn)) },
    { key: "total", title: text.total[kind], align: "end", value: ({ total }) => shown(kind, total) },
    ...codes.map((code): Column<PixResult> => ({ key: code, title: code, align: "end", value: ({ competences }) => (kind === "profile" ? (competences[code] ?? "–") : shown(kind, competences[code] ?? null)) })),
  ];
  const sorted = results.toSorted((a, b) => french.compare(a.className, b.className) || french.compare(a.familyName, b.familyName) || french.compare(a.givenName, b.givenName));
  const save = (): void => download(text.fileName(plain(campaign).replaceAll(" ", "-").slice(0, 40)), new Blob([tableCsv(columns, sorted)], { type: "text/csv;charset=utf-8" }));
  const remove = (): void => void act({ team: { ...team, pix: team.pix.filter((one) => !results.includes(one)) } }, text.removed(campaign));
  return element(
    document,
    "div",
    { class: "stack" },
    element(document, "p", {}, text.summary(results.length, results.filter(({ sharedOn }) => sharedOn !== null).length, results.filter((result) => !listed.has(nameKey(result))).length)),
    dataTable(columns, sorted, { document, caption: text.caption(campaign) }),
    element(document, "p", { class: "cluster no-print" }, buttonOf(document, text.csv, "secondary", save), buttonOf(document, text.remove, "quiet", remove)),
  );
}

const french = new Intl.Collator("fr", { numeric: true, sensitivity: "base" });

function shown(kind: PixResult["kind"], value: number | null): string {
  if (value === null) return "–";
  return kind === "profile" ? String(value) : text.share(value);
}

function campaignKey({ kind, campaignId }: PixResult): string {
  return `${kind} ${campaignId}`;
}
