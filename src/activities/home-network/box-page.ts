import { homeNetwork as words } from "../../i18n/fr/activities/home-network.ts";
import { button, labelled, pairs, select, tick } from "../controls.ts";
import { element } from "../dom.ts";
import { type Desk, field, forget, form, perform, typed } from "./desk.ts";
import type { Device } from "./devices.ts";
import { gatewayOf, linkOf, reachesBox } from "./network.ts";
import { type BoxChange, SECURITIES } from "./state.ts";

const text = words.box;
const LAST_CHANNEL = 13;

/** The page that a box shows to the devices it reaches, behind its own password. */
export function boxPage(desk: Desk, device: Device): HTMLElement {
  const { scene, state } = desk;
  const address = element("p", { class: "soft" }, `http://${gatewayOf(scene)}`);
  if (!reachesBox(scene, state, device)) return element("div", { class: "stack" }, address, element("p", {}, text.unreachable));
  if (state.admin !== device.id) {
    const enter = () => {
      if (perform(desk, { kind: "admit", device: device.id, password: typed(desk, "admin") }, text.entered, text.guestOnly)) forget(desk, "admin");
    };
    return element("div", { class: "stack" }, address, form(enter, text.enter, "enter", field(desk, "admin", text.password, "", { secret: true })));
  }
  return element(
    "div",
    { class: "stack" },
    element("div", { class: "near-head" }, address, button("leave", text.leave, () => perform(desk, { kind: "leave" }, text.left))),
    wifiForm(desk),
    scene.box.guest && guestForm(desk),
    connected(desk),
    adminForm(desk),
    scene.box.firmware && firmware(desk, scene.box.firmware),
  );
}

function part(title: string, ...children: readonly (Node | false | undefined)[]): HTMLElement {
  return element("section", { class: "card stack", "aria-label": title }, element("h4", {}, title), ...children);
}

function flag(desk: Desk, key: string, label: string, initial: boolean): HTMLElement {
  return tick(key, label, typed(desk, key, String(initial)) === "true", (on) => desk.memory.drafts.set(key, String(on)));
}

function save(desk: Desk, change: BoxChange, ...keys: readonly string[]): void {
  if (perform(desk, { kind: "box", change }, text.saved, text.refused)) forget(desk, ...keys);
}

function wifiForm(desk: Desk): HTMLElement {
  const { box } = desk.state;
  const keys = ["box wifi", "box name", "box key", "box security", "box channel"] as const;
  const choice = (key: string, label: string, options: readonly (readonly [string, string])[], initial: string) => labelled(label, select(key, options, typed(desk, key, initial), (value) => desk.memory.drafts.set(key, value)));
  const submit = () =>
    save(desk, {
      wifi: typed(desk, "box wifi", String(box.wifi)) === "true", name: typed(desk, "box name", box.name), password: typed(desk, "box key", box.password),
      security: typed(desk, "box security", box.security) as NonNullable<BoxChange["security"]>, channel: Number(typed(desk, "box channel", String(box.channel))),
    }, ...keys);
  return part(
    text.wifi,
    form(
      submit, text.save, "save wifi",
      flag(desk, "box wifi", text.on, box.wifi),
      field(desk, "box name", text.name, box.name),
      field(desk, "box key", text.key, box.password, { secret: true }),
      element("div", { class: "two" }, choice("box security", text.security, SECURITIES.map((each) => [each, text.securities[each]]), box.security), choice("box channel", text.channel, Array.from({ length: LAST_CHANNEL }, (_, index) => [String(index + 1), String(index + 1)]), String(box.channel))),
    ),
  );
}

function guestForm(desk: Desk): HTMLElement {
  const { box } = desk.state;
  const submit = () => save(desk, { guest: typed(desk, "guest on", String(box.guest)) === "true", guestName: typed(desk, "guest name", box.guestName), guestPassword: typed(desk, "guest key", box.guestPassword) }, "guest on", "guest name", "guest key");
  return part(text.guest, form(submit, text.save, "save guest", flag(desk, "guest on", text.guestOn, box.guest), field(desk, "guest name", text.name, box.guestName), field(desk, "guest key", text.guestKey, box.guestPassword, { secret: true })));
}

/** Strangers stay connected until the key changes, or until they are blocked. */
function connected(desk: Desk): HTMLElement {
  const { scene, state } = desk;
  const { blocked } = state.box;
  const sameKey = state.box.security === "ouvert" || (state.box.password === scene.box.wifi.password && state.box.name === scene.box.wifi.name);
  const own = scene.devices.filter((device) => device.wifi && (linkOf(scene, state, device).via === "wifi" || blocked.includes(device.id)));
  const strangers = (scene.box.strangers ?? []).filter(({ id }) => (sameKey && state.box.wifi) || blocked.includes(id));
  const all = [...own, ...strangers].toSorted((one, other) => one.name.localeCompare(other.name, "fr"));
  return part(
    text.devices,
    all.length === 0
      ? element("p", { class: "soft" }, text.noDevice)
      : element("ul", { class: "plugs" }, ...all.map(({ id, name }) => {
          const isBlocked = blocked.includes(id);
          return element("li", {}, element("span", {}, name, isBlocked && element("span", { class: "soft" }, ` (${text.isBlocked})`)), button(`block ${id}`, isBlocked ? text.unblock : text.block, () => perform(desk, { kind: "block", who: id, on: !isBlocked }, isBlocked ? text.unblocked(name) : text.blocked(name)), { "aria-label": isBlocked ? text.unblockNamed(name) : text.blockNamed(name) }));
        })),
  );
}

function adminForm(desk: Desk): HTMLElement {
  return part(text.admin, form(() => save(desk, { admin: typed(desk, "new admin") }, "new admin"), text.save, "save admin", field(desk, "new admin", text.newAdmin, "", { secret: true })));
}

function firmware(desk: Desk, { latest }: { readonly latest: string }): HTMLElement {
  return part(text.firmware, pairs([[text.installed, desk.state.box.firmware], [text.latest, latest]]), element("div", { class: "row" }, button("update", text.update, () => perform(desk, { kind: "update" }, text.updated, text.upToDate, "wait"))));
}
