import { readFragment } from "../campaigns/campaign-entry.ts";
import { startTest } from "./start-test.ts";

/** `<palier-campagne>`: the landing page of a campaign, and its test; without a campaign in the address, its own content asks for one. */
class PalierCampagne extends HTMLElement {
  connectedCallback(): void {
    const { href, pathname } = location;
    addEventListener("hashchange", () => {
      // Another link pasted into the same tab changes the fragment alone; so does the link that skips to the content.
      if (readFragment(location.hash)) location.reload();
      else if (location.pathname === pathname) history.replaceState(null, "", href);
    });
    const campaign = readFragment(location.hash);
    if (campaign) startTest(this, { campaign });
    else for (const child of this.children) child.removeAttribute("hidden");
  }
}

customElements.define("palier-campagne", PalierCampagne);
