import { notebook } from "../../i18n/fr/notebook.ts";
import type { Notebook } from "../../results/notebook/notebook.ts";
import type { SessionStore } from "../../storage/session-store.ts";
import { element } from "../dom.ts";
import { scanButton } from "../scan-button.ts";
import { button, notice } from "../screens/notice.ts";
import { outlineIn, prepareTransfer, type Received, receive } from "./transfer.ts";

const text = notebook.transfer;

interface TransferPanel {
  readonly element: HTMLElement;
  /** Reads what another device showed; false when it is no such thing. */
  readonly take: (scanned: string) => boolean;
}

/** From one screen to another, without a file: right or wrong for each question, in one QR code. */
export function transferPanel(store: SessionStore, preview: (notebook: Notebook) => Promise<void>): TransferPanel {
  const said = element("p", { class: "notebook-said", role: "status" });
  const place = element("div", { class: "notebook-place" });
  const open = button(text.show, "secondary", () => void show());

  async function show(): Promise<void> {
    const [transfer, code] = await Promise.all([prepareTransfer(store).catch(() => undefined), import("../qr-code.ts").catch(() => undefined)]);
    if (!transfer || !code) return tell("warning", text.failed);
    if (transfer.count === 0) return tell("info", text.empty);
    const copied = element("p", { role: "status", class: "small notebook-said" });
    const copy = button(text.copy, "secondary", async () => {
      copied.textContent = await navigator.clipboard.writeText(transfer.link).then(
        () => text.copied,
        () => text.copyFailed,
      );
    });
    said.textContent = "";
    place.replaceChildren(
      element(
        "div",
        { class: "stack notebook-step" },
        element("h3", { tabindex: -1 }, text.codeTitle(transfer.count)),
        transfer.left > 0 && element("p", {}, text.left(transfer.left)),
        element("p", {}, text.how),
        code.qrCode(transfer.link, text.code),
        element("p", { class: "cluster" }, copy, button(text.hide, "quiet", hide)),
        copied,
      ),
    );
    place.querySelector("h3")?.focus();
  }

  function hide(): void {
    place.replaceChildren();
    open.focus();
  }

  function take(scanned: string): boolean {
    const outline = outlineIn(scanned);
    if (outline === undefined) tell("warning", text.refusal("not-outline"));
    else void read(outline);
    return outline !== undefined;
  }

  async function read(outline: string): Promise<void> {
    place.replaceChildren();
    said.textContent = text.reading;
    const received: Received = await receive(store, outline).catch(() => ({ kind: "cut" }));
    said.textContent = "";
    if (received.kind === "load") return tell("warning", text.offline, button(text.retry, "secondary", () => void read(outline)));
    if (received.kind !== "received") return tell("warning", text.refusal(received.kind));
    if (received.notebook.marks.length === 0) return tell("info", received.unknown > 0 ? text.unknown(received.unknown) : text.known);
    if (received.unknown > 0) said.textContent = text.unknown(received.unknown);
    await preview(received.notebook);
  }

  function tell(kind: "info" | "warning", words: string, ...more: readonly HTMLElement[]): void {
    said.textContent = "";
    place.replaceChildren(notice(kind, undefined, words, ...more));
    const first = place.querySelector("p");
    first?.setAttribute("tabindex", "-1");
    first?.focus();
  }

  return {
    element: element(
      "section",
      { class: "card", "aria-labelledby": "transfer-title" },
      element("h2", { class: "card-title", id: "transfer-title" }, text.title),
      element("p", {}, text.explanation),
      element("p", { class: "small soft" }, text.limits),
      element("div", { class: "cluster transfer-ways" }, open, scanButton(text.scan, take, text.otherwise)),
      said,
      place,
    ),
    take,
  };
}
