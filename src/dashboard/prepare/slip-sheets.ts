import type { LinkFragment } from "../../campaigns/campaign-entry.ts";
import { prepare } from "../../i18n/fr/prepare.ts";
import type { Student } from "../../rosters/student.ts";
import { studentLink } from "../../rosters/student-link.ts";
import { element } from "../element.ts";
import { nameOf, spacedToken } from "./class-choices.ts";
import { qrDrawing } from "./qr-drawing.ts";
import { shownAddress } from "./site-address.ts";

const { slips: text } = prepare;
const rowsPerPage = 36;

export interface SlipOptions {
  readonly perPage: number;
  /** Address of the site, with a trailing slash. */
  readonly site: string;
  /** What the slips open. */
  readonly test:
    | { readonly kind: "design"; readonly design: { readonly id: string; readonly title: string } | undefined }
    | { readonly kind: "campaign"; readonly door: NonNullable<LinkFragment["source"]>; readonly name: string };
}

/** Sheets of slips to cut, each with a name, a token, a code to scan and what to do. */
export function slipSheets(document: Document, students: readonly Student[], options: SlipOptions): readonly HTMLElement[] {
  const pages = parted(students, options.perPage);
  return pages.map((page, index) =>
    paperSheet(document, text.page(index + 1, pages.length), element(document, "div", { class: "slips", "data-per-page": options.perPage }, ...page.map((student) => slip(document, student, options)))),
  );
}

/** The teacher's own list: names, tokens and accommodations, a class on one sheet. */
export function teacherSheets(document: Document, students: readonly Student[], today: number): readonly HTMLElement[] {
  const classes = new Set(students.map(({ className }) => className));
  const title = text.listTitle(classes.size === 1 ? ([...classes][0] || prepare.list.noClass) : text.severalClasses, today);
  const pages = parted(students, rowsPerPage);
  return pages.map((page, index) => {
    const head = [prepare.list.student, prepare.list.class, prepare.list.token, prepare.list.accommodations].map((name) => element(document, "th", { scope: "col" }, name));
    const rows = page.map((student) =>
      element(document, "tr", {}, element(document, "th", { scope: "row" }, nameOf(student)), element(document, "td", {}, student.className), element(document, "td", { class: "slip-code" }, spacedToken(student.token)), element(document, "td", {}, prepare.accommodation(student.accommodations).join(", "))),
    );
    const table = element(document, "table", {}, element(document, "caption", {}, title), element(document, "thead", {}, element(document, "tr", {}, ...head)), element(document, "tbody", {}, ...rows));
    return paperSheet(document, text.page(index + 1, pages.length), element(document, "div", { class: "teacher-list" }, table));
  });
}

export function pagesOf(count: number, prints: "slips" | "list", perPage: number): number {
  return Math.ceil(count / (prints === "slips" ? perPage : rowsPerPage));
}

/** Always light: it is paper. */
export function paperSheet(document: Document, label: string, content: HTMLElement): HTMLElement {
  return element(document, "article", { class: "sheet", "data-theme": "light", "aria-label": label }, content);
}

function slip(document: Document, student: Student, { site, test }: SlipOptions): HTMLElement {
  const opens = test.kind === "campaign" ? { campaign: test.door } : test.design && { design: test.design.id };
  const link = studentLink({ site, token: student.token, accommodations: student.accommodations, ...opens });
  const host = shownAddress(site);
  const steps = test.kind === "campaign" ? text.campaignSteps(host, test.door.kind === "code" ? test.door.code : undefined, test.name) : text.steps(host, test.design?.title);
  return element(
    document,
    "section",
    { class: "slip", "aria-label": nameOf(student), "data-dense": link.length > 300 },
    element(
      document,
      "div",
      { class: "slip-head" },
      element(document, "div", { class: "slip-who" }, element(document, "p", { class: "slip-name", "data-long": nameOf(student).length > 34 }, nameOf(student)), element(document, "p", { class: "slip-class" }, student.className), element(document, "p", { class: "slip-label" }, text.token), element(document, "p", { class: "slip-token" }, element(document, "span", {}, student.token.slice(0, 4)), element(document, "span", {}, student.token.slice(4)))),
      qrDrawing(document, link, text.qr(nameOf(student))),
    ),
    element(document, "ol", { class: "slip-steps" }, ...steps.map((step) => element(document, "li", {}, step))),
    element(document, "p", { class: "slip-keep" }, text.keep),
  );
}

function parted<One>(list: readonly One[], size: number): readonly (readonly One[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
}
