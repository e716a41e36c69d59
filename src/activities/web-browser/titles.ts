import { webBrowser as text } from "../../i18n/fr/activities/web-browser.ts";
import { typeset } from "../../i18n/typography.ts";
import { shownAt } from "./address.ts";
import type { WebBrowserScene } from "./scene.ts";

/** What a tab is called. */
export function titleOf(scene: WebBrowserScene, address: string): string {
  const shown = shownAt(scene, address);
  switch (shown.kind) {
    case "own":
      return text.own[shown.page];
    case "page":
      return typeset(shown.page.title);
    case "results":
      return text.search.title(shown.query);
    case "engine":
      return shown.engine.name;
    case "missing":
      return text.missing.title;
  }
}
