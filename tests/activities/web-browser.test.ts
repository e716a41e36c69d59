import fc from "fast-check";
import { describe, expect, it } from "vitest";
import schema from "../../schemas/activities/web-browser.schema.json" with { type: "json" };
import { readTyped, resultsOf, searchAddress, shownAt } from "../../src/activities/web-browser/address.ts";
import { type BrowserAction, type BrowserState, model } from "../../src/activities/web-browser/model.ts";
import type { WebBrowserScene } from "../../src/activities/web-browser/scene.ts";

const SCENE: WebBrowserScene = {
  home: "https://college.example/",
  tabs: ["https://college.example/", "https://piscine.example/horaires"],
  closed: ["https://cinema.example/"],
  engines: [
    { id: "cherche", name: "Cherche", host: "cherche.example" },
    { id: "trouve", name: "Trouve", host: "trouve.example" },
  ],
  pages: [
    { address: "https://college.example/", title: "Collège", blocks: [{ kind: "text", text: "Bonjour" }] },
    {
      address: "https://piscine.example/horaires",
      title: "Horaires",
      asks: "localisation",
      blocks: [
        { kind: "form", id: "inscription", button: "Envoyer", done: "Merci.", fields: [{ id: "nom", label: "Nom", kind: "text", required: true }, { id: "pub", label: "Publicité", kind: "tick", ticked: true }] },
        { kind: "download", name: "plan.pdf", size: "1 Mo" },
      ],
    },
    { address: "http://cinema.example/", title: "Cinéma", blocks: [] },
  ],
  results: [
    { words: ["piscine", "horaires"], title: "Horaires", address: "https://piscine.example/horaires", excerpt: "Lundi" },
    { words: ["piscine"], title: "Bassins", address: "https://bassin.example/", excerpt: "À vendre", ad: true },
    { words: ["piscine"], title: "Ailleurs", address: "https://ailleurs.example/", excerpt: "…", engines: ["trouve"] },
  ],
  sites: [{ host: "piscine.example", name: "Piscine", cookies: { text: "Cookies ?", categories: [{ id: "base", name: "Base", needed: true }, { id: "pub", name: "Pub" }, { id: "mesure", name: "Mesure" }] }, permissions: [{ name: "caméra", state: "autorisé" }], certificate: { issuer: "Sceau", from: "1er mai", until: "1er juin", problem: "Périmé." } }],
  history: [{ address: "https://vieux.example/", title: "Vieux", when: "hier" }],
  bookmarks: ["https://college.example/"],
  extensions: [{ id: "loupe", name: "Loupe", purpose: "Agrandir", access: ["Lire les pages"] }],
};

function play(...actions: readonly BrowserAction[]) {
  return model.facts(SCENE, actions.reduce<BrowserState>((state, action) => model.act(SCENE, state, action), model.start(SCENE)));
}

describe("what it reports", () => {
  it.each<[string, readonly BrowserAction[], Readonly<Record<string, string>>]>([
    ["starts on the first tab", [], { url: "https://college.example/", "tab-count": "2", "cookies:piscine.example": "sans réponse", "permission:piscine.example/caméra": "autorisé", "extension:loupe": "active", home: "https://college.example/", engine: "cherche" }],
    ["types an address without its scheme", [{ kind: "type", text: "Cinema.example" }], { url: "http://cinema.example/", "visited:http://cinema.example/": "oui", "history:http://cinema.example/": "oui" }],
    ["searches anything else", [{ kind: "type", text: "piscine horaires" }], { url: "https://cherche.example/recherche?q=piscine+horaires", query: "piscine horaires" }],
    ["keeps a way back", [{ kind: "open", address: "http://cinema.example/" }, { kind: "back" }], { url: "https://college.example/" }],
    ["goes forward again", [{ kind: "open", address: "http://cinema.example/" }, { kind: "back" }, { kind: "forward" }], { url: "http://cinema.example/" }],
    ["closes a tab and shows its neighbour", [{ kind: "close-tab", id: 0 }], { url: "https://piscine.example/horaires", "tab-count": "1", "tab:https://college.example/": "non" }],
    ["leaves an empty tab when all are closed", [{ kind: "close-tab", id: 0 }, { kind: "close-tab", id: 1 }], { tabs: "navigateur:accueil", "tab-count": "1" }],
    ["reopens the tab closed last", [{ kind: "reopen-tab" }], { tabs: "https://cinema.example/ https://college.example/ https://piscine.example/horaires" }],
    ["refuses cookies", [{ kind: "cookies", host: "piscine.example", accepted: ["base"] }], { "cookies:piscine.example": "refusé" }],
    ["keeps some cookies", [{ kind: "cookies", host: "piscine.example", accepted: ["mesure"] }], { "cookies:piscine.example": "mesure" }],
    ["changes a permission", [{ kind: "permission", host: "piscine.example", name: "caméra", state: "bloqué" }], { "permission:piscine.example/caméra": "bloqué" }],
    ["does not bring back a removed extension", [{ kind: "extension", id: "loupe", state: "supprimée" }, { kind: "extension", id: "loupe", state: "active" }], { "extension:loupe": "supprimée" }],
    ["sets the home page and the engine", [{ kind: "set-home", text: "cinema.example" }, { kind: "set-engine", id: "trouve" }], { home: "http://cinema.example/", engine: "trouve" }],
    ["refuses a form without its required field", [{ kind: "submit", form: "inscription", values: { pub: "non" } }], { "submitted:inscription": "non" }],
    ["keeps what a form sent", [{ kind: "submit", form: "inscription", values: { nom: " Lou ", pub: "non" } }], { "submitted:inscription": "oui", "field:inscription/nom": "Lou", "field:inscription/pub": "non" }],
    ["clears the history alone", [{ kind: "clear", what: ["history"] }], { "history-cleared": "oui", "cookies-cleared": "non", "history:https://vieux.example/": "non" }],
    ["forgets one page", [{ kind: "forget", index: 0 }], { "history:https://vieux.example/": "non", "history-cleared": "non" }],
    ["downloads a file of a page", [{ kind: "download", name: "plan.pdf" }], { "downloaded:plan.pdf": "oui" }],
    ["goes past a warning", [{ kind: "trust", host: "piscine.example" }], { "trusted:piscine.example": "oui" }],
    ["marks and unmarks a page", [{ kind: "bookmark", address: "http://cinema.example/", on: true }, { kind: "bookmark", address: "https://college.example/", on: false }], { bookmarked: "http://cinema.example/" }],
  ])("%s", (_, actions, expected) => {
    expect(play(...actions)).toMatchObject(expected);
  });

  it("returns the very same state when nothing fits", () => {
    const state = model.start(SCENE);
    const unfit: readonly BrowserAction[] = [{ kind: "back" }, { kind: "close-tab", id: 9 }, { kind: "type", text: "  " }, { kind: "extension", id: "x", state: "active" }, { kind: "submit", form: "x", values: {} }, { kind: "download", name: "x" }, { kind: "trust", host: "x" }, { kind: "clear", what: [] }, { kind: "set-engine", id: "x" }];
    for (const action of unfit) expect(model.act(SCENE, state, action)).toBe(state);
  });
});

