import { element } from "../dom.ts";
import { type Drawing, nameOf } from "./memory.ts";
import type { SocialNetworkScene } from "./scene.ts";

/** A name that opens its profile. */
export function personLink({ scene, memory, stagehand }: Drawing, id: string, from: string): HTMLElement {
  const open = () => {
    Object.assign(memory, { task: undefined, notice: "", focus: "place", ...(id === scene.me ? { place: "profile", person: undefined } : { person: id }) });
    stagehand.announce(nameOf(scene, id));
    stagehand.redraw();
  };
  return element("button", { type: "button", class: "person-link", "data-key": `${from} by ${id}`, onclick: open }, nameOf(scene, id));
}

/** Initials on one of five colours: never the only way to tell who speaks. */
export function avatar(scene: SocialNetworkScene, id: string): HTMLElement {
  const initials = nameOf(scene, id)
    .split(/[\s-]+/)
    .map((word) => word[0] ?? "")
    .join("")
    .slice(0, 2);
  const hue = (Math.max(0, scene.people.findIndex((person) => person.id === id)) % 5) + 1;
  return element("span", { class: "avatar", "data-hue": hue, "aria-hidden": "true" }, initials);
}
