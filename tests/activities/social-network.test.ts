import fc from "fast-check";
import { describe, expect, it } from "vitest";
import schema from "../../schemas/activities/social-network.schema.json" with { type: "json" };
import { feedOf, model, type SocialAction, type SocialState } from "../../src/activities/social-network/model.ts";
import type { SocialNetworkScene } from "../../src/activities/social-network/scene.ts";

const SCENE: SocialNetworkScene = {
  name: "Kilim",
  me: "lou",
  people: [{ id: "lou", name: "Lou" }, { id: "ava", name: "Ava", friend: true, followed: true }, { id: "max", name: "Max" }],
  lists: [{ id: "club", name: "Club" }],
  photos: [{ id: "affiche", alt: "L'affiche du tournoi" }],
  posts: [
    { id: "p1", author: "ava", text: "Salut", when: "hier", audience: "amis", comments: [{ id: "c1", author: "max", text: "Nul" }, { id: "c2", author: "lou", text: "Bravo" }] },
    { id: "p2", author: "lou", text: "Moi", when: "hier", audience: "public", tagged: true, comments: [{ id: "c3", author: "max", text: "Bof" }] },
    { id: "p3", author: "max", text: "Tous", when: "hier", audience: "public" },
  ],
  fields: [{ id: "pseudo", label: "Pseudo", value: "lou12", audience: "public", required: true }, { id: "ville", label: "Ville", audience: "amis" }],
  settings: [{ id: "messages", group: "Messages", label: "Qui m'écrit ?", options: [{ id: "tous", name: "Tous" }, { id: "amis", name: "Amis" }], value: "tous" }],
  requests: [{ id: "r1", from: "max", text: "Coucou" }],
};

const play = (...actions: readonly SocialAction[]) => actions.reduce<SocialState>((state, action) => model.act(SCENE, state, action), model.start(SCENE));

describe("what it reports", () => {
  it.each<[string, readonly SocialAction[], Readonly<Record<string, string>>]>([
    ["starts with nothing changed", [], { "post-count": "0", "changed-settings": "", "changed-audiences": "", deleted: "", followed: "ava", friends: "ava", blocked: "", filled: "pseudo", "request:r1": "en attente", "reported:c1": "non" }],
    ["publishes to a list", [{ kind: "publish", text: " Tournoi samedi ", audience: "club", photo: "affiche" }], { "post:text": "Tournoi samedi", "post:audience": "club", "post:photo": "affiche", "post-count": "1" }],
    ["changes the audience of a new post", [{ kind: "publish", text: "A", audience: "public" }, { kind: "audience", post: "nouveau-1", audience: "moi" }], { "post:audience": "moi", "changed-audiences": "" }],
    ["does not publish nothing", [{ kind: "publish", text: "  ", audience: "public" }], { "post-count": "0" }],
    ["edits one's own post alone", [{ kind: "edit", post: "p2", text: "Toi" }, { kind: "edit", post: "p1", text: "Toi" }], { "text:p2": "Toi", "text:p1": "Salut" }],
    ["closes an old post", [{ kind: "audience", post: "p2", audience: "amis" }], { "audience:p2": "amis", "changed-audiences": "p2" }],
    ["deletes one's own post, and a comment under it", [{ kind: "delete", id: "c3" }, { kind: "delete", id: "p2" }], { "deleted:c3": "oui", "deleted:p2": "oui", deleted: "c3 p2" }],
    ["does not delete what others wrote", [{ kind: "delete", id: "p1" }, { kind: "delete", id: "c1" }], { deleted: "" }],
    ["comments", [{ kind: "comment", post: "p1", text: "Super" }], { "commented:p1": "Super" }],
    ["shares only what is public", [{ kind: "share", post: "p1", audience: "public" }, { kind: "share", post: "p3", audience: "amis" }], { "shared:p1": "non", "shared:p3": "amis" }],
    ["blocks, which ends friendship and following", [{ kind: "tie", person: "ava", tie: "blocked", on: true }], { blocked: "ava", followed: "", friends: "" }],
    ["does not follow who is blocked", [{ kind: "tie", person: "max", tie: "blocked", on: true }, { kind: "tie", person: "max", tie: "followed", on: true }], { followed: "ava" }],
    ["does not make a friend alone", [{ kind: "tie", person: "max", tie: "friend", on: true }], { friends: "ava" }],
    ["mutes without unfollowing", [{ kind: "tie", person: "ava", tie: "muted", on: true }], { muted: "ava", followed: "ava", friends: "ava" }],
    ["reports with a reason", [{ kind: "report", id: "c1", reason: "haine" }, { kind: "report", id: "c1", reason: "harcelement" }, { kind: "report", id: "c2", reason: "haine" }], { "reported:c1": "harcelement", reported: "c1" }],
    ["sets a setting, and back", [{ kind: "setting", id: "messages", value: "amis" }], { "setting:messages": "amis", "changed-settings": "messages" }],
    ["keeps a required field", [{ kind: "field", id: "pseudo", value: " ", audience: "amis" }], { "field:pseudo": "lou12", "field-audience:pseudo": "public" }],
    ["fills a field", [{ kind: "field", id: "ville", value: "Lyon", audience: "moi" }], { "field:ville": "Lyon", "field-audience:ville": "moi", filled: "pseudo ville" }],
    ["takes one's name off", [{ kind: "untag", post: "p2" }], { "untagged:p2": "oui" }],
    ["answers a stranger", [{ kind: "request", id: "r1", answer: "supprimée" }], { "request:r1": "supprimée" }],
  ])("%s", (_, actions, expected) => {
    expect(model.facts(SCENE, play(...actions))).toMatchObject(expected);
  });

  it("hides who is muted or blocked from the feed", () => {
    expect(feedOf(play({ kind: "tie", person: "ava", tie: "muted", on: true }, { kind: "tie", person: "max", tie: "blocked", on: true })).map(({ id }) => id)).toEqual(["p2"]);
  });
});

