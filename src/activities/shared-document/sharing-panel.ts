import { sharedDocument as words } from "../../i18n/fr/activities/shared-document.ts";
import { element } from "../dom.ts";
import { labelled, tool } from "../parts/button.ts";
import { dialog } from "../parts/dialog.ts";
import { type Desk, face, nameOf, perform, refuse, who } from "./desk.ts";
import { type Access, type LinkRole, may, type Role } from "./state.ts";

const GIVEN: readonly LinkRole[] = ["reader", "commenter", "editor"];
const ACCESSES: readonly Access[] = ["restricted", "with-link", "public"];

export function sharingPanel(desk: Desk): HTMLElement {
  const owns = may(desk.scene, desk.state, "owner");
  const close = () => {
    Object.assign(desk, { panel: undefined, problem: "", focus: "share" });
    desk.stagehand.redraw();
  };
  return dialog(
    { title: words.sharing(desk.scene.title), closeLabel: words.close, close },
    owns ? undefined : element("p", { class: "notice" }, words.ownerOnly),
    element("h4", { class: "part" }, words.people),
    element("ul", { class: "people" }, ...desk.scene.people.filter(({ id }) => desk.state.roles[id] !== undefined).map(({ id, about }) => member(desk, id, about, owns))),
    element("p", { class: "small soft" }, words.roleHelp),
    owns && newcomer(desk),
    element("h4", { class: "part" }, words.link),
    linkSettings(desk, owns),
  );
}

function member(desk: Desk, id: string, about: string | undefined, owns: boolean): HTMLElement {
  const role = desk.state.roles[id]!;
  const name = nameOf(desk, id);
  const change = (chosen: Role | "none") => perform(desk, { kind: "share", person: id, role: chosen }, chosen === "none" ? words.done.removedPerson(name) : words.done.role(name, words.roles[chosen]), chosen === "none" ? "newcomer" : `role:${id}`);
  return element(
    "li",
    { class: "person" },
    face(desk, id),
    element("span", { class: "person-name" }, element("span", {}, who(desk, id)), about !== undefined && element("span", { class: "small soft" }, about)),
    role === "owner" || !owns ? element("span", { class: "soft" }, words.roles[role]) : roleSelect(`role:${id}`, words.roleOf(name), role, [...GIVEN, "none"], change),
  );
}

function roleSelect(key: string, label: string, role: string, roles: readonly (LinkRole | "none")[], change: (role: LinkRole | "none") => void): HTMLSelectElement {
  const select = element("select", { class: "field role", "data-key": key, "aria-label": label, onchange: () => change(select.value as LinkRole | "none") }, ...roles.map((each) => element("option", { value: each, selected: each === role }, words.roles[each])));
  return select;
}

function newcomer(desk: Desk): HTMLElement | undefined {
  const others = desk.scene.people.filter(({ id }) => desk.state.roles[id] === undefined);
  if (others.length === 0) return undefined;
  const { newcomer: chosen } = desk;
  if (!others.some(({ id }) => id === chosen.person)) chosen.person = "";
  const person = element("select", { class: "field", "data-key": "newcomer", onchange: () => { chosen.person = person.value; } }, element("option", { value: "" }, words.choose), ...others.map(({ id, name, about }) => element("option", { value: id, selected: id === chosen.person }, about === undefined ? name : `${name} – ${about}`)));
  const role = element("select", { class: "field", "data-key": "newcomer-role", onchange: () => { chosen.role = role.value as LinkRole; } }, ...GIVEN.map((each) => element("option", { value: each, selected: each === chosen.role }, words.roles[each])));
  const add = () => {
    if (chosen.person === "") {
      refuse(desk, words.choosePerson);
      return;
    }
    perform(desk, { kind: "share", person: chosen.person, role: chosen.role }, words.done.role(nameOf(desk, chosen.person), words.roles[chosen.role]), `role:${chosen.person}`);
  };
  return element("fieldset", { class: "newcomer" }, element("legend", {}, words.addPerson), labelled(words.person, person), labelled(words.role, role), tool("newcomer-add", "plus", words.addAction, add), element("p", { class: "problem" }, desk.problem));
}

function linkSettings(desk: Desk, owns: boolean): HTMLElement {
  const { link } = desk.state;
  const change = (changes: Partial<typeof link>, focus: string) => perform(desk, { kind: "set-link", ...link, ...changes }, words.done.link, focus);
  const expires = element("input", { type: "date", class: "field", "data-key": "expires", value: link.expires, disabled: !owns, onchange: () => change({ expires: expires.value }, "expires") });
  const role = element("select", { class: "field", "data-key": "link-role", disabled: !owns, onchange: () => change({ role: role.value as LinkRole }, "link-role") }, ...GIVEN.map((each) => element("option", { value: each, selected: each === link.role }, words.roles[each])));
  return element(
    "div",
    { class: "link-settings" },
    element("fieldset", { class: "accesses", disabled: !owns }, element("legend", {}, words.access), ...ACCESSES.map((access) => element("label", { class: "choice" }, element("input", { type: "radio", name: "access", value: access, "data-key": `access:${access}`, checked: access === link.access, onchange: () => change({ access }, `access:${access}`) }), words.accesses[access]))),
    link.access !== "restricted" && element("div", { class: "link-more" }, labelled(words.linkRole, role), labelled(words.expires, expires)),
  );
}
