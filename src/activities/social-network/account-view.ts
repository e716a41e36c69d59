import { socialNetwork as text } from "../../i18n/fr/activities/social-network.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import { button, toggleTask } from "./controls.ts";
import { type Drawing, nameOf } from "./memory.ts";
import { hasTie, TIES, type Tie } from "./model.ts";
import { avatar, personLink } from "./person-link.ts";
import { postView } from "./post-view.ts";
import { reportForm } from "./report-form.ts";

/** The profile of somebody else, with all that can be done about it. */
export function personView(drawing: Drawing, id: string): HTMLElement {
  const { scene, state, memory } = drawing;
  const person = scene.people.find((each) => each.id === id);
  const posts = hasTie(state, id, "blocked") ? [element("p", { class: "soft" }, text.person.blockedPosts)] : state.posts.filter(({ author }) => author === id).map((post) => postView(drawing, post));
  const reported = state.reports[id];
  const ties = TIES.filter((tie) => hasTie(state, id, tie)).map((tie) => element("span", { class: "badge small" }, text.person.states[tie]));
  const task = memory.task?.id === id ? memory.task.kind : undefined;
  return element(
    "div",
    { class: "stack" },
    button(drawing, "back", text.person.back, () => {
      Object.assign(memory, { person: undefined, place: "feed", task: undefined, notice: "", focus: "place" });
      drawing.stagehand.redraw();
    }),
    element(
      "section",
      { class: "card" },
      element("div", { class: "post-head" }, avatar(scene, id), element("div", {}, element("h3", {}, nameOf(scene, id)), element("div", { class: "cluster" }, ...ties))),
      person?.about !== undefined && element("p", {}, typeset(person.about)),
      reported !== undefined && element("p", { class: "small soft" }, text.report.done(text.report.reasons[reported])),
      element("div", { class: "cluster" }, ...tieButtons(drawing, id), button(drawing, `menu ${id}`, text.person.report, toggleTask(drawing, id, "report", `reason ${id} 0`), { "aria-expanded": String(task === "report") })),
      task === "report" && reportForm(drawing, id, nameOf(scene, id)),
      task === "blocked" && confirm(drawing, id, "blocked", text.person.sureBlock(nameOf(scene, id)), true),
      task === "friend" && confirm(drawing, id, "friend", text.person.sureUnfriend(nameOf(scene, id)), false),
    ),
    ...posts,
  );
}

/** Every account, so that one can be found again once its posts are gone. */
export function accountsView(drawing: Drawing): HTMLElement {
  const { scene, state } = drawing;
  const rows = scene.people
    .filter(({ id }) => id !== scene.me)
    .map(({ id }) => element("li", { class: "line" }, avatar(scene, id), personLink(drawing, id, "account"), ...TIES.filter((tie) => hasTie(state, id, tie)).map((tie) => element("span", { class: "badge small" }, text.person.states[tie]))));
  return element("section", { class: "card" }, element("h3", {}, text.person.people), element("ul", { class: "plain" }, ...rows));
}

function tieButtons(drawing: Drawing, id: string): readonly HTMLElement[] {
  const { state, commit } = drawing;
  const has = (tie: Tie) => hasTie(state, id, tie);
  const change = (tie: Tie, on: boolean, label: string) => button(drawing, `${tie} ${id}`, label, () => commit({ kind: "tie", person: id, tie, on }, text.person.changed[tie][on ? 0 : 1], `${tie} ${id}`));
  const ask = (tie: "blocked" | "friend", label: string) => button(drawing, `${tie} ${id}`, label, toggleTask(drawing, id, tie, `no ${tie} ${id}`));
  if (has("blocked")) return [change("blocked", false, text.person.unblock)];
  return [
    change("followed", !has("followed"), has("followed") ? text.person.unfollow : text.person.follow),
    change("muted", !has("muted"), has("muted") ? text.person.unmute : text.person.mute),
    ...(has("friend") ? [ask("friend", text.person.unfriend)] : []),
    ask("blocked", text.person.block),
  ];
}

function confirm(drawing: Drawing, id: string, tie: "blocked" | "friend", question: string, on: boolean): HTMLElement {
  const yes = button(drawing, `yes ${tie} ${id}`, on ? text.person.block : text.person.unfriend, () => drawing.commit({ kind: "tie", person: id, tie, on }, text.person.changed[tie][on ? 0 : 1], "place"));
  return element("div", { class: "task" }, element("p", {}, question), element("div", { class: "cluster" }, yes, button(drawing, `no ${tie} ${id}`, text.post.cancel, toggleTask(drawing, id, tie))));
}
