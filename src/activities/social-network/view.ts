import { socialNetwork as text } from "../../i18n/fr/activities/social-network.ts";
import { typeset } from "../../i18n/typography.ts";
import type { Activity } from "../activity.ts";
import { element } from "../dom.ts";
import { accountsView, personView } from "./account-view.ts";
import { composer } from "./composer.ts";
import { button } from "./controls.ts";
import { type Drawing, emptyMemory, nameOf, type Place } from "./memory.ts";
import { feedOf, type SocialAction, type SocialState } from "./model.ts";
import { postView } from "./post-view.ts";
import { profileView } from "./profile-view.ts";
import type { SocialNetworkScene } from "./scene.ts";
import { settingsView } from "./settings-view.ts";

const PLACES = Object.keys(text.places) as readonly Place[];

export const view: Activity<SocialNetworkScene, SocialState, SocialAction>["view"] = (scene, stagehand) => {
  const memory = emptyMemory();
  return (state) => {
    const drawing: Drawing = {
      scene,
      state,
      memory,
      stagehand,
      commit: (action, said, focus) => {
        Object.assign(memory, { task: undefined, notice: said, focus });
        stagehand.announce(said);
        stagehand.act(action);
      },
    };
    const drawn = network(drawing);
    memory.focus = undefined;
    return drawn;
  };
};

function network(drawing: Drawing): HTMLElement {
  const { scene, memory, stagehand } = drawing;
  const close = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !memory.task) return;
    memory.focus = `menu ${memory.task.id}`;
    memory.task = undefined;
    stagehand.redraw();
  };
  const content = element("div", { class: "place", tabindex: "-1", "data-key": `place ${memory.place} ${memory.person}`, "data-focus": memory.focus === "place" }, ...(memory.notice === "" ? [] : [element("p", { class: "notice" }, memory.notice)]), ...placeView(drawing));
  return element("div", { class: "network", onkeydown: close }, element("header", { class: "head" }, element("p", { class: "brand" }, scene.name), element("p", { class: "small soft" }, nameOf(scene, scene.me))), navigation(drawing), content);
}

function navigation(drawing: Drawing): HTMLElement {
  const { scene, state, memory, stagehand } = drawing;
  const waiting = (scene.requests ?? []).filter(({ id }) => state.requests[id] === undefined).length;
  const counts: Partial<Record<Place, number>> = { messages: waiting, notifications: scene.notifications?.length ?? 0 };
  const items = PLACES.map((place) => {
    const go = () => {
      Object.assign(memory, { place, person: undefined, task: undefined, notice: "" });
      stagehand.announce(text.places[place]);
      stagehand.redraw();
    };
    const current = memory.place === place && memory.person === undefined;
    const count = counts[place];
    return element("li", {}, button(drawing, `go ${place}`, count ? `${text.places[place]} (${count})` : text.places[place], go, { class: "nav-item", "aria-current": current ? "page" : undefined }));
  });
  return element("nav", { "aria-label": text.navigation }, element("ul", { class: "nav" }, ...items));
}

function placeView(drawing: Drawing): readonly HTMLElement[] {
  const { scene, state, memory } = drawing;
  if (memory.person !== undefined && memory.person !== scene.me) return [personView(drawing, memory.person)];
  switch (memory.place) {
    case "feed": {
      const posts = feedOf(state);
      return [composer(drawing), ...(posts.length === 0 ? [element("p", { class: "soft" }, text.post.none)] : posts.map((post) => postView(drawing, post))), accountsView(drawing)];
    }
    case "profile":
      return profileView(drawing);
    case "messages":
      return [messagesView(drawing)];
    case "notifications": {
      const list = (scene.notifications ?? []).map((each) => element("li", { class: "line" }, typeset(each)));
      return [element("section", { class: "card" }, element("h3", {}, text.notifications.title), list.length === 0 ? element("p", { class: "soft" }, text.notifications.none) : element("ul", { class: "plain" }, ...list))];
    }
    case "settings":
      return settingsView(drawing);
  }
}

function messagesView(drawing: Drawing): HTMLElement {
  const { scene, state, commit } = drawing;
  const left = (scene.requests ?? []).filter(({ id }) => state.requests[id] !== "supprimée");
  const cards = left.map(({ id, from, text: said }) =>
    element(
      "article",
      { class: "message", "aria-label": text.messages.from(nameOf(scene, from)) },
      element("p", {}, element("strong", {}, nameOf(scene, from))),
      element("p", {}, typeset(said)),
      element(
        "div",
        { class: "cluster" },
        state.requests[id] === "acceptée" ? element("span", { class: "soft" }, text.messages.accepted) : button(drawing, `accept ${id}`, text.messages.accept, () => commit({ kind: "request", id, answer: "acceptée" }, text.messages.accepted, "place")),
        button(drawing, `remove ${id}`, text.messages.remove, () => commit({ kind: "request", id, answer: "supprimée" }, text.messages.removed, "place")),
        button(drawing, `see ${id}`, text.person.seeProfile(nameOf(scene, from)), () => {
          drawing.memory.person = from;
          drawing.memory.focus = "place";
          drawing.stagehand.redraw();
        }),
      ),
    ),
  );
  return element("section", { class: "card" }, element("h3", {}, text.messages.title), ...(cards.length === 0 ? [element("p", { class: "soft" }, text.messages.none)] : cards));
}
