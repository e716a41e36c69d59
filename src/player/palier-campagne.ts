import { campaignIn, readFragment } from "../campaigns/campaign-entry.ts";
import { keepFragment } from "./keep-fragment.ts";
import { packagedLink } from "./packaged.ts";
import { startTest } from "./start-test.ts";

/** `<palier-campagne>`: the landing page of a campaign, and its test; without a campaign in the address, its own content asks for one. */
class PalierCampagne extends HTMLElement {
  connectedCallback(): void {
    const packaged = packagedLink();
    if (packaged !== undefined) return void import("./scorm/start-packaged.ts").then(({ startPackaged }) => startPackaged(this, packaged));
    keepFragment();
    const link = readFragment(location.hash);
    if (campaignIn(link)) startTest(this, { link });
    else for (const child of this.children) child.removeAttribute("hidden");
  }
}

customElements.define("palier-campagne", PalierCampagne);
