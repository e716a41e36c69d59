import { describe, expect, it } from "vitest";
import { completionsAt, hoverAt, type Known } from "../../src/bank/editor/editor-help.ts";
import { placeIn } from "../../src/bank/editor/front-matter-place.ts";

const known: Known = { skills: new Map([["1.1.requetes.1", "Passer d'une question à des mots-clés."], ["1.3.formules.2", "Écrire une somme."]]), tutorials: ["choisir-ses-mots-cles"], files: ["notes.csv", "scene-a.json"] };

describe("the place of the cursor in a front matter", () => {
  it.each([
    ["ti", { path: [], on: "key", typed: "ti" }],
    ["kind: sin", { path: ["kind"], on: "value", typed: "sin" }],
    ["tutorials:\n  succeed: [un, deu", { path: ["tutorials", "succeed", 1], on: "value", typed: "deu" }],
    ["correction:\n  te", { path: ["correction"], on: "key", typed: "te" }],
    ["variants:\n  - id: a\n    values: { ville: Lille }\n    ans", { path: ["variants", 0], on: "key", typed: "ans" }],
    ["variants:\n  - id: a\n    answer: un\n  - id: b\n    ans", { path: ["variants", 1], on: "key", typed: "ans" }],
    ["variants:\n  - id: a\n  - ", { path: ["variants", 1], on: "key", typed: "" }],
    ["choices:\n  - { id: un, te", { path: ["choices", 0], on: "key", typed: "te" }],
    ["choices:\n  - { id: un, text: Premier }\n  - { id: deux, te", { path: ["choices", 1], on: "key", typed: "te" }],
    ["fields:\n  - id: qui\n    kind: nu", { path: ["fields", 0, "kind"], on: "value", typed: "nu" }],
    ["tolerance:\n  absolute: 1\nti", { path: [], on: "key", typed: "ti" }],
  ])("reads %j", (before, place) => {
    expect(placeIn(before)).toEqual(place);
  });
});

describe("completion", () => {
  const at = (text: string) => {
    const offset = text.indexOf("|");
    return completionsAt(text.replace("|", ""), offset, "challenge", known).map(({ label }) => label);
  };

  it("offers the fields that are not there yet", () => {
    const labels = at("---\nid: a\nversion: 1\n|\n---\n");
    expect(labels).toContain("skill");
    expect(labels).not.toContain("version");
  });

  it.each([
    ["kinds of answer", "---\nkind: |\n---\n", "hotspot"],
    ["skills", "---\nskill: |\n---\n", "1.3.formules.2"],
    ["tutorials", "---\ntutorials:\n  succeed: [|\n---\n", "choisir-ses-mots-cles"],
    ["fields of a variant", "---\nvariants:\n  - id: a\n    |\n---\n", "answer"],
    ["fields of a field", "---\nfields:\n  - { id: qui, |\n---\n", "label"],
    ["yes or no", "---\nshuffle: |\n---\n", "false"],
    ["components", "---\nid: a\n---\n\n<|", "Messagerie"],
    ["attributes", '---\nid: a\n---\n\n<Figure src="a.png" |', "alt"],
    ["files of the folder", '---\nid: a\n---\n\n<Fichier name="|', "notes.csv"],
    ["values of the variants", "---\nvariants:\n  - id: a\n    values: { ville: Lens }\n---\n\nVoici {|", "ville"],
  ])("offers %s", (_, text, label) => {
    expect(at(text)).toContain(label);
  });

  it("does not offer an attribute twice, nor anything inside a sentence", () => {
    expect(at('---\nid: a\n---\n\n<Figure src="a.png" |')).not.toContain("src");
    expect(at("---\nid: a\n---\n\nUn mot |")).toEqual([]);
  });
});

describe("hover", () => {
  it.each([
    ["a field", "---\nversion: 1\n---\n", "version", "À augmenter quand la réponse attendue change."],
    ["a nested field", "---\ncorrection:\n  gesture: a\n---\n", "gesture", "Le geste à retenir, en une phrase."],
    ["a skill", "---\nskill: 1.1.requetes.1\n---\n", "1.requetes", "Passer d'une question à des mots-clés."],
    ["a component", "---\nid: a\n---\n\n<Note>", "Note", "Une remarque à part."],
  ])("explains %s", (_, text, word, sentence) => {
    expect(hoverAt(text, text.indexOf(word) + 1, "challenge", known)).toBe(sentence);
  });

  it("says nothing of plain words", () => {
    expect(hoverAt("---\nid: a\n---\n\nUn mot simple", 22, "challenge", known)).toBeUndefined();
  });
});
