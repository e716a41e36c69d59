import type { Campaign } from "../campaigns/campaign.ts";
import { feedback } from "../i18n/fr/feedback.ts";
import { typeset } from "../i18n/typography.ts";
import type { ResultsFile } from "../results/results-file.ts";
import { element } from "./dom.ts";
import { downloadFile } from "./download-file.ts";
import { canShareFiles, copyText, type HandOver, prepareHandOver, sharedFile } from "./hand-over.ts";
import { button } from "./screens/notice.ts";

interface HandInProps {
  readonly file: ResultsFile;
  /** The campaign that the passage was made for, when the device kept it. */
  readonly campaign: Campaign | undefined;
  readonly handedIn: boolean;
  /** A passage with a token is meant to be handed in: its file comes by itself, once. */
  readonly downloadNow: boolean;
  readonly confirm: (handedIn: boolean) => void;
}

/** Download, share, copy or show, and "non remis" until the student says otherwise. */
export function handInPanel({ file, campaign, handedIn, downloadNow, confirm }: HandInProps): HTMLElement {
  const text = feedback.result;
  const said = element("p", { role: "status", class: "hand-in-said" });
  const state = element("span", { class: "tag" });
  const toggle = button("", "quiet", () => show(!(state.dataset["kind"] === "success"), true));
  const isSealed = (campaign?.keys ?? []).length > 0;
  let preparing: Promise<HandOver> | undefined;

  function show(done: boolean, changed: boolean): void {
    state.dataset["kind"] = done ? "success" : "warning";
    state.textContent = done ? text.handedIn : text.notHandedIn;
    toggle.textContent = done ? text.undoHandIn : text.confirmHandIn;
    if (changed) {
      confirm(done);
      said.textContent = state.textContent;
    }
  }
  /** Sealed once, so that the file, the text and the code are the same hand-in; asked again after a failure. */
  async function prepared(use: (handOver: HandOver) => void | Promise<void>): Promise<void> {
    preparing ??= prepareHandOver(file, campaign);
    const handOver = await preparing.catch(() => undefined);
    if (handOver) await use(handOver);
    else {
      preparing = undefined;
      said.textContent = text.sealFailed;
    }
  }
  function download(): Promise<void> {
    return prepared(({ name, bytes }) => {
      downloadFile(name, bytes);
      said.textContent = text.downloaded(name);
    });
  }
  function share(): Promise<void> {
    return prepared(async (handOver) => {
      // Closing the share sheet is no failure.
      const shared = await navigator.share({ files: [sharedFile(handOver)], title: handOver.name }).then(() => true, () => false);
      said.textContent = shared ? text.shared : "";
    });
  }
  show(handedIn, false);
  if (downloadNow) void download();

  return element(
    "section",
    { class: "card hand-in", "aria-labelledby": "hand-in-title" },
    element("h2", { id: "hand-in-title" }, text.handInTitle),
    element("p", {}, campaign?.handIn === undefined ? text.handInExplanation : typeset(campaign.handIn)),
    isSealed && element("p", {}, text.sealed),
    element("p", { class: "small soft" }, file.run.token === null ? text.noToken : text.token(file.run.token), campaign && ` · ${text.campaign(typeset(campaign.name))}`),
    element(
      "p",
      { class: "cluster" },
      button(text.download, "primary", () => void download()),
      canShareFiles() && button(text.share, "secondary", () => void share()),
      button(text.copy, "secondary", () => void prepared(async (handOver) => {
        said.textContent = (await copyText(handOver)) ? text.copied : text.copyFailed;
      })),
    ),
    said,
    isSealed && codeDetails(prepared),
    element("p", { class: "cluster" }, state, toggle),
  );
}

/** The code is drawn when it is asked for; four keys or fewer let it fit. */
function codeDetails(prepared: (use: (handOver: HandOver) => Promise<void>) => Promise<void>): HTMLElement {
  const text = feedback.result;
  const place = element("div", {});
  const details = element("details", { class: "hand-in-code" }, element("summary", {}, text.showCode), element("div", { class: "stack" }, element("p", { class: "small" }, text.codeExplanation), place));
  details.addEventListener("toggle", () => {
    if (!details.open || place.hasChildNodes()) return;
    void prepared(async ({ code }) => {
      if (code === undefined) return void details.remove();
      const { qrCode } = await import("./qr-code.ts");
      place.replaceChildren(qrCode(code, text.code));
    });
  });
  return details;
}
