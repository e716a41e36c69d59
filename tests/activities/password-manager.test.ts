import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recoveryCodes, setupKey, sixDigits } from "../../src/activities/password-manager/codes.ts";
import { generate, RECIPE } from "../../src/activities/password-manager/generator.ts";
import { hostOf, model } from "../../src/activities/password-manager/model.ts";
import type { PasswordManagerScene } from "../../src/activities/password-manager/scene.ts";
import type { Action, State } from "../../src/activities/password-manager/state.ts";
import { kindsOf, strengthOf } from "../../src/activities/password-manager/strength.ts";

const SCENE: PasswordManagerScene = {
  vault: { name: "Coffre", master: "quatre mots" },
  owner: { email: "lou@courrier.example", phone: "06 39 98 12 12" },
  today: "2026-11-25",
  entries: [
    { id: "courrier", name: "Courrier", site: "courrier.example", login: "lou", password: "soleil2012", changed: "2021-02-03", leaked: true },
    { id: "velo", name: "Vélo club", site: "velo.example", login: "lou", password: "soleil2012", changed: "2022-02-03" },
    { id: "piscine", name: "Piscine", site: "piscine.example", login: "lou", password: "R7!tapis-lune", changed: "2025-02-03" },
  ],
  sites: [
    {
      id: "courrier", name: "Courrier", domain: "courrier.example",
      account: {
        login: "lou", password: "soleil2012", email: "pirate@louche.example", forwarding: "pirate@louche.example", contacts: true,
        sessions: [{ id: "tablette", device: "Tablette", place: "Lyon", when: "hier" }, { id: "inconnu", device: "Ordinateur", place: "Oslo", when: "hier", intruder: true }],
      },
    },
    { id: "velo", name: "Vélo club", domain: "velo.example", account: { login: "lou", password: "autre chose", twoFactor: "sms" } },
    { id: "faux", name: "Courrier", domain: "courrier-securite.example", trap: true },
    { id: "dessin", name: "Dessin", domain: "dessin.example", signUp: true },
  ],
};

const KEY = setupKey("courrier", "lou");
const UNLOCK: Action = { kind: "unlock", master: "quatre mots" };
const ENTER: Action = { kind: "sign-in", site: "courrier", login: "LOU ", password: "soleil2012" };
const ENROL: readonly Action[] = [ENTER, { kind: "enrol", site: "courrier", method: "application" }, { kind: "scan", site: "courrier" }, { kind: "confirm", site: "courrier", code: sixDigits(KEY, 0) }];

function play(actions: readonly Action[]): State {
  return actions.reduce<State>((state, action) => model.act(SCENE, state, action), model.start(SCENE));
}

