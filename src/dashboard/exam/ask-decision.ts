import { teamExam } from "../../i18n/fr/team-exam.ts";
import { element } from "../element.ts";
import { buttonOf, field, selectOf } from "../prepare/form-parts.ts";
import type { ExamContext } from "./exam-space.ts";

export interface Told {
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  readonly level: number;
}

const { ask: text } = teamExam;

/** Asks who decides and why, and which level when levels are given; the focus comes back by itself. */
export function askDecision(context: ExamContext, title: string, levels: readonly number[], decide: (told: Told) => void): void {
  const { document } = context;
  const by = element(document, "input", { class: "input", type: "text", maxlength: 80, value: context.signature, autocomplete: "name" });
  const reason = element(document, "textarea", { class: "input", rows: 3, maxlength: 1000 });
  const level = selectOf(document, levels.map((one) => [String(one), teamExam.level(one)] as const), String(levels[0] ?? 0));
  const error = element(document, "p", { class: "field-error", role: "alert" });
  const dialog: HTMLDialogElement = element(
    document,
    "dialog",
    { class: "dialog stack", "aria-labelledby": "decision-titre", onclose: () => dialog.remove() },
    element(
      document,
      "form",
      { class: "stack", novalidate: true, onsubmit: send },
      element(document, "h2", { id: "decision-titre" }, title),
      levels.length > 0 && field(document, "decision-niveau", text.level, level),
      field(document, "decision-nom", text.by, by, text.byHint),
      field(document, "decision-motif", text.reason, reason),
      error,
      element(document, "p", { class: "cluster" }, element(document, "button", { class: "button", type: "submit" }, text.confirm), buttonOf(document, text.cancel, "secondary", () => dialog.close())),
    ),
  );
  function send(event: Event): void {
    event.preventDefault();
    const missing = [by, reason].find(({ value }) => value.trim() === "");
    error.textContent = missing ? text.missing : "";
    if (missing) {
      missing.focus();
      return;
    }
    context.signature = by.value.trim();
    dialog.close();
    decide({ at: new Date().toISOString(), by: context.signature, reason: reason.value.trim(), level: Number(level.value) });
  }
  document.body.append(dialog);
  dialog.showModal();
}
