import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { model } from "../../src/activities/home-network/model.ts";
import { lightsOf, runTest } from "../../src/activities/home-network/network.ts";
import type { HomeNetworkScene } from "../../src/activities/home-network/scene.ts";
import type { Action, State } from "../../src/activities/home-network/state.ts";

const SCENE: HomeNetworkScene = {
  rooms: [{ id: "salon", name: "Salon" }, { id: "bureau", name: "Bureau" }, { id: "cave", name: "Cave", signal: "aucun" }, { id: "grenier", name: "Grenier", signal: "faible" }],
  devices: [
    { id: "box", name: "Box", kind: "box", room: "salon" },
    { id: "mur", name: "Prise fibre", kind: "socket", room: "salon" },
    { id: "tele", name: "Télé", kind: "tv", room: "salon", muted: true },
    { id: "console", name: "Console", kind: "console", room: "salon", unplugged: true },
    { id: "ordi", name: "Ordinateur", kind: "computer", room: "bureau" },
    { id: "enceintes", name: "Enceintes", kind: "speakers", room: "bureau", volume: 0 },
    { id: "portable", name: "Portable", kind: "laptop", room: "bureau", wifi: { network: "Maison", password: "papillon-12" } },
    { id: "telephone", name: "Téléphone", kind: "phone", room: "cave", wifi: { network: "Maison", password: "papillon-12" } },
    { id: "tablette", name: "Tablette", kind: "tablet", room: "grenier", wifi: { network: "Maison", password: "papillon-12" } },
    { id: "imprimante", name: "Imprimante", kind: "printer", room: "bureau", wifi: { network: "Maison", password: "vieille clé" } },
  ],
  cables: [
    { id: "fibre", name: "fibre", kind: "fibre", ends: ["box:fibre", "mur:fibre"] },
    { id: "bleu", name: "câble bleu", kind: "ethernet", ends: ["box:ethernet-1", "ordi:ethernet"] },
    { id: "abime", name: "câble gris", kind: "ethernet", ends: ["", ""], broken: true },
    { id: "noir", name: "câble noir", kind: "hdmi", ends: ["console:hdmi", "tele:hdmi-2"] },
    { id: "son", name: "câble son", kind: "audio", ends: ["ordi:audio", "enceintes:audio"] },
  ],
  box: { subnet: "192.168.1", dns: "203.0.113.53", wifi: { name: "Maison", password: "papillon-12", security: "WEP" }, guest: { name: "Invités" }, admin: "admin", firmware: { installed: "1.0", latest: "1.2" }, strangers: [{ id: "inconnu", name: "Téléphone inconnu" }] },
  neighbours: [{ name: "Voisin", security: "WPA2", channel: 5 }],
  sites: [{ name: "ent.example", ip: "203.0.113.7" }, { name: "panne.example", ip: "203.0.113.8", down: true }],
  causes: [{ id: "box", text: "La box" }, { id: "site", text: "Le site" }],
};

function play(actions: readonly Action[], scene = SCENE): State {
  return actions.reduce<State>((state, action) => model.act(scene, state, action), model.start(scene));
}

const broken = (box: Partial<HomeNetworkScene["box"]>): HomeNetworkScene => ({ ...SCENE, box: { ...SCENE.box, ...box } });
const ADMIT: Action = { kind: "admit", device: "portable", password: "admin" };
const join = (device: string, network: string, password: string): Action => ({ kind: "join", device, network, password });
const test = (device: string, kind: "box" | "site" | "page" | "speed", target = "ent.example", scene = SCENE, actions: readonly Action[] = []) => {
  const outcome = runTest(scene, play(actions, scene), scene.devices.find(({ id }) => id === device)!, kind, target)!;
  return `${outcome.result} ${outcome.value}`;
};

