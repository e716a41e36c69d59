import type { ChallengePreview } from "../bank/preview-challenge.ts";
import { grade } from "../grading/grade.ts";
import { preview as text } from "../i18n/fr/preview.ts";
import { compiledHtml, element } from "./dom.ts";
import { buildAnswerControl } from "./inputs/build-answer-control.ts";
import { showActivities } from "./show-activities.ts";
import { siteUrl } from "./site-url.ts";
import { statementBody } from "./statement-body.ts";

/** The authors' page in development: a list of challenges, or one challenge as students see it, refreshed at every save. */
class PalierPreview extends HTMLElement {
  readonly folder = new URLSearchParams(location.search).get("epreuve");

  connectedCallback() {
    void this.refresh();
    import.meta.hot?.on("palier:challenge", ({ folder }: { folder: string }) => {
      if (this.folder === folder || this.folder === null) void this.refresh();
    });
  }

  async refresh() {
    try {
      if (this.folder === null) this.replaceChildren(challengeList(await read<string[]>("")));
      else {
        this.replaceChildren(challengePage(this.folder, await read<ChallengePreview>(`${this.folder}.json`)));
        this.dataset["refreshedAt"] = String(Date.now());
      }
    } catch {
      this.replaceChildren(element("p", { class: "notice", "data-kind": "error", role: "alert" }, text.failed));
    }
  }
}

customElements.define("palier-preview", PalierPreview);

async function read<T>(path: string): Promise<T> {
  const response = await fetch(siteUrl(`apercu-donnees/${path}`));
  return (await response.json()) as T;
}

function challengeList(folders: readonly string[]): HTMLElement {
  const rows = folders.map((folder) => element("li", {}, element("a", { href: `?epreuve=${encodeURIComponent(folder)}` }, folder)));
  const filter = (event: InputEvent) => {
    const wanted = (event.target as HTMLInputElement).value.toLowerCase();
    rows.forEach((row, index) => {
      row.hidden = !folders[index]!.includes(wanted);
    });
  };
  return element(
    "section",
    { class: "stack" },
    element("h1", {}, text.choose),
    element("label", { class: "field" }, element("span", { class: "field-label" }, text.search), element("input", { type: "search", oninput: filter })),
    element("ul", { class: "preview-list" }, ...rows),
  );
}

function challengePage(folder: string, { statement, rubric, status, issues }: ChallengePreview): HTMLElement {
  return element(
    "section",
    { class: "stack preview" },
    element("p", {}, element("a", { href: siteUrl("apercu") }, text.all)),
    element("h1", {}, statement ? text.skill(statement.skill, statement.title) : folder),
    status !== undefined && element("p", { class: "soft" }, text.status(status)),
    issueList(issues),
    ...(statement && rubric ? Object.keys(statement.variants).map((id) => variantCard(id, { statement, rubric })) : []),
  );
}

function issueList(issues: ChallengePreview["issues"]): HTMLElement {
  if (issues.length === 0) return element("p", { class: "notice", "data-kind": "success" }, text.noIssue);
  const rows = issues.map(({ file, line, column, found, todo }) => element("li", {}, element("code", {}, text.place(file, line, column)), element("p", {}, `${found} → ${todo}`)));
  return element("div", { class: "notice preview-issues", "data-kind": "error", role: "alert" }, element("p", {}, element("strong", {}, text.issues(issues.length))), element("ul", {}, ...rows));
}

function variantCard(id: string, { statement, rubric }: Required<Pick<ChallengePreview, "statement" | "rubric">>): HTMLElement {
  const variant = statement.variants[id]!;
  const own = rubric.variants[id]!;
  const verdict = element("output", { class: "preview-verdict" });
  const body = statementBody(variant, statement.locale);
  void showActivities(body);
  const control = buildAnswerControl(variant.input, { statement: body, id: `answer-${id}`, seed: 1, key: id, describedBy: `verdict-${id}`, onChange: () => verdict.replaceChildren(), announce: () => undefined });
  const tryOut = () => {
    const submission = control.read();
    const outcome = submission && grade(submission, own.rubric);
    verdict.dataset["outcome"] = outcome?.kind === "graded" && outcome.correct ? "right" : "wrong";
    verdict.textContent = !outcome ? text.nothing : outcome.kind === "unanswerable" ? text.unreadable : outcome.correct ? text.accepted : text.refused;
  };
  return element(
    "article",
    { class: "card preview-variant stack" },
    element("h2", {}, text.variant(id)),
    body,
    control.element,
    element("p", {}, element("button", { class: "button", type: "button", onclick: tryOut }, text.tryOut), " ", verdict),
    element(
      "dl",
      { class: "review-answers" },
      ...([[text.expected, own.expectedHtml], [text.correction, own.correctionHtml], [text.gesture, own.gestureHtml]] as const).map(([term, html]) =>
        element("div", { class: "review-entry" }, element("dt", {}, term), element("dd", {}, compiledHtml("div", html))),
      ),
    ),
  );
}
