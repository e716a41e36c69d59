import { passwordManager as words } from "../../i18n/fr/activities/password-manager.ts";
import { button, mainButton, pairs, tick } from "../controls.ts";
import { element, svg } from "../dom.ts";
import { offers, SHORTEST_PASSWORD } from "./accounts.ts";
import { grouped, hash, recoveryCodes, setupKey } from "./codes.ts";
import { copyButton, type Desk, draft, field, forget, form, go, perform, type SectionName, submitButton } from "./desk.ts";
import { newPassword } from "./generator-view.ts";
import { type Account, PLACES, type Site } from "./state.ts";

const text = words.account;

/** The pages of an open account, each folded under its name. */
export function accountView(desk: Desk, site: Site, account: Account): readonly HTMLElement[] {
  const sections: readonly (readonly [SectionName, () => HTMLElement])[] = [
    ["password", () => passwordSection(desk, site, account)],
    ["twoFactor", () => twoFactorSection(desk, site, account)],
    ["sessions", () => sessionsSection(desk, site, account)],
    ["recovery", () => recoverySection(desk, site, account)],
    ...(site.account?.forwarding === undefined ? [] : [["forwarding", () => forwardingSection(desk, site, account)] as const]),
    ...(site.account?.contacts ? [["contacts", () => contactsSection(desk, site, account)] as const] : []),
  ];
  return [
    element("div", { class: "head" }, element("p", {}, text.connectedAs(account.login)), button("sign out", text.signOut, () => perform(desk, { kind: "sign-out", site: site.id }, text.signedOut, text.signedOut, { section: undefined, page: "sign-in" }, "site title"))),
    element("h4", {}, text.title),
    element("div", { class: "sections" }, ...sections.flatMap(([name, content]) => {
      const open = desk.memory.section === name;
      const toggle = () => {
        if (name === "recovery" && !open) desk.memory.drafts.set("recovery email", account.email);
        go(desk, { section: open ? undefined : name, generatorFor: undefined, passkeyAsked: false });
      };
      return [element("button", { type: "button", class: "fold", "data-key": `section ${name}`, "aria-expanded": String(open), onclick: toggle }, text.sections[name]), ...(open ? [element("div", { class: "fold-body stack" }, content())] : [])];
    })),
  ];
}

function passwordSection(desk: Desk, site: Site, account: Account): HTMLElement {
  const change = () => {
    const [current, password] = [draft(desk, "current password"), draft(desk, "new password")];
    const refused = current !== account.password ? text.wrongCurrent : password === current ? words.sites.samePassword : words.sites.refusedPassword(SHORTEST_PASSWORD);
    if (perform(desk, { kind: "change-password", site: site.id, current, password }, text.changed, refused, { offer: { site: site.id, login: account.login, password }, generatorFor: undefined }, "offer save")) forget(desk, "current password", "new password");
  };
  return form(change, field(desk, "current password", text.current, { secret: true, paste: true }), ...newPassword(desk, text.next), element("div", { class: "row" }, submitButton("change go", text.change)));
}