describe("what it reports", () => {
  it.each<[string, readonly Action[], Readonly<Record<string, string>>]>([
    ["starts as the scene says", [], { "online:ordi": "oui", "link:ordi": "câble", "link:portable": "wifi", "online:telephone": "non", "online:tablette": "oui", "link:imprimante": "aucun", "address:box": "192.168.1.1", "address:ordi": "192.168.1.24", "power:console": "débranché", "picture:tele": "non", moved: "aucun", actions: "0", "wifi-security": "WEP", firmware: "1.0", cause: "" }],
    ["loses what is unplugged", [{ kind: "unplug", port: "box:ethernet-1" }], { "online:ordi": "non", "cable:bleu": "libre – ordi:ethernet", moved: "bleu", actions: "1" }],
    ["takes any socket of the box, not the outgoing one", [{ kind: "unplug", port: "box:ethernet-1" }, { kind: "plug", cable: "bleu", end: 0, port: "box:wan" }], { "online:ordi": "non" }],
    ["takes another socket of the box", [{ kind: "unplug", port: "box:ethernet-1" }, { kind: "plug", cable: "bleu", end: 0, port: "box:ethernet-3" }], { "online:ordi": "oui", "cable:bleu": "box:ethernet-3 – ordi:ethernet" }],
    ["gets nothing from a damaged cable", [{ kind: "unplug", port: "box:ethernet-1" }, { kind: "unplug", port: "ordi:ethernet" }, { kind: "plug", cable: "abime", end: 0, port: "box:ethernet-1" }, { kind: "plug", cable: "abime", end: 1, port: "ordi:ethernet" }], { "online:ordi": "non" }],
    ["refuses a plug that does not fit, or a taken socket", [{ kind: "plug", cable: "abime", end: 0, port: "tele:hdmi-1" }, { kind: "plug", cable: "abime", end: 0, port: "ordi:ethernet" }], { moved: "aucun", actions: "0" }],
    ["shows the picture of the chosen input", [{ kind: "mains", device: "console", on: true }, { kind: "input", device: "tele", port: "hdmi-2" }], { "picture:tele": "oui", "sound:tele": "non", "power:console": "allumé" }],
    ["sounds when not muted", [{ kind: "mains", device: "console", on: true }, { kind: "input", device: "tele", port: "hdmi-2" }, { kind: "mute", device: "tele", on: false }], { "sound:tele": "oui" }],
    ["sounds through speakers loud enough", [{ kind: "volume", device: "enceintes", value: 30 }], { "sound:enceintes": "oui" }],
    ["is silent when the computer is", [{ kind: "volume", device: "enceintes", value: 30 }, { kind: "mute", device: "ordi", on: true }], { "sound:enceintes": "non" }],
    ["keeps the cable in airplane mode out of reach", [{ kind: "airplane", device: "portable", on: true }], { "link:portable": "aucun", "airplane:portable": "oui" }],
    ["joins with the right key", [join("imprimante", "Maison", "papillon-12")], { "link:imprimante": "wifi", "online:imprimante": "oui" }],
    ["does not join a network out of sight", [join("telephone", "Maison", "papillon-12")], { actions: "0" }],
    ["stays offline on a neighbour's network", [join("portable", "Voisin", "devine")], { "network:portable": "Voisin", "online:portable": "non" }],
    ["is offline while the box starts", [{ kind: "restart" }], { "online:ordi": "non", "box-restarted": "1" }],
    ["is online once it has started", [{ kind: "restart" }, { kind: "wait" }], { "online:ordi": "oui" }],
    ["starts again when plugged back", [{ kind: "mains", device: "box", on: false }, { kind: "mains", device: "box", on: true }, { kind: "wait" }], { "online:ordi": "oui", "box-restarted": "1" }],
    ["refuses a wrong admin password", [{ kind: "admit", device: "portable", password: "x" }, { kind: "box", change: { security: "WPA3" } }], { "wifi-security": "WEP" }],
    ["secures the box", [ADMIT, { kind: "box", change: { security: "WPA3", password: "trois lacs bleus" } }], { "wifi-security": "WPA3", "wifi-password-changed": "oui", "wifi-password-strong": "oui", "online:portable": "non", "online:ordi": "oui" }],
    ["closes the page when its device falls off", [ADMIT, { kind: "box", change: { password: "trois lacs bleus" } }, { kind: "box", change: { security: "WPA3" } }], { "wifi-security": "WEP" }],
    ["leaves out a short key", [ADMIT, { kind: "box", change: { password: "court", channel: 11 } }], { "wifi-password-changed": "non", channel: "11" }],
    ["opens a guest network with its own key", [ADMIT, { kind: "box", change: { guest: true, guestPassword: "bienvenue chez nous" } }, join("portable", "Invités", "bienvenue chez nous")], { guest: "oui", "online:portable": "oui" }],
    ["is no guest network without a key", [ADMIT, { kind: "box", change: { guest: true } }], { guest: "non" }],
    ["blocks", [ADMIT, { kind: "block", who: "inconnu", on: true }, { kind: "block", who: "tablette", on: true }], { blocked: "inconnu, tablette", "online:tablette": "non" }],
    ["updates and restarts", [ADMIT, { kind: "update" }], { firmware: "1.2", "online:ordi": "non" }],
    ["finds an admin password too short", [ADMIT, { kind: "box", change: { admin: "maison" } }], { "admin-password-changed": "oui", "admin-password-strong": "non" }],
    ["disturbs two devices with one address", [{ kind: "address", device: "portable", ip: "192.168.1.24", dns: "" }], { "online:portable": "non", "online:ordi": "non" }],
    ["reaches nothing from another network", [{ kind: "address", device: "portable", ip: "10.0.0.9", dns: "" }], { "online:portable": "non" }],
    ["refuses what is no address", [{ kind: "address", device: "portable", ip: "192.168.1.300", dns: "" }], { actions: "0" }],
    ["does not take the old key made longer for a strong one", [ADMIT, { kind: "box", change: { security: "WPA3", password: "papillon-12papillon-12" } }], { "wifi-password-changed": "oui", "wifi-password-strong": "non" }],
    ["does not compare with one test made twice", [{ kind: "test", device: "portable", test: "box", target: "" }, { kind: "test", device: "portable", test: "box", target: "" }], { compared: "non" }],
    ["compares two devices", [{ kind: "test", device: "portable", test: "box", target: "" }, { kind: "test", device: "ordi", test: "box", target: "" }], { compared: "oui" }],
    ["counts tests apart", [{ kind: "test", device: "portable", test: "box", target: "" }, { kind: "test", device: "portable", test: "page", target: "nulle.example" }], { "tested:box": "1", "tested:page": "0", actions: "0" }],
    ["keeps the conclusion", [{ kind: "conclude", cause: "box" }, { kind: "conclude", cause: "x" }], { cause: "box" }],
  ])("%s", (_, actions, expected) => {
    expect(model.facts(SCENE, play(actions))).toMatchObject(expected);
  });
});

