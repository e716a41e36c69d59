import { player } from "../../i18n/fr/player.ts";
import { element } from "../dom.ts";
import type { Screen } from "../stage.ts";
import { homeLink } from "./message-screen.ts";
import { button, notice } from "./notice.ts";

interface PauseProps {
  readonly answered: number;
  /** False when the answers live in this tab: the pause must not invite to leave it. */
  readonly durable: boolean;
}

interface PauseActions {
  readonly resume: () => void;
  readonly exportNow: () => void;
}

/** Nothing moves: what is kept is said, and the way back is the first button. */
export function pauseScreen({ answered, durable }: PauseProps, { resume, exportNow }: PauseActions): Screen {
  const text = player.pause;
  return {
    title: text.title,
    element: element(
      "section",
      { class: "stack" },
      element("h1", {}, text.title),
      durable
        ? element("p", {}, text.kept(answered))
        : notice("warning", player.failure.storageTitle, player.failure.storageMissing, element("p", {}, button(player.failure.exportNow, "secondary", exportNow))),
      element("p", { class: "cluster" }, button(text.resume, "primary", resume), durable && homeLink()),
    ),
  };
}
