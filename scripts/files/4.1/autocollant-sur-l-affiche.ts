import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const addresses = ["A", "B", "C", "D"].map((letter) => String(values[`lue${letter}`]));
  const official = String(values["site"]);
  const fake = addresses.findIndex((address) => {
    const { hostname } = new URL(address);
    return hostname !== official && !hostname.endsWith(`.${official}`);
  });
  const posters = addresses.map((address, index) => poster("ABCD"[index]!, address, 8 + index * 122, `${id}${index}`));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 498" font-family="sans-serif" fill="#1d2433">
<rect width="400" height="498" fill="#fff"/>
${posters.join("\n")}
</svg>
`;
  return { files: { [String(values["image"])]: svg }, answer: ["abcd"[fake]] };
};

function poster(letter: string, address: string, top: number, seed: string): string {
  const { host, pathname } = new URL(address);
  return `<rect x="8" y="${top}" width="384" height="112" rx="8" fill="#eef1f6"/>
${pattern(20, top + 16, seed)}
<text x="112" y="${top + 34}" font-size="18" font-weight="700">Affiche ${letter}</text>
<text x="112" y="${top + 64}" font-size="15">https://${host}</text>
<text x="112" y="${top + 88}" font-size="15">${pathname}</text>`;
}

/** The look of a QR code, which no reader can read. */
function pattern(left: number, top: number, seed: string): string {
  const random = seededRandom(`code ${seed}`);
  const inCorner = (x: number, y: number) => (x < 6 && y < 6) || (x > 9 && y < 6) || (x < 6 && y > 9);
  const cells = Array.from({ length: 256 }, (_, index) => [index % 16, Math.floor(index / 16)] as const).filter(([x, y]) => !inCorner(x, y) && random() < 0.5);
  const eye = (x: number, y: number) => `<path fill-rule="evenodd" d="M${x} ${y}h25v25h-25ZM${x + 5} ${y + 5}v15h15v-15ZM${x + 8} ${y + 8}h9v9h-9Z"/>`;
  return `<rect x="${left - 4}" y="${top - 4}" width="88" height="88" fill="#fff"/><path d="${cells.map(([x, y]) => `M${left + x * 5} ${top + y * 5}h5v5h-5Z`).join("")}"/>${eye(left, top)}${eye(left + 55, top)}${eye(left, top + 55)}`;
}