describe("addresses", () => {
  const engine = SCENE.engines[0]!;

  it.each([
    ["https://PISCINE.example/horaires", "https://piscine.example/horaires"],
    ["www.piscine.example/horaires/", "https://piscine.example/horaires"],
    ["nulle-part.example/a", "https://nulle-part.example/a"],
    ["cherche.example", "https://cherche.example/"],
    ["navigateur:reglages", "navigateur:reglages"],
    ["piscine", "https://cherche.example/recherche?q=piscine"],
    ["c'est quoi ?", "https://cherche.example/recherche?q=c'est+quoi+%3F"],
  ])("reads %s", (typed, address) => {
    expect(readTyped(SCENE, typed, engine)).toBe(address);
  });

  it("finds back any query in the address of its results", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (query) => {
        expect(shownAt(SCENE, searchAddress(engine, query))).toEqual({ kind: "results", engine, query: query.toWellFormed() });
      }),
    );
  });

  it("shows announcements first, then the most words in common, engine by engine", () => {
    expect(resultsOf(SCENE, engine, "Horaires des PISCINES").map(({ title }) => title)).toEqual(["Bassins", "Horaires"]);
    expect(resultsOf(SCENE, SCENE.engines[1]!, "piscine").map(({ title }) => title)).toEqual(["Bassins", "Horaires", "Ailleurs"]);
    expect(resultsOf(SCENE, engine, "cinéma")).toEqual([]);
  });
});

it("reports what its schema announces, and nothing else", () => {
  const words = (names: readonly string[]) => [...new Set(names.map((name) => name.split(":")[0]))].toSorted();
  expect(words(Object.keys(play()))).toEqual(words(schema.facts.map(({ name }) => name)));
});

describe("any sequence of acts", () => {
  const word = fc.oneof(fc.constantFrom("https://college.example/", "http://cinema.example/", "piscine.example", "piscine", "inscription", "loupe", "trouve", "plan.pdf", "navigateur:reglages", "__proto__", ""), fc.string());
  const tab = fc.integer({ min: -1, max: 6 });
  const action = fc.oneof(
    fc.record({ kind: fc.constant("type"), text: word }),
    fc.record({ kind: fc.constant("open"), address: word, newTab: fc.boolean() }),
    fc.record({ kind: fc.constantFrom("back", "forward", "home", "new-tab", "reopen-tab") }),
    fc.record({ kind: fc.constantFrom("close-tab", "show-tab"), id: tab }),
    fc.record({ kind: fc.constant("bookmark"), address: word, on: fc.boolean() }),
    fc.record({ kind: fc.constant("cookies"), host: word, accepted: fc.array(fc.constantFrom("base", "pub", "mesure", "x")) }),
    fc.record({ kind: fc.constant("permission"), host: word, name: fc.constantFrom("caméra", "micro"), state: fc.constantFrom("bloqué", "autorisé") }),
    fc.record({ kind: fc.constant("extension"), id: word, state: fc.constantFrom("active", "désactivée", "supprimée") }),
    fc.record({ kind: fc.constantFrom("set-home"), text: word }),
    fc.record({ kind: fc.constantFrom("set-engine"), id: word }),
    fc.record({ kind: fc.constant("clear"), what: fc.array(fc.constantFrom("history", "cookies", "downloads")) }),
    fc.record({ kind: fc.constant("forget"), index: tab }),
    fc.record({ kind: fc.constant("submit"), form: word, values: fc.dictionary(fc.constantFrom("nom", "pub", "x"), word) }),
    fc.record({ kind: fc.constant("download"), name: word }),
    fc.record({ kind: fc.constant("trust"), host: word }),
  ) as fc.Arbitrary<BrowserAction>;

  it("never throws, keeps a tab, survives JSON and reports texts", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const state = actions.reduce<BrowserState>((before, each) => model.act(SCENE, before, each), model.start(SCENE));
        expect(state.tabs.some(({ id }) => id === state.active)).toBe(true);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        expect(Object.values(model.facts(SCENE, state)).every((value) => typeof value === "string")).toBe(true);
      }),
    );
  });
});
