import { notebook } from "../../i18n/fr/notebook.ts";
import type { SessionStore } from "../../storage/session-store.ts";
import { element } from "../dom.ts";
import { toldHandedIn } from "../hand-in.ts";
import { listSessions } from "../session-overview.ts";
import { sessionUrl } from "../session-url.ts";

const text = notebook.handIn;

/** Tests made for a team that ended and were not handed in, as far as the student said; nothing when there is none. */
export async function unconfirmedPanel(store: SessionStore, nameOf: (code: string) => string | undefined): Promise<readonly HTMLElement[]> {
  const marks = await store.marks();
  const waiting = (await listSessions(store)).filter(({ header, ended, events, responses }) => header.token !== null && ended !== undefined && ended !== "restarted" && responses.length > 0 && !toldHandedIn(marks, events));
  if (waiting.length === 0) return [];
  const rows = waiting.map(({ id, header, competences, lastAt }) => {
    const name = header.campaign?.name ?? competences.map((code) => `${code} ${nameOf(code) ?? ""}`.trim()).join(", ");
    return element("li", { class: "notebook-row" }, element("span", {}, text.row(name, lastAt)), element("a", { class: "button", "data-kind": "secondary", href: sessionUrl(id, competences[0]) }, text.link, element("span", { class: "visually-hidden" }, ` ${name}`)));
  });
  return [element("section", { class: "stack", "aria-labelledby": "unconfirmed-title" }, element("h2", { id: "unconfirmed-title" }, text.title), element("p", {}, text.explanation), element("ul", { class: "notebook-rows", role: "list" }, ...rows))];
}
