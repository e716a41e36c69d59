import { socialNetwork as text } from "../../i18n/fr/activities/social-network.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import { audienceSelect, draftField } from "./controls.ts";
import { audienceName, type Drawing } from "./memory.ts";
import { postView } from "./post-view.ts";
import type { Field } from "./scene.ts";

/** One's own profile: each field with its audience, what others see of it, and one's posts. */
export function profileView(drawing: Drawing): readonly HTMLElement[] {
  const { scene, state } = drawing;
  const fields = scene.fields ?? [];
  return [
    ...(fields.length > 0 ? [element("section", { class: "card" }, element("h3", {}, text.profile.title), ...fields.map((field) => fieldForm(drawing, field))), preview(drawing)] : []),
    element("h3", { class: "part" }, text.profile.posts),
    ...state.posts.filter(({ author }) => author === scene.me).map((post) => postView(drawing, post)),
  ];
}

/** Each field is saved as soon as it is left: the audience when it is chosen, the text when the button or Enter says so. */
function fieldForm(drawing: Drawing, { id, label, required }: Field): HTMLElement {
  const { state, memory, stagehand, commit } = drawing;
  const { value, audience } = state.fields[id]!;
  const key = `field ${id}`;
  const input = draftField(drawing, key, text.profile.value(label), value, 1);
  const save = (to: string) => {
    if (required && input.value.trim() === "") {
      memory.notice = text.profile.missing(label);
      stagehand.announce(memory.notice);
      stagehand.redraw();
      return;
    }
    const written = input.value;
    memory.drafts.delete(key);
    commit({ kind: "field", id, value: written, audience: to }, text.profile.saved);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    save(audience);
  };
  const unsaved = element("p", { class: "small unsaved", hidden: input.value === value }, text.profile.unsaved);
  const compare = () => {
    unsaved.hidden = input.value === value;
  };
  return element(
    "form",
    { class: "profile-field", onsubmit: submit, oninput: compare },
    element("p", { class: "profile-label" }, element("strong", {}, typeset(label)), required ? element("span", { class: "small soft" }, ` (${text.profile.required})`) : undefined),
    input,
    audienceSelect(drawing, `field audience ${id}`, text.profile.audience(label), audience, save),
    element("button", { type: "submit", class: "tool", "data-key": `field save ${id}`, "aria-label": `${text.profile.save} : ${label}` }, text.profile.save),
    unsaved,
  );
}

function preview({ scene, state, memory, stagehand }: Drawing): HTMLElement {
  const viewers: readonly (readonly [string, string])[] = [["public", text.profile.viewers.public], ["amis", text.profile.viewers.amis], ...(scene.lists ?? []).map(({ id }) => [id, audienceName(scene, id)] as const), ["moi", text.profile.viewers.moi]];
  const sees = (audience: string) => audience === "public" || memory.viewer === "moi" || (audience === "amis" && memory.viewer !== "public") || audience === memory.viewer;
  const shown = (scene.fields ?? []).filter(({ id }) => state.fields[id]!.value !== "" && sees(state.fields[id]!.audience));
  const choose = ({ target }: Event) => {
    memory.viewer = (target as HTMLSelectElement).value;
    stagehand.redraw();
  };
  return element(
    "section",
    { class: "card" },
    element("h3", {}, text.profile.previewTitle),
    element("label", {}, element("span", {}, text.profile.as), element("select", { class: "field", "data-key": "viewer", onchange: choose }, ...viewers.map(([id, name]) => element("option", { value: id, selected: id === memory.viewer }, name)))),
    shown.length === 0 ? element("p", { class: "soft" }, text.profile.nothing) : element("dl", {}, ...shown.flatMap(({ id, label }) => [element("dt", {}, typeset(label)), element("dd", {}, typeset(state.fields[id]!.value))])),
  );
}
