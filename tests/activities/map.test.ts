import fc from "fast-check";
import { describe, expect, it } from "vitest";
import schema from "../../schemas/activities/map.schema.json" with { type: "json" };
import { readCoordinates, spotAt, writeCoordinates } from "../../src/activities/map/coordinates.ts";
import { findItinerary } from "../../src/activities/map/itinerary.ts";
import { type MapAction, type MapState, model, nearestStreet } from "../../src/activities/map/model.ts";
import type { MapScene } from "../../src/activities/map/scene.ts";

/** A square of 400 metres: stairs cut across it, the north side is closed, a bus goes around by the south. */
const SCENE: MapScene = {
  name: "Carré",
  width: 1000,
  height: 1000,
  bounds: { north: 47.01, south: 47, west: -1.01, east: -1 },
  points: [{ id: "a", x: 0, y: 0 }, { id: "b", x: 400, y: 0 }, { id: "c", x: 400, y: 400 }, { id: "d", x: 0, y: 400 }, { id: "seul", x: 900, y: 900 }],
  streets: [{ name: "Nord", points: ["a", "b"], closed: true }, { name: "Est", points: ["b", "c"] }, { name: "Sud", points: ["c", "d"] }, { name: "Ouest", points: ["d", "a"] }, { name: "Escalier", points: ["a", "c"], steps: true }],
  places: [{ id: "gare", name: "Gare", kind: "transport", point: "a" }, { id: "ecole", name: "École", kind: "école", point: "b" }, { id: "ile", name: "Île", kind: "nature", point: "seul" }],
  lines: [{ id: "l1", name: "1", stops: ["a", "d", "c", "b"], everyMinutes: 4 }],
  layers: [{ id: "bus", name: "Bus" }, { id: "crues", name: "Crues", on: true }],
  sharing: true,
};

const play = (...actions: readonly MapAction[]) => actions.reduce<MapState>((state, action) => model.act(SCENE, state, action), model.start(SCENE));

describe("what it reports", () => {
  it.each<[string, readonly MapAction[], Readonly<Record<string, string>>]>([
    ["starts with nothing marked", [], { marker: "aucun", "marker-place": "aucun", "marker-street": "aucune", selected: "aucun", "route:mode": "aucun", "route:minutes": "aucune", layers: "crues", "layer:bus": "non", share: "exacte" }],
    ["marks coordinates", [{ kind: "mark", latitude: 47.0098, longitude: -1.0098 }], { marker: "47.0098, -1.0098", "marker-place": "gare" }],
    ["does not mark outside", [{ kind: "mark", latitude: 48, longitude: -1.0098 }], { marker: "aucun" }],
    ["walks by the stairs", [{ kind: "route", from: "gare", to: "ecole", mode: "marche" }], { "route:from": "gare", "route:to": "ecole", "route:mode": "marche", "route:metres": "966", "route:minutes": "12" }],
    ["rolls around them", [{ kind: "route", from: "gare", to: "ecole", mode: "fauteuil" }], { "route:metres": "1200", "route:minutes": "20" }],
    ["says that nothing leads to an island", [{ kind: "route", from: "gare", to: "ile", mode: "marche" }], { "route:to": "ile", "route:minutes": "aucune" }],
    ["goes to the marker, and forgets the way with it", [{ kind: "mark", latitude: 47.006, longitude: -1.006 }, { kind: "route", from: "gare", to: "repere", mode: "velo" }, { kind: "unmark" }], { "route:to": "aucun" }],
    ["shows and hides layers", [{ kind: "layer", id: "bus", on: true }, { kind: "layer", id: "crues", on: false }], { layers: "bus" }],
    ["shares less", [{ kind: "share", share: "quartier" }], { share: "quartier" }],
    ["chooses a place", [{ kind: "select", place: "gare" }, { kind: "select", place: "nulle-part" }], { selected: "gare" }],
  ])("%s", (_, actions, expected) => {
    expect(model.facts(SCENE, play(...actions))).toMatchObject(expected);
  });

  it("names the nearest street", () => {
    expect(nearestStreet(SCENE, { x: 410, y: 200 })).toBe("Est");
  });
});

