import { player } from "../i18n/fr/player.ts";
import { competenceNames } from "./competence-names.ts";
import { openTest } from "./open-test.ts";
import { messageScreen } from "./screens/message-screen.ts";
import { button } from "./screens/notice.ts";
import { Stage } from "./stage.ts";

/** `<palier-test>`: the whole test in one static page; what to play is in the address, where it stands on the device. */
class PalierTest extends HTMLElement {
  connectedCallback(): void {
    const stage = new Stage(this);
    const address = new URLSearchParams(location.search);
    const request = { competence: address.get("competence") ?? undefined, design: address.get("parcours") ?? undefined, session: address.get("passage") ?? undefined };
    const fail = (error: unknown) => {
      console.error(error);
      const text = player.failure;
      stage.show(messageScreen(text.unexpectedTitle, [text.unexpected, text.safe], button(text.reload, "primary", () => location.reload())));
    };
    addEventListener("unhandledrejection", (event) => fail(event.reason));
    openTest(stage, request, competenceNames()).catch(fail);
  }
}

customElements.define("palier-test", PalierTest);
