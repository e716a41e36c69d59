import { normalCode, normalKey, recoveryCodes, setupKey, sixDigits } from "./codes.ts";
import type { PasswordManagerScene } from "./scene.ts";
import { type Account, accountOf, type Message, PLACES, type Site, type SiteAction, siteOf, type State, type Step } from "./state.ts";

export const SHORTEST_PASSWORD = 8;
const LONGEST = 80;
const EMAIL = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;

export function newAccount(login: string, password: string, email: string): Account {
  return { login, password, door: "closed", twoFactor: undefined, enrolling: undefined, passkey: false, codesMade: 0, codesUsed: [], kept: [], sms: "", sessions: [], email, forwarding: "", warned: false, resetSent: false, steps: [] };
}

/** What one does on a site: sign in, and look after one's account. */
export function actOnSite(scene: PasswordManagerScene, state: State, action: SiteAction): State {
  const site = siteOf(scene, action.site);
  if (!site) return state;
  const account = accountOf(state, site.id);
  switch (action.kind) {
    case "sign-in":
      return signIn(give(state, site, action.password), site, account, action);
    case "create":
      if (account || !site.signUp || action.login.trim() === "" || !isNewPassword(action.password)) return state;
      return put(give(state, site, action.password), site, { ...newAccount(action.login.trim().slice(0, LONGEST), action.password, scene.owner.email), door: "open" });
    case "forgot":
      return account ? forgot(scene, state, site, account) : state;
    case "reset":
      return account?.resetSent && isNewPassword(action.password) && action.password !== account.password
        ? put(give(state, site, action.password), site, did({ ...account, password: action.password, resetSent: false, door: "closed" }, "mot de passe"))
        : state;
    case "passkey-sign-in":
      return account?.passkey && account.door !== "open" ? put(state, site, { ...account, door: "open" }) : state;
    case "send-sms":
      return account && (account.door === "code" ? account.twoFactor === "sms" : account.enrolling === "sms") ? sendSms(state, site, account) : state;
    case "code":
      return account?.door === "code" ? checkCode(state, site, account, normalCode(action.code)) : state;
    default:
      return account?.door === "open" ? lookAfter(scene, state, site, account, action) : state;
  }
}

function signIn(state: State, site: Site, account: Account | undefined, { login, password }: { readonly login: string; readonly password: string }): State {
  const typed = login.trim().toLowerCase();
  if (!account || account.door === "open" || typed !== account.login.toLowerCase() || password !== account.password) return state;
  if (account.twoFactor === "sms") return sendSms(state, site, { ...account, door: "code" });
  return put(state, site, { ...account, door: account.twoFactor ? "code" : "open" });
}

function checkCode(state: State, site: Site, account: Account, code: string): State {
  const open: Account = { ...account, door: "open", sms: "" };
  if (isRightCode(state, site, account, account.twoFactor, code)) return nextTick(put(state, site, open));
  const recovery = recoveryCodes(site.id, account.login, account.codesMade).find((each) => account.codesMade > 0 && normalCode(each) === code && !account.codesUsed.includes(each));
  return recovery ? put(state, site, { ...open, codesUsed: [...account.codesUsed, recovery] }) : state;
}

