import { mailbox as words } from "../../i18n/fr/activities/mailbox.ts";
import { element } from "../dom.ts";
import { labelled, tool } from "../parts/button.ts";
import { icon } from "../parts/icon.ts";
import { type Desk, refuse, tell } from "./desk.ts";
import { canReceive } from "./model.ts";
import { frame } from "./panels.ts";
import { allFolders, FOLDERS, type RuleField } from "./state.ts";

const FIELDS: readonly RuleField[] = ["from", "to", "subject"];

/** The rules, in their order, and the form that adds one; it stays open to add several. */
export function rulesPanel(desk: Desk): HTMLElement {
  const { rule, state } = desk;
  const folders = allFolders(state).filter((folder) => canReceive(state, folder) && folder !== FOLDERS.inbox);
  if (!folders.includes(rule.folder)) rule.folder = state.folders[0] ?? folders[0]!;
  const contains = element("input", { type: "text", class: "field", "data-key": "rule-contains", maxlength: 80, autocomplete: "off", value: rule.contains, "aria-describedby": "rule-problem", oninput: () => { rule.contains = contains.value; } });
  const field = element("select", { class: "field", "data-key": "rule-field", onchange: () => { rule.field = field.value as RuleField; } }, ...FIELDS.map((each) => element("option", { value: each, selected: each === rule.field }, words.ruleFields[each])));
  const folder = element("select", { class: "field", "data-key": "rule-folder", onchange: () => { rule.folder = folder.value; } }, ...folders.map((each) => element("option", { value: each, selected: each === rule.folder }, each)));
  const now = element("input", { type: "checkbox", "data-key": "rule-now", checked: rule.now, onchange: () => { rule.now = now.checked; } });
  return frame(
    desk, words.rules, () => add(desk),
    state.rules.length === 0 ? element("p", { class: "soft" }, words.noRule) : element("ol", { class: "rule-list" }, ...state.rules.map((each, index) => element("li", {}, element("span", {}, words.ruleText(words.ruleFields[each.field], each.contains, each.folder)), element("button", { type: "button", class: "plain", "data-key": `rule-remove:${index}`, "aria-label": `${words.ruleRemove} ${index + 1}`, onclick: () => remove(desk, index) }, icon("bin"))))),
    element("div", { class: "rule-form" }, labelled(words.ruleIf, field), labelled(words.ruleContains, contains), labelled(words.ruleFolder, folder)),
    element("label", { class: "file-choice" }, now, words.ruleNow),
    element("p", { class: "problem", id: "rule-problem" }, desk.problem),
    element("div", { class: "tools" }, element("button", { type: "submit", class: "tool primary", "data-key": "rule-add" }, words.ruleAdd), tool("panel-cancel", "check", words.done, () => { desk.problem = ""; desk.panel = undefined; desk.focus = "rules"; desk.opener = undefined; desk.stagehand.redraw(); })),
    element("p", { class: "soft small" }, words.ruleOrder),
  );
}

function add(desk: Desk): void {
  const { field, contains, folder, now } = desk.rule;
  if (contains.trim() === "") {
    refuse(desk, words.ruleEmpty, "rule-contains");
    return;
  }
  desk.rule = { field, contains: "", folder, now: false };
  Object.assign(desk, { problem: "", focus: "rule-field" });
  desk.stagehand.act({ kind: "add-rule", rule: { field, contains, folder }, now });
  tell(desk, words.ruleMade);
}

function remove(desk: Desk, index: number): void {
  desk.focus = "rule-field";
  desk.stagehand.act({ kind: "delete-rule", index });
  tell(desk, words.ruleGone);
}
