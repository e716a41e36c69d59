import fc from "fast-check";
import { describe, expect, it } from "vitest";
import schema from "../../schemas/activities/phone.schema.json" with { type: "json" };
import { tryJoin, tryLink, tryUpdate } from "../../src/activities/phone/links.ts";
import { model, type PhoneAction, type PhoneState } from "../../src/activities/phone/model.ts";
import type { PhoneScene } from "../../src/activities/phone/scene.ts";
import { freeMegabytes } from "../../src/activities/phone/storage.ts";

const SCENE: PhoneScene = {
  system: { version: "12", update: "13", updateMegabytes: 3000 },
  apps: [
    { id: "appels", name: "Appels", system: true, megabytes: 100 },
    { id: "jeu", name: "Jeu", megabytes: 2000, cacheMegabytes: 1500, permissions: [{ name: "micro", state: "toujours" }] },
    { id: "radio", name: "Radio", megabytes: 200, notifications: false },
  ],
  storage: { totalMegabytes: 16000, systemMegabytes: 6000, photosMegabytes: 4000, binMegabytes: 700, card: true },
  networks: [{ id: "maison", name: "Maison", key: "soleil7" }, { id: "cafe", name: "Café" }, { id: "loin", name: "Loin", bars: 0 }],
  devices: [
    { id: "enceinte", name: "Enceinte", type: "enceinte", problem: "trop-loin", movable: true },
    { id: "casque", name: "Casque", type: "casque", problem: "occupe", releasable: true, code: "4821" },
    { id: "montre", name: "Montre", type: "montre", problem: "ancien-lien", paired: true },
    { id: "clavier", name: "Clavier", type: "clavier", paired: true },
  ],
};

const play = (...actions: readonly PhoneAction[]) => actions.reduce<PhoneState>((state, action) => model.act(SCENE, state, action), model.start(SCENE));
const LIT: PhoneAction = { kind: "switch", name: "bluetooth", on: true };

describe("what it reports", () => {
  it.each<[string, readonly PhoneAction[], Readonly<Record<string, string>>]>([
    ["starts as the scene says", [], { wifi: "aucun", online: "données", paired: "", "storage-free": "1500", installed: "appels jeu radio", "limit:jeu": "aucune", "notification:radio": "non", silenced: "radio", "changed-settings": "", "changed-permissions": "", "setting:texte": "moyen", "focus:on": "non", updated: "non" }],
    ["joins a network with its key", [{ kind: "join", network: "maison", key: " soleil7 " }], { wifi: "maison", online: "wifi" }],
    ["refuses a wrong key and a weak signal", [{ kind: "join", network: "maison", key: "lune" }, { kind: "join", network: "loin", key: "" }], { wifi: "aucun" }],
    ["keeps the key of a known network", [{ kind: "join", network: "maison", key: "soleil7" }, { kind: "join", network: "cafe", key: "" }, { kind: "join", network: "maison", key: "" }], { wifi: "maison" }],
    ["forgets a network", [{ kind: "join", network: "maison", key: "soleil7" }, { kind: "leave" }, { kind: "join", network: "maison", key: "" }], { wifi: "aucun" }],
    ["cuts wifi and bluetooth in plane mode", [LIT, { kind: "join", network: "cafe", key: "" }, { kind: "switch", name: "avion", on: true }], { wifi: "aucun", online: "non", paired: "", "changed-settings": "avion wifi" }],
    ["reports linked devices when bluetooth is lit", [LIT], { paired: "clavier" }],
    ["links a device brought nearer", [LIT, { kind: "link", device: "enceinte", code: "" }, { kind: "bring", device: "enceinte" }, { kind: "link", device: "enceinte", code: "" }], { paired: "clavier enceinte" }],
    ["links a device let go by another, with its code", [LIT, { kind: "release", device: "casque" }, { kind: "link", device: "casque", code: "0000" }, { kind: "link", device: "casque", code: "4821" }], { paired: "casque clavier" }],
    ["links anew a device whose old link was forgotten", [LIT, { kind: "unlink", device: "montre" }, { kind: "link", device: "montre", code: "" }], { paired: "clavier montre" }],
    ["empties a cache and the bin", [{ kind: "empty-cache", app: "jeu" }, { kind: "empty-bin" }], { "storage-free": "3700", "cache:jeu": "0", "bin-emptied": "oui" }],
    ["moves photos once", [{ kind: "move-photos" }, { kind: "move-photos" }], { "storage-free": "5500", "photos-moved": "oui", "photos-deleted": "non" }],
    ["removes an application, never one of the system", [{ kind: "uninstall", app: "jeu" }, { kind: "uninstall", app: "appels" }], { installed: "appels radio" }],
    ["updates with wifi and room", [{ kind: "empty-cache", app: "jeu" }, { kind: "update" }, { kind: "join", network: "cafe", key: "" }, { kind: "update" }], { updated: "oui" }],
    ["does not update without room", [{ kind: "join", network: "cafe", key: "" }, { kind: "update" }], { updated: "non" }],
    ["limits an application, and no more", [{ kind: "limit", app: "jeu", minutes: 30 }, { kind: "limit", app: "radio", minutes: 7 }], { "limit:jeu": "30", limits: "jeu" }],
    ["changes a permission", [{ kind: "permission", app: "jeu", name: "micro", state: "jamais" }, { kind: "permission", app: "jeu", name: "photos", state: "jamais" }], { "permission:jeu/micro": "jamais", "changed-permissions": "jeu/micro" }],
    ["programmes the evening", [{ kind: "focus", on: true }, { kind: "focus-hours", from: "21:00", until: "07:00" }, { kind: "focus-hours", from: "25:00", until: "x" }, { kind: "focus-allow", app: "appels", on: true }], { "focus:on": "oui", "focus:from": "21:00", "focus:until": "07:00", "focus:allowed": "appels" }],
    ["sets an aid", [{ kind: "level", name: "texte", value: "grand" }, { kind: "switch", name: "loupe", on: true }], { "setting:texte": "grand", "setting:loupe": "oui", "changed-settings": "loupe texte" }],
  ])("%s", (_, actions, expected) => {
    expect(model.facts(SCENE, play(...actions))).toMatchObject(expected);
  });
});

