import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Action, model } from "../../src/activities/file-explorer/model.ts";
import { nameProblem, shownName, splitExtension } from "../../src/activities/file-explorer/names.ts";
import type { FileExplorerScene } from "../../src/activities/file-explorer/scene.ts";
import type { State } from "../../src/activities/file-explorer/state.ts";

const file = (path: string, more = {}) => ({ path, size: 1000, modified: "2025-03-01T08:00", ...more });
const SCENE: FileExplorerScene = {
  root: "Mon espace",
  now: "2025-03-10T10:00",
  folders: [{ path: "Documents/Vide" }, { path: "Clé USB", icon: "usb" }],
  files: [
    file("Documents/plan.odt"), file("Documents/Photos/chat.jpg"), file("Documents/Photos/chien.jpg"), file("Clé USB/plan.odt", { size: 5 }), file("Téléchargements/dossier.zip", { contains: [{ path: "a.txt", size: 10, text: "A" }, { path: "sous/b.txt", size: 20 }] }),
    file("Documents/perdu.txt", { binned: true }), file("note.txt"),
  ],
};

function after(...actions: Action[]): State {
  return actions.reduce((state, action) => model.act(SCENE, state, action), model.start(SCENE));
}

function factsAfter(...actions: Action[]) {
  return model.facts(SCENE, after(...actions));
}

describe("what the explorer reports", () => {
  it.each<[string, Action[], string, string]>([
    ["where a file is", [], "folder:chat.jpg", "Documents/Photos"],
    ["the root by its name", [], "folder:note.txt", "Mon espace"],
    ["a file moved", [{ kind: "move", ids: ["note.txt"], to: "Documents" }], "folder:note.txt", "Documents"],
    ["a folder made", [{ kind: "create-folder", parent: "Documents", name: " SVT " }], "exists:Documents/SVT", "oui"],
    ["a file moved into it", [{ kind: "create-folder", parent: "Documents", name: "SVT" }, { kind: "move", ids: ["note.txt"], to: "+1" }], "content:Documents/SVT", "note.txt"],
    ["a new name", [{ kind: "rename", id: "note.txt", name: "idée.txt" }], "name-of:note.txt", "idée.txt"],
    ["that the old path is gone", [{ kind: "rename", id: "note.txt", name: "idée.txt" }], "exists:note.txt", "non"],
    ["no name that is forbidden", [{ kind: "rename", id: "note.txt", name: "qui ?.txt" }], "name-of:note.txt", "note.txt"],
    ["no name that is taken, whatever the case", [{ kind: "create-folder", parent: "", name: "DOCUMENTS" }], "added", ""],
    ["what is in the bin", [{ kind: "delete", ids: ["Documents/Photos"] }], "in-bin:chat.jpg", "oui"],
    ["only the folder as disturbed", [{ kind: "delete", ids: ["Documents/Photos"] }], "disturbed", "Documents/Photos"],
    ["what comes back from the bin", [{ kind: "restore", ids: ["Documents/perdu.txt"] }], "folder:perdu.txt", "Documents"],
    ["what comes back without its folder at the root", [{ kind: "delete", ids: ["Documents"] }, { kind: "restore", ids: ["Documents/perdu.txt"] }], "folder:perdu.txt", "Mon espace"],
    ["what is gone for ever", [{ kind: "purge", ids: ["Documents/perdu.txt"] }], "folder:perdu.txt", "supprimé"],
    ["no purge outside the bin", [{ kind: "purge", ids: ["note.txt"] }], "folder:note.txt", "Mon espace"],
    ["copies", [{ kind: "copy", ids: ["note.txt"], to: "Clé USB" }, { kind: "copy", ids: ["note.txt"], to: "" }], "copies:note.txt", "Clé USB/note.txt, note (2).txt"],
    ["both files when names clash", [{ kind: "move", ids: ["Documents/plan.odt"], to: "Clé USB" }], "content:Clé USB", "plan (2).odt, plan.odt"],
    ["a file replaced", [{ kind: "move", ids: ["Documents/plan.odt"], to: "Clé USB", onClash: "replace" }], "folder:Clé USB/plan.odt", "supprimé"],
    ["a file left alone", [{ kind: "move", ids: ["Documents/plan.odt"], to: "Clé USB", onClash: "skip" }], "folder:Documents/plan.odt", "Documents"],
    ["no folder inside itself", [{ kind: "move", ids: ["Documents"], to: "Documents/Photos" }], "disturbed", ""],
    ["an archive's content", [{ kind: "compress", ids: ["Documents/Photos"], name: "images" }], "zip:images.zip", "Photos/chat.jpg, Photos/chien.jpg"],
    ["an archive's content by its path", [{ kind: "compress", ids: ["Documents/Photos"], name: "images.ZIP" }], "zip:Documents/images.ZIP", "Photos/chat.jpg, Photos/chien.jpg"],
    ["what was extracted", [{ kind: "extract", id: "Téléchargements/dossier.zip" }], "added", "Téléchargements/dossier, Téléchargements/dossier/a.txt, Téléchargements/dossier/sous, Téléchargements/dossier/sous/b.txt"],
    ["the folder open", [{ kind: "open", folder: "Documents/Photos" }], "here", "Documents/Photos"],
    ["another folder when the one open goes", [{ kind: "open", folder: "Documents/Photos" }, { kind: "delete", ids: ["Documents"] }], "here", "Mon espace"],
    ["the bin open", [{ kind: "open", folder: "bin:" }], "here", "Corbeille"],
    ["hidden extensions", [{ kind: "show-extensions", shown: false }], "extensions", "masquées"],
  ])("tells %s", (_, actions, fact, value) => {
    expect(factsAfter(...actions)[fact]).toBe(value);
  });

  it("names a file by its path when two share a name", () => {
    expect(factsAfter()).not.toHaveProperty("folder:plan.odt");
    expect(factsAfter()["folder:Documents/plan.odt"]).toBe("Documents");
  });

  it("copies a folder with all that it holds", () => {
    expect(factsAfter({ kind: "copy", ids: ["Documents/Photos"], to: "Clé USB" })["content:Clé USB/Photos"]).toBe("chat.jpg, chien.jpg");
  });
});

