import { webBrowser as text } from "../../i18n/fr/activities/web-browser.ts";
import { element } from "../dom.ts";
import { hostOf, isSecure } from "./address.ts";
import type { Drawing } from "./memory.ts";
import { activeTab, PERMISSION_STATES, PERMISSIONS, type Permission, type PermissionState, permissionOf } from "./model.ts";
import type { Site } from "./scene.ts";

/** What the padlock opens: encryption, certificate, cookies and permissions of the site shown. */
export function sitePanel({ scene, state, memory, stagehand }: Drawing): HTMLElement {
  const { at } = activeTab(state);
  const host = hostOf(at);
  const site = scene.sites?.find((each) => each.host === host);
  const secure = isSecure(at);
  return element(
    "section",
    { class: "panel", "aria-label": text.site.title(host) },
    element("h3", {}, text.site.title(host)),
    element("p", { class: secure ? "state good" : "state bad" }, element("strong", {}, secure ? text.site.secure : text.site.insecure), " ", secure ? text.site.secureText : text.site.insecureText),
    secure && site?.certificate && certificate(host, site.certificate),
    site?.cookies &&
      element(
        "p",
        {},
        element("strong", {}, text.site.cookies),
        " ",
        text.site.cookieChoice(cookieChoice(site, state.cookies[host])),
        " ",
        element("button", { type: "button", class: "tool", "data-key": "change cookies", onclick: () => {
          memory.cookies = { host, ticked: new Set(acceptedCookies(site, state.cookies[host])) };
          memory.sitePanel = false;
          stagehand.redraw();
        } }, text.site.changeCookies),
      ),
    element("div", { class: "permission-grid" }, ...PERMISSIONS.map((name) => permissionSelect({ state: permissionOf(scene, state, host, name), host, name, key: `panel ${name}` }, stagehand))),
  );
}

export function permissionSelect({ state, host, name, key }: { readonly state: PermissionState; readonly host: string; readonly name: Permission; readonly key: string }, stagehand: Drawing["stagehand"]): HTMLElement {
  const select = element(
    "select",
    {
      class: "field",
      "data-key": key,
      "aria-label": `${text.permission.short[name]} (${host})`,
      onchange: ({ target }: Event) => {
        const chosen = (target as HTMLSelectElement).value as PermissionState;
        stagehand.announce(text.permission.changed(text.permission.short[name], text.permission.states[chosen]));
        stagehand.act({ kind: "permission", host, name, state: chosen });
      },
    },
    ...PERMISSION_STATES.map((value) => element("option", { value, selected: value === state }, text.permission.states[value])),
  );
  return element("label", { class: "permission" }, element("span", {}, text.permission.short[name]), select);
}

function certificate(host: string, { holder, issuer, from, until, problem }: NonNullable<Site["certificate"]>): HTMLElement {
  const rows: readonly (readonly [string, string])[] = [
    [text.site.issuedTo, host],
    [text.site.holder, holder ?? text.site.noHolder],
    [text.site.issuer, issuer],
    [text.site.from, from],
    [text.site.until, until],
  ];
  return element(
    "details",
    { class: "certificate", "data-key": "certificate" },
    element("summary", { "data-key": "certificate summary" }, text.site.certificate),
    problem !== undefined && element("p", { class: "state bad" }, problem),
    element("dl", {}, ...rows.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)])),
  );
}

function acceptedCookies({ cookies }: Site, choice: string | undefined): readonly string[] {
  const ids = (cookies?.categories ?? []).map(({ id }) => id);
  return choice === "accepté" ? ids : ids.filter((id) => choice?.split(" ").includes(id));
}

function cookieChoice({ cookies }: Site, choice: string | undefined): string {
  if (choice === undefined) return text.cookies.none;
  const names = (cookies?.categories ?? []).filter(({ id }) => choice.split(" ").includes(id)).map(({ name }) => name);
  return names.length > 0 ? text.cookies.some(names.join(", ")) : choice;
}
