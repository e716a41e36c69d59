import type { NamedDesign } from "../../bank/bundle.ts";
import { prepare } from "../../i18n/fr/prepare.ts";
import { element } from "../element.ts";
import { campaignDoor, closedKeyNotice } from "./campaign-door.ts";
import { chosenStudents, classesOf, groupsOf, nameOf } from "./class-choices.ts";
import { designChoice } from "./design-choice.ts";
import { buttonOf, checkOf, field, selectOf } from "./form-parts.ts";
import type { PrepareContext } from "./prepare-space.ts";
import { isLocal } from "./site-address.ts";

const { slips: text, list } = prepare;

/** Which slips, for whom, and the sheets exactly as the printer will give them. */
export function slipsView(context: PrepareContext): HTMLElement {
  const { document, workspace, chosen, site, go } = context;
  const students = workspace.team().students.filter(({ leftAt }) => leftAt === null);
  const heading = element(document, "h2", { id: "titre-fiches", tabindex: -1, class: "no-print" }, text.title);
  if (students.length === 0) {
    return element(document, "section", { class: "stack", "aria-labelledby": "titre-fiches" }, heading, element(document, "p", { class: "notice", "data-kind": "info" }, element(document, "span", {}, text.none)), element(document, "p", {}, buttonOf(document, text.toStudents, "primary", () => go("students"))));
  }
  const classes = classesOf(students);
  const groups = groupsOf(students);
  const names = element(document, "div", { class: "name-grid" });
  const count = element(document, "summary", {});
  const summary = element(document, "p", { role: "status" });
  const sheets = element(document, "div", { class: "sheets", "aria-label": text.preview, role: "region", tabindex: 0 });
  const campaigns = workspace.team().campaigns;
  const closed = element(document, "div", { class: "no-print" });
  let design: NamedDesign | undefined;
  let turn = 0;
  const test = designChoice(context, undefined, (found) => {
    design = found;
    void drawSheets();
  });

  const choose = (change: () => void): void => {
    change();
    drawNames();
    void drawSheets();
  };
  const options = element(
    document,
    "form",
    { class: "filter-bar no-print", "aria-label": text.choose, onsubmit: (event) => event.preventDefault() },
    field(document, "quoi", text.what, selectOf(document, Object.entries(text.kinds), chosen.prints, (value) => choose(() => (chosen.prints = value as typeof chosen.prints)))),
    classes.length > 1 && field(document, "fiches-classe", list.class, selectOf(document, [["", list.allClasses], ...classes.map((name) => [name, name] as const)], chosen.className, (value) => choose(() => Object.assign(chosen, { className: value, slips: undefined })))),
    groups.length > 0 && field(document, "fiches-groupe", list.group, selectOf(document, [["", list.allGroups], ...groups.map((name) => [name, name] as const)], chosen.group, (value) => choose(() => Object.assign(chosen, { group: value, slips: undefined })))),
    field(document, "par-page", text.perPage, selectOf(document, ["4", "6", "8", "10"].map((number) => [number, number] as const), String(chosen.perPage), (value) => choose(() => (chosen.perPage = Number(value))))),
    campaigns.length > 0 &&
      field(
        document,
        "fiches-campagne",
        text.opens,
        selectOf(document, [["", text.noCampaign], ...campaigns.toReversed().map(({ campaign }) => [campaign.id, campaign.name] as const)], chosen.campaign ?? "", (value) => {
          const className = campaigns.find(({ campaign }) => campaign.id === value)?.className || chosen.className;
          Object.assign(chosen, { campaign: value === "" ? undefined : value, ...(className !== chosen.className && { className, slips: undefined }) });
          context.redraw();
        }),
      ),
    chosenCampaign() === undefined && test,
  );
  drawNames();
  return element(
    document,
    "section",
    { class: "stack", "aria-labelledby": "titre-fiches", "data-view": "fiches" },
    heading,
    options,
    element(document, "details", { class: "panel no-print", open: chosen.slips !== undefined }, count, element(document, "p", { class: "cluster" }, buttonOf(document, text.everyone, "quiet", () => choose(() => (chosen.slips = undefined))), buttonOf(document, text.nobody, "quiet", () => choose(() => (chosen.slips = new Set())))), names),
    element(document, "div", { class: "print-bar no-print" }, buttonOf(document, text.print, "primary", () => window.print()), summary),
    element(document, "p", { class: "soft small no-print" }, text.address(site), isLocal(site) && ` ${text.local}`),
    closed,
    sheets,
  );

  function chosenCampaign(): (typeof campaigns)[number] | undefined {
    return campaigns.find(({ campaign }) => campaign.id === chosen.campaign);
  }

  function pool(): ReturnType<typeof chosenStudents> {
    return chosenStudents(students, { className: chosen.className, group: chosen.group });
  }

  function wanted(): ReturnType<typeof chosenStudents> {
    return pool().filter(({ id }) => chosen.slips?.has(id) ?? true);
  }

  function drawNames(): void {
    count.textContent = text.some(wanted().length, pool().length);
    const toggle = (id: string) => (checked: boolean) => {
      const next = new Set(chosen.slips ?? pool().map((student) => student.id));
      if (checked) next.add(id);
      else next.delete(id);
      chosen.slips = next;
      count.textContent = text.some(wanted().length, pool().length);
      void drawSheets();
    };
    names.replaceChildren(...pool().map((student) => checkOf(document, `imprimer-${student.id}`, nameOf(student), chosen.slips?.has(student.id) ?? true, toggle(student.id))));
  }

  async function drawSheets(): Promise<void> {
    const mine = ++turn;
    const { slipSheets, teacherSheets, pagesOf } = await import("./slip-sheets.ts");
    const made = chosen.prints === "slips" ? chosenCampaign() : undefined;
    const door = made && (await campaignDoor(context, made));
    if (mine !== turn) return;
    if (made !== undefined && door === undefined) {
      summary.textContent = "";
      sheets.hidden = true;
      return closed.replaceChildren(closedKeyNotice(context, made, () => void drawSheets()));
    }
    closed.replaceChildren();
    sheets.hidden = false;
    const shown = wanted();
    // A campaign whole in its code needs large squares.
    const perPage = door?.kind === "signed" ? Math.min(chosen.perPage, 6) : chosen.perPage;
    const pages = pagesOf(shown.length, chosen.prints, perPage);
    summary.textContent = chosen.prints === "slips" ? `${text.summary(shown.length, pages)}${perPage < chosen.perPage ? ` ${text.dense(perPage)}` : ""}` : text.listSummary(shown.length, pages);
    sheets.replaceChildren(...(chosen.prints === "list" ? teacherSheets(document, shown, Date.now()) : slipSheets(document, shown, { perPage, site, test: made && door ? { kind: "campaign", door, name: made.campaign.name } : { kind: "design", design: design && { id: design.design.id, title: design.title } } })));
  }
}
