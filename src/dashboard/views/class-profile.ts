import * as Plot from "@observablehq/plot";
import type { RowOf } from "../../analytics/queries.ts";
import { dashboard } from "../../i18n/fr/dashboard.ts";
import type { Column } from "../data-table.ts";
import { type ChartOptions, plotElement } from "../plot-element.ts";

export interface CompetenceProfile {
  readonly competence: string;
  readonly name: string;
  readonly assessed: number;
  readonly total: number;
  readonly answers: number;
  readonly students: Readonly<Record<Band, number>>;
}

const bands = ["below", "novice", "independent", "advanced", "expert"] as const;
type Band = (typeof bands)[number];

const { profile: text } = dashboard;

/** Shares of fewer students would tell who is who. */
const smallestGroup = 5;

const rowHeight = 46;

/** One bar a competence: the share of each band among the students measured, and how many these are. */
export function classProfile(rows: readonly RowOf<"class-profile">[], { width, document }: ChartOptions): Element {
  const profiles = profilesOf(rows);
  const shown = profiles.filter(isShown);
  const segments = shown.flatMap((profile) => segmentsOf(profile));
  const narrow = width < 560;
  const right = narrow ? 62 : 96;

  return plotElement(text.label, { width, document }, {
    height: 56 + profiles.length * rowHeight,
    marginLeft: 14,
    marginRight: right,
    marginTop: 30,
    marginBottom: 26,
    x: { domain: [0, 1], axis: null },
    y: { domain: profiles.map(({ competence }) => competence), padding: 0, axis: null },
    color: { type: "ordinal", domain: [...bands], range: bands.map((band) => `var(--band-${band})`) },
    marks: [
      Plot.axisX([0, 0.25, 0.5, 0.75, 1], { anchor: "bottom", tickFormat: (share: number) => dashboard.percent(share), tickSize: 4, fontSize: 12, label: null }),
      Plot.text([text.n(1, 2)], { text: () => text.assessed, frameAnchor: "top-right", textAnchor: "end", dx: right, dy: -18, fontSize: 12, fill: "var(--text-soft)" }),
      Plot.text(profiles, { x: 0, y: "competence", text: (profile) => clipped(`${profile.competence}  ${profile.name}`, width - right), textAnchor: "start", dy: -13, fontSize: 13, fontWeight: 600, fill: "var(--text)" }),
      Plot.barX(segments, { x1: "from", x2: "to", y: "competence", insetTop: 19, insetBottom: 5, insetRight: 1, fill: "band", rx: 2, title: (segment) => `${text.bands[segment.band as Band]} : ${segment.students} (${dashboard.percent(segment.to - segment.from)})` }),
      Plot.text(segments.filter((segment) => segment.to - segment.from > 0.045), { x: (segment) => (segment.from + segment.to) / 2, y: "competence", text: (segment) => String(segment.students), dy: 7, fontSize: 13, fontWeight: 600, fill: { value: (segment: { readonly band: Band }) => `var(--band-${segment.band}-ink)`, scale: null }, pointerEvents: "none" }),
      Plot.barX(profiles.filter((profile) => !isShown(profile)), { x1: 0, x2: 1, y: "competence", insetTop: 19, insetBottom: 5, fill: "none", stroke: "var(--line)", strokeDasharray: "2 3", rx: 2 }),
      Plot.text(profiles.filter((profile) => !isShown(profile)), { x: 0, y: "competence", text: (profile) => clipped(text.masked(profile.assessed), width - right), textAnchor: "start", dx: 8, dy: 7, fontSize: 12.5, fill: "var(--text-soft)" }),
      Plot.text(profiles, { x: 1, y: "competence", text: (profile) => text.n(profile.assessed, profile.total), textAnchor: "end", dx: right, dy: 7, fontSize: 12.5, fill: "var(--text-soft)" }),
    ],
  });
}

/** The same values as a table; masked where the chart masks. */
export function profileColumns(): readonly Column<CompetenceProfile>[] {
  return [
    { key: "competence", title: text.competence, value: (profile) => `${profile.competence} ${profile.name}` },
    ...bands.map((band): Column<CompetenceProfile> => ({
      key: band,
      title: text.bands[band],
      align: "end",
      value: (profile) => (isShown(profile) ? profile.students[band] : ""),
      show: (profile) => (isShown(profile) ? `${profile.students[band]} (${dashboard.percent(profile.students[band] / profile.assessed)})` : profile.assessed === 0 ? "–" : text.maskedCell),
    })),
    { key: "assessed", title: text.assessed, align: "end", value: (profile) => profile.assessed },
    { key: "none", title: text.bands.none, align: "end", value: (profile) => profile.total - profile.assessed },
  ];
}

/** The rows of the query, one competence each, in the framework's order. */
export function profilesOf(rows: readonly RowOf<"class-profile">[]): readonly CompetenceProfile[] {
  return [...new Set(rows.map((row) => row.competence))].map((code) => {
    const group = rows.filter((row) => row.competence === code);
    const count = (band: string): number => group.filter((row) => row.band === band).reduce((sum, row) => sum + row.students, 0);
    const students = { below: count("below"), novice: count("novice"), independent: count("independent"), advanced: count("advanced"), expert: count("expert") };
    const assessed = Object.values(students).reduce((sum, value) => sum + value, 0);
    const [{ competence, name } = { competence: "", name: "" }] = group;
    return { competence, name, assessed, total: assessed + count("none"), answers: group.reduce((sum, row) => sum + row.answers, 0), students };
  });
}

export function profileSummary(profiles: readonly CompetenceProfile[]): string {
  const shown = profiles.filter(isShown);
  const most = shown
    .map((profile) => ({ name: `${profile.competence} ${profile.name}`, share: (profile.students.below + profile.students.novice) / profile.assessed }))
    .toSorted((a, b) => b.share - a.share)[0];
  return text.summary(shown.length, profiles.length, most !== undefined && most.share > 0 ? most : undefined);
}

export const profileLegend = bands.map((band) => ({ band, title: text.bands[band] }));

function isShown(profile: CompetenceProfile): boolean {
  return profile.assessed >= smallestGroup;
}

function segmentsOf(profile: CompetenceProfile): readonly { readonly competence: string; readonly band: Band; readonly students: number; readonly from: number; readonly to: number }[] {
  let from = 0;
  return bands.flatMap((band) => {
    const students = profile.students[band];
    const segment = { competence: profile.competence, band, students, from: from / profile.assessed, to: (from + students) / profile.assessed };
    from += students;
    return students === 0 ? [] : [segment];
  });
}

/** Plot does not wrap: about seven pixels a letter at this size. */
function clipped(text: string, width: number): string {
  const letters = Math.floor(width / 7.2);
  return text.length <= letters ? text : `${text.slice(0, letters - 1)}…`;
}
