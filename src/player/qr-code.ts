import encodeQR from "qr";
import { svg } from "./dom.ts";

/** A QR code as a drawing; light modules stay light in the dark theme, or telephones do not read it. */
export function qrCode(text: string, label: string): SVGSVGElement {
  const rows = encodeQR(text, "raw", { ecc: "low", border: 4 });
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${String(x)} ${String(y)}h1v1h-1z` : []))).join("");
  const side = String(rows.length);
  return svg("svg", { class: "qr-code", viewBox: `0 0 ${side} ${side}`, role: "img", "aria-label": label, "shape-rendering": "crispEdges" }, svg("rect", { width: side, height: side }), svg("path", { d: path }));
}
