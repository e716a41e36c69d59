import type { ActivityModel } from "../activity.ts";
import { actOnSite, newAccount, typeKey } from "./accounts.ts";
import { factsOf } from "./facts.ts";
import type { PasswordManagerScene } from "./scene.ts";
import type { Account, Action, Entry, State } from "./state.ts";

const MOST_ENTRIES = 40;
const LONGEST = 80;

export const model: ActivityModel<PasswordManagerScene, State, Action> = { start, act, facts: factsOf, isUndoable: ({ kind }) => kind !== "next-code" && kind !== "lock" && kind !== "unlock" };

function start({ vault, owner, entries, sites, messages }: PasswordManagerScene): State {
  return {
    locked: vault.master !== undefined,
    entries: entries.map((entry) => ({ ...entry, leaked: entry.leaked ?? false })),
    nextId: 1,
    accounts: Object.fromEntries(
      sites.flatMap(({ id, account }): [string, Account][] =>
        account
          ? [[id, {
              ...newAccount(account.login, account.password, account.email ?? owner.email),
              door: account.signedIn ? "open" : "closed",
              twoFactor: account.twoFactor,
              codesMade: account.twoFactor ? 1 : 0,
              sessions: (account.sessions ?? []).map((session) => session.id),
              forwarding: account.forwarding ?? "",
            }]]
          : [],
      ),
    ),
    given: [],
    messages: messages ?? [],
    authenticator: [],
    tick: 0,
  };
}

function act(scene: PasswordManagerScene, state: State, action: Action): State {
  switch (action.kind) {
    case "unlock":
      return state.locked && action.master === scene.vault.master ? { ...state, locked: false } : state;
    case "lock":
      return state.locked || scene.vault.master === undefined ? state : { ...state, locked: true };
    case "save":
      return state.locked ? state : save(scene, state, action);
    case "delete":
      return state.locked || !state.entries.some(({ id }) => id === action.id) ? state : { ...state, entries: state.entries.filter(({ id }) => id !== action.id) };
    case "next-code":
      return { ...state, tick: (state.tick + 1) % 1000 };
    case "type-key":
      return typeKey(state, action.name, action.key);
    case "forget-key":
      return state.authenticator[action.index] === undefined ? state : { ...state, authenticator: state.authenticator.filter((_, index) => index !== action.index) };
    default:
      return actOnSite(scene, state, action);
  }
}

function save({ today }: PasswordManagerScene, state: State, { id, ...typed }: Extract<Action, { kind: "save" }>): State {
  const [name, site, login] = [typed.name, hostOf(typed.site), typed.login].map((text) => text.trim().slice(0, LONGEST)) as [string, string, string];
  const password = typed.password.slice(0, LONGEST);
  if (name === "" || site === "" || password === "") return state;
  const known = state.entries.find((entry) => entry.id === id);
  if (!known) {
    if (id !== undefined || state.entries.length >= MOST_ENTRIES) return state;
    const entry: Entry = { id: `ajout-${state.nextId}`, name, site, login, password, changed: today, leaked: false };
    return { ...state, nextId: state.nextId + 1, entries: [...state.entries, entry] };
  }
  const renewed = password !== known.password;
  const entry: Entry = { ...known, name, site, login, password, changed: renewed ? today : known.changed, leaked: renewed ? false : known.leaked };
  if (name === known.name && site === known.site && login === known.login && !renewed) return state;
  return { ...state, entries: state.entries.map((each) => (each === known ? entry : each)) };
}

/** « https://www.site.example/connexion » is saved as « site.example ». */
export function hostOf(typed: string): string {
  return typed.trim().toLowerCase().replace(/^https?:\/\//, "").replace(/^www\./, "").replace(/[/?#].*$/, "");
}
