import { readToken } from "../../campaigns/token.ts";
import type { ExamCandidate, ExamSession, SupervisorNotes } from "../../exam/exam-session.ts";
import { teamExam } from "../../i18n/fr/team-exam.ts";
import { element } from "../element.ts";
import { spacedToken } from "../prepare/class-choices.ts";
import { buttonOf } from "../prepare/form-parts.ts";
import type { ExamContext } from "./exam-space.ts";

const { supervision: text } = teamExam;
const mostMinutes = 480;

/** The supervisor's sheet: printed for the room, then filled in with what was written on it. */
export function supervisionView({ document, shelf, nameOf, tell }: ExamContext, opened: ExamSession): HTMLElement {
  let session = opened;
  const { columns } = text;
  const head = Object.values(columns).map((title) => element(document, "th", { scope: "col" }, title));
  return element(
    document,
    "section",
    { class: "stack", "aria-labelledby": "titre-surveillance", "data-view": "surveillance" },
    element(document, "h3", { id: "titre-surveillance" }, text.title),
    element(document, "p", { class: "no-print" }, text.hint),
    element(document, "p", { class: "no-print" }, buttonOf(document, text.print, "secondary", () => window.print())),
    element(document, "div", { class: "table-wrap supervision", tabindex: 0, role: "region", "aria-label": text.caption(session.name, session.room) }, element(document, "table", { class: "table" }, element(document, "caption", {}, text.caption(session.name, session.room)), element(document, "thead", {}, element(document, "tr", {}, ...head)), element(document, "tbody", {}, ...session.candidates.map(row)))),
  );

  function row({ token, time, codes, noted }: ExamCandidate, index: number): HTMLElement {
    const who = nameOf(token);
    const of = (what: string) => text.of(what, who);
    const cell = (...content: readonly (Node | string)[]) => element(document, "td", {}, ...content);
    const started = session.answers.find(({ candidate }) => candidate === token)?.events[0]?.at;
    const absent = element(document, "input", { type: "checkbox", checked: noted.absent, "aria-label": of(columns.absent), onchange: () => note(token, { absent: absent.checked }) });
    const extra = element(document, "input", { class: "input", type: "text", inputmode: "numeric", maxlength: 3, value: noted.extraMinutes === 0 ? "" : noted.extraMinutes, "aria-label": of(columns.extra), onchange: () => note(token, { extraMinutes: Math.min(mostMinutes, Math.max(0, Math.round(Number(extra.value) || 0))) }) });
    const incident = element(document, "textarea", { class: "input", rows: 1, maxlength: 1000, "aria-label": of(columns.incident), onchange: () => note(token, { incident: incident.value.trim() }) }, noted.incident);
    const endCode = element(document, "input", { class: "input exam-code", type: "text", maxlength: 12, value: noted.endCode ?? "", autocomplete: "off", spellcheck: "false", "aria-label": of(columns.endCode), onchange: () => noteEndCode(token, endCode) });
    return element(
      document,
      "tr",
      {},
      cell(String(index + 1)),
      element(document, "th", { scope: "row" }, who),
      element(document, "td", { class: "token-mark" }, spacedToken(token)),
      cell(time === null ? teamExam.minutes(session.minutes) : teamExam.create.times[time]),
      element(document, "td", { class: "token-mark" }, ...codes.flatMap((code, place) => [...(place === 0 ? [] : [element(document, "br")]), spacedToken(code)])),
      cell(started === undefined ? "" : teamExam.moment(started)),
      cell(absent),
      cell(extra),
      cell(incident),
      cell(endCode),
    );
  }

  function noteEndCode(token: string, field: HTMLInputElement): void {
    const reading = readToken(field.value);
    const isWrong = reading.kind === "incomplete" || reading.kind === "doubtful";
    field.setAttribute("aria-invalid", String(isWrong));
    if (isWrong) tell("error", text.endCodeWrong);
    else note(token, { endCode: reading.kind === "token" ? reading.token : null });
  }

  /** Kept at once, without drawing anew: whoever fills in a row stays in it. */
  function note(token: string, part: Partial<SupervisorNotes>): void {
    session = { ...session, candidates: session.candidates.map((candidate) => (candidate.token === token ? { ...candidate, noted: { ...candidate.noted, ...part } } : candidate)) };
    void shelf.put(session).then((kept) => tell(kept ? "success" : "warning", kept ? text.kept : teamExam.notKept));
  }
}
