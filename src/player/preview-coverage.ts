import type { CompetenceCoverage } from "../bank/coverage.ts";
import { preview as text } from "../i18n/fr/preview.ts";
import { element } from "./dom.ts";

/** Validated challenges by competence and level; a figure filters the list above. */
export function previewCoverage(rows: readonly CompetenceCoverage[], choose: (words: string) => void): HTMLElement {
  const levels = rows[0]?.levels.map((_, index) => index + 1) ?? [];
  const most = Math.max(1, ...rows.flatMap((row) => row.levels));
  const head = [text.competence, ...levels.map(text.level), text.total, text.skills, text.doing];
  return element(
    "section",
    { class: "stack" },
    element("h2", {}, text.coverage),
    element(
      "div",
      { class: "table-wrap", tabindex: 0, role: "group", "aria-label": text.coverage },
      element(
        "table",
        { class: "preview-coverage" },
        element("caption", {}, text.coverageCaption),
        element("thead", {}, element("tr", {}, ...head.map((title) => element("th", { scope: "col" }, title)))),
        element("tbody", {}, ...rows.map((row) => coverageRow(row, levels, most, choose))),
      ),
    ),
  );
}

function coverageRow(row: CompetenceCoverage, levels: readonly number[], most: number, choose: (words: string) => void): HTMLElement {
  const cells = levels.map((level, index) => {
    const count = row.levels[index] ?? 0;
    const button = element("button", { type: "button", "aria-label": text.cell(count, row.code, level), onclick: () => choose(`${row.code}. .${level} validated`) }, String(count));
    const cell = element("td", { "data-empty": String(count === 0) }, button);
    cell.style.setProperty("--share", String(count / most));
    return cell;
  });
  const share = row.challenges === 0 ? "–" : `${Math.round((100 * (row.pedagogies.do ?? 0)) / row.challenges)}\u00A0%`;
  return element(
    "tr",
    { "data-domain": row.code[0] },
    element("th", { scope: "row" }, element("span", { class: "code-mark" }, row.code), " ", row.name),
    ...cells,
    element("td", {}, String(row.challenges)),
    element("td", {}, `${row.skills.covered}/${row.skills.declared}`),
    element("td", {}, share),
  );
}