describe("what it reports", () => {
  it.each<[string, readonly Action[], Readonly<Record<string, string>>]>([
    ["starts locked", [], { locked: "oui", reused: "2", "leaked-left": "1", disturbed: "aucun", "twofactor:courrier": "aucune", "twofactor:velo": "sms", "sessions:courrier": "inconnu, tablette", "saved:dessin": "non" }],
    ["opens with the master password only", [{ kind: "unlock", master: "autre" }, UNLOCK], { locked: "non" }],
    ["keeps a locked vault as it is", [{ kind: "delete", id: "velo" }], { disturbed: "aucun" }],
    ["saves a new account under its domain", [UNLOCK, { kind: "save", name: "Dessin", site: "https://www.dessin.example/moi", login: "lou", password: "Ab3!Ab3!Ab3!Ab3!" }], { added: "1", "saved:dessin": "oui", "length:dessin": "16", "kinds:dessin": "majuscules, minuscules, chiffres, signes", "unique:dessin": "oui", "vault-matches:dessin": "non" }],
    ["does not take a neighbour's domain for the site", [UNLOCK, { kind: "save", name: "D", site: "dessin-plus.example", login: "", password: "x" }], { "saved:dessin": "non" }],
    ["changes an entry, not the account", [UNLOCK, { kind: "save", id: "courrier", name: "Courrier", site: "courrier.example", login: "lou", password: "nouveau mot" }], { "leaked-left": "0", reused: "0", disturbed: "courrier", "changed:courrier": "non", "vault-matches:courrier": "non" }],
    ["counts the change of an entry without its site", [UNLOCK, { kind: "save", id: "piscine", name: "Piscine", site: "piscine.example", login: "lou", password: "autre" }], { "changed:piscine": "oui" }],
    ["signs in whatever the case of the login", [ENTER], { "signed-in:courrier": "oui", "given-to:courrier": "oui", "vault-matches:courrier": "oui" }],
    ["remembers what a trap was given", [{ kind: "sign-in", site: "faux", login: "lou", password: "soleil2012" }], { "given-to:faux": "oui", "signed-in:faux": "non" }],
    ["creates an account", [{ kind: "create", site: "dessin", login: "lou", password: "court" }, { kind: "create", site: "dessin", login: "lou", password: "assez long" }], { "account:dessin": "oui", "signed-in:dessin": "oui", "changed:dessin": "oui" }],
    ["asks for the second check", [{ kind: "sign-in", site: "velo", login: "lou", password: "autre chose" }], { "signed-in:velo": "non" }],
    ["enrols an authenticator and gives recovery codes", ENROL, { "twofactor:courrier": "application", "recovery-codes:courrier": "nulle part", "order:courrier": "double vérification" }],
    ["says where the codes are kept", [...ENROL, { kind: "keep", site: "courrier", place: "papier", on: true }, { kind: "keep", site: "courrier", place: "coffre", on: true }, { kind: "keep", site: "courrier", place: "ami", on: false }], { "recovery-codes:courrier": "coffre + papier" }],
    ["takes a code only once", [...ENROL, { kind: "sign-out", site: "courrier" }, ENTER, { kind: "code", site: "courrier", code: sixDigits(KEY, 0) }], { "signed-in:courrier": "non" }],
    ["takes the next code", [...ENROL, { kind: "sign-out", site: "courrier" }, ENTER, { kind: "code", site: "courrier", code: sixDigits(KEY, 1).replace(/(...)/, "$1 ") }], { "signed-in:courrier": "oui", "codes-used:courrier": "0" }],
    ["takes a recovery code", [...ENROL, { kind: "sign-out", site: "courrier" }, ENTER, { kind: "code", site: "courrier", code: recoveryCodes("courrier", "lou", 1)[2]! }], { "signed-in:courrier": "oui", "codes-used:courrier": "1" }],
    ["lets the intruder back while the password is the same", [ENTER, { kind: "close-session", site: "courrier", id: "inconnu" }], { "sessions:courrier": "inconnu, tablette", "order:courrier": "" }],
    ["keeps the intruder out after the password", [ENTER, { kind: "change-password", site: "courrier", current: "soleil2012", password: "tout autre" }, { kind: "close-session", site: "courrier", id: "inconnu" }], { "sessions:courrier": "tablette", "order:courrier": "mot de passe > appareils", "changed:courrier": "oui", "vault-matches:courrier": "non" }],
    ["asks for the current password", [ENTER, { kind: "change-password", site: "courrier", current: "x", password: "tout autre" }], { "changed:courrier": "non" }],
    ["sends no link to another's address", [{ kind: "forgot", site: "courrier" }, { kind: "reset", site: "courrier", password: "tout autre" }], { "changed:courrier": "non" }],
    ["resets by a link", [{ kind: "forgot", site: "velo" }, { kind: "reset", site: "velo", password: "tout autre" }], { "changed:velo": "oui", "order:velo": "mot de passe" }],
    ["mends recovery, forwarding and warns", [ENTER, { kind: "recovery-email", site: "courrier", email: "lou@courrier.example" }, { kind: "forwarding-off", site: "courrier" }, { kind: "warn", site: "courrier" }], { "recovery-email:courrier": "lou@courrier.example", "forwarding:courrier": "non", "warned:courrier": "oui", "order:courrier": "secours > transfert > contacts" }],
    ["signs in with a passkey on its own site", [ENTER, { kind: "passkey", site: "courrier" }, { kind: "sign-out", site: "courrier" }, { kind: "passkey-sign-in", site: "courrier" }, { kind: "passkey-sign-in", site: "faux" }], { "signed-in:courrier": "oui", "twofactor:courrier": "clé d'accès" }],
  ])("%s", (_, actions, expected) => {
    expect(model.facts(SCENE, play(actions))).toMatchObject(expected);
  });

  it("sends a code by message and takes it", () => {
    const asked = play([{ kind: "sign-in", site: "velo", login: "lou", password: "autre chose" }]);
    const code = /\d{6}/.exec(asked.messages[0]!.text)![0];
    expect(model.facts(SCENE, model.act(SCENE, asked, { kind: "code", site: "velo", code }))["signed-in:velo"]).toBe("oui");
  });

  it("returns the very same state when nothing fits", () => {
    const state = play([UNLOCK]);
    const unfit: readonly Action[] = [UNLOCK, { kind: "delete", id: "x" }, { kind: "save", id: "x", name: "a", site: "a.example", login: "", password: "a" }, { kind: "code", site: "courrier", code: "1" }, { kind: "warn", site: "courrier" }, { kind: "sign-out", site: "nulle-part" }, { kind: "type-key", name: "", key: "ABCD" }, { kind: "scan", site: "courrier" }];
    for (const action of unfit) expect(model.act(SCENE, state, action)).toBe(state);
  });
});

