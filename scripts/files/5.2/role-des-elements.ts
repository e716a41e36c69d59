import type { FileMaker } from "../file-maker.ts";

interface Element {
  readonly letter: string;
  readonly way: "in" | "out" | "none";
  readonly sound?: true;
  /** Where its letter is written. */
  readonly label: readonly [x: number, y: number];
  readonly drawing: string;
}

const DARK = "#1d2433";

const ELEMENTS: readonly Element[] = [
  { letter: "a", way: "out", label: [192, 78], drawing: `<rect x="112" y="18" width="160" height="100" rx="5" fill="${DARK}"/><rect x="119" y="25" width="146" height="86" fill="#cfe3f5"/><path d="M180 118h24l6 26h-36Z" fill="${DARK}"/>` },
  { letter: "b", way: "none", label: [46, 190], drawing: `<rect x="14" y="98" width="64" height="122" rx="5" fill="#5c6579"/><circle cx="46" cy="122" r="9" fill="none" stroke="#fff" stroke-width="3"/><path d="M46 110v12" stroke="#fff" stroke-width="3"/><path d="M26 144h40M26 152h40" stroke="#dfe3ea" stroke-width="3"/>` },
  { letter: "c", way: "in", label: [180, 268], drawing: `<rect x="112" y="230" width="138" height="44" rx="5" fill="#c3cad7"/>${[0, 1].map((row) => Array.from({ length: 10 }, (_, key) => `<rect x="${118 + key * 13}" y="${235 + row * 11}" width="10" height="8" rx="1" fill="#fff"/>`).join("")).join("")}` },
  { letter: "d", way: "in", label: [289, 294], drawing: `<path d="M289 232q0-16-16-18" fill="none" stroke="${DARK}" stroke-width="2"/><rect x="272" y="232" width="34" height="44" rx="16" fill="#c3cad7"/><path d="M289 232v14" stroke="${DARK}" stroke-width="3"/>` },
  { letter: "e", way: "out", sound: true, label: [318, 86], drawing: `<rect x="300" y="90" width="36" height="76" rx="4" fill="#5c6579"/><circle cx="318" cy="122" r="13" fill="${DARK}"/><circle cx="318" cy="122" r="5" fill="#9aa4b8"/>` },
  { letter: "f", way: "out", label: [363, 262], drawing: `<rect x="342" y="184" width="42" height="34" fill="#fff" stroke="${DARK}" stroke-width="2"/><path d="M348 194h30M348 202h30" stroke="#7b8496" stroke-width="2"/><rect x="328" y="214" width="68" height="64" rx="5" fill="#c3cad7"/><path d="M338 230h48" stroke="${DARK}" stroke-width="4"/>` },
  { letter: "g", way: "in", sound: true, label: [371, 74], drawing: `<rect x="363" y="80" width="16" height="32" rx="8" fill="${DARK}"/><path d="M371 112v28M357 142h28" stroke="${DARK}" stroke-width="5"/>` },
];

const ASKED: Readonly<Record<string, (element: Element) => boolean>> = { a: ({ way }) => way === "in", b: ({ way }) => way === "out", c: ({ sound }) => sound === true };

export const makeFiles: FileMaker = ({ id, values }) => {
  const drawn = ELEMENTS.map(({ letter, label: [x, y], drawing }) => `${drawing}<circle cx="${x}" cy="${y - 6}" r="11" fill="#fff" stroke="${DARK}" stroke-width="1.5"/><text x="${x}" y="${y}" font-size="17" font-weight="700" text-anchor="middle">${letter.toUpperCase()}</text>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" font-family="sans-serif" fill="${DARK}">
<rect width="400" height="300" fill="#f4f6fa"/>
${drawn.join("\n")}
</svg>
`;
  return { files: { [String(values["image"])]: svg }, answer: ELEMENTS.filter(ASKED[id]!).map(({ letter }) => letter) };
};