describe("names", () => {
  it.each([
    ["", "empty"], ["   ", "empty"], ["a/b", "forbidden"], ["quoi ?", "forbidden"], ["fin.", "last-dot"], ["x".repeat(101), "too-long"], ["NOTE.txt", "taken"],
  ])("refuses « %s »", (name, kind) => {
    expect(nameProblem(model.start(SCENE).items, "", name)?.kind).toBe(kind);
  });

  it.each([["photo.jpg", "photo", ".jpg"], [".cache", ".cache", ""], ["M. Durand", "M. Durand", ""], ["a.tar.gz", "a.tar", ".gz"]])("splits %s", (name, stem, extension) => {
    expect(splitExtension(name)).toEqual([stem, extension]);
  });

  it("hides known extensions only", () => {
    expect(["a.odt", "a.xyz"].map((name) => shownName({ name, isFolder: false }, false))).toEqual(["a", "a.xyz"]);
  });
});

describe("any sequence of acts", () => {
  const id = fc.constantFrom("", "bin:", "+1", "+2", "+5", "note.txt", "Documents", "Documents/Photos", "Documents/Photos/chat.jpg", "Clé USB", "Clé USB/plan.odt", "Documents/plan.odt", "Documents/perdu.txt", "Téléchargements/dossier.zip", "inconnu");
  const ids = fc.array(id, { maxLength: 3 });
  const name = fc.constantFrom("plan.odt", "Photos", "a:b", "", "neuf", "x.zip");
  const action: fc.Arbitrary<Action> = fc.oneof(
    fc.record({ kind: fc.constant("open" as const), folder: id }),
    fc.record({ kind: fc.constant("create-folder" as const), parent: id, name }),
    fc.record({ kind: fc.constant("rename" as const), id, name }),
    fc.record({ kind: fc.constantFrom("move" as const, "copy" as const), ids, to: id, onClash: fc.constantFrom("keep-both" as const, "replace" as const, "skip" as const) }),
    fc.record({ kind: fc.constantFrom("delete" as const, "restore" as const, "purge" as const), ids }),
    fc.record({ kind: fc.constant("compress" as const), ids, name }),
    fc.record({ kind: fc.constant("extract" as const), id }),
    fc.constant({ kind: "unknown" } as unknown as Action),
  );

  it("keeps one tree, with names apart, that survives JSON", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
        const state = after(...actions);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        expect(new Set(state.items.map((item) => item.id)).size).toBe(state.items.length);
        const places = state.items.filter(({ binned }) => !binned).map((item) => `${item.parent}/${item.name.toLowerCase()}`);
        expect(new Set(places).size).toBe(places.length);
        for (const item of state.items) expect(item.parent === "" || state.items.some((other) => other.id === item.parent)).toBe(true);
        for (const value of Object.values(model.facts(SCENE, state))) expect(value).toBeTypeOf("string");
      }),
    );
  });

  it("gives back the same state for what does not fit", () => {
    const state = model.start(SCENE);
    expect(model.act(SCENE, state, { kind: "rename", id: "inconnu", name: "x" })).toBe(state);
    expect(model.act(SCENE, state, { kind: "move", ids: ["note.txt"], to: "" })).toBe(state);
    expect(model.act(SCENE, state, { kind: "unknown" } as unknown as Action)).toBe(state);
  });
});
