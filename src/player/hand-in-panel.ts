import { feedback } from "../i18n/fr/feedback.ts";
import type { ResultsFile } from "../results/results-file.ts";
import { element } from "./dom.ts";
import { copyResults, downloadResults } from "./results-download.ts";
import { button } from "./screens/notice.ts";

interface HandInProps {
  readonly file: ResultsFile;
  readonly handedIn: boolean;
  /** A passage with a token is meant to be handed in: its file comes by itself, once. */
  readonly downloadNow: boolean;
  readonly confirm: (handedIn: boolean) => void;
}

/** Download, copy, and "non remis" until the student says otherwise. */
export function handInPanel({ file, handedIn, downloadNow, confirm }: HandInProps): HTMLElement {
  const text = feedback.result;
  const said = element("p", { role: "status", class: "hand-in-said" });
  const state = element("span", { class: "tag" });
  const toggle = button("", "quiet", () => show(!(state.dataset["kind"] === "success"), true));
  function show(done: boolean, changed: boolean): void {
    state.dataset["kind"] = done ? "success" : "warning";
    state.textContent = done ? text.handedIn : text.notHandedIn;
    toggle.textContent = done ? text.undoHandIn : text.confirmHandIn;
    if (changed) {
      confirm(done);
      said.textContent = state.textContent;
    }
  }
  function download(): void {
    said.textContent = text.downloaded(downloadResults(file));
  }
  show(handedIn, false);
  if (downloadNow) download();

  return element(
    "section",
    { class: "card hand-in", "aria-labelledby": "hand-in-title" },
    element("h2", { id: "hand-in-title" }, text.handInTitle),
    element("p", {}, text.handInExplanation),
    element("p", { class: "small soft" }, file.run.token === null ? text.noToken : text.token(file.run.token)),
    element(
      "p",
      { class: "cluster" },
      button(text.download, "primary", download),
      button(text.copy, "secondary", async () => {
        said.textContent = (await copyResults(file)) ? text.copied : text.copyFailed;
      }),
    ),
    said,
    element("p", { class: "cluster" }, state, toggle),
  );
}