function twoFactorSection(desk: Desk, site: Site, account: Account): HTMLElement {
  const offered = offers(site);
  const { phone } = desk.scene.owner;
  const state = [account.twoFactor ? text.states[account.twoFactor] : text.states.none, ...(account.passkey ? [text.states.passkey] : [])].join(" ; ");
  return element(
    "div",
    { class: "stack" },
    element("p", {}, `${text.state} : `, element("strong", {}, state)),
    element(
      "ul",
      { class: "methods" },
      offered.includes("application") && account.twoFactor !== "application" && method(text.methods.application, text.methodHelp.application, "enrol application", () => perform(desk, { kind: "enrol", site: site.id, method: "application" }, text.scanTitle, text.scanTitle, {}, "enrol code")),
      offered.includes("sms") && phone !== undefined && account.twoFactor !== "sms" && method(text.methods.sms, text.methodHelp.sms(phone), "enrol sms", () => perform(desk, { kind: "enrol", site: site.id, method: "sms" }, words.sites.codeAsk.sms, words.sites.codeAsk.sms, {}, "enrol code")),
      offered.includes("clé d'accès") && !account.passkey && method(text.methods.passkey, text.methodHelp.passkey, "enrol passkey", () => go(desk, { passkeyAsked: true }, "passkey ok")),
    ),
    desk.memory.passkeyAsked && element("div", { class: "card stack" }, element("p", {}, text.passkeyAsk), element("div", { class: "row" }, mainButton("passkey ok", text.passkeyOk, () => perform(desk, { kind: "passkey", site: site.id }, text.passkeyDone, text.passkeyDone, { passkeyAsked: false }, "section twoFactor")), button("passkey not", words.cancel, () => go(desk, { passkeyAsked: false }, "enrol passkey")))),
    account.enrolling && enrolment(desk, site, account),
    account.codesMade > 0 && codesPanel(desk, site, account),
    account.twoFactor && element("div", { class: "row" }, button("two-factor off", text.turnOff, () => perform(desk, { kind: "two-factor-off", site: site.id }, text.turnedOff, text.turnedOff, {}, "section twoFactor"))),
  );
}

function method(name: string, help: string, key: string, choose: () => void): HTMLElement {
  return element("li", { class: "method" }, element("span", {}, element("strong", {}, name), element("br"), element("span", { class: "soft small" }, help)), button(key, text.choose(name), choose));
}

function enrolment(desk: Desk, site: Site, account: Account): HTMLElement {
  const confirm = () => {
    if (perform(desk, { kind: "confirm", site: site.id, code: draft(desk, "enrol code") }, text.enrolled, words.sites.wrongCode, {}, "codes title")) forget(desk, "enrol code");
  };
  const key = setupKey(site.id, account.login);
  const application = account.enrolling === "application";
  return element(
    "div",
    { class: "card stack" },
    application && element("h4", {}, text.scanTitle),
    element("p", {}, application ? text.scanHelp : words.sites.codeAsk.sms),
    application && element("div", { class: "setup" }, drawnCode(key), element("div", { class: "stack" }, button("scan", text.scan, () => perform(desk, { kind: "scan", site: site.id }, text.scanned, text.alreadyScanned)), element("p", {}, `${text.key} : `, element("code", {}, grouped(key))), element("div", { class: "row" }, copyButton(desk, "copy key", text.key, key)))),
    form(confirm, field(desk, "enrol code", words.sites.code, { paste: true, numeric: true }), element("div", { class: "row" }, submitButton("confirm", text.confirm))),
  );
}

const MODULES = 21;

/** Looks like a code to scan; only the activity's own telephone reads it. */
function drawnCode(key: string): SVGSVGElement {
  const corners = [[0, 0], [MODULES - 7, 0], [0, MODULES - 7]] as const;
  const inCorner = (x: number, y: number) => corners.some(([left, top]) => x >= left - 1 && x <= left + 7 && y >= top - 1 && y <= top + 7);
  const cells = Array.from({ length: MODULES * MODULES }, (_, index) => [index % MODULES, Math.floor(index / MODULES)] as const).filter(([x, y]) => !inCorner(x, y) && hash(`${key}${x},${y}`) % 2 === 0);
  const path = [...cells.map(([x, y]) => `M${x} ${y}h1v1h-1z`), ...corners.map(([x, y]) => `M${x} ${y}h7v7h-7zM${x + 1} ${y + 1}v5h5v-5zM${x + 2} ${y + 2}h3v3h-3z`)].join("");
  return svg("svg", { class: "drawn-code", viewBox: `-2 -2 ${MODULES + 4} ${MODULES + 4}`, role: "img", "aria-label": text.qr }, svg("path", { d: path }));
}

