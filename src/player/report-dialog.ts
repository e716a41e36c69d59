import { report as text } from "../i18n/fr/report.ts";
import { MOST_REPORT_CHARACTERS, REPORTED_PROBLEMS, type ReportedProblem } from "../results/results-file.ts";
import { element } from "./dom.ts";
import { button } from "./screens/notice.ts";

export interface ProblemTold {
  readonly problem: ReportedProblem;
  readonly text: string;
}

/** Asks what is wrong with a question; `undefined` when the student thinks better of it. The focus comes back by itself. */
export function askProblem(): Promise<ProblemTold | undefined> {
  return new Promise((resolve) => {
    const error = element("p", { class: "field-error", id: "report-error", role: "alert" });
    const kinds = REPORTED_PROBLEMS.map((kind) => element("input", { type: "radio", name: "problem", value: kind }));
    const words = element("textarea", { class: "input", id: "report-text", rows: 3, maxlength: MOST_REPORT_CHARACTERS, "aria-describedby": "report-hint" });
    const form = element(
      "form",
      { class: "stack", novalidate: true, onsubmit: send },
      element("h2", { id: "report-title" }, text.title),
      element("p", { class: "small soft" }, text.explanation),
      element(
        "fieldset",
        { "aria-describedby": "report-error" },
        element("legend", { class: "answer-title" }, text.which),
        element("div", { class: "report-kinds" }, ...kinds.map((kind) => element("label", { class: "choice" }, kind, element("span", {}, text.problems[kind.value as ReportedProblem])))),
      ),
      error,
      element(
        "div",
        { class: "field" },
        element("label", { class: "field-label", for: "report-text" }, text.text),
        element("p", { class: "field-hint", id: "report-hint" }, text.textHint(MOST_REPORT_CHARACTERS)),
        words,
      ),
      element("p", { class: "cluster" }, element("button", { class: "button", type: "submit" }, text.send), button(text.cancel, "secondary", () => dialog.close())),
    );
    let told: ProblemTold | undefined;
    function send(event: Event): void {
      event.preventDefault();
      const chosen = kinds.find(({ checked }) => checked);
      if (chosen) {
        told = { problem: chosen.value as ReportedProblem, text: words.value.trim() };
        dialog.close();
      } else {
        error.textContent = text.chooseOne;
        kinds[0]?.focus();
      }
    }
    const dialog: HTMLDialogElement = element("dialog", { class: "report-dialog", "aria-labelledby": "report-title", onclose: close }, form);
    function close(): void {
      dialog.remove();
      resolve(told);
    }
    document.body.append(dialog);
    dialog.showModal();
  });
}
