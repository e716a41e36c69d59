import { campaign } from "../i18n/fr/campaign.ts";
import { element } from "./dom.ts";
import { button } from "./screens/notice.ts";

/** A button that reads a QR code with the camera, where there is one; the decoder is fetched with the first press. `otherwise` is what to do without it. */
export function scanButton(label: string, onText: (text: string) => void, otherwise: string): HTMLElement | false {
  if (navigator.mediaDevices?.getUserMedia === undefined) return false;
  const text = campaign.scanner;
  const said = element("p", { role: "status", class: "small" });
  const video = element("video", { class: "scanner-video", playsinline: true, muted: true, hidden: true, "aria-label": text.video });
  const open = button(label, "secondary", () => void scan());
  const close = button(text.stop, "quiet", () => stopping?.abort());
  close.hidden = true;
  let stopping: AbortController | undefined;

  async function scan(): Promise<void> {
    stopping = new AbortController();
    show(true);
    const outcome = await import("../components/scan-qr.ts").then(({ scanQr }) => scanQr(video, stopping!.signal, () => (said.textContent = text.aim))).catch((): { readonly kind: "missing" } => ({ kind: "missing" }));
    show(false);
    said.textContent = outcome.kind === "read" ? text.found : outcome.kind === "stopped" ? "" : text[outcome.kind](otherwise);
    if (outcome.kind === "read") onText(outcome.text);
    else open.focus();
  }
  function show(scanning: boolean): void {
    open.hidden = scanning;
    close.hidden = !scanning;
    video.hidden = !scanning;
    if (scanning) close.focus();
  }
  return element("div", { class: "scanner stack stack-tight" }, open, video, close, said);
}
