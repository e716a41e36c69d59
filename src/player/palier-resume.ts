import { ownProfile } from "../i18n/fr/profile.ts";
import { openStore } from "../storage/open-store.ts";
import { competenceNames } from "./competence-names.ts";
import { element } from "./dom.ts";
import { listSessions, type SessionOverview } from "./session-overview.ts";
import { sessionUrl } from "./session-url.ts";

/** `<palier-resume>`, above the page's own title and so without headings: the passages that wait for their next answer. */
class PalierResume extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { store } = await openStore();
    const unfinished = (await listSessions(store)).filter(({ ended }) => ended === undefined);
    if (unfinished.length === 0) return;
    this.replaceChildren(
      element(
        "section",
        { "aria-label": ownProfile.resume.title },
        element("ul", { class: "grid", role: "list" }, ...unfinished.slice(0, 3).map(card)),
      ),
    );
    this.hidden = false;
  }
}

const nameOf = competenceNames();

function card(session: SessionOverview): HTMLElement {
  const code = session.competences[0] ?? "";
  return element(
    "li",
    { class: "card" },
    element("p", { class: "card-title" }, element("a", { class: "card-link", href: sessionUrl(session.id, code) }, ownProfile.resume.link(nameOf(code) ?? code))),
    element("p", { class: "card-foot" }, element("span", { class: "code-mark", "data-domain": code[0] }, code), ownProfile.resume.saved(session.responses.length, session.lastAt)),
  );
}

customElements.define("palier-resume", PalierResume);
