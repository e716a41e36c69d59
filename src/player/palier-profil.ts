import { ownProfile } from "../i18n/fr/profile.ts";
import { openStore } from "../storage/open-store.ts";
import type { SessionStore } from "../storage/session-store.ts";
import { competenceNames } from "./competence-names.ts";
import { element } from "./dom.ts";
import { erasePanel } from "./erase-panel.ts";
import { loadProfile } from "./load-profile.ts";
import { profileCompetences, profileTotal } from "./profile-competences.ts";
import { loadFailureScreen } from "./screens/message-screen.ts";
import { notice } from "./screens/notice.ts";
import { listSessions, type SessionOverview } from "./session-overview.ts";
import { sessionHistory } from "./session-history.ts";
import { siteUrl } from "./site-url.ts";

const text = ownProfile.profile;

/** `<palier-profil>`: what the device knows of the student, and the means to take it away or erase it. */
class PalierProfil extends HTMLElement {
  readonly #nameOf = competenceNames();
  readonly #levels = element("div", { class: "stack stack-loose" });
  readonly #rest = element("div", { class: "stack stack-loose" });

  async connectedCallback(): Promise<void> {
    const { kind, store } = await openStore();
    const sessions = await listSessions(store);
    if (sessions.length === 0) return this.#showEmpty(kind === "device" ? undefined : text.storageMissing);
    this.replaceChildren(this.#levels, this.#rest);
    this.#rest.replaceChildren(
      sessionHistory({ sessions, store, nameOf: this.#nameOf, changed: () => void this.#refresh(store) }),
      erasePanel(store, () => this.#showErased()),
    );
    await this.#showLevels(store, sessions);
  }

  async #refresh(store: SessionStore): Promise<void> {
    await this.#showLevels(store, await listSessions(store));
  }

  async #showLevels(store: SessionStore, sessions: readonly SessionOverview[]): Promise<void> {
    const profile = await loadProfile(store, sessions);
    if (!profile.ok) {
      this.#levels.replaceChildren(failure(loadFailureScreen(profile.error, true, () => void this.#showLevels(store, sessions)).element));
      return;
    }
    this.#levels.replaceChildren(
      ...(profile.value.partial ? [notice("info", undefined, text.partly)] : []),
      profileTotal(profile.value),
      profileCompetences(profile.value, sessions),
    );
  }

  #showErased(): void {
    this.#showEmpty(text.erased);
    this.querySelector("h2")?.focus();
  }

  #showEmpty(said: string | undefined): void {
    const status = element("p", { role: "status" });
    this.replaceChildren(
      status,
      element(
        "section",
        { class: "card profile-empty" },
        element("h2", { tabindex: -1 }, text.emptyTitle),
        element("p", {}, text.empty),
        element("p", {}, element("a", { class: "button", href: siteUrl("competences/") }, text.firstTest)),
      ),
    );
    status.textContent = said ?? "";
  }
}

/** The page has its own `h1`. */
function failure(screen: HTMLElement): HTMLElement {
  const heading = screen.querySelector("h1");
  heading?.replaceWith(element("h2", {}, heading.textContent));
  return screen;
}

customElements.define("palier-profil", PalierProfil);
