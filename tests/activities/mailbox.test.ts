import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRecipients } from "../../src/activities/mailbox/addresses.ts";
import { forwardDraft, NEW_DRAFT, replyDraft, typedText } from "../../src/activities/mailbox/drafts.ts";
import { type Action, model } from "../../src/activities/mailbox/model.ts";
import type { MailboxScene } from "../../src/activities/mailbox/scene.ts";
import { findMessage, type State } from "../../src/activities/mailbox/state.ts";

const person = (name: string) => ({ name, address: `${name.toLowerCase()}@ecole.example` });
const SCENE: MailboxScene = {
  me: person("Lina"),
  now: "2025-03-10T10:00",
  folders: ["Club"],
  contacts: [person("Omar"), person("Zoe")],
  files: [{ name: "plan.pdf", size: 1000 }, { name: "photo.jpg", size: 2000 }],
  messages: [
    { id: "sortie", from: person("Omar"), to: [person("Lina"), person("Zoe")], cc: [person("Rose")], date: "2025-03-01T08:00", subject: "Sortie", body: "Qui vient ?\nVoir [le plan](https://plan.example)", attachments: [{ name: "tract.pdf", size: 10 }] },
    { id: "pub", from: { name: "Boutique", address: "vente@boutique.example" }, date: "2025-03-02T08:00", subject: "Soldes", body: "Vite" },
    { id: "ecole", from: person("Secretariat"), replyTo: "vie-scolaire@ecole.example", date: "2025-03-03T08:00", subject: "Re : Absence", body: "Merci" },
  ],
  incoming: [{ id: "neuf", from: person("Omar"), date: "2025-03-10T11:00", subject: "Suite", body: "…" }],
};

function after(...actions: Action[]): State {
  return actions.reduce((state, action) => model.act(SCENE, state, action), model.start(SCENE));
}

const factsAfter = (...actions: Action[]) => model.facts(SCENE, after(...actions));
const draft = (more = {}) => ({ ...NEW_DRAFT, to: "Omar", subject: "Bonjour à tous", body: "Salut", ...more });
const original = (id: string) => findMessage(model.start(SCENE), id)!;

describe("what the mailbox reports", () => {
  it.each<[string, Action[], string, string | undefined]>([
    ["no message sent", [], "sent:count", "0"],
    ["who it was sent to", [{ kind: "send", draft: draft({ to: "Zoe; omar@ecole.example" }) }], "sent:to", "omar@ecole.example, zoe@ecole.example"],
    ["copies", [{ kind: "send", draft: draft({ cc: "Zoé <ZOE@ecole.example>" }) }], "sent:cc", "zoe@ecole.example"],
    ["hidden copies alone", [{ kind: "send", draft: draft({ to: "", bcc: "Omar, Zoe" }) }], "sent:bcc", "omar@ecole.example, zoe@ecole.example"],
    ["nothing without a recipient", [{ kind: "send", draft: draft({ to: "" }) }], "sent:count", "0"],
    ["nothing to a bad address", [{ kind: "send", draft: draft({ to: "omar@" }) }], "sent:count", "0"],
    ["a word of the subject", [{ kind: "send", draft: draft({ subject: "Élection : Délégués" }) }], "sent:subject-has:election", "oui"],
    ["a clear subject", [{ kind: "send", draft: draft() }], "sent:subject-length", "clair"],
    ["an empty subject", [{ kind: "send", draft: draft({ subject: " " }) }], "sent:subject-length", "vide"],
    ["files that exist", [{ kind: "send", draft: draft({ attachments: ["photo.jpg", "absent.pdf", "photo.jpg"] }) }], "sent:attachments", "photo.jpg"],
    ["a reply", [{ kind: "send", draft: { ...replyDraft(SCENE, original("sortie"), false), body: "Moi" } }], "sent:in-reply-to", "sortie"],
    ["a reply without a word", [{ kind: "send", draft: replyDraft(SCENE, original("sortie"), false) }], "sent:body", "vide"],
    ["a forwarded message", [{ kind: "send", draft: { ...forwardDraft(original("sortie")), to: "Zoe" } }], "sent:forward-of", "sortie"],
    ["the file of a forwarded message", [{ kind: "send", draft: { ...forwardDraft(original("sortie")), to: "Zoe" } }], "sent:attachments", "tract.pdf"],
    ["a draft", [{ kind: "save-draft", draft: draft() }], "drafts", "1"],
    ["no draft once it is sent", [{ kind: "save-draft", draft: draft() }, { kind: "send", draft: draft({ id: "+1" }) }], "drafts", "0"],
    ["where a message is", [{ kind: "move", ids: ["pub"], folder: "Club" }], "folder:pub", "Club"],
    ["no move into sent mail", [{ kind: "move", ids: ["pub"], folder: "Envoyés" }], "disturbed", ""],
    ["what is reported", [{ kind: "report", ids: ["pub"], as: "phishing" }], "reported", "pub"],
    ["what is spam", [{ kind: "report", ids: ["pub", "ecole"], as: "spam" }], "spam", "ecole, pub"],
    ["what is no longer spam", [{ kind: "report", ids: ["pub"], as: "phishing" }, { kind: "report", ids: ["pub"], as: "safe" }], "reported", ""],
    ["what is deleted", [{ kind: "delete", ids: ["pub"] }], "deleted", "pub"],
    ["what is gone", [{ kind: "delete", ids: ["pub"] }, { kind: "delete", ids: ["pub"] }], "folder:pub", "supprimé"],
    ["where a rule would put mail", [{ kind: "add-rule", rule: { field: "from", contains: "OMAR@", folder: "Club" }, now: false }], "next:neuf", "Club"],
    ["a rule applied to what is there", [{ kind: "add-rule", rule: { field: "subject", contains: "sold", folder: "Corbeille" }, now: true }], "deleted", "pub"],
    ["mail that arrives through a rule", [{ kind: "add-rule", rule: { field: "from", contains: "omar", folder: "Club" }, now: false }, { kind: "receive" }], "folder:neuf", "Club"],
    ["no rule without a text", [{ kind: "add-rule", rule: { field: "from", contains: " ", folder: "Club" }, now: false }], "rules", "0"],
    ["a folder made", [{ kind: "create-folder", name: " École " }], "folders", "École"],
    ["a message read", [{ kind: "open-message", id: "pub" }], "read:pub", "lu"],
    ["a link opened", [{ kind: "open-link", url: "https://plan.example" }], "links-opened", "https://plan.example"],
  ])("tells %s", (_, actions, fact, value) => {
    expect(factsAfter(...actions)[fact]).toBe(value);
  });
});

