import { imageEditor as words } from "../../i18n/fr/activities/image-editor.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import type { Desk } from "./desk.ts";
import { keepsRatio } from "./facts.ts";
import { covered, cropOf, overlap, toShown, zoneBox } from "./geometry.ts";
import { contrastOf, exposureOf, readingOf } from "./tones.ts";

const text = words.description;

/** The image in words, as it looks now: for those who do not see it, and for numbers to type. */
export function description({ scene, state }: Desk): HTMLElement {
  const reading = readingOf(scene, state);
  const tilt = state.angle + (scene.image.tilt ?? 0);
  const upright = state.turns * 90 === (scene.image.turned ?? 0);
  const looks = [
    upright ? text.upright : text.lying,
    ...(scene.image.tilt !== undefined && Math.abs(tilt) > 1 ? [text.tilt(Math.round(Math.abs(tilt)), tilt > 0)] : []),
    ...(keepsRatio(scene, state) ? [] : [text.stretched]),
    ...(scene.tools.includes("light") ? [text.light[exposureOf(reading)], text.contrast[contrastOf(reading)]] : []),
  ];
  const places = (scene.zones ?? []).map((zone) => {
    const box = zoneBox(scene, state, zone);
    const name = typeset(zone.name);
    const inside = overlap(box, cropOf(scene, state)) / (box.width * box.height);
    if (inside <= 0.03) return text.outside(name);
    const { x, y, width, height } = toShown(scene, state, box);
    const place = text.place(name, Math.max(0, x), Math.round(x + width), Math.max(0, y), Math.round(y + height));
    const partly = inside < 0.97 ? text.partly(place) : place;
    return covered(box, state.veils) >= 0.97 ? text.veiled(partly) : partly;
  });
  return element("div", { class: "description stack" }, element("p", {}, typeset(scene.description)), element("p", {}, looks.join(" ")), places.length > 0 && element("p", {}, text.places), places.length > 0 && element("ul", {}, ...places.map((place) => element("li", {}, place))));
}
