import { fingerprintOf } from "../../attestation/team-key.ts";
import { keys } from "../../i18n/fr/keys.ts";
import type { KeptKey } from "../../rosters/kept-key.ts";
import { serializeKey } from "../../rosters/parse-key.ts";
import { element } from "../element.ts";
import { qrDrawing } from "./qr-drawing.ts";
import { paperSheet } from "./slip-sheets.ts";

const { recovery: text, card } = keys;

/** One page of paper that opens everything: the key itself as a code to scan, and what opens the key. */
export function recoverySheet(document: Document, kept: KeptKey, code: string): HTMLElement {
  const figures = element(document, "strong", { class: "fingerprint" });
  void fingerprintOf(kept.key).then((found) => (figures.textContent = found));
  const content = element(
    document,
    "div",
    { class: "recovery-sheet" },
    element(document, "h3", {}, text.sheetTitle),
    element(document, "p", {}, `${card.madeAt(kept.madeAt)}. ${card.fingerprint} : `, figures),
    element(document, "p", { class: "slip-label" }, text.sheetCode),
    element(document, "p", { class: "recovery-code" }, ...code.split("-").map((group) => element(document, "span", {}, group))),
    element(document, "figure", {}, qrDrawing(document, new TextDecoder().decode(serializeKey(kept)), text.sheetQr), element(document, "figcaption", {}, text.sheetQr)),
    element(document, "ol", {}, ...text.steps.map((step) => element(document, "li", {}, step))),
    element(document, "p", {}, text.sheetKeep),
  );
  return paperSheet(document, text.sheet, content);
}
