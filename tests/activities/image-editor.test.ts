import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { covered, fitBox, toFrame, toShown, turnBox, zoneBox } from "../../src/activities/image-editor/geometry.ts";
import { model } from "../../src/activities/image-editor/model.ts";
import type { ImageEditorScene } from "../../src/activities/image-editor/scene.ts";
import type { Action, State } from "../../src/activities/image-editor/state.ts";
import { contrastOf, exposureOf, histogramOf, isClipped, readingOf, relight } from "../../src/activities/image-editor/tones.ts";

const FLAT_AND_DARK = [0, 10, 30, 40, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

const SCENE: ImageEditorScene = {
  image: { src: "photo.svg", width: 1200, height: 800, tones: FLAT_AND_DARK, turned: 90 },
  description: "Deux personnes et une poubelle.",
  zones: [{ id: "visage", name: "un visage", x: 300, y: 200, width: 100, height: 100 }, { id: "poubelle", name: "une poubelle", x: 1000, y: 600, width: 100, height: 150 }],
  tools: ["crop", "turn", "light", "resize", "blur", "export", "details", "texts"],
  details: { author: "Lou Martin", gps: "45,5 N 1,2 E" },
  keywords: [{ id: "chat", words: ["chat", "chatte"] }, { id: "couleur", words: ["roux", "orangé"] }],
  limits: [100, 2000],
};

function play(actions: readonly Action[], scene = SCENE): State {
  return actions.reduce<State>((state, action) => model.act(scene, state, action), model.start(scene));
}

const crop = (x: number, y: number, width: number, height: number): Action => ({ kind: "crop", box: { x, y, width, height } });
const veil = (x: number, y: number, width: number, height: number): Action => ({ kind: "veil", box: { x, y, width, height }, veil: "flou" });
const RIGHT: Action = { kind: "turn", way: "right" };

describe("what it reports", () => {
  it.each<[string, readonly Action[], Readonly<Record<string, string>>]>([
    ["starts as it is", [], { width: "1200", height: "800", shape: "3:2", cropped: "non", upright: "non", rotation: "0", "contains:visage": "oui", "blurred:visage": "non", "untouched:visage": "oui", exposure: "sombre", "contrast-level": "faible", gps: "présent", "detail:author": "Lou Martin", format: "jpeg", alt: "", "alt-plain": "non" }],
    ["crops", [crop(100, 100, 600, 600)], { width: "600", height: "600", shape: "carré", "contains:visage": "oui", "excludes:poubelle": "oui", crop: "100,100,600,600", "ratio-kept": "oui" }],
    ["crops what was cropped", [crop(100, 100, 600, 600), crop(100, 0, 300, 300)], { crop: "200,100,300,300", width: "300" }],
    ["cuts through a zone", [crop(0, 0, 350, 800)], { "contains:visage": "non", "excludes:visage": "non" }],
    ["refuses a frame as large as the image", [crop(0, 0, 1200, 800)], { cropped: "non" }],
    ["goes back to the whole image", [crop(0, 0, 100, 100), { kind: "uncrop" }], { width: "1200", cropped: "non" }],
    ["turns", [RIGHT], { width: "800", height: "1200", rotation: "90", upright: "oui", shape: "2:3" }],
    ["turns the crop with the image", [crop(250, 150, 200, 200), RIGHT], { "contains:visage": "oui", crop: "450,250,200,200" }],
    ["comes back after four turns", [crop(250, 150, 200, 300), veil(0, 0, 50, 50), RIGHT, RIGHT, RIGHT, RIGHT], { crop: "250,150,200,300", rotation: "0" }],
    ["resizes and keeps its proportions", [{ kind: "resize", width: 600, height: 400 }], { width: "600", "ratio-kept": "oui" }],
    ["takes a rounded height for kept proportions", [{ kind: "resize", width: 500, height: 333 }], { "ratio-kept": "oui" }],
    ["stretches", [{ kind: "resize", width: 600, height: 600 }], { "ratio-kept": "non" }],
    ["crops in pixels of the resized image", [{ kind: "resize", width: 600, height: 400 }, crop(100, 50, 300, 200)], { crop: "200,100,600,400", width: "300", height: "200" }],
    ["blurs a whole zone", [veil(280, 180, 140, 140)], { "blurred:visage": "oui", "untouched:poubelle": "oui" }],
    ["blurs half a zone", [veil(280, 180, 70, 140)], { "blurred:visage": "non", "untouched:visage": "non" }],
    ["blurs a zone in two times, after a crop and a turn", [crop(200, 100, 400, 400), RIGHT, veil(180, 100, 60, 110), veil(235, 95, 70, 110)], { "blurred:visage": "oui" }],
    ["lightens", [{ kind: "light", brightness: 60, contrast: 90 }], { exposure: "équilibrée", "contrast-level": "bon", clipped: "non" }],
    ["loses details when pushed", [{ kind: "light", brightness: 100, contrast: 100 }], { clipped: "oui" }],
    ["weighs less in a lower quality", [{ kind: "export", format: "jpeg", quality: 40 }], { "size-under:100": "oui", quality: "40" }],
    ["weighs more without loss", [{ kind: "export", format: "png", quality: 90 }], { "size-under:100": "non", "size-under:2000": "oui" }],
    ["reads the words of the alternative text", [{ kind: "alt", text: "Deux chats roux sur un mur" }], { "alt-mentions:chat": "oui", "alt-mentions:couleur": "oui", "alt-short": "oui", "alt-plain": "oui" }],
    ["does not find a word in another", [{ kind: "alt", text: "Un château vert" }], { "alt-mentions:chat": "non", "alt-mentions:couleur": "non" }],
    ["finds « l'image de » not plain with a straight apostrophe", [{ kind: "alt", text: "L'image d'un chat roux" }], { "alt-plain": "non" }],
    ["finds « l’image de » not plain with a curly one", [{ kind: "alt", text: "L’image d’un chat roux" }], { "alt-plain": "non" }],
    ["finds a text that says « photo de » not plain", [{ kind: "alt", text: "Une photo de chat roux" }], { "alt-plain": "non" }],
    ["takes out and fills in details", [{ kind: "detail", name: "gps", text: "" }, { kind: "detail", name: "licence", text: " CC BY 4.0 " }], { gps: "absent", "detail:licence": "CC BY 4.0", "detail:author": "Lou Martin" }],
    ["straightens", [RIGHT, { kind: "straighten", angle: 3.4 }], { level: "non" }],
  ])("%s", (_, actions, expected) => {
    expect(model.facts(SCENE, play(actions))).toMatchObject(expected);
  });

  it("is level when straightened against its tilt", () => {
    const scene: ImageEditorScene = { ...SCENE, image: { ...SCENE.image, tilt: 4 } };
    expect(model.facts(scene, play([], scene))["level"]).toBe("non");
    expect(model.facts(scene, play([{ kind: "straighten", angle: -4 }], scene))["level"]).toBe("oui");
  });
});

describe("geometry", () => {
  const size = fc.record({ width: fc.integer({ min: 40, max: 3000 }), height: fc.integer({ min: 40, max: 3000 }) });
  const box = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 900 }), width: fc.integer({ min: 1, max: 900 }), height: fc.integer({ min: 1, max: 900 }) });

  it("comes back after four quarter turns", () => {
    fc.assert(
      fc.property(box, size, (each, around) => {
        expect(turnBox(each, around, 4)).toEqual(each);
      }),
    );
  });

  it("keeps a box inside the image, or refuses it", () => {
    fc.assert(
      fc.property(fc.record({ x: fc.integer(), y: fc.integer(), width: fc.integer(), height: fc.integer() }), size, (each, around) => {
        const fitted = fitBox(each, around);
        if (fitted) expect(fitted.x >= 0 && fitted.y >= 0 && fitted.x + fitted.width <= around.width && fitted.y + fitted.height <= around.height).toBe(true);
      }),
    );
  });

  it("finds back a box drawn on a cropped and resized image", () => {
    const state = play([crop(200, 100, 800, 400), { kind: "resize", width: 400, height: 200 }]);
    const drawn = { x: 10, y: 20, width: 100, height: 60 };
    expect(toFrame(SCENE, state, drawn)).toEqual({ x: 220, y: 140, width: 200, height: 120 });
    expect(toShown(SCENE, state, toFrame(SCENE, state, drawn))).toEqual(drawn);
  });

  it("grows a zone when the image is straightened", () => {
    const before = zoneBox(SCENE, play([]), SCENE.zones![0]!);
    const after = zoneBox(SCENE, play([{ kind: "straighten", angle: 10 }]), SCENE.zones![0]!);
    expect(after.width).toBeGreaterThan(before.width);
  });

  it.each([[[], 0], [[{ x: 0, y: 0, width: 5, height: 10 }], 0.5], [[{ x: 0, y: 0, width: 6, height: 10 }, { x: 4, y: 0, width: 6, height: 10 }], 1]])("covers with %j", (covers, share) => {
    expect(covered({ x: 0, y: 0, width: 10, height: 10 }, covers)).toBeCloseTo(share, 1);
  });
});

