import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordDiff } from "../../src/activities/parts/word-diff.ts";
import { type Action, model } from "../../src/activities/shared-document/model.ts";
import type { SharedDocumentScene } from "../../src/activities/shared-document/scene.ts";
import type { Role, State } from "../../src/activities/shared-document/state.ts";

const sceneAs = (role: Role | undefined): SharedDocumentScene => ({
  title: "Exposé",
  now: "2025-03-10T10:00",
  me: "sam",
  people: [{ id: "sam", name: "Sam", ...(role ? { role } : {}) }, { id: "lina", name: "Lina", role: "editor", at: "fin" }, { id: "omar", name: "Omar" }, { id: "chef", name: "Chef", role: "owner" }],
  paragraphs: [{ id: "titre", text: "Les marées", style: "heading" }, { id: "debut", text: "La mer monte deux fois par jour." }, { id: "fin", text: "Voilà." }],
  comments: [{ id: "question", paragraph: "fin", author: "lina", text: "Sûr ?", when: "2025-03-09T10:00" }],
  suggestions: [{ id: "mieux", paragraph: "fin", author: "lina", text: "Voilà pourquoi.", when: "2025-03-09T11:00" }],
  versions: [{ id: "v1", when: "2025-03-08T10:00", author: "lina", paragraphs: [{ id: "titre", text: "Marées" }] }],
});

function factsAfter(role: Role | undefined, ...actions: Action[]) {
  const scene = sceneAs(role);
  return model.facts(scene, actions.reduce((state, action) => model.act(scene, state, action), model.start(scene)));
}

describe("what the shared document reports", () => {
  it.each<[string, Role, Action[], string, string]>([
    ["an edit", "editor", [{ kind: "edit", paragraph: "fin", text: "  Fini.  " }], "text:fin", "Fini."],
    ["what changed", "editor", [{ kind: "edit", paragraph: "fin", text: "Fini." }], "changed", "fin"],
    ["no change when only spaces differ", "editor", [{ kind: "edit", paragraph: "fin", text: " Voilà.  " }], "changed", ""],
    ["a paragraph emptied", "editor", [{ kind: "edit", paragraph: "fin", text: "" }], "text:fin", ""],
    ["a paragraph added", "editor", [{ kind: "add-paragraph", after: "titre", text: "Sam" }], "changed", "+1"],
    ["a suggestion that leaves the text", "editor", [{ kind: "set-mode", mode: "suggest" }, { kind: "edit", paragraph: "fin", text: "Fini." }], "text:fin", "Voilà."],
    ["what is suggested", "editor", [{ kind: "set-mode", mode: "suggest" }, { kind: "edit", paragraph: "fin", text: "Fini." }], "suggested:fin", "Fini."],
    ["the last words of a suggestion", "editor", [{ kind: "set-mode", mode: "suggest" }, { kind: "edit", paragraph: "fin", text: "Fini." }, { kind: "edit", paragraph: "fin", text: "Fin." }], "suggested:fin", "Fin."],
    ["no suggestion once it is the text", "editor", [{ kind: "set-mode", mode: "suggest" }, { kind: "edit", paragraph: "fin", text: "Fini." }, { kind: "edit", paragraph: "fin", text: "Voilà." }], "suggested:fin", ""],
    ["a commenter's edit as a suggestion", "commenter", [{ kind: "edit", paragraph: "fin", text: "Fini." }], "suggested:fin", "Fini."],
    ["nothing from a reader", "reader", [{ kind: "edit", paragraph: "fin", text: "Fini." }, { kind: "comment", paragraph: "fin", text: "Non" }], "comment:fin", "0"],
    ["a comment", "commenter", [{ kind: "comment", paragraph: "debut", text: "Source ?" }], "comment:debut", "1"],
    ["no empty comment", "commenter", [{ kind: "comment", paragraph: "debut", text: "  " }], "comment:debut", "0"],
    ["a reply", "commenter", [{ kind: "reply", comment: "question", text: "Oui" }], "replied:question", "oui"],
    ["a comment resolved", "commenter", [{ kind: "resolve", comment: "question", resolved: true }], "resolved:question", "oui"],
    ["a suggestion accepted", "editor", [{ kind: "decide", suggestion: "mieux", accepted: true }], "text:fin", "Voilà pourquoi."],
    ["a suggestion refused", "editor", [{ kind: "decide", suggestion: "mieux", accepted: false }], "suggestion:mieux", "refusée"],
    ["no decision by a commenter", "commenter", [{ kind: "decide", suggestion: "mieux", accepted: true }], "suggestion:mieux", "en attente"],
    ["a new role", "owner", [{ kind: "share", person: "omar", role: "commenter" }], "role:omar", "commentateur"],
    ["an access taken back", "owner", [{ kind: "share", person: "lina", role: "none" }], "role:lina", "aucun"],
    ["no role given by an editor", "editor", [{ kind: "share", person: "omar", role: "editor" }], "role:omar", "aucun"],
    ["no owner put aside", "owner", [{ kind: "share", person: "chef", role: "reader" }], "role:chef", "propriétaire"],
    ["a link", "owner", [{ kind: "set-link", access: "with-link", role: "commenter", expires: "2025-06-30" }], "link-role", "commentateur"],
    ["no date for a restricted link", "owner", [{ kind: "set-link", access: "restricted", role: "reader", expires: "2025-06-30" }], "link-expiry", ""],
    ["a version restored", "editor", [{ kind: "restore", version: "v1" }], "version", "v1"],
    ["the text of a version restored", "editor", [{ kind: "restore", version: "v1" }], "text:titre", "Marées"],
    ["the mode in force", "commenter", [], "mode", "suggérer"],
  ])("tells %s", (_, role, actions, fact, value) => {
    expect(factsAfter(role, ...actions)[fact]).toBe(value);
  });
});

