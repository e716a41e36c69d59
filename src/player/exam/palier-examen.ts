import { exam } from "../../i18n/fr/exam.ts";
import { player } from "../../i18n/fr/player.ts";
import { messageScreen } from "../screens/message-screen.ts";
import { button } from "../screens/notice.ts";
import { Stage } from "../stage.ts";
import { readExamLink } from "./exam-link.ts";
import { openExam } from "./open-exam.ts";

/** `<palier-examen>`: a supervised exam, from its code to its end code. */
class PalierExamen extends HTMLElement {
  connectedCallback(): void {
    const stage = new Stage(this);
    stage.show(messageScreen(exam.pageTitle, [exam.loading]));
    const fail = (error: unknown): void => {
      console.error(error);
      stage.show(messageScreen(player.failure.unexpectedTitle, [player.failure.unexpected, player.failure.safe], button(player.failure.reload, "primary", () => location.reload())));
    };
    addEventListener("unhandledrejection", (event) => fail(event.reason));
    addEventListener("hashchange", () => readExamLink(location.hash).session !== undefined && location.reload());
    openExam(stage, readExamLink(location.hash)).catch(fail);
  }
}

customElements.define("palier-examen", PalierExamen);