function lookAfter(scene: PasswordManagerScene, state: State, site: Site, account: Account, action: SiteAction): State {
  const set = (change: Partial<Account>, step?: Step) => put(state, site, step ? did({ ...account, ...change }, step) : { ...account, ...change });
  switch (action.kind) {
    case "sign-out":
      return set({ door: "closed", enrolling: undefined });
    case "change-password":
      return action.current === account.password && isNewPassword(action.password) && action.password !== account.password ? set({ password: action.password }, "mot de passe") : state;
    case "enrol":
      if (!offers(site).includes(action.method) || account.twoFactor === action.method) return state;
      return action.method === "sms" ? (scene.owner.phone === undefined ? state : sendSms(state, site, { ...account, enrolling: "sms" })) : set({ enrolling: "application" });
    case "scan": {
      const key = setupKey(site.id, account.login);
      return account.enrolling !== "application" || state.authenticator.some((each) => each.key === key) ? state : { ...state, authenticator: [...state.authenticator, { name: site.name, key }] };
    }
    case "confirm":
      if (!account.enrolling || !isRightCode(state, site, account, account.enrolling, normalCode(action.code))) return state;
      return nextTick(set({ twoFactor: account.enrolling, enrolling: undefined, sms: "", codesMade: account.codesMade + 1, codesUsed: [], kept: [] }, "double vérification"));
    case "passkey":
      return account.passkey || !offers(site).includes("clé d'accès") ? state : set({ passkey: true }, "double vérification");
    case "two-factor-off":
      return account.twoFactor || account.enrolling ? set({ twoFactor: undefined, enrolling: undefined, codesMade: 0, codesUsed: [], kept: [] }) : state;
    case "new-codes":
      return account.codesMade > 0 ? set({ codesMade: account.codesMade + 1, codesUsed: [], kept: [] }) : state;
    case "keep": {
      if (account.codesMade === 0 || !PLACES.includes(action.place) || account.kept.includes(action.place) === action.on) return state;
      return set({ kept: PLACES.filter((place) => (place === action.place ? action.on : account.kept.includes(place))) });
    }
    case "close-session":
      return closeSessions(state, site, account, account.sessions.filter((id) => id === action.id));
    case "close-others":
      return closeSessions(state, site, account, account.sessions);
    case "recovery-email": {
      const email = action.email.trim().toLowerCase().slice(0, LONGEST);
      return EMAIL.test(email) && email !== account.email ? set({ email }, "secours") : state;
    }
    case "forwarding-off":
      return account.forwarding === "" ? state : set({ forwarding: "" }, "transfert");
    case "warn":
      return account.warned || !site.account?.contacts ? state : set({ warned: true }, "contacts");
    default:
      return state;
  }
}

/** Whoever knows the password signs in again, unless a second check stops them. */
function closeSessions(state: State, site: Site, account: Account, ids: readonly string[]): State {
  if (ids.length === 0) return state;
  const knowsPassword = account.password === site.account?.password && !account.twoFactor;
  const returning = (site.account?.sessions ?? []).filter(({ id, intruder }) => ids.includes(id) && intruder && knowsPassword);
  const sessions = account.sessions.filter((id) => !ids.includes(id) || returning.some((session) => session.id === id));
  const closed = put(state, site, sessions.length < account.sessions.length && returning.length === 0 ? did({ ...account, sessions }, "appareils") : { ...account, sessions });
  return returning.reduce((after, { device, place }) => receive(after, { from: site.name, text: `Nouvelle connexion à ton compte, avec ton mot de passe : ${device}, ${place}.` }), closed);
}

function forgot(scene: PasswordManagerScene, state: State, site: Site, account: Account): State {
  if (account.resetSent) return state;
  if (account.email !== scene.owner.email) return state;
  return receive(put(state, site, { ...account, resetSent: true }), { from: `${site.name} (${site.domain})`, text: `Tu as demandé un nouveau mot de passe pour ${account.login}.`, link: site.id, linkText: "Choisir un nouveau mot de passe", reset: true });
}

function sendSms(state: State, site: Site, account: Account): State {
  const sms = sixDigits(`sms/${site.id}/${account.login}`, state.messages.length);
  return receive(put(state, site, { ...account, sms }), { from: site.name, text: `Ton code est ${sms}. Ne le donne à personne.` });
}

function isRightCode(state: State, site: Site, account: Account, method: Account["twoFactor"], code: string): boolean {
  if (method === "sms") return account.sms !== "" && code === account.sms;
  return method === "application" && code === sixDigits(setupKey(site.id, account.login), state.tick);
}

export function offers(site: Site): readonly string[] {
  return site.offers ?? ["application", "sms", "clé d'accès"];
}

export function typeKey(state: State, name: string, typed: string): State {
  const key = normalKey(typed);
  const label = name.trim().slice(0, LONGEST);
  return key.length < 8 || key.length > 40 || label === "" || state.authenticator.length >= 12 || state.authenticator.some((each) => each.key === key) ? state : { ...state, authenticator: [...state.authenticator, { name: label, key }] };
}

function isNewPassword(password: string): boolean {
  return password.length >= SHORTEST_PASSWORD && password.length <= LONGEST;
}

function give(state: State, { id }: Site, password: string): State {
  return password === "" || state.given.includes(id) ? state : { ...state, given: [...state.given, id] };
}

function did(account: Account, step: Step): Account {
  return account.steps.includes(step) ? account : { ...account, steps: [...account.steps, step] };
}

function put(state: State, { id }: Site, account: Account): State {
  return { ...state, accounts: { ...state.accounts, [id]: account } };
}

function receive(state: State, message: Omit<Message, "id">): State {
  return { ...state, messages: [{ id: `reçu-${state.messages.length}`, ...message }, ...state.messages] };
}

function nextTick(state: State): State {
  return { ...state, tick: state.tick + 1 };
}