it("reports what its schema announces, and nothing else", () => {
  const words = (names: readonly string[]) => [...new Set(names.map((name) => name.split(":")[0]))].toSorted();
  expect(words(Object.keys(model.facts(SCENE, play())))).toEqual(words(schema.facts.map(({ name }) => name)));
});

describe("any sequence of acts", () => {
  const id = fc.constantFrom("p1", "p2", "p3", "c1", "c2", "c3", "nouveau-1", "nouveau-2", "lou", "ava", "max", "pseudo", "ville", "messages", "r1", "__proto__", "x");
  const audience = fc.constantFrom("public", "amis", "moi", "club", "x");
  const text = fc.string({ maxLength: 20 });
  const action = fc.oneof(
    fc.record({ kind: fc.constant("publish"), text, audience, photo: fc.constantFrom("affiche", "x", undefined) }),
    fc.record({ kind: fc.constantFrom("edit", "comment"), post: id, text }),
    fc.record({ kind: fc.constantFrom("audience", "share"), post: id, audience }),
    fc.record({ kind: fc.constant("delete"), id }),
    fc.record({ kind: fc.constantFrom("like", "untag"), post: id }),
    fc.record({ kind: fc.constant("tie"), person: id, tie: fc.constantFrom("friend", "followed", "muted", "blocked"), on: fc.boolean() }),
    fc.record({ kind: fc.constant("report"), id, reason: fc.constantFrom("haine", "desaccord") }),
    fc.record({ kind: fc.constant("setting"), id, value: audience }),
    fc.record({ kind: fc.constant("field"), id, value: text, audience }),
    fc.record({ kind: fc.constant("request"), id, answer: fc.constantFrom("acceptée", "supprimée") }),
  ) as fc.Arbitrary<SocialAction>;

  it("never throws, survives JSON, reports texts, and leaves others' words alone", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const state = play(...actions);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        const facts = model.facts(SCENE, state);
        expect(Object.values(facts).every((value) => typeof value === "string")).toBe(true);
        expect([facts["text:p1"], facts["text:p3"]]).toEqual(["Salut", "Tous"]);
      }),
    );
  });
});
