import { campaign } from "../i18n/fr/campaign.ts";
import type { CampaignDoor } from "./campaign-door.ts";
import { element } from "./dom.ts";
import { type Preparation, prepareOffline } from "./prepare-offline.ts";
import { button } from "./screens/notice.ts";

/** Before the lesson, or where the network is weak: everything once, with what is missing told. */
export function offlinePanel({ release, design }: CampaignDoor): HTMLElement {
  const text = campaign.offline;
  const said = element("p", { role: "status" });
  const bar = element("progress", { class: "progress", hidden: true, "aria-label": text.title });
  const missing = element("div", {});
  const start = button(text.prepare, "secondary", () => void prepare());

  async function prepare(): Promise<void> {
    start.setAttribute("aria-disabled", "true");
    bar.hidden = false;
    missing.replaceChildren();
    const outcome = await prepareOffline(release, design.scope.map(({ competence }) => competence), (done, all) => {
      bar.max = all;
      bar.value = done;
      // Said by screen readers at each change: not for every file.
      if (done % 20 === 0) said.textContent = text.progress(done, all);
    });
    start.removeAttribute("aria-disabled");
    bar.hidden = true;
    tell(outcome);
  }
  function tell(outcome: Preparation): void {
    if (outcome.kind === "unsupported") {
      said.textContent = text.unsupported;
      return;
    }
    said.textContent = outcome.missing.length === 0 ? text.ready(outcome.count) : text.missing(outcome.missing.length);
    if (outcome.missing.length > 0) missing.replaceChildren(element("details", { class: "small" }, element("summary", {}, text.missingList), element("ul", { class: "start-list" }, ...outcome.missing.map((address) => element("li", {}, fileName(address))))));
  }
  return element("section", { class: "card", "aria-labelledby": "offline-title" }, element("h2", { class: "card-title", id: "offline-title" }, text.title), element("p", {}, text.lead), element("p", {}, start), bar, said, missing);
}

function fileName(address: string): string {
  return decodeURIComponent(address.slice(address.lastIndexOf("/") + 1));
}
