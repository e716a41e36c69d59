import { phone as text } from "../../i18n/fr/activities/phone.ts";
import type { Activity } from "../activity.ts";
import { element } from "../dom.ts";
import { icon } from "../icon.ts";
import { appInfo, appScreen, homeScreen } from "./app-view.ts";
import { aroundView } from "./around-view.ts";
import { button, levelLine, switchLine } from "./controls.ts";
import { ICONS } from "./icons.ts";
import { appName, type Drawing, emptyMemory, type Screen, type Section } from "./memory.ts";
import type { PhoneAction, PhoneState } from "./model.ts";
import type { PhoneScene } from "./scene.ts";
import { sectionView } from "./section-view.ts";

export const view: Activity<PhoneScene, PhoneState, PhoneAction>["view"] = (scene, stagehand) => {
  const memory = emptyMemory();
  return (state) => {
    const drawing: Drawing = {
      scene,
      state,
      memory,
      stagehand,
      open: (screen) => {
        Object.assign(memory, { screens: [...memory.screens, screen], notice: "", asking: undefined, focus: "screen" });
        stagehand.announce(titleOf(scene, screen));
        stagehand.redraw();
      },
      commit: (action, said, focus) => {
        Object.assign(memory, { notice: said, focus });
        stagehand.announce(said);
        stagehand.act(action);
      },
    };
    const drawn = element("div", { class: "desk" }, device(drawing), aroundView(drawing));
    memory.focus = undefined;
    return drawn;
  };
};

function titleOf(scene: PhoneScene, screen: Screen): string {
  switch (screen.kind) {
    case "home":
      return text.home;
    case "quick":
      return text.quick;
    case "settings":
      return text.settingsApp;
    case "section":
      return text.sections[screen.section];
    case "app":
      return appName(scene, screen.app);
    case "info":
      return text.app.infoOf(appName(scene, screen.app));
  }
}

function device(drawing: Drawing): HTMLElement {
  const { scene, state, memory } = drawing;
  const current = memory.screens.at(-1)!;
  const aid = element("p", { class: "aid", "aria-hidden": "true", hidden: true });
  const point = ({ target }: Event) => showAid(aid, state, target);
  const leave = (event: KeyboardEvent) => {
    if (event.key === "Escape" && memory.screens.length > 1) goBack(drawing);
  };
  return element(
    "div",
    { class: "device", "data-text": state.levels.texte, "data-contrast": state.switches.contraste, onpointerover: point, onfocusin: point, onkeydown: leave },
    statusBar(drawing),
    element(
      "div",
      { class: "screen", role: "region", "aria-label": titleOf(scene, current), tabindex: "-1", "data-key": `screen ${JSON.stringify(current)}`, "data-focus": memory.focus === "screen" },
      current.kind !== "home" && element("h3", {}, titleOf(scene, current)),
      memory.notice !== "" && element("p", { class: "notice" }, memory.notice),
      ...screenView(drawing, current),
    ),
    aid,
    element("div", { class: "buttons" }, barButton(drawing, "back", text.back, ICONS.back, () => goBack(drawing), memory.screens.length === 1), barButton(drawing, "home", text.home, ICONS.home, () => goHome(drawing), memory.screens.length === 1), barButton(drawing, "quick", text.quick, ICONS.sliders, () => current.kind !== "quick" && drawing.open({ kind: "quick" }), false)),
  );
}

function statusBar({ scene, state }: Drawing): HTMLElement {
  const { switches, network } = state;
  const online = switches.wifi && network !== "" ? "wifi" : switches.donnees && !switches.avion ? "données" : "non";
  const marks = [text.network[online], ...(["avion", "bluetooth", "silence"] as const).filter((name) => switches[name]).map((name) => text.switches[name])];
  return element("div", { class: "status small" }, element("span", {}, scene.clock ?? "10:24"), element("span", {}, marks.join(" · ")), element("span", {}, text.battery(scene.battery ?? 80)));
}

function barButton({ memory }: Drawing, key: string, label: string, path: string, onclick: () => void, disabled: boolean): HTMLElement {
  return element("button", { type: "button", class: "bar-button", "data-key": `bar ${key}`, "data-focus": memory.focus === `bar ${key}`, "aria-label": label, title: label, "aria-disabled": disabled, onclick }, icon(path));
}

function screenView(drawing: Drawing, screen: Screen): readonly (HTMLElement | false)[] {
  switch (screen.kind) {
    case "home":
      return homeScreen(drawing);
    case "quick":
      return [...(["wifi", "donnees", "bluetooth", "avion", "localisation", "silence"] as const).map((name) => switchLine(drawing, name)), levelLine(drawing, "luminosite"), button(drawing, "open settings", text.settingsApp, () => drawing.open({ kind: "settings" }))];
    case "settings":
      return [element("ul", { class: "menu" }, ...(Object.keys(text.sections) as Section[]).map((section) => element("li", {}, element("button", { type: "button", class: "menu-item", "data-key": `section ${section}`, onclick: () => drawing.open({ kind: "section", section }) }, icon(sectionIcon(section)), text.sections[section]))))];
    case "section":
      return sectionView(drawing, screen.section);
    case "app":
      return appScreen(drawing, screen.app);
    case "info":
      return appInfo(drawing, screen.app);
  }
}

function sectionIcon(section: Section): string {
  return ICONS[section];
}

function goBack({ memory, stagehand }: Drawing): void {
  if (memory.screens.length > 1) Object.assign(memory, { screens: memory.screens.slice(0, -1), notice: "", asking: undefined, focus: "screen" });
  stagehand.redraw();
}

function goHome({ memory, stagehand }: Drawing): void {
  Object.assign(memory, { screens: [{ kind: "home" }], notice: "", asking: undefined, focus: "screen" });
  stagehand.redraw();
}

/** The magnifier and reading aloud show what is pointed or focused: a real device would do no more on a silent page. */
function showAid(aid: HTMLElement, { switches }: PhoneState, target: EventTarget | null): void {
  if (!(target instanceof Element) || (!switches.loupe && !switches.lecture)) return;
  const said = spoken(target.closest("button, label, p, h3, h4, li, td, th") ?? target);
  aid.hidden = said === "";
  aid.classList.toggle("large", switches.loupe);
  aid.textContent = switches.lecture ? text.aloud(said.slice(0, 120)) : said.slice(0, 60);
}

/** The text of an element; a list of choices says only the one that is chosen. */
function spoken(node: Element): string {
  const select = node.querySelector("select");
  const words = select ? `${node.firstElementChild?.textContent ?? ""}, ${select.selectedOptions[0]?.textContent ?? ""}` : (node.textContent ?? "");
  return words.trim() || (node.closest("[aria-label]")?.getAttribute("aria-label") ?? "");
}
