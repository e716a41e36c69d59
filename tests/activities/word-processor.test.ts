import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findIn, replaceIn } from "../../src/activities/word-processor/find.ts";
import { pagesOf } from "../../src/activities/word-processor/layout.ts";
import { type Action, model } from "../../src/activities/word-processor/model.ts";
import type { WordProcessorScene } from "../../src/activities/word-processor/scene.ts";
import { startState, type State } from "../../src/activities/word-processor/state.ts";

const SCENE: WordProcessorScene = {
  title: "rapport.odt",
  paragraphs: [
    { id: "titre", text: "Le zoo", style: "titre-1" }, { id: "faux", text: "Arrivée", bold: true, size: 16 }, { id: "lion", text: "Le lion voit un million de lions. Lion !" },
    { id: "vide", text: "" }, { id: "partie", text: "Bilan", style: "titre-2" }, { id: "fin", text: "Fin du texte." },
  ],
  toc: { entries: [{ text: "Le zoo", level: 1, page: 1 }] },
  changes: [{ id: "mieux", paragraph: "fin", author: "Mme Roux", text: "Fin du beau texte." }, { id: "sans", paragraph: "vide", author: "Mme Roux", text: "" }],
};

function after(...actions: Action[]): State {
  return actions.reduce((state, action) => model.act(SCENE, state, action), model.start(SCENE));
}

const factsAfter = (...actions: Action[]) => model.facts(SCENE, after(...actions));
const search = (find: string, more = {}) => ({ find, matchCase: false, wholeWord: false, ...more });

describe("what the word processor reports", () => {
  it.each<[string, Action[], string, string]>([
    ["a style", [{ kind: "set-style", ids: ["faux"], style: "titre-1" }], "style:faux", "Titre 1"],
    ["the outline", [{ kind: "set-style", ids: ["faux"], style: "titre-2" }], "outline", "1 Le zoo | 2 Arrivée | 2 Bilan"],
    ["formatting by hand", [], "direct:faux", "oui"],
    ["its end", [{ kind: "clear-format", ids: ["faux"] }], "direct:faux", "non"],
    ["what was formatted by hand since", [{ kind: "format", ids: ["fin"], format: { bold: true } }], "hand-formatted", "fin"],
    ["words in bold", [{ kind: "mark-words", id: "fin", format: "bold", words: [0, 2, 9], on: true }], "bold:fin", "Fin texte."],
    ["words still in bold after an edit", [{ kind: "mark-words", id: "fin", format: "bold", words: [2], on: true }, { kind: "edit", id: "fin", text: "Fin de mon texte." }], "bold:fin", "texte."],
    ["a page break", [{ kind: "format", ids: ["partie"], format: { breakBefore: true } }], "break-before:partie", "oui"],
    ["its pages", [{ kind: "format", ids: ["partie"], format: { breakBefore: true } }], "pages", "2"],
    ["a style's size", [{ kind: "change-style", style: "titre-2", changes: { size: 24 } }], "style-size:titre-2", "24"],
    ["the styles changed", [{ kind: "change-style", style: "titre-2", changes: { color: "bleu" } }], "restyled", "titre-2"],
    ["no size that does not exist", [{ kind: "change-style", style: "titre-2", changes: { size: 99 as 24 } }], "restyled", ""],
    ["a table of contents out of date", [], "toc", "périmé"],
    ["one up to date", [{ kind: "update-toc" }], "toc", "à jour"],
    ["one that ages again", [{ kind: "update-toc" }, { kind: "edit", id: "partie", text: "Conclusion" }], "toc", "périmé"],
    ["one removed", [{ kind: "remove-toc" }], "toc", "absent"],
    ["one made again", [{ kind: "remove-toc" }, { kind: "insert-toc", after: "titre" }], "toc-entries", "Le zoo | Bilan"],
    ["all replaced", [{ kind: "replace", search: search("lion", { wholeWord: true, matchCase: true }), replacement: "tigre" }], "text:lion", "Le tigre voit un million de lions. Lion !"],
    ["too much replaced", [{ kind: "replace", search: search("lion"), replacement: "tigre" }], "text:lion", "Le tigre voit un miltigre de tigres. tigre !"],
    ["one replaced", [{ kind: "replace", search: search("lion", { wholeWord: true }), replacement: "chat", only: { id: "lion", index: 1 } }], "text:lion", "Le lion voit un million de lions. chat !"],
    ["a word's count", [], "count:lion", "2"],
    ["a word gone", [{ kind: "remove", ids: ["lion"] }], "count:lion", "0"],
    ["a change accepted", [{ kind: "decide", change: "mieux", accepted: true }], "text:fin", "Fin du beau texte."],
    ["a change refused", [{ kind: "decide", change: "mieux", accepted: false }], "change:mieux", "refusée"],
    ["a paragraph removed by a change", [{ kind: "decide", change: "sans", accepted: true }], "empty", "0"],
    ["the student's own proposal", [{ kind: "set-track", on: true }, { kind: "edit", id: "lion", text: "Le tigre." }], "tracked:lion", "Le tigre."],
    ["the text that stays under it", [{ kind: "set-track", on: true }, { kind: "edit", id: "lion", text: "Le tigre." }], "changed", ""],
    ["a comment", [{ kind: "comment", id: "lion", text: "Combien ?" }], "comment:lion", "1"],
    ["what changed", [{ kind: "edit", id: "fin", text: "Fin" }, { kind: "remove", ids: ["vide"] }], "changed", "fin, vide"],
  ])("tells %s", (_, actions, fact, value) => {
    expect(factsAfter(...actions)[fact]).toBe(value);
  });

  it("keeps one paragraph at least", () => {
    expect(after({ kind: "remove", ids: SCENE.paragraphs.map(({ id }) => id) }).paragraphs).toHaveLength(SCENE.paragraphs.length);
  });
});