describe("itineraries", () => {
  it("tells the streets in order, each once", () => {
    expect(findItinerary(SCENE, "a", "b", "fauteuil")?.steps).toEqual([{ kind: "street", street: "Ouest", metres: 400 }, { kind: "street", street: "Sud", metres: 400 }, { kind: "street", street: "Est", metres: 400 }]);
  });

  it("waits for a bus when it is worth it", () => {
    const ride = findItinerary(SCENE, "a", "b", "bus");
    expect(ride?.minutes).toBe(6);
    expect(ride?.steps).toEqual([{ kind: "bus", line: "1", off: "b", stops: 3, minutes: expect.closeTo(6) }]);
  });

  it("takes as long the other way, and never longer on foot than on wheels", () => {
    const crossing = fc.constantFrom("a", "b", "c", "d");
    fc.assert(
      fc.property(crossing, crossing, (from, to) => {
        expect(findItinerary(SCENE, from, to, "marche")?.minutes).toBe(findItinerary(SCENE, to, from, "marche")?.minutes);
        expect(findItinerary(SCENE, from, to, "marche")!.minutes).toBeLessThanOrEqual(findItinerary(SCENE, from, to, "fauteuil")!.minutes);
      }),
    );
  });
});

describe("coordinates", () => {
  it.each([
    ["47.2134, -1.5531", "47.2134, -1.5531"],
    ["47,2134 ; -1,5531", "47.2134, -1.5531"],
    ["47.2134 -1.5531", "47.2134, -1.5531"],
    ["47.2134° N, 1.5531° O", "47.2134, -1.5531"],
    ["47° 12' 48.24\" N, 1° 33' 11.16\" O", "47.2134, -1.5531"],
    ["47°12′48,24″N 1°33′11,16″W", "47.2134, -1.5531"],
  ])("reads %s", (typed, written) => {
    expect(writeCoordinates(readCoordinates(typed)!)).toBe(written);
  });

  it.each(["", "gare", "47.2134", "47.2134, 200", "1° 33' O, 47° 12' N", "12, 13, 14"])("refuses « %s »", (typed) => {
    expect(readCoordinates(typed)).toBeUndefined();
  });

  it("reports the figures that were typed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 470_000, max: 470_100 }), fc.integer({ min: -10_100, max: -10_000 }), (north, east) => {
        const [latitude, longitude] = [north / 10_000, east / 10_000];
        fc.pre(spotAt(SCENE, { latitude, longitude }) !== undefined);
        expect(model.facts(SCENE, play({ kind: "mark", latitude, longitude }))["marker"]).toBe(writeCoordinates({ latitude, longitude }));
      }),
    );
  });
});

it("reports what its schema announces, and nothing else", () => {
  const words = (names: readonly string[]) => [...new Set(names.map((name) => name.split(":")[0]))].toSorted();
  expect(words(Object.keys(model.facts(SCENE, play())))).toEqual(words(schema.facts.map(({ name }) => name)));
});

describe("any sequence of acts", () => {
  const place = fc.constantFrom("gare", "ecole", "ile", "repere", "x", "__proto__", "");
  const action = fc.oneof(
    fc.record({ kind: fc.constant("mark"), latitude: fc.double({ min: 46.99, max: 47.02 }), longitude: fc.double({ min: -1.02, max: -0.99 }) }),
    fc.record({ kind: fc.constantFrom("unmark", "clear-route") }),
    fc.record({ kind: fc.constant("select"), place }),
    fc.record({ kind: fc.constant("route"), from: place, to: place, mode: fc.constantFrom("marche", "velo", "bus", "fauteuil", "x") }),
    fc.record({ kind: fc.constant("layer"), id: fc.constantFrom("bus", "crues", "x"), on: fc.boolean() }),
    fc.record({ kind: fc.constant("share"), share: fc.constantFrom("ville", "jamais", "x") }),
  ) as fc.Arbitrary<MapAction>;

  it("never throws, survives JSON and reports texts", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
        const state = play(...actions);
        expect(model.facts(SCENE, JSON.parse(JSON.stringify(state)) as MapState)).toEqual(model.facts(SCENE, state));
        expect(Object.values(model.facts(SCENE, state)).every((value) => typeof value === "string")).toBe(true);
      }),
    );
  });
});
