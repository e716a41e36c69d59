import type { ExamEntrant } from "../../exam/prepare-exam.ts";
import { readinessOf } from "../../exam/readiness.ts";
import { teamExam } from "../../i18n/fr/team-exam.ts";
import type { Student } from "../../rosters/student.ts";
import { element } from "../element.ts";
import { chosenStudents, classesOf, nameOf } from "../prepare/class-choices.ts";
import { buttonOf, field, selectOf } from "../prepare/form-parts.ts";
import { prepareAddress } from "../prepare/prepare-part.ts";
import { everyStudent } from "./every-student.ts";
import { examPlaceAddress } from "./exam-part.ts";
import { type ExamReserve, readReserve } from "./exam-reserve.ts";
import type { ExamContext } from "./exam-space.ts";
import { fileInput } from "./file-input.ts";
import { practisedOf } from "./measured-levels.ts";

const { create: text } = teamExam;
const defaultMinutes = 105;

/** The form of a new exam: when and where, then who, those who are ready first proposed. */
export function newExamView(context: ExamContext): HTMLElement {
  const { document, workspace, site, shelf, go, tell } = context;
  const students = everyStudent(workspace).filter(({ leftAt }) => leftAt === null);
  const heading = element(document, "h2", { id: "titre-nouvelle", tabindex: -1 }, text.title);
  const back = element(document, "p", {}, element(document, "a", { href: examPlaceAddress({ view: "list" }) }, teamExam.list.back));
  if (students.length === 0) return element(document, "section", { class: "stack" }, back, heading, element(document, "p", { class: "notice", "data-kind": "info" }, element(document, "span", {}, text.noStudents)), element(document, "p", {}, element(document, "a", { class: "button", href: prepareAddress("students") }, text.toStudents)));

  const practised = practisedOf(students, workspace.collection());
  const readiness = new Map(students.map(({ id }) => [id, readinessOf(practised.get(id)?.measured ?? [])]));
  const chosen = new Set(students.filter(({ id }) => readiness.get(id)!.ready).map(({ id }) => id));
  let className = "";
  let reserve: ExamReserve | undefined;

  const input = (type: string, value: string): HTMLInputElement => element(document, "input", { class: "input", type, value, autocomplete: "off" });
  const name = input("text", text.defaultName);
  const room = input("text", "");
  const date = input("date", "");
  const opens = input("time", "08:00");
  const closes = input("time", "12:00");
  const minutes = element(document, "input", { class: "input", type: "text", inputmode: "numeric", value: String(defaultMinutes) });
  name.maxLength = room.maxLength = 80;
  const rows = element(document, "div", { class: "exam-candidates" });
  const count = element(document, "p", { role: "status" });
  const error = element(document, "p", { class: "field-error", role: "alert" });
  const reserved = element(document, "p", { class: "small", role: "status" });
  const submit = element(document, "button", { class: "button", "data-size": "large", type: "submit" }, text.submit);
  drawRows();

  return element(
    document,
    "section",
    { class: "stack", "aria-labelledby": "titre-nouvelle", "data-view": "nouvelle-epreuve" },
    back,
    heading,
    element(
      document,
      "form",
      { class: "stack", novalidate: true, onsubmit: (event) => void create(event) },
      element(document, "div", { class: "form-grid" }, field(document, "epreuve-nom", text.name, name), field(document, "epreuve-salle", text.room, room), field(document, "epreuve-jour", text.date, date), field(document, "epreuve-ouvre", text.opens, opens), field(document, "epreuve-ferme", text.closes, closes, text.closesHint), field(document, "epreuve-duree", text.minutes, minutes)),
      element(
        document,
        "fieldset",
        { class: "choice-list stack" },
        element(document, "legend", {}, text.candidates),
        element(document, "p", { class: "soft small" }, text.candidatesHint),
        element(document, "p", { class: "cluster" }, classesOf(students).length > 1 && classChoice(), buttonOf(document, text.allReady, "secondary", () => choose((student) => readiness.get(student.id)!.ready)), buttonOf(document, text.none, "quiet", () => choose(() => false))),
        rows,
        count,
      ),
      element(document, "details", { class: "panel" }, element(document, "summary", {}, text.reserve), element(document, "p", { class: "soft small" }, text.reserveHint), element(document, "p", {}, fileInput(document, text.reserve, "secondary", { several: false, onFiles: ([file]) => file && takeReserve(file.bytes) })), reserved),
      error,
      element(document, "p", {}, submit),
    ),
  );

  function classChoice(): HTMLElement {
    return field(document, "epreuve-classe", text.className, selectOf(document, [["", text.allClasses], ...classesOf(students).map((one) => [one, one] as const)], className, (value) => {
      className = value;
      drawRows();
    }));
  }

  function shown(): readonly Student[] {
    return chosenStudents(students, { className, group: "" });
  }

  function choose(isChosen: (student: Student) => boolean): void {
    for (const student of shown()) {
      if (isChosen(student) && readiness.get(student.id)!.claims.length > 0) chosen.add(student.id);
      else chosen.delete(student.id);
    }
    drawRows();
  }

  function drawRows(): void {
    rows.replaceChildren(
      ...shown().map((student) => {
        const { ready, claims, missing } = readiness.get(student.id)!;
        const box: HTMLInputElement = element(document, "input", { type: "checkbox", id: `candidat-${student.id}`, checked: chosen.has(student.id), disabled: claims.length === 0, onchange: () => mark(student.id, box.checked) });
        const { time } = student.accommodations;
        const state = ready ? text.ready(claims.length) : claims.length === 0 ? text.nothing : text.notReady(missing);
        return element(document, "label", { class: "check exam-candidate" }, box, element(document, "span", {}, nameOf(student), element(document, "span", { class: "soft small" }, ` ${[student.className, state, ...(time ? [text.times[time]] : [])].filter((part) => part !== "").join(" · ")}`)));
      }),
    );
    tellCount();
  }

  function mark(id: string, isChosen: boolean): void {
    if (isChosen) chosen.add(id);
    else chosen.delete(id);
    tellCount();
  }

  function tellCount(): void {
    count.textContent = text.chosen(chosen.size);
  }

  function takeReserve(bytes: Uint8Array): void {
    const read = readReserve(bytes);
    if (read) reserve = read;
    reserved.textContent = read ? text.reserveAdded(read.items.length) : text.reserveWrong;
  }

  async function create(event: Event): Promise<void> {
    event.preventDefault();
    if (submit.getAttribute("aria-disabled") === "true") return;
    const [from, to] = [Date.parse(`${date.value}T${opens.value}`), Date.parse(`${date.value}T${closes.value}`)];
    const long = Number(minutes.value);
    const problems: readonly (readonly [boolean, string, HTMLElement])[] = [
      [name.value.trim() === "", text.problems.name, name],
      [!(from < to), text.problems.date, date],
      [!(Number.isInteger(long) && long >= 10 && long <= 480), text.problems.minutes, minutes],
      [chosen.size === 0, text.problems.candidates, submit],
    ];
    const [, problem = "", place] = problems.find(([isWrong]) => isWrong) ?? [];
    error.textContent = problem;
    if (place) {
      place.focus();
      return;
    }
    submit.setAttribute("aria-disabled", "true");
    tell("info", text.drawing);
    const entrants = chosenStudents(students, { className: "", group: "" })
      .filter(({ id }) => chosen.has(id))
      .map((student): ExamEntrant => ({ token: student.token, time: student.accommodations.time ?? null, claims: readiness.get(student.id)!.claims, seen: practised.get(student.id)!.seen }));
    try {
      const { createExam } = await import("./create-exam.ts");
      const { session, bundle } = await createExam({ name: name.value.trim(), room: room.value.trim(), opens: new Date(from).toISOString(), closes: new Date(to).toISOString(), minutes: long, entrants, reserve }, new URL(site).pathname);
      const kept = await shelf.put(session, bundle);
      go({ view: "documents", session: session.id });
      // The address changes first: what is told belongs to the new place.
      setTimeout(() => tell(kept ? "success" : "warning", text.created(session.name), ...(kept ? [] : [teamExam.notKept])));
    } catch (failure) {
      console.error(failure);
      submit.removeAttribute("aria-disabled");
      tell("error", text.failed);
    }
  }
}
