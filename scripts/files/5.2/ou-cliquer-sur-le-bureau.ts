import type { FileMaker } from "../file-maker.ts";

interface Layout {
  readonly bar: number;
  readonly menu: number;
  readonly tasks: number;
  readonly clock: number;
  readonly window: readonly [left: number, top: number];
  readonly folder: readonly [left: number, top: number];
  readonly wanted: "menu" | "calcul" | "croix";
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  a: { bar: 228, menu: 4, tasks: 56, clock: 328, window: [152, 36], folder: [18, 22], wanted: "menu" },
  b: { bar: 0, menu: 360, tasks: 104, clock: 4, window: [32, 62], folder: [318, 54], wanted: "calcul" },
  c: { bar: 228, menu: 180, tasks: 228, clock: 4, window: [40, 18], folder: [314, 22], wanted: "croix" },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { bar, menu, tasks, clock, window: [left, top], folder: [x, y], wanted } = LAYOUTS[id]!;
  const dots = [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => `<circle cx="${menu + 10 + column * 8}" cy="${bar + 8 + row * 8}" r="2.6" fill="#fff"/>`)).join("");
  const task = (name: string, index: number) => `<rect x="${tasks + index * 76}" y="${bar + 4}" width="70" height="24" rx="4" fill="#fff"/><text x="${tasks + index * 76 + 35}" y="${bar + 21}" font-size="14" text-anchor="middle">${name}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 260" font-family="sans-serif" fill="#1d2433">
<rect width="400" height="260" fill="#bcd5e4"/>
<path d="M${x} ${y}h20l6 7h26v28h-52Z" fill="#e0a83a" stroke="#1d2433"/><text x="${x + 26}" y="${y + 54}" font-size="14" text-anchor="middle">Photos</text>
<rect x="${left}" y="${top}" width="230" height="150" fill="#fff" stroke="#1d2433" stroke-width="2"/><rect x="${left}" y="${top}" width="230" height="28" fill="#37506e"/><text x="${left + 12}" y="${top + 20}" font-size="15" fill="#fff">Notes</text><path d="M${left + 205} ${top + 8}l12 12m0-12l-12 12" stroke="#fff" stroke-width="3"/>
<path d="M${left + 14} ${top + 50}h190M${left + 14} ${top + 68}h170M${left + 14} ${top + 86}h196M${left + 14} ${top + 104}h110" stroke="#7b8496" stroke-width="4"/>
<rect y="${bar}" width="400" height="32" fill="#1d2433"/>${dots}${task("Notes", 0)}${task("Calcul", 1)}<text x="${clock + 34}" y="${bar + 22}" font-size="15" fill="#fff" text-anchor="middle">10:24</text>
</svg>
`;
  return { files: { [String(values["image"])]: svg }, answer: [wanted] };
};
