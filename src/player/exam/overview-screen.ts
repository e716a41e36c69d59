import { readToken } from "../../campaigns/token.ts";
import { exam } from "../../i18n/fr/exam.ts";
import { element } from "../dom.ts";
import { button } from "../screens/notice.ts";
import type { Screen } from "../stage.ts";
import { codeField } from "./fields.ts";

export interface OverviewProps {
  readonly questions: readonly { readonly answered: boolean; readonly reported: boolean }[];
  readonly clock: HTMLElement | undefined;
  readonly status: string | undefined;
}

export interface OverviewActions {
  readonly go: (number: number) => void;
  readonly finish: () => void;
  readonly copy: () => void;
  readonly isUsed: (code: string) => boolean;
  readonly addTime: (code: string, minutes: number) => void;
}

/** All the questions with what is done of each, and what a supervisor may need. */
export function overviewScreen({ questions, clock, status }: OverviewProps, actions: OverviewActions): Screen {
  const text = exam.overview;
  const cells = questions.map(({ answered, reported }, index) => {
    const states = [answered ? text.answered : text.empty, ...(reported ? [text.reported] : [])].join(", ");
    return element("li", {}, element("button", { class: "exam-cell", type: "button", "data-state": answered ? "answered" : "empty", onclick: () => actions.go(index + 1) }, element("span", { class: "exam-number" }, element("span", { class: "visually-hidden" }, `${text.go(index + 1)} `), element("span", { "aria-hidden": "true" }, String(index + 1))), element("span", { class: "exam-state" }, states)));
  });
  return {
    title: text.title,
    element: element(
      "section",
      { class: "stack stack-loose" },
      element("h1", {}, text.title),
      clock,
      element("p", { class: "save-state", "data-kind": "saved", role: "status" }, status ?? ""),
      element("p", { class: "lead" }, text.count(questions.filter(({ answered }) => answered).length, questions.length)),
      element("ol", { class: "exam-cells" }, ...cells),
      element("p", {}, element("button", { class: "button", "data-size": "large", type: "button", onclick: actions.finish }, text.finish)),
      element("p", { class: "cluster" }, button(text.copy, "secondary", actions.copy), clock !== undefined && button(text.addTime, "quiet", () => askTime(actions))),
      element("p", { class: "small soft" }, text.copyHint),
    ),
  };
}

const MOST_MINUTES = 120;

function askTime({ isUsed, addTime }: OverviewActions): void {
  const text = exam.added;
  const code = codeField("time-code", text.code, exam.resume.hint);
  const minutes = element("input", { class: "input", id: "time-minutes", type: "text", inputmode: "numeric", maxlength: 3, "aria-describedby": "time-error" });
  const error = element("p", { class: "field-error", id: "time-error", role: "alert" });
  const dialog: HTMLDialogElement = element(
    "dialog",
    { class: "report-dialog", "aria-labelledby": "time-title", onclose: () => dialog.remove() },
    element(
      "form",
      { class: "stack", novalidate: true, onsubmit: send },
      element("h2", { id: "time-title" }, text.title),
      code.element,
      element("div", { class: "field" }, element("label", { class: "field-label", for: "time-minutes" }, text.minutes), minutes, error),
      element("p", { class: "cluster" }, element("button", { class: "button", type: "submit" }, text.add), button(text.cancel, "secondary", () => dialog.close())),
    ),
  );
  function send(event: Event): void {
    event.preventDefault();
    const reading = readToken(code.input.value);
    const asked = Number(minutes.value);
    const isFair = Number.isInteger(asked) && asked >= 1 && asked <= MOST_MINUTES;
    error.textContent = isFair ? "" : text.minutesWrong;
    if (!isFair) minutes.focus();
    if (reading.kind !== "token") code.refuse(exam.resume.incomplete);
    else if (isUsed(reading.token)) code.refuse(exam.resume.used);
    else if (isFair) {
      dialog.close();
      addTime(reading.token, asked);
    } else code.refuse("");
  }
  document.body.append(dialog);
  dialog.showModal();
}
