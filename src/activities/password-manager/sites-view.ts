import { passwordManager as words } from "../../i18n/fr/activities/password-manager.ts";
import { typeset } from "../../i18n/typography.ts";
import { button } from "../controls.ts";
import { element } from "../dom.ts";
import { accountView } from "./account-view.ts";
import { SHORTEST_PASSWORD } from "./accounts.ts";
import { type Desk, draft, field, forget, form, go, perform, submitButton, tell } from "./desk.ts";
import { newPassword } from "./generator-view.ts";
import { hostOf, model } from "./model.ts";
import { type Account, accountOf, type Site, siteOf } from "./state.ts";

const text = words.sites;

/** A small browser: favourites, an address, and the page of a site. */
export function sitesView(desk: Desk): HTMLElement {
  const site = siteOf(desk.scene, desk.memory.site ?? "");
  return element("div", { class: "stack" }, addressBar(desk, site), offerBar(desk), site ? sitePage(desk, site) : favourites(desk));
}

export function openSite(desk: Desk, site: Site, page: Desk["memory"]["page"] = "sign-in"): void {
  forget(desk, "login", "password", "code", "new password", "current password", "recovery email");
  desk.memory.drafts.set("address", site.domain);
  go(desk, { place: "sites", site: site.id, page, section: undefined, generatorFor: undefined, passkeyAsked: false }, "site title");
  desk.stagehand.announce(text.opened(site.domain));
}

function addressBar(desk: Desk, site: Site | undefined): HTMLElement {
  const input = element("input", { type: "text", class: "field", "data-key": "address", "aria-label": text.address, value: draft(desk, "address"), autocomplete: "off", autocapitalize: "off", spellcheck: "false", inputmode: "url", maxlength: 90, oninput: () => desk.memory.drafts.set("address", input.value) });
  const visit = () => {
    const domain = hostOf(input.value);
    const found = desk.scene.sites.find((each) => each.domain === domain);
    if (found) openSite(desk, found);
    else tell(desk, text.notFound(domain), true);
  };
  return element(
    "form",
    { class: "address-bar", onsubmit: (event: SubmitEvent) => {
      event.preventDefault();
      visit();
    } },
    button("favourites", text.favourites, () => {
      desk.memory.drafts.delete("address");
      go(desk, { site: undefined });
    }, { "aria-pressed": String(!site) }),
    input,
    element("button", { type: "submit", class: "tool", "data-key": "visit" }, text.go),
  );
}

function favourites(desk: Desk): HTMLElement {
  return element("ul", { class: "entries" }, ...desk.scene.sites.filter(({ unlisted }) => !unlisted).map((site) =>
    element("li", {}, element("button", { type: "button", class: `entry ${site.colour ?? "green"}`, "data-key": `site ${site.id}`, onclick: () => openSite(desk, site) }, element("span", { class: "initial", "aria-hidden": "true" }, site.name.slice(0, 1).toUpperCase()), element("span", { class: "entry-text" }, element("strong", {}, site.name), element("span", { class: "soft small" }, site.domain))))));
}

/** After a new password was given to a site, the vault offers to keep it. */
function offerBar(desk: Desk): HTMLElement | undefined {
  const { memory, state, scene } = desk;
  const offer = memory.offer;
  const site = offer && siteOf(scene, offer.site);
  if (!site) return undefined;
  const known = state.entries.findLast((entry) => entry.site === site.domain);
  const save = () => {
    if (state.locked) tell(desk, text.offerLocked, true);
    else perform(desk, { kind: "save", ...(known && { id: known.id }), name: known?.name ?? site.name, site: site.domain, login: offer.login, password: offer.password }, words.vault.saved(known?.name ?? site.name), words.vault.unchanged, { offer: undefined }, "site title");
  };
  return element("div", { class: "card stack", role: "group", "aria-label": words.places.vault }, element("p", {}, text.offer(site.domain)), element("div", { class: "row" }, button("offer save", text.offerSave, save), button("offer later", text.offerLater, () => go(desk, { offer: undefined }, "site title"))));
}

function sitePage(desk: Desk, site: Site): HTMLElement {
  const account = accountOf(desk.state, site.id);
  return element(
    "section",
    { class: `site ${site.colour ?? "green"}`, "aria-label": site.name },
    element("header", { class: "site-head" }, element("h3", { tabindex: "-1", "data-key": "site title" }, site.name), site.about !== undefined && element("p", {}, typeset(site.about))),
    element("div", { class: "site-body stack" }, ...pageOf(desk, site, account)),
  );
}

function pageOf(desk: Desk, site: Site, account: Account | undefined): readonly HTMLElement[] {
  if (account?.door === "open") return accountView(desk, site, account);
  if (account?.door === "code") return [codePage(desk, site, account)];
  if (desk.memory.page === "create") return [createPage(desk, site)];
  if (desk.memory.page === "reset") return [resetPage(desk, site, account)];
  return [signInPage(desk, site, account)];
}

