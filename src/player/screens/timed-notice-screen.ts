import { player } from "../../i18n/fr/player.ts";
import { element } from "../dom.ts";
import type { Screen } from "../stage.ts";
import { button } from "./notice.ts";

/** Said before a timed question is shown: nobody discovers a clock that already runs. */
export function timedNoticeScreen(number: number, limitSeconds: number, begin: () => void): Screen {
  return {
    title: player.question.title(number),
    element: element(
      "section",
      { class: "stack" },
      element("h1", {}, player.question.title(number)),
      element("h2", {}, player.timer.title),
      element("p", {}, player.timer.announce(player.duration(limitSeconds))),
      element("p", {}, player.timer.reassurance),
      element("p", {}, button(player.timer.begin, "primary", begin)),
    ),
  };
}
