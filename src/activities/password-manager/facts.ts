import type { Facts } from "../activity.ts";
import type { PasswordManagerScene } from "./scene.ts";
import { accountOf, type Entry, type State } from "./state.ts";
import { kindsOf, strengthOf } from "./strength.ts";

export function factsOf(scene: PasswordManagerScene, state: State): Facts {
  const subjects = new Set([...scene.sites.map(({ id }) => id), ...scene.entries.map(({ id }) => id)]);
  return {
    locked: yes(state.locked),
    reused: String(state.entries.filter((entry) => !isUnique(state, entry)).length),
    "leaked-left": String(state.entries.filter(({ leaked }) => leaked).length),
    disturbed: list(scene.entries.filter((entry) => !isIntact(entry, state)).map(({ id }) => id)),
    added: String(state.entries.filter(({ id }) => !scene.entries.some((entry) => entry.id === id)).length),
    ...Object.fromEntries([...subjects].flatMap((id) => Object.entries({ ...vaultFacts(scene, state, id), ...accountFacts(scene, state, id) }).map(([name, value]) => [`${name}:${id}`, value]))),
  };
}

/** The entry of a site: the last one saved for its very domain. */
export function entryFor(scene: PasswordManagerScene, { entries }: State, id: string): Entry | undefined {
  const domain = scene.sites.find((site) => site.id === id)?.domain;
  return domain === undefined ? entries.find((entry) => entry.id === id) : entries.findLast((entry) => entry.site === domain);
}

function vaultFacts(scene: PasswordManagerScene, state: State, id: string): Facts {
  const entry = entryFor(scene, state, id);
  const password = entry?.password ?? "";
  const account = accountOf(state, id);
  const site = scene.sites.find((each) => each.id === id);
  const before = site?.account?.password ?? scene.entries.find((each) => each.id === id)?.password;
  return {
    saved: yes(entry !== undefined),
    login: entry?.login ?? "",
    length: String([...password].length),
    kinds: kindsOf(password).join(", "),
    strength: strengthOf(password),
    unique: yes(entry !== undefined && isUnique(state, entry)),
    changed: yes((account?.password ?? password) !== (before ?? "")),
    "vault-matches": yes(entry !== undefined && account?.password === password && account.login === entry.login),
  };
}

function accountFacts(scene: PasswordManagerScene, state: State, id: string): Facts {
  if (!scene.sites.some((site) => site.id === id)) return {};
  const account = accountOf(state, id);
  return {
    account: yes(account !== undefined),
    "signed-in": yes(account?.door === "open"),
    "given-to": yes(state.given.includes(id)),
    twofactor: account?.passkey ? "clé d'accès" : (account?.twoFactor ?? "aucune"),
    "recovery-codes": account && account.kept.length > 0 ? account.kept.join(" + ") : "nulle part",
    "codes-used": String(account?.codesUsed.length ?? 0),
    sessions: list(account?.sessions ?? []),
    "recovery-email": account?.email ?? "",
    forwarding: yes((account?.forwarding ?? "") !== ""),
    warned: yes(account?.warned ?? false),
    order: account?.steps.join(" > ") ?? "",
  };
}

export function isUnique({ entries }: State, { id, password }: Entry): boolean {
  return !entries.some((other) => other.id !== id && other.password === password);
}

function isIntact(entry: PasswordManagerScene["entries"][number], { entries }: State): boolean {
  const now = entries.find(({ id }) => id === entry.id);
  return now !== undefined && now.password === entry.password && now.login === entry.login && now.site === entry.site;
}

function list(ids: readonly string[]): string {
  return ids.length === 0 ? "aucun" : ids.toSorted().join(", ");
}

function yes(claim: boolean): string {
  return claim ? "oui" : "non";
}