function signInPage(desk: Desk, site: Site, account: Account | undefined): HTMLElement {
  const signIn = () => {
    const [login, password] = [draft(desk, "login"), draft(desk, "password")];
    if (login.trim() === "" || password === "") {
      tell(desk, text.missing, true);
      return;
    }
    const next = accountOf(model.act(desk.scene, desk.state, { kind: "sign-in", site: site.id, login, password }), site.id);
    const passed = next !== undefined && next.door !== "closed";
    const said = site.trap ? text.down : passed ? (next.door === "open" ? text.signedIn(site.name) : text.codeTitle) : text.wrong;
    desk.memory.note = { text: said, refused: !passed };
    if (passed) desk.memory.focus = next.door === "open" ? "site title" : "code";
    forget(desk, "password");
    desk.stagehand.act({ kind: "sign-in", site: site.id, login, password });
    desk.stagehand.announce(said);
  };
  const withPasskey = () => perform(desk, { kind: "passkey-sign-in", site: site.id }, text.signedIn(site.name), text.noPasskey, {}, "site title");
  const forgot = () => perform(desk, { kind: "forgot", site: site.id }, text.forgotSent(hidden(account?.email ?? "")), text.forgotSent(hidden(account?.email ?? draft(desk, "login"))));
  return element(
    "div",
    { class: "stack narrow" },
    element("h4", {}, text.signInTitle),
    form(
      signIn,
      button("fill", text.fill, () => fill(desk, site)),
      field(desk, "login", text.login, { paste: true }),
      field(desk, "password", text.password, { secret: true, paste: true }),
      element("div", { class: "row" }, submitButton("sign-in", text.signIn), button("passkey in", text.passkey, withPasskey)),
    ),
    element("div", { class: "row" }, button("forgot", text.forgot, forgot), site.signUp === true && !account && button("create", text.create, () => go(desk, { page: "create" }, "login"))),
  );
}

/** The vault compares the whole domain, not what the page looks like. */
function fill(desk: Desk, { domain }: Site): void {
  if (desk.state.locked) {
    tell(desk, text.vaultLocked, true);
    return;
  }
  const entry = desk.state.entries.findLast(({ site }) => site === domain);
  if (!entry) {
    tell(desk, text.noEntry(domain), true);
    return;
  }
  desk.memory.drafts.set("login", entry.login).set("password", entry.password);
  tell(desk, text.filled);
}

function createPage(desk: Desk, site: Site): HTMLElement {
  const create = () => {
    const [login, password] = [draft(desk, "login"), draft(desk, "new password")];
    if (login.trim() === "" || password === "") tell(desk, text.missing, true);
    else if (perform(desk, { kind: "create", site: site.id, login, password }, text.created(site.name), text.refusedPassword(SHORTEST_PASSWORD), { offer: { site: site.id, login: login.trim(), password }, page: "sign-in", generatorFor: undefined }, "offer save")) forget(desk, "login", "new password");
  };
  return element("div", { class: "stack narrow" }, element("h4", {}, text.createTitle), form(create, field(desk, "login", text.login, { paste: true }), ...newPassword(desk, text.password), element("div", { class: "row" }, submitButton("create go", text.create), button("create cancel", words.cancel, () => go(desk, { page: "sign-in" }, "site title")))));
}

function resetPage(desk: Desk, site: Site, account: Account | undefined): HTMLElement {
  if (!account?.resetSent) return element("div", { class: "stack" }, element("p", {}, text.resetExpired), element("div", { class: "row" }, button("reset back", text.signIn, () => go(desk, { page: "sign-in" }, "site title"))));
  const reset = () => {
    const password = draft(desk, "new password");
    const refused = password === account.password ? text.samePassword : text.refusedPassword(SHORTEST_PASSWORD);
    if (perform(desk, { kind: "reset", site: site.id, password }, text.resetDone, refused, { offer: { site: site.id, login: account.login, password }, page: "sign-in", generatorFor: undefined }, "offer save")) forget(desk, "new password");
  };
  return element("div", { class: "stack narrow" }, element("h4", {}, text.resetTitle), form(reset, ...newPassword(desk, words.account.next), element("div", { class: "row" }, submitButton("reset go", text.validate))));
}

function codePage(desk: Desk, site: Site, account: Account): HTMLElement {
  const method = account.twoFactor ?? "application";
  const check = () => {
    if (perform(desk, { kind: "code", site: site.id, code: draft(desk, "code") }, text.signedIn(site.name), text.wrongCode, {}, "site title")) forget(desk, "code");
  };
  return element(
    "div",
    { class: "stack narrow" },
    element("h4", {}, text.codeTitle),
    element("p", {}, `${text.codeAsk[method]} ${text.codeOr}`),
    form(check, field(desk, "code", text.code, { paste: true, numeric: true }), element("div", { class: "row" }, submitButton("code go", text.validate), method === "sms" && button("resend", text.resend, () => perform(desk, { kind: "send-sms", site: site.id }, text.resent, text.resent)))),
  );
}

/** As sites do: enough to know it, not enough to learn it. */
function hidden(email: string): string {
  const [name = "", domain] = email.split("@");
  return domain === undefined ? "…" : `${name.slice(0, 1)}•••${name.slice(-1)}@${domain}`;
}