describe("replies", () => {
  it("answers the sender alone, or everyone but oneself", () => {
    expect(replyDraft(SCENE, original("sortie"), false)).toMatchObject({ to: "Omar <omar@ecole.example>", cc: "", subject: "Re : Sortie" });
    expect(replyDraft(SCENE, original("sortie"), true)).toMatchObject({ to: "Omar <omar@ecole.example>, Zoe <zoe@ecole.example>", cc: "Rose <rose@ecole.example>" });
  });

  it("answers where the message asks, and does not repeat « Re »", () => {
    expect(replyDraft(SCENE, original("ecole"), false)).toMatchObject({ to: "vie-scolaire@ecole.example", subject: "Re : Absence" });
  });

  it("tells what was typed from what is quoted", () => {
    const { body } = replyDraft(SCENE, original("sortie"), false);
    expect(body).toContain("> Voir le plan");
    expect(typedText(`Oui !${body}`)).toBe("Oui !");
  });
});

describe("recipients", () => {
  it.each([["omar", ["omar@ecole.example"]], ["A <a@b.example>, a@b.example", ["a@b.example"]], ["", []], [" ; ,", []], ['"Mairie, salles" <a@b.example>, c@d.example', ["a@b.example", "c@d.example"]]])("reads « %s »", (field, addresses) => {
    expect(readRecipients(SCENE, field)).toMatchObject({ kind: "read", people: addresses.map((address) => ({ address })) });
  });

  it.each(["inconnu", "a@b", "a b@c.example", "<>"])("refuses « %s »", (field) => {
    expect(readRecipients(SCENE, field)).toMatchObject({ kind: "unreadable" });
  });
});

describe("any sequence of acts", () => {
  const id = fc.constantFrom("sortie", "pub", "ecole", "neuf", "+1", "+2", "inconnu");
  const ids = fc.array(id, { maxLength: 3 });
  const folder = fc.constantFrom("Réception", "Club", "Corbeille", "Indésirables", "Envoyés", "Brouillons", "Neuf", "");
  const recipients = fc.constantFrom("", "Omar", "zoe@ecole.example, Omar", "faux");
  const anyDraft = fc.record({ to: recipients, cc: recipients, bcc: recipients, subject: fc.constantFrom("", "Un objet"), body: fc.string(), attachments: fc.array(fc.constantFrom("plan.pdf", "x"), { maxLength: 2 }), id: fc.constantFrom("+1", "pub") });
  const action: fc.Arbitrary<Action> = fc.oneof(
    fc.record({ kind: fc.constantFrom("send" as const, "save-draft" as const), draft: anyDraft }),
    fc.record({ kind: fc.constant("open-folder" as const), folder }),
    fc.record({ kind: fc.constant("open-message" as const), id }),
    fc.record({ kind: fc.constant("move" as const), ids, folder }),
    fc.record({ kind: fc.constant("delete" as const), ids }),
    fc.record({ kind: fc.constant("report" as const), ids, as: fc.constantFrom("phishing" as const, "spam" as const, "safe" as const) }),
    fc.record({ kind: fc.constant("create-folder" as const), name: folder }),
    fc.record({ kind: fc.constant("add-rule" as const), rule: fc.record({ field: fc.constantFrom("from" as const, "to" as const, "subject" as const), contains: fc.constantFrom("", "o", "Sortie"), folder }), now: fc.boolean() }),
    fc.record({ kind: fc.constant("delete-rule" as const), index: fc.integer({ min: -1, max: 3 }) }),
    fc.constant({ kind: "receive" as const }),
    fc.constant({ kind: "close-message" as const }),
    fc.constant({ kind: "unknown" } as unknown as Action),
  );

  it("keeps messages apart, in known folders, and survives JSON", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
        const state = after(...actions);
        expect(JSON.parse(JSON.stringify(state))).toEqual(JSON.parse(JSON.stringify(structuredClone(state))));
        expect(new Set(state.messages.map((message) => message.id)).size).toBe(state.messages.length);
        if (state.open !== undefined) expect(findMessage(state, state.open)?.folder).toBe(state.folder);
        for (const value of Object.values(model.facts(SCENE, state))) expect(value).toBeTypeOf("string");
      }),
    );
  });
});
