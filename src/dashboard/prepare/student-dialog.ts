import { prepare } from "../../i18n/fr/prepare.ts";
import { tidy } from "../../rosters/plain-text.ts";
import type { Accommodations } from "../../results/results-file.ts";
import { type Student, replaceToken } from "../../rosters/student.ts";
import { element } from "../element.ts";
import { nameOf, spacedToken } from "./class-choices.ts";
import { buttonOf, checkOf, field, selectOf } from "./form-parts.ts";
import type { PrepareContext } from "./prepare-space.ts";

const { student: text } = prepare;

/** One student: names, class, groups, accommodations, and what can be done with the token. Every act can be undone. */
export function studentDialog(context: PrepareContext, student: Student): void {
  const { document, workspace, chosen, act, go } = context;
  const name = nameOf(student);
  const input = (value: string): HTMLInputElement => element(document, "input", { class: "input", type: "text", value, autocomplete: "off", maxlength: 200 });
  const [familyName, givenName, className, groups] = [input(student.familyName), input(student.givenName), input(student.className), input(student.groups.join(", "))];
  const asked = student.accommodations;
  const time = selectOf(document, Object.entries(text.times), asked.time ?? "normal");
  const error = element(document, "p", { class: "field-error", role: "alert" });
  const isChecked = (id: string): boolean => dialog.querySelector<HTMLInputElement>(`#${id}`)?.checked === true;

  const form = element(
    document,
    "form",
    { class: "stack", novalidate: true, onsubmit: save },
    element(document, "h2", { id: "fiche-titre" }, text.title(name)),
    element(document, "div", { class: "form-grid" }, field(document, "fiche-nom", text.familyName, familyName), field(document, "fiche-prenom", text.givenName, givenName), field(document, "fiche-classe", text.class, className), field(document, "fiche-groupes", text.groups, groups)),
    error,
    element(
      document,
      "fieldset",
      { class: "stack stack-tight" },
      element(document, "legend", {}, text.accommodations),
      element(document, "p", { class: "soft small" }, text.accommodationsHint),
      field(document, "fiche-temps", text.time, time),
      checkOf(document, "fiche-texte", text.textSize, asked.textSize !== undefined),
      checkOf(document, "fiche-espace", text.spacing, asked.spacing !== undefined),
      checkOf(document, "fiche-lecture", text.readAloud, asked.readAloud !== undefined),
      checkOf(document, "fiche-etape", text.checkpointEvery, asked.checkpointEvery !== undefined),
    ),
    element(document, "p", { class: "cluster" }, element(document, "button", { class: "button", type: "submit" }, text.save), buttonOf(document, text.cancel, "secondary", () => dialog.close())),
  );
  const dialog = element(
    document,
    "dialog",
    { class: "dialog stack student-dialog", "aria-labelledby": "fiche-titre" },
    form,
    element(document, "hr"),
    element(document, "p", {}, text.token(spacedToken(student.token))),
    student.oldTokens.length > 0 && element(document, "p", { class: "soft small" }, text.oldTokens(student.oldTokens.map(({ token }) => spacedToken(token)))),
    element(
      document,
      "p",
      { class: "cluster" },
      buttonOf(document, text.print, "secondary", print),
      buttonOf(document, text.replace, "secondary", renew),
      buttonOf(document, student.leftAt === null ? text.leave : text.back, "quiet", leave),
      buttonOf(document, text.remove, "danger", () => finish((students) => students.filter(({ id }) => id !== student.id), text.removed(name))),
    ),
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();

  function finish(change: (students: readonly Student[]) => readonly Student[], done: string, then?: Parameters<typeof act>[2]): void {
    dialog.close();
    const team = workspace.team();
    void act({ team: { ...team, students: change(team.students) } }, done, then);
  }

  function edited(next: Student): (students: readonly Student[]) => readonly Student[] {
    return (students) => students.map((one) => (one.id === next.id ? next : one));
  }

  function save(event: Event): void {
    event.preventDefault();
    const names = { familyName: tidy(familyName.value, 200), givenName: tidy(givenName.value, 200) };
    if (names.familyName === "" && names.givenName === "") {
      error.textContent = text.nameless;
      familyName.focus();
      return;
    }
    const accommodations: Accommodations = {
      ...(time.value !== "normal" && { time: time.value as NonNullable<Accommodations["time"]> }),
      ...(isChecked("fiche-texte") && { textSize: asked.textSize ?? 2 }),
      ...(isChecked("fiche-espace") && { spacing: "wide" }),
      ...(isChecked("fiche-lecture") && { readAloud: true }),
      ...(isChecked("fiche-etape") && { checkpointEvery: asked.checkpointEvery ?? 3 }),
    };
    const written = groups.value.split(/[,;]/).map((group) => tidy(group, 60));
    const next = { ...student, ...names, className: tidy(className.value, 60), groups: [...new Set(written.filter((group) => group !== ""))].slice(0, 30), accommodations };
    finish(edited(next), text.saved(nameOf(next)));
  }

  function renew(): void {
    const students = replaceToken(workspace.team().students, student.id, workspace.effects());
    const token = students.find(({ id }) => id === student.id)?.token ?? "";
    finish(() => students, text.replaced(name, spacedToken(token)), { label: text.print, run: print });
  }

  function leave(): void {
    const leftAt = student.leftAt === null ? workspace.effects().now : null;
    finish(edited({ ...student, leftAt }), leftAt === null ? text.backNow(name) : text.leftNow(name));
  }

  function print(): void {
    dialog.close();
    Object.assign(chosen, { slips: new Set([student.id]), prints: "slips", className: "", group: "" });
    go("slips");
  }
}