describe("why a link fails", () => {
  it.each([
    ["enceinte", "too-far"],
    ["casque", "busy"],
    ["montre", "stale"],
    ["x", "unknown"],
    ["clavier", "linked"],
  ])("says it of %s", (device, outcome) => {
    expect(tryLink(SCENE, play(LIT), device, "")).toBe(outcome);
    expect(tryLink(SCENE, play(), device, "")).toBe("off");
  });

  it("says it of networks and updates", () => {
    expect(tryJoin(SCENE, play(), "maison", "x")).toBe("wrong-key");
    expect(tryJoin(SCENE, play({ kind: "switch", name: "wifi", on: false }), "cafe", "")).toBe("off");
    expect(tryUpdate({ ...SCENE, battery: 5 }, play(), 9000)).toBe("low-battery");
    expect(tryUpdate(SCENE, play(), 9000)).toBe("no-wifi");
    expect(tryUpdate({ apps: [] }, play(), 9000)).toBe("none");
  });
});

it("reports what its schema announces, and nothing else", () => {
  const words = (names: readonly string[]) => [...new Set(names.map((name) => name.split(":")[0]))].toSorted();
  expect(words(Object.keys(model.facts(SCENE, play())))).toEqual(words(schema.facts.map(({ name }) => name)));
});

describe("any sequence of acts", () => {
  const id = fc.constantFrom("appels", "jeu", "radio", "maison", "cafe", "enceinte", "casque", "montre", "clavier", "wifi", "texte", "micro", "__proto__", "x");
  const word = fc.constantFrom("soleil7", "4821", "grand", "jamais", "21:00", "");
  const action = fc.oneof(
    fc.record({ kind: fc.constant("switch"), name: fc.constantFrom("wifi", "avion", "bluetooth", "loupe", "x"), on: fc.boolean() }),
    fc.record({ kind: fc.constant("level"), name: fc.constantFrom("texte", "delai", "constructor"), value: word }),
    fc.record({ kind: fc.constant("join"), network: id, key: word }),
    fc.record({ kind: fc.constantFrom("leave", "move-photos", "delete-photos", "empty-bin", "update") }),
    fc.record({ kind: fc.constant("link"), device: id, code: word }),
    fc.record({ kind: fc.constantFrom("unlink", "bring", "release"), device: id }),
    fc.record({ kind: fc.constantFrom("empty-cache", "uninstall"), app: id }),
    fc.record({ kind: fc.constant("permission"), app: id, name: id, state: fc.constantFrom("jamais", "pendant") }),
    fc.record({ kind: fc.constant("limit"), app: id, minutes: fc.constantFrom(0, 30, 7) }),
    fc.record({ kind: fc.constantFrom("notifications", "focus-allow"), app: id, on: fc.boolean() }),
    fc.record({ kind: fc.constant("focus"), on: fc.boolean() }),
    fc.record({ kind: fc.constant("focus-hours"), from: word, until: word }),
  ) as fc.Arbitrary<PhoneAction>;

  it("never throws, survives JSON, reports texts and never loses more room than it has", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const state = play(...actions);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        expect(Object.values(model.facts(SCENE, state)).every((value) => typeof value === "string")).toBe(true);
        expect(freeMegabytes(SCENE, state)).toBeGreaterThanOrEqual(1500);
      }),
    );
  });
});