describe("find and replace", () => {
  it.each<[string, object, number[]]>([["an", {}, [0, 6]], ["An", { matchCase: true }, []], ["an", { wholeWord: true }, [0]], ["é", { wholeWord: true }, []], ["", {}, []]])("finds « %s »", (find, options, places) => {
    expect(findIn("an, lean été", { find, matchCase: false, wholeWord: false, ...options })).toEqual(places);
  });

  it("does not find a passage inside another", () => {
    expect(replaceIn("aaaa", search("aa"), "b")).toBe("bb");
  });
});

describe("pages", () => {
  it("never go back, and a break always begins one", () => {
    const paragraph = fc.record({ text: fc.string({ maxLength: 300 }), breakBefore: fc.boolean(), style: fc.constantFrom("titre-1" as const, "corps" as const) });
    fc.assert(fc.property(fc.array(paragraph, { minLength: 1, maxLength: 20 }), (paragraphs) => {
      const pages = pagesOf(startState({ title: "x", paragraphs: paragraphs.map((each, index) => ({ ...each, id: `p${index}` })) }));
      pages.forEach((page, index) => {
        if (index > 0) expect(page - pages[index - 1]!).toBeGreaterThanOrEqual(paragraphs[index]!.breakBefore ? 1 : 0);
      });
    }));
  });
});

describe("any sequence of acts", () => {
  const id = fc.constantFrom("titre", "faux", "lion", "vide", "partie", "fin", "+1", "inconnu");
  const ids = fc.array(id, { maxLength: 3 });
  const text = fc.constantFrom("", "Le lion dort", "x".repeat(1000), "Bilan");
  const action: fc.Arbitrary<Action> = fc.oneof(
    fc.record({ kind: fc.constant("set-style" as const), ids, style: fc.constantFrom("titre-1" as const, "liste" as const, "faux" as "corps") }),
    fc.record({ kind: fc.constant("format" as const), ids, format: fc.constantFrom({ bold: true }, { size: 18 as const }, { size: 0 as const }, { breakBefore: true }) }),
    fc.record({ kind: fc.constantFrom("clear-format" as const, "remove" as const), ids }),
    fc.record({ kind: fc.constant("mark-words" as const), id, format: fc.constantFrom("bold" as const, "italic" as const), words: fc.array(fc.integer({ min: -1, max: 9 }), { maxLength: 3 }), on: fc.boolean() }),
    fc.record({ kind: fc.constant("edit" as const), id, text }),
    fc.record({ kind: fc.constant("insert" as const), after: id, text }),
    fc.record({ kind: fc.constant("insert-toc" as const), after: id }),
    fc.record({ kind: fc.constantFrom("update-toc" as const, "remove-toc" as const) }),
    fc.record({ kind: fc.constant("replace" as const), search: fc.record({ find: fc.constantFrom("", "lion", "i"), matchCase: fc.boolean(), wholeWord: fc.boolean() }), replacement: fc.constantFrom("", "ii") }),
    fc.record({ kind: fc.constant("set-track" as const), on: fc.boolean() }),
    fc.record({ kind: fc.constant("decide" as const), change: fc.constantFrom("mieux", "sans", "+1", "+2"), accepted: fc.boolean() }),
    fc.record({ kind: fc.constant("comment" as const), id, text }),
    fc.constant({ kind: "unknown" } as unknown as Action),
  );

  it("survives JSON, keeps its paragraphs apart and a table of contents that can be made fresh", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
        const state = after(...actions);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        expect(state.paragraphs.length).toBeGreaterThan(0);
        expect(new Set(state.paragraphs.map((paragraph) => paragraph.id)).size).toBe(state.paragraphs.length);
        for (const value of Object.values(model.facts(SCENE, state))) expect(value).toBeTypeOf("string");
        if (state.toc) expect(model.facts(SCENE, model.act(SCENE, state, { kind: "update-toc" }))["toc"]).toBe("à jour");
      }),
    );
  });
});
