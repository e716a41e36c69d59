import { socialNetwork as text } from "../../i18n/fr/activities/social-network.ts";
import { element } from "../dom.ts";
import { button, toggleTask } from "./controls.ts";
import type { Drawing } from "./memory.ts";
import { REASONS, type Reason } from "./model.ts";

/** Why a post, a comment or an account is reported. */
export function reportForm(drawing: Drawing, id: string, what: string): HTMLElement {
  const { memory, stagehand, commit } = drawing;
  const draft = `reason of ${id}`;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const reason = REASONS.find((each) => each === memory.drafts.get(draft));
    if (reason) {
      commit({ kind: "report", id, reason }, text.report.sent, `menu ${id}`);
      return;
    }
    memory.notice = text.report.chooseFirst;
    stagehand.announce(text.report.chooseFirst);
    stagehand.redraw();
  };
  return element(
    "form",
    { class: "task", onsubmit: send },
    element("fieldset", {}, element("legend", {}, `${text.report.title(what)}. ${text.report.reason}`), ...REASONS.map((reason, index) => option(drawing, id, draft, reason, index))),
    element("div", { class: "cluster" }, element("button", { type: "submit", class: "tool strong", "data-key": `report send ${id}` }, text.report.send), button(drawing, `report no ${id}`, text.post.cancel, toggleTask(drawing, id, "report"))),
  );
}

function option({ memory }: Drawing, id: string, draft: string, reason: Reason, index: number): HTMLElement {
  const key = `reason ${id} ${index}`;
  const radio = element("input", { type: "radio", name: draft, value: reason, "data-key": key, "data-focus": memory.focus === key, onchange: () => memory.drafts.set(draft, reason) });
  radio.checked = memory.drafts.get(draft) === reason;
  return element("label", { class: "tick" }, radio, element("span", {}, text.report.reasons[reason]));
}
