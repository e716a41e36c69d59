import { readSymbols } from "../../campaigns/symbols.ts";
import { readToken } from "../../campaigns/token.ts";
import { exam } from "../../i18n/fr/exam.ts";
import { element } from "../dom.ts";
import { button, notice } from "../screens/notice.ts";
import type { Screen } from "../stage.ts";
import { codeField, fileButton } from "./fields.ts";

const CODE_LENGTH = 10;

/** Asks for the file of the session; `problem` says why the last one would not do. */
export function bundleScreen(problem: string | undefined, open: (bytes: Uint8Array<ArrayBuffer>) => void): Screen {
  const text = exam.bundle;
  return {
    title: text.title,
    element: element("section", { class: "stack stack-loose" }, element("h1", {}, text.title), element("p", { class: "lead" }, text.lead), problem !== undefined && element("p", { class: "notice", "data-kind": "error", role: "alert" }, element("span", {}, problem)), element("p", {}, text.missing), element("p", {}, fileButton(text.choose, "primary", open))),
  };
}

/** Asks for the code of the session. A wrong one costs a wait, longer each time, and never more than half a minute. */
export function codeScreen(session: string, problem: string | undefined, open: (code: string) => Promise<boolean>): Screen {
  const text = exam.code;
  const field = codeField("exam-code", text.label, text.hint);
  const submit = element("button", { class: "button", "data-size": "large", type: "submit" }, text.open);
  const status = element("p", { class: "small soft", role: "status" });
  let wrong = 0;
  let busy = false;
  let waiting: ReturnType<typeof setInterval> | undefined;
  async function send(event: Event): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const { length } = readSymbols(field.input.value);
    field.refuse(length === CODE_LENGTH ? "" : text.incomplete(length));
    if (length !== CODE_LENGTH) return;
    hold(true);
    status.textContent = text.opening;
    // The wait of the code itself takes the processor: what was just written is painted first.
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (await open(field.input.value)) return;
    wrong += 1;
    field.refuse(text.wrong);
    wait(Math.min(30, 2 ** Math.max(0, wrong - 2) - 1));
  }
  function hold(held: boolean): void {
    busy = held;
    submit.setAttribute("aria-disabled", String(held));
  }
  function wait(seconds: number): void {
    clearInterval(waiting);
    status.textContent = seconds > 0 ? text.wait(seconds) : "";
    if (seconds === 0) {
      hold(false);
      return;
    }
    let left = seconds;
    waiting = setInterval(() => {
      left -= 1;
      if (left > 0) return;
      clearInterval(waiting);
      status.textContent = "";
      hold(false);
    }, 1000);
  }
  return {
    title: text.title,
    leave: () => clearInterval(waiting),
    element: element(
      "section",
      { class: "stack stack-loose" },
      element("h1", {}, text.title),
      element("p", { class: "lead" }, text.session(session)),
      problem !== undefined && notice("warning", undefined, problem),
      element("form", { class: "stack", novalidate: true, onsubmit: (event) => void send(event) }, field.element, element("p", {}, submit), status),
    ),
  };
}

/** Asks which candidate this is; doubts nothing, since only the tokens of the session will do. */
export function tokenScreen(isKnown: (token: string) => boolean, open: (token: string) => void): Screen {
  const text = exam.token;
  const field = codeField("exam-token", text.label, text.hint);
  function send(event: Event): void {
    event.preventDefault();
    const reading = readToken(field.input.value);
    if (reading.kind === "none" || reading.kind === "incomplete") field.refuse(text.incomplete(reading.kind === "none" ? 0 : reading.length));
    else if (isKnown(reading.token)) open(reading.token);
    else field.refuse(text.unknown);
  }
  return {
    title: text.title,
    element: element("section", { class: "stack stack-loose" }, element("h1", {}, text.title), element("form", { class: "stack", novalidate: true, onsubmit: send }, field.element, element("p", {}, element("button", { class: "button", "data-size": "large", type: "submit" }, text.next)))),
  };
}

export interface StartProps {
  readonly name: string;
  readonly room: string;
  readonly token: string;
  readonly questions: number;
  /** Undefined when the time is not counted. */
  readonly minutes: number | undefined;
  /** When the session opens, if it has not; "late" once it is closed. */
  readonly moment: { readonly early: string } | "late" | undefined;
  readonly durable: boolean;
  /** Whether every activity could be loaded. */
  readonly ready: Promise<boolean>;
}

export function startScreen(props: StartProps, begin: () => void, openCopy: (bytes: Uint8Array<ArrayBuffer>) => void): Screen {
  const text = exam.start;
  const warning = element("div", {});
  const start = element("button", { class: "button", "data-size": "large", type: "button", onclick: press, "aria-disabled": "true" }, text.preparing);
  let ready = false;
  void props.ready.then((all) => {
    ready = true;
    start.textContent = text.begin;
    start.setAttribute("aria-disabled", "false");
    if (!all) warning.replaceChildren(notice("warning", undefined, text.activities));
  });
  function press(): void {
    if (!ready) return;
    ready = false;
    begin();
  }
  return {
    title: props.name,
    element: element(
      "section",
      { class: "stack stack-loose" },
      element("h1", {}, props.name),
      element("p", { class: "lead" }, [props.room === "" ? undefined : text.room(props.room), text.token(props.token)].filter((part) => part !== undefined).join(" · ")),
      !props.durable && notice("warning", undefined, text.volatile),
      props.moment === "late" ? notice("warning", undefined, text.late) : props.moment !== undefined && notice("info", undefined, text.early(props.moment.early)),
      element("ul", { class: "start-list" }, ...text.rules(props.questions, props.minutes).map((rule) => element("li", {}, rule))),
      warning,
      element("p", {}, start),
      copyPanel(openCopy),
    ),
  };
}

/** The supervisor's turn: nothing goes on without one of the codes of the sheet. */
export function resumeScreen(answers: number, isUsed: (code: string) => boolean, resume: (code: string) => void, openCopy: ((bytes: Uint8Array<ArrayBuffer>) => void) | undefined): Screen {
  const text = exam.resume;
  const field = codeField("exam-resume", text.label, text.hint);
  function send(event: Event): void {
    event.preventDefault();
    const reading = readToken(field.input.value);
    if (reading.kind !== "token") field.refuse(text.incomplete);
    else if (isUsed(reading.token)) field.refuse(text.used);
    else resume(reading.token);
  }
  return {
    title: text.title,
    element: element(
      "section",
      { class: "stack stack-loose" },
      element("h1", {}, text.title),
      element("p", {}, text.found(answers)),
      element("form", { class: "stack", novalidate: true, onsubmit: send }, field.element, element("p", {}, element("button", { class: "button", "data-size": "large", type: "submit" }, text.resume))),
      openCopy && copyPanel(openCopy),
    ),
  };
}

/** Asks whether the exam is over; the answer is the candidate's alone. */
export function finishScreen(missing: number, confirm: () => void, back: () => void): Screen {
  const text = exam.finish;
  return {
    title: text.title,
    element: element("section", { class: "stack stack-loose" }, element("h1", {}, text.title), element("p", {}, missing === 0 ? text.all : text.missing(missing)), element("p", {}, text.final), element("p", { class: "cluster" }, button(text.confirm, "primary", confirm), button(text.back, "secondary", back))),
  };
}

function copyPanel(openCopy: (bytes: Uint8Array<ArrayBuffer>) => void): HTMLElement {
  const text = exam.resume;
  return element("details", {}, element("summary", {}, text.elsewhere), element("p", {}, text.elsewhereHint), element("p", {}, fileButton(text.chooseCopy, "secondary", openCopy)));
}
