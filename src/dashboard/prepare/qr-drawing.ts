import encodeQR from "qr";

const SVG = "http://www.w3.org/2000/svg";

/** Above this length, larger squares serve more than the repair of torn ones. */
const LONG = 300;

/** A QR code as a drawing, sharp at any size: one path, a run of dark squares a stroke. Throws above 2,953 bytes. */
export function qrDrawing(document: Document, content: string, label: string): SVGSVGElement {
  const squares = encodeQR(content, "raw", { ecc: content.length > LONG ? "low" : "medium", border: 2 });
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${squares.length} ${squares.length}`);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  svg.setAttribute("shape-rendering", "crispEdges");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", squares.flatMap((row, y) => runs(row).map(([from, length]) => `M${from} ${y}h${length}v1h-${length}z`)).join(""));
  svg.append(path);
  return svg;
}

function runs(row: readonly boolean[]): readonly (readonly [from: number, length: number])[] {
  const found: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = found.at(-1);
    if (dark && last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else if (dark) found.push([x, 1]);
  }
  return found;
}
