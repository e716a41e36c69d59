import { escapeHtml } from "../formats/html-page.ts";

const WIDTH = 360;
const ROW = 52;
const STEP = 28;

const COLORS = { display: "#4a3d8f", change: "#8a4100", repeat: "#00593f" };

/** A program as blocks, one a row of equal height; a block inside another is set further right. */
export function drawBlocks(program: string): string {
  const lines = program.split("\n");
  const rows = lines.map((line, index) => {
    const depth = line.search(/\S/) / 4;
    const left = 8 + depth * STEP;
    const top = index * ROW;
    const color = colorOf(line.trim());
    const arms = Array.from({ length: depth }, (_, arm) => `<rect x="${8 + arm * STEP}" y="${top - 4}" width="16" height="${ROW}" fill="${COLORS.repeat}"/>`).join("");
    return `${arms}<rect x="${left}" y="${top + 4}" width="${WIDTH - 8 - left}" height="${ROW - 8}" rx="7" fill="${color}"/><text x="${left + 14}" y="${top + 33}" fill="#fff" font-size="19">${escapeHtml(line.trim())}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${lines.length * ROW}" font-family="sans-serif" font-weight="600">
<rect width="${WIDTH}" height="${lines.length * ROW}" fill="#f3f4f7"/>
${rows.join("\n")}
</svg>
`;
}

function colorOf(block: string): string {
  if (block.startsWith("répéter")) return COLORS.repeat;
  return block.startsWith("afficher") ? COLORS.display : COLORS.change;
}
