import { readFragment } from "../campaigns/campaign-entry.ts";
import { keepFragment } from "./keep-fragment.ts";
import { startTest } from "./start-test.ts";

/** `<palier-test>`: the whole test in one static page; what to play is in the address, where it stands on the device. */
class PalierTest extends HTMLElement {
  connectedCallback(): void {
    const address = new URLSearchParams(location.search);
    keepFragment();
    startTest(this, { competence: address.get("competence") ?? undefined, design: address.get("parcours") ?? undefined, session: address.get("passage") ?? undefined, link: readFragment(location.hash) });
  }
}

customElements.define("palier-test", PalierTest);
