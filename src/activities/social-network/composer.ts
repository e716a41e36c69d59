import { socialNetwork as text } from "../../i18n/fr/activities/social-network.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import { audienceSelect, draftField } from "./controls.ts";
import { audienceName, type Drawing } from "./memory.ts";

/** A new post: its text, its photo, and who may see it. */
export function composer(drawing: Drawing): HTMLElement {
  const { scene, memory, stagehand, commit } = drawing;
  const audience = memory.drafts.get("compose audience") ?? scene.audience ?? "public";
  const photo = memory.drafts.get("compose photo") ?? "";
  const field = draftField(drawing, "compose", text.compose.field, "", 3);
  const publish = (event: SubmitEvent) => {
    event.preventDefault();
    if (field.value.trim() === "" && photo === "") {
      memory.notice = text.compose.empty;
      stagehand.announce(text.compose.empty);
      stagehand.redraw();
      return;
    }
    for (const key of ["compose", "compose photo", "compose audience"]) memory.drafts.delete(key);
    commit({ kind: "publish", text: field.value, audience, ...(photo !== "" && { photo }) }, text.compose.published(audienceName(scene, audience)));
  };
  const photos = scene.photos ?? [];
  return element(
    "form",
    { class: "card composer", onsubmit: publish },
    element("h3", {}, text.compose.title),
    field,
    element(
      "div",
      { class: "row" },
      photos.length > 0 &&
        element(
          "label",
          {},
          element("span", {}, text.compose.photo),
          element(
            "select",
            {
              class: "field",
              "data-key": "compose photo",
              onchange: ({ target }: Event) => {
                memory.drafts.set("compose photo", (target as HTMLSelectElement).value);
                stagehand.redraw();
              },
            },
            element("option", { value: "" }, text.compose.noPhoto),
            ...photos.map(({ id, alt }) => element("option", { value: id, selected: id === photo }, typeset(alt))),
          ),
        ),
      element(
        "label",
        {},
        element("span", {}, text.compose.audience),
        audienceSelect(drawing, "compose audience", text.compose.audience, audience, (chosen) => {
          memory.drafts.set("compose audience", chosen);
          stagehand.redraw();
        }),
      ),
      element("button", { type: "submit", class: "tool strong", "data-key": "publish" }, text.compose.publish),
    ),
  );
}