function codesPanel(desk: Desk, site: Site, account: Account): HTMLElement {
  const codes = recoveryCodes(site.id, account.login, account.codesMade);
  return element(
    "section",
    { class: "card stack", "aria-label": text.codesTitle },
    element("h4", { tabindex: "-1", "data-key": "codes title" }, text.codesTitle),
    element("ul", { class: "codes" }, ...codes.map((code) => element("li", {}, account.codesUsed.includes(code) ? element("s", {}, code) : element("code", {}, code)))),
    element("p", { class: "soft small" }, text.codesUsed(account.codesUsed.length)),
    element("fieldset", { class: "stack" }, element("legend", {}, text.codesHelp), ...PLACES.map((place) => tick(`keep ${place}`, text.kept[place], account.kept.includes(place), (on) => desk.stagehand.act({ kind: "keep", site: site.id, place, on })))),
    element("div", { class: "row" }, copyButton(desk, "copy codes", text.codesTitle, codes.join(" ")), button("new codes", text.newCodes, () => perform(desk, { kind: "new-codes", site: site.id }, text.newCodesDone, text.newCodesDone))),
  );
}

function sessionsSection(desk: Desk, site: Site, account: Account): HTMLElement {
  const others = (site.account?.sessions ?? []).filter(({ id }) => account.sessions.includes(id));
  const close = (ids: readonly string[], done: string, action: Parameters<Desk["stagehand"]["act"]>[0]) => {
    const before = account.sessions;
    const changed = perform(desk, action, done, words.vault.unchanged);
    const after = desk.state.accounts[site.id]?.sessions ?? [];
    if (changed && ids.some((id) => before.includes(id) && after.includes(id))) {
      desk.memory.note = { text: text.cameBack, refused: true };
      desk.stagehand.redraw();
      desk.stagehand.announce(text.cameBack);
    }
  };
  return element(
    "div",
    { class: "stack" },
    element(
      "ul",
      { class: "sessions" },
      element("li", {}, element("span", {}, element("strong", {}, text.here), element("br"), element("span", { class: "soft small" }, text.now))),
      ...others.map(({ id, device, place, when }) => element("li", {}, element("span", {}, element("strong", {}, device), element("br"), element("span", { class: "soft small" }, `${place} · ${when}`)), button(`close ${id}`, text.disconnect, () => close([id], text.disconnected, { kind: "close-session", site: site.id, id }), { "aria-label": text.disconnectNamed(device, place) }))),
    ),
    others.length === 0 ? element("p", { class: "soft" }, text.noSession) : element("div", { class: "row" }, button("close others", text.disconnectAll, () => close(others.map(({ id }) => id), text.allDisconnected, { kind: "close-others", site: site.id }))),
  );
}

function recoverySection(desk: Desk, site: Site, account: Account): HTMLElement {
  const save = () => perform(desk, { kind: "recovery-email", site: site.id, email: draft(desk, "recovery email") }, text.emailSaved, text.emailRefused);
  return form(save, pairs([[text.recoveryEmail, account.email]]), field(desk, "recovery email", text.recoveryEmail, { help: text.recoveryHelp, paste: true }), element("div", { class: "row" }, submitButton("email go", text.saveEmail)));
}

function forwardingSection(desk: Desk, site: Site, account: Account): HTMLElement {
  if (account.forwarding === "") return element("p", {}, text.noForwarding);
  return element("div", { class: "stack" }, element("p", {}, text.forwardingTo(account.forwarding)), element("div", { class: "row" }, button("stop forwarding", text.stopForwarding, () => perform(desk, { kind: "forwarding-off", site: site.id }, text.forwardingStopped, text.forwardingStopped, {}, "section forwarding"))));
}

function contactsSection(desk: Desk, site: Site, account: Account): HTMLElement {
  if (account.warned) return element("p", {}, text.warned);
  return element("div", { class: "stack" }, element("p", {}, text.warnHelp), element("div", { class: "row" }, button("warn", text.warn, () => perform(desk, { kind: "warn", site: site.id }, text.warned, text.warned, {}, "section contacts"))));
}
