import { examCalendar } from "../../exam/exam-calendar.ts";
import { parseExamSession } from "../../exam/parse-exam-session.ts";
import { rulingsFor } from "../../exam/rulings.ts";
import { teamExam } from "../../i18n/fr/team-exam.ts";
import { element } from "../element.ts";
import { download } from "../exports.ts";
import { buttonOf } from "../prepare/form-parts.ts";
import { examPlaceAddress } from "./exam-part.ts";
import type { ExamContext } from "./exam-space.ts";
import { type ChosenFile, fileInput } from "./file-input.ts";

const { list: text } = teamExam;

/** The calendar of exams: those to come and those behind. */
export function listView({ document, shelf, go, tell, draw }: ExamContext): HTMLElement {
  const sessions = shelf.sessions();
  return element(
    document,
    "section",
    { class: "stack", "aria-labelledby": "titre-epreuves", "data-view": "epreuves" },
    element(document, "h2", { id: "titre-epreuves", tabindex: -1 }, text.title),
    element(document, "p", {}, text.about),
    element(
      document,
      "p",
      { class: "cluster no-print" },
      buttonOf(document, text.create, "primary", () => go({ view: "new" })),
      fileInput(document, text.open, "secondary", { several: false, onFiles: (files) => void open(files) }),
      sessions.length > 0 && buttonOf(document, text.calendar, "quiet", () => download(text.calendarName, new Blob([examCalendar(sessions, text.described)], { type: "text/calendar" }))),
    ),
    sessions.length === 0 ? element(document, "p", { class: "soft" }, text.none) : table(),
  );

  function table(): HTMLElement {
    const { columns } = text;
    const head = Object.values(columns).map((title) => element(document, "th", { scope: "col" }, title));
    const rows = sessions.map(({ id, name, room, opens, closes, candidates, answers, decisions }) =>
      element(
        document,
        "tr",
        {},
        element(document, "td", {}, teamExam.day(opens), element(document, "br"), element(document, "span", { class: "soft small" }, teamExam.hours(opens, closes))),
        element(document, "th", { scope: "row" }, element(document, "a", { href: examPlaceAddress({ view: "documents", session: id }) }, name)),
        element(document, "td", {}, room),
        element(document, "td", { "data-align": "end" }, String(candidates.length)),
        element(document, "td", { "data-align": "end" }, String(new Set(answers.map(({ candidate }) => candidate)).size)),
        element(document, "td", { "data-align": "end" }, String(candidates.filter(({ token }) => rulingsFor(decisions, token).status !== "to-review").length)),
      ),
    );
    return element(document, "div", { class: "table-wrap", tabindex: 0, role: "region", "aria-label": text.caption }, element(document, "table", { class: "table" }, element(document, "caption", {}, text.caption), element(document, "thead", {}, element(document, "tr", {}, ...head)), element(document, "tbody", {}, ...rows)));
  }

  async function open([file]: readonly ChosenFile[]): Promise<void> {
    if (!file) return;
    const parsed = parseExamSession(file.bytes);
    if (!parsed.ok) {
      tell("error", text.notOne(file.name));
      return;
    }
    const kept = await shelf.put(parsed.value);
    draw();
    tell(kept ? "success" : "warning", text.opened(parsed.value.name), ...(kept ? [] : [teamExam.notKept]));
  }
}