describe("tests of the connection", () => {
  it.each([
    ["reaches the box by cable", test("ordi", "box"), "ok 1"],
    ["takes longer by a weak wifi", test("tablette", "box"), "ok 41"],
    ["has no link in the cellar", test("telephone", "box"), "no-link 0"],
    ["opens a page", test("portable", "page"), "ok 22"],
    ["sees the server in trouble", test("portable", "page", "panne.example"), "server 0"],
    ["gets no answer from a server in trouble", test("portable", "site", "panne.example"), "timeout 0"],
    ["is slower on a crowded channel", test("portable", "speed"), "ok 96"],
    ["is fast on a free channel", test("portable", "speed", "", SCENE, [ADMIT, { kind: "box", change: { channel: 11 } }]), "ok 238"],
    ["finds no name when the name server is down", test("ordi", "page", "ent.example", broken({ dnsDown: true })), "no-name 0"],
    ["reaches the address all the same", test("ordi", "site", "203.0.113.7", broken({ dnsDown: true })), "ok 14"],
    ["finds names with another name server", test("ordi", "page", "ent.example", broken({ dnsDown: true }), [{ kind: "address", device: "ordi", ip: "", dns: "198.51.100.53" }]), "ok 14"],
    ["still reaches the box in an outage", test("ordi", "box", "", broken({ outage: true })), "ok 1"],
    ["measures nothing in an outage", test("ordi", "speed", "", broken({ outage: true })), "down 0"],
    ["reaches nothing through a frozen box", test("ordi", "site", "203.0.113.7", broken({ frozen: true })), "timeout 0"],
    ["works again after a restart", test("ordi", "page", "ent.example", broken({ frozen: true }), [{ kind: "restart" }, { kind: "wait" }]), "ok 14"],
  ])("%s", (_, found, expected) => {
    expect(found).toBe(expected);
  });

  it.each([
    ["healthy", {}, { power: "on", line: "on", internet: "on", wifi: "on" }],
    ["outage", { outage: true }, { power: "on", line: "red", internet: "red", wifi: "on" }],
    ["frozen", { frozen: true }, { power: "on", line: "on", internet: "blinking", wifi: "on" }],
  ] as const)("lights of a box: %s", (_, box, lights) => {
    const scene = broken(box);
    expect(lightsOf(scene, model.start(scene))).toEqual(lights);
  });
});

describe("any sequence of acts", () => {
  const word = fc.oneof(fc.constantFrom("box", "ordi", "portable", "tele", "console", "bleu", "inconnu", "Maison", "Invités", "papillon-12", "admin", "ent.example", "192.168.1.24", "__proto__", ""), fc.string());
  const port = fc.oneof(fc.constantFrom("box:ethernet-1", "box:ethernet-2", "ordi:ethernet", "tele:hdmi-1", "hdmi-2", "box:fibre", ""), fc.string());
  const action = fc.oneof(
    fc.constant(ADMIT),
    fc.record({ kind: fc.constantFrom("mains", "switch", "airplane", "wifi", "mute"), device: word, on: fc.boolean() }),
    fc.record({ kind: fc.constant("volume"), device: word, value: fc.oneof(fc.integer(), fc.constant(Number.NaN)) }),
    fc.record({ kind: fc.constant("input"), device: word, port }),
    fc.record({ kind: fc.constant("unplug"), port }),
    fc.record({ kind: fc.constant("plug"), cable: word, end: fc.constantFrom(0, 1, 2), port }),
    fc.record({ kind: fc.constant("join"), device: word, network: word, password: word }),
    fc.record({ kind: fc.constant("address"), device: word, ip: word, dns: word }),
    fc.record({ kind: fc.constantFrom("restart", "wait", "leave", "update", "x") }),
    fc.record({ kind: fc.constant("box"), change: fc.record({ wifi: fc.boolean(), name: word, password: word, security: word, channel: fc.integer(), guest: fc.boolean(), guestPassword: word, admin: word }, { requiredKeys: [] }) }),
    fc.record({ kind: fc.constant("block"), who: word, on: fc.boolean() }),
    fc.record({ kind: fc.constant("test"), device: word, test: fc.constantFrom("box", "site", "page", "speed", "toString"), target: word }),
    fc.record({ kind: fc.constant("conclude"), cause: word }),
  ) as fc.Arbitrary<Action>;

  it("never throws, survives JSON and reports texts", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const state = play(actions);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        expect(Object.values(model.facts(SCENE, state)).every((value) => typeof value === "string")).toBe(true);
      }),
    );
  });

  it("never puts two cables in one socket", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const taken = Object.values(play(actions).cables).flat().filter((end) => end !== "");
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });
});