describe("word differences", () => {
  it("tells what was added and removed", () => {
    expect(wordDiff("Le mardi 4 mars", "Le jeudi 6 mars")).toEqual([{ kind: "same", text: "Le " }, { kind: "removed", text: "mardi 4 " }, { kind: "added", text: "jeudi 6 " }, { kind: "same", text: "mars" }]);
  });

  it("gives both texts back", () => {
    const words = fc.array(fc.constantFrom("un", "deux", "trois"), { maxLength: 12 }).map((list) => list.join(" "));
    fc.assert(fc.property(words, words, (before, after) => {
      const pieces = wordDiff(before, after);
      const text = (left: "added" | "removed") => pieces.filter(({ kind }) => kind !== left).map(({ text: piece }) => piece).join("").replaceAll(/\s+/g, " ").trim();
      expect(text("added").replaceAll(" ", "")).toBe(before.replaceAll(" ", ""));
      expect(text("removed")).toBe(after);
    }));
  });
});

describe("any sequence of acts", () => {
  const id = fc.constantFrom("titre", "debut", "fin", "question", "mieux", "+1", "+2", "inconnu", "v1", "sam", "omar", "chef");
  const text = fc.constantFrom("", " ", "Un texte", "Voilà.", "x".repeat(1000));
  const action: fc.Arbitrary<Action> = fc.oneof(
    fc.record({ kind: fc.constant("set-mode" as const), mode: fc.constantFrom("edit" as const, "suggest" as const, "read" as const) }),
    fc.record({ kind: fc.constantFrom("edit" as const, "comment" as const), paragraph: id, text }),
    fc.record({ kind: fc.constant("add-paragraph" as const), after: id, text }),
    fc.record({ kind: fc.constant("reply" as const), comment: id, text }),
    fc.record({ kind: fc.constant("resolve" as const), comment: id, resolved: fc.boolean() }),
    fc.record({ kind: fc.constant("decide" as const), suggestion: id, accepted: fc.boolean() }),
    fc.record({ kind: fc.constant("share" as const), person: id, role: fc.constantFrom("owner" as const, "editor" as const, "reader" as const, "none" as const) }),
    fc.record({ kind: fc.constant("set-link" as const), access: fc.constantFrom("restricted" as const, "public" as const), role: fc.constantFrom("reader" as const, "editor" as const), expires: fc.constantFrom("", "2025-01-01", "demain") }),
    fc.record({ kind: fc.constant("restore" as const), version: id }),
    fc.constant({ kind: "unknown" } as unknown as Action),
  );

  it("survives JSON, keeps an owner and paragraphs apart", () => {
    fc.assert(
      fc.property(fc.constantFrom<Role | undefined>("owner", "editor", "commenter", "reader", undefined), fc.array(action, { maxLength: 25 }), (role, actions) => {
        const scene = sceneAs(role);
        const state: State = actions.reduce((each, next) => model.act(scene, each, next), model.start(scene));
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        expect(state.roles["chef"]).toBe("owner");
        expect(new Set(state.paragraphs.map((paragraph) => paragraph.id)).size).toBe(state.paragraphs.length);
        for (const value of Object.values(model.facts(scene, state))) expect(value).toBeTypeOf("string");
      }),
    );
  });
});