describe("tones", () => {
  it("leaves tones alone at zero", () => {
    for (const tone of [0, 100, 255]) expect(relight(tone, { brightness: 0, contrast: 0 })).toBe(tone);
  });

  it("keeps every point in the histogram", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -100, max: 100 }), (brightness, contrast) => {
        expect(histogramOf(SCENE, { brightness, contrast }).reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 5);
      }),
    );
  });

  it("is never darker with more brightness", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 99 }), fc.integer({ min: -100, max: 100 }), (brightness, contrast) => {
        expect(readingOf(SCENE, { brightness: brightness + 1, contrast }).mean).toBeGreaterThanOrEqual(readingOf(SCENE, { brightness, contrast }).mean);
      }),
    );
  });

  it.each([[90, 50, 0, "sombre", "bon", false], [130, 20, 5, "équilibrée", "faible", true], [200, 95, 2, "claire", "fort", false]] as const)("reads a mean of %d, a spread of %d", (mean, spread, lost, exposure, contrast, clipped) => {
    const reading = { mean, spread, lost };
    expect([exposureOf(reading), contrastOf(reading), isClipped(reading)]).toEqual([exposure, contrast, clipped]);
  });
});

describe("any sequence of acts", () => {
  const side = fc.oneof(fc.integer({ min: -50, max: 1500 }), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 0.5));
  const box = fc.record({ x: side, y: side, width: side, height: side });
  const action = fc.oneof(
    fc.record({ kind: fc.constant("turn"), way: fc.constantFrom("left", "right") }),
    fc.record({ kind: fc.constant("straighten"), angle: fc.oneof(fc.double(), side) }),
    fc.record({ kind: fc.constant("crop"), box }),
    fc.record({ kind: fc.constantFrom("uncrop", "clear-veils", "original-size", "x") }),
    fc.record({ kind: fc.constant("resize"), width: side, height: side }),
    fc.record({ kind: fc.constant("light"), brightness: side, contrast: side }),
    fc.record({ kind: fc.constant("veil"), box, veil: fc.constantFrom("flou", "carreaux", "x") }),
    fc.record({ kind: fc.constant("export"), format: fc.constantFrom("jpeg", "png", "webp", "x"), quality: side }),
    fc.record({ kind: fc.constantFrom("alt", "credit"), text: fc.string() }),
    fc.record({ kind: fc.constant("detail"), name: fc.constantFrom("gps", "author", "__proto__"), text: fc.string() }),
  ) as fc.Arbitrary<Action>;

  it("never throws, survives JSON and reports texts", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
        const state = play(actions);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        const facts = model.facts(SCENE, state);
        expect(Object.values(facts).every((value) => typeof value === "string")).toBe(true);
        expect(Number(facts["width"])).toBeGreaterThan(0);
      }),
    );
  });
});
