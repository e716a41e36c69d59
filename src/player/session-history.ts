import { player } from "../i18n/fr/player.ts";
import { ownProfile } from "../i18n/fr/profile.ts";
import type { SessionStore } from "../storage/session-store.ts";
import { element } from "./dom.ts";
import { downloadResults, resultsOf } from "./results-download.ts";
import { button } from "./screens/notice.ts";
import type { SessionOverview } from "./session-overview.ts";
import { sessionUrl } from "./session-url.ts";

const text = ownProfile.profile;

interface HistoryProps {
  readonly sessions: readonly SessionOverview[];
  readonly store: SessionStore;
  readonly nameOf: (code: string) => string | undefined;
  /** Called once the device changed. */
  readonly changed: () => void;
}

/** Every passage of the device: see it, download it, delete it and change one's mind. */
export function sessionHistory({ sessions, store, nameOf, changed }: HistoryProps): HTMLElement {
  const said = element("div", { class: "history-said cluster", role: "status" });
  const list = element("ul", { class: "history", role: "list" }, ...sessions.map(row));

  function row(session: SessionOverview): HTMLLIElement {
    const names = session.competences.map((code) => `${code} ${nameOf(code) ?? ""}`.trim()).join(", ");
    const confirm = confirmation(text.removeConfirm, text.removeConfirmed, () => void remove(session, item));
    const item: HTMLLIElement = element(
      "li",
      { class: "history-row" },
      element(
        "div",
        {},
        element("h3", { class: "history-name" }, names),
        element(
          "p",
          { class: "small soft cluster" },
          element("span", { class: "tag", "data-kind": session.ended === undefined ? "info" : undefined }, session.ended === undefined ? text.inProgress : text.ended),
          element("span", {}, player.dateAndTime(session.startedAt)),
          element("span", {}, player.answers(session.responses.length)),
        ),
      ),
      element(
        "div",
        { class: "history-actions cluster" },
        element("a", { class: "button", "data-kind": "secondary", href: sessionUrl(session.id, session.competences[0]) }, session.ended === undefined ? text.resume : text.seeResult, hidden(names)),
        action(text.download, names, () => void downloadResults(resultsOf(session.events))),
        action(text.remove, names, () => confirm.open()),
      ),
      confirm.element,
    );
    return item;
  }

  async function remove(session: SessionOverview, item: HTMLLIElement): Promise<void> {
    await store.remove(session.id);
    item.hidden = true;
    const undo = button(text.undo, "secondary", async () => {
      for (const event of session.events) await store.append(session.id, event);
      item.hidden = false;
      said.replaceChildren(text.restored);
      item.querySelector("a")?.focus();
      changed();
    });
    said.replaceChildren(text.removed, undo);
    undo.focus();
    changed();
  }

  return element("section", { class: "stack", "aria-labelledby": "history-title" }, element("h2", { id: "history-title" }, text.historyTitle), said, list);
}

/** A question that opens in place; the answer no closes it and gives the focus back. */
export function confirmation(question: string, yes: string, confirmed: () => void): { readonly element: HTMLElement; readonly open: () => void } {
  let opener: Element | null = null;
  const close = () => {
    node.hidden = true;
    if (opener instanceof HTMLElement) opener.focus();
  };
  const confirm = button(yes, "danger", () => {
    node.hidden = true;
    confirmed();
  });
  const node = element(
    "div",
    { class: "confirmation", role: "group", hidden: true },
    element("p", {}, question),
    element("p", { class: "cluster" }, confirm, button(text.cancel, "secondary", close)),
  );
  return {
    element: node,
    open: () => {
      opener = document.activeElement;
      node.hidden = false;
      confirm.focus();
    },
  };
}

function action(label: string, of: string, onclick: () => void): HTMLButtonElement {
  const node = button(label, "quiet", onclick);
  node.append(hidden(of));
  return node;
}

function hidden(words: string): HTMLElement {
  return element("span", { class: "visually-hidden" }, ` ${words}`);
}
