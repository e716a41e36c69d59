import { player } from "../i18n/fr/player.ts";
import { type OpenedStore, openStore } from "../storage/open-store.ts";
import { competenceNames } from "./competence-names.ts";
import { openTest, type TestRequest } from "./open-test.ts";
import { messageScreen } from "./screens/message-screen.ts";
import { button } from "./screens/notice.ts";
import { Stage } from "./stage.ts";

/** Plays what is asked in the place of an element; what nobody foresaw is told calmly. */
export function startTest(root: HTMLElement, request: TestRequest, open: () => Promise<Pick<OpenedStore, "kind" | "store">> = openStore): void {
  const stage = new Stage(root);
  const fail = (error: unknown) => {
    console.error(error);
    const text = player.failure;
    stage.show(messageScreen(text.unexpectedTitle, [text.unexpected, text.safe], button(text.reload, "primary", () => location.reload())));
  };
  addEventListener("unhandledrejection", (event) => fail(event.reason));
  openTest(stage, request, competenceNames(), open).catch(fail);
}