describe("passwords", () => {
  it.each([
    ["soleil2012", "faible"],
    ["123456789012", "faible"],
    ["azertyuiop", "faible"],
    ["aaaaaaaaaaaaaaaa", "faible"],
    ["Kd7!pQ2x", "moyenne"],
    ["girafe-moulin-encre-tapis", "moyenne"],
    ["girafe-moulin-encre-tapis-lune", "forte"],
    ["Kd7!pQ2xZr9&Lm", "très forte"],
  ])("finds %s %s", (password, strength) => {
    expect(strengthOf(password)).toBe(strength);
  });

  it("generates every kind asked for, at the length asked for", () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 40 }), fc.nat(), fc.boolean(), fc.boolean(), fc.boolean(), (length, roll, capitals, digits, signs) => {
        const made = generate({ ...RECIPE, length, capitals, digits, signs }, "lou", roll);
        expect(made).toHaveLength(length);
        expect(kindsOf(made)).toEqual(["majuscules", "minuscules", "chiffres", "signes"].filter((kind) => kind === "minuscules" || (kind === "majuscules" && capitals) || (kind === "chiffres" && digits) || (kind === "signes" && signs)));
      }),
    );
  });

  it.each([[2, 2], [4, 4], [99, 8], [Number.NaN, 2]])("generates words: %s asked, %s given", (asked, given) => {
    expect(generate({ ...RECIPE, kind: "words", words: asked }, "lou", 1).split("-")).toHaveLength(given);
  });

  it.each([["https://www.A.example/x?y", "a.example"], [" a.example ", "a.example"], ["http://m.a.example", "m.a.example"]])("reads the host of %s", (typed, host) => {
    expect(hostOf(typed)).toBe(host);
  });
});

describe("any sequence of acts", () => {
  const site = fc.constantFrom("courrier", "velo", "faux", "dessin", "__proto__", "");
  const word = fc.oneof(fc.constantFrom("lou", "soleil2012", "tout autre", "quatre mots", "lou@courrier.example", KEY, sixDigits(KEY, 0), sixDigits(KEY, 1), "courrier", "inconnu", "tablette"), fc.string());
  const action = fc.oneof(
    fc.constant(UNLOCK),
    fc.constant(ENTER),
    fc.record({ kind: fc.constant("unlock"), master: word }),
    fc.record({ kind: fc.constantFrom("lock", "next-code") }),
    fc.record({ kind: fc.constant("save"), id: fc.option(word, { nil: undefined }), name: word, site: word, login: word, password: word }, { requiredKeys: ["kind", "name", "site", "login", "password"] }),
    fc.record({ kind: fc.constant("delete"), id: word }),
    fc.record({ kind: fc.constant("type-key"), name: word, key: word }),
    fc.record({ kind: fc.constant("forget-key"), index: fc.integer({ min: -1, max: 3 }) }),
    fc.record({ kind: fc.constantFrom("sign-in", "create"), site, login: word, password: word }),
    fc.record({ kind: fc.constantFrom("code", "confirm"), site, code: word }),
    fc.record({ kind: fc.constantFrom("sign-out", "passkey-sign-in", "send-sms", "forgot", "passkey", "scan", "two-factor-off", "new-codes", "close-others", "forwarding-off", "warn"), site }),
    fc.record({ kind: fc.constant("change-password"), site, current: word, password: word }),
    fc.record({ kind: fc.constant("reset"), site, password: word }),
    fc.record({ kind: fc.constant("enrol"), site, method: fc.constantFrom("sms", "application", "x") }),
    fc.record({ kind: fc.constant("keep"), site, place: fc.constantFrom("papier", "ami", "x"), on: fc.boolean() }),
    fc.record({ kind: fc.constant("close-session"), site, id: word }),
    fc.record({ kind: fc.constant("recovery-email"), site, email: word }),
  ) as fc.Arbitrary<Action>;

  it("never throws, survives JSON and reports texts", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const state = play(actions);
        const again = JSON.parse(JSON.stringify(state)) as State;
        expect(model.facts(SCENE, again)).toEqual(model.facts(SCENE, state));
        expect(Object.values(model.facts(SCENE, state)).every((value) => typeof value === "string")).toBe(true);
      }),
    );
  });
});
