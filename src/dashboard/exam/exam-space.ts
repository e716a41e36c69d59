import type { ExamSession } from "../../exam/exam-session.ts";
import { teamExam } from "../../i18n/fr/team-exam.ts";
import { element } from "../element.ts";
import { keepFocus } from "../focus.ts";
import type { TeamWorkspace } from "../prepare/team-workspace.ts";
import { candidateView } from "./candidate-view.ts";
import { documentsView } from "./documents-view.ts";
import { everyStudent } from "./every-student.ts";
import { type ExamPlace, examPlaceAddress } from "./exam-part.ts";
import type { ExamShelf } from "./exam-shelf.ts";
import { juryView } from "./jury-view.ts";
import { listView } from "./list-view.ts";
import { newExamView } from "./new-exam-view.ts";
import { supervisionView } from "./supervision-view.ts";

export interface ExamSpaceOptions {
  readonly workspace: TeamWorkspace;
  readonly shelf: ExamShelf;
  /** Address of the site, with a trailing slash. */
  readonly site: string;
}

/** What the views of the exams share. */
export interface ExamContext extends ExamSpaceOptions {
  readonly document: Document;
  go(place: ExamPlace): void;
  draw(): void;
  tell(kind: "info" | "success" | "error" | "warning", ...texts: readonly string[]): void;
  /** Keeps a session, draws anew, and says what was done. */
  keep(session: ExamSession, done: string): Promise<void>;
  /** A student's name as the list has it; the token when it has not. */
  nameOf(token: string): string;
  /** How the person at the screen signs decisions, for as long as the page is open. */
  signature: string;
}

export interface ExamSpace {
  show(place: ExamPlace | undefined): void;
}

/** The part of the team's page for supervised exams. */
export function openExamSpace(root: HTMLElement, options: ExamSpaceOptions): ExamSpace {
  const document = root.ownerDocument;
  const status = element(document, "div", { class: "no-print", "aria-live": "polite" });
  const view = element(document, "div", { "data-place": "exam-view" });
  root.append(status, view);
  let current: ExamPlace | undefined;
  const context: ExamContext = {
    ...options,
    document,
    draw,
    tell,
    go: (place) => location.assign(examPlaceAddress(place)),
    async keep(session, done) {
      const kept = await options.shelf.put(session);
      draw();
      tell(kept ? "success" : "warning", done, ...(kept ? [] : [teamExam.notKept]));
    },
    nameOf(token) {
      const student = everyStudent(options.workspace).find(({ id, token: own, oldTokens }) => own === token || id === token || oldTokens.some((old) => old.token === token));
      return student ? `${student.familyName} ${student.givenName}`.trim() || token : token;
    },
    signature: "",
  };

  return {
    show(place) {
      const moved = current !== undefined && place !== undefined && examPlaceAddress(current) !== examPlaceAddress(place);
      if (moved) status.replaceChildren();
      current = place;
      draw();
      if (moved) view.querySelector<HTMLElement>("h2[tabindex]")?.focus();
    },
  };

  function draw(): void {
    root.hidden = current === undefined;
    const place = current;
    if (place === undefined) view.replaceChildren();
    else keepFocus(document, () => view.replaceChildren(viewOf(place)));
  }

  function viewOf(place: ExamPlace): HTMLElement {
    if (place.view === "new") return newExamView(context);
    const session = "session" in place ? options.shelf.find(place.session) : undefined;
    if (!session || place.view === "list") return listView(context);
    if (place.view === "candidate") return candidateView(context, session, place.candidate);
    const drawn = { documents: documentsView, supervision: supervisionView, jury: juryView }[place.view](context, session);
    return element(document, "div", { class: "stack" }, sessionHead(session, place.view), drawn);
  }

  function sessionHead(session: ExamSession, current: "documents" | "supervision" | "jury"): HTMLElement {
    const text = teamExam.session;
    const link = (view: typeof current) => element(document, "a", { class: "tab", id: `epreuve-${view}`, href: examPlaceAddress({ view, session: session.id }), "aria-current": view === current ? "page" : undefined }, text.parts[view]);
    return element(
      document,
      "header",
      { class: "stack" },
      element(document, "p", { class: "no-print" }, element(document, "a", { href: examPlaceAddress({ view: "list" }) }, teamExam.list.back)),
      element(document, "h2", { tabindex: -1 }, session.name),
      element(document, "p", { class: "soft" }, [text.when(session.opens, session.closes), session.room].filter((part) => part !== "").join(" · ")),
      element(document, "nav", { class: "tabs no-print", "aria-label": text.partsLabel }, link("documents"), link("supervision"), link("jury")),
    );
  }

  function tell(kind: "info" | "success" | "error" | "warning", ...texts: readonly string[]): void {
    status.replaceChildren(element(document, "div", { class: "notice", "data-kind": kind, role: kind === "error" ? "alert" : undefined }, element(document, "div", {}, ...texts.map((text) => element(document, "p", {}, text)))));
  }
}
