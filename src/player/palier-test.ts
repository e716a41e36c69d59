import { startTest } from "./start-test.ts";

/** `<palier-test>`: the whole test in one static page; what to play is in the address, where it stands on the device. */
class PalierTest extends HTMLElement {
  connectedCallback(): void {
    const address = new URLSearchParams(location.search);
    startTest(this, { competence: address.get("competence") ?? undefined, design: address.get("parcours") ?? undefined, session: address.get("passage") ?? undefined });
  }
}

customElements.define("palier-test", PalierTest);
