import { dashboard } from "../i18n/fr/dashboard.ts";
import { element } from "./element.ts";
import { buttonOf } from "./prepare/form-parts.ts";

const { scanner: text } = dashboard;

/** A button that reads a QR code with the camera, where there is one; the decoder is fetched with the first press. */
export function scanButton(document: Document, label: string, onText: (text: string) => void): HTMLElement | false {
  if (navigator.mediaDevices?.getUserMedia === undefined) return false;
  const said = element(document, "p", { role: "status", class: "small" });
  const video = element(document, "video", { class: "scanner-video", playsinline: true, muted: true, hidden: true, "aria-label": text.video });
  const open = buttonOf(document, label, "secondary", () => void scan());
  const close = buttonOf(document, text.stop, "quiet", () => stopping?.abort());
  close.hidden = true;
  let stopping: AbortController | undefined;

  async function scan(): Promise<void> {
    stopping = new AbortController();
    const { signal } = stopping;
    show(true);
    const outcome = await import("../components/scan-qr.ts").then(({ scanQr }) => scanQr(video, signal, () => (said.textContent = text.aim))).catch((): { readonly kind: "missing" } => ({ kind: "missing" }));
    show(false);
    said.textContent = outcome.kind === "read" ? text.found : outcome.kind === "stopped" ? "" : text[outcome.kind];
    open.focus();
    if (outcome.kind === "read") onText(outcome.text);
  }

  function show(isScanning: boolean): void {
    open.hidden = isScanning;
    close.hidden = !isScanning;
    video.hidden = !isScanning;
    if (isScanning) close.focus();
  }
  return element(document, "div", { class: "scanner stack stack-tight" }, open, video, close, said);
}
