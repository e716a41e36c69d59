import type { FileMaker } from "../file-maker.ts";

const FAN = `<g fill="none" stroke="#1d2433" stroke-width="6" stroke-linecap="round"><path d="M-30 -8A42 42 0 0 1 30 -8"/><path d="M-19 6A27 27 0 0 1 19 6"/></g><circle cy="20" r="6"/>`;
const GLOBE = `<g fill="none" stroke="#1d2433" stroke-width="5"><circle r="28"/><ellipse rx="12" ry="28"/><path d="M-28 0H28"/></g>`;
const SLASH = `<path d="M-32 30L32 -30" stroke="#fff" stroke-width="14"/><path d="M-32 30L32 -30" stroke="#b3261e" stroke-width="7" stroke-linecap="round"/>`;
const bars = (name: string) => `${[0, 1, 2, 3].map((index) => `<rect x="${-34 + index * 11}" y="${12 - index * 10}" width="8" height="${12 + index * 10}"/>`).join("")}<text x="28" y="24" font-size="20" font-weight="700" text-anchor="middle">${name}</text>`;

const ICONS: Readonly<Record<string, { drawing: string; online: boolean }>> = {
  wifi: { drawing: FAN, online: true },
  "4G": { drawing: bars("4G"), online: true },
  "5G": { drawing: bars("5G"), online: true },
  cable: { drawing: `<rect x="-32" y="-26" width="46" height="34" rx="3" fill="none" stroke="#1d2433" stroke-width="5"/><path d="M-20 20H2" stroke="#1d2433" stroke-width="6"/><path d="M24 -26V4M18 4H30V16H18ZM24 16V30" fill="#1d2433" stroke="#1d2433" stroke-width="4"/>`, online: true },
  plane: { drawing: `<path d="M-4 -30Q0 -36 4 -30V-10L32 8V15L4 6V20L13 27V32L0 28L-13 32V27L-4 20V6L-32 15V8L-4 -10Z"/>`, online: false },
  barred: { drawing: FAN + SLASH, online: false },
  globe: { drawing: GLOBE + SLASH, online: false },
  alert: { drawing: `${FAN}<circle cx="26" cy="18" r="14" fill="#fff"/><path d="M26 8V20" stroke="#b3261e" stroke-width="6" stroke-linecap="round"/><circle cx="26" cy="29" r="3.5" fill="#b3261e"/>`, online: false },
};

const TABLES: Readonly<Record<string, readonly string[]>> = {
  a: ["wifi", "plane", "4G", "barred", "cable"],
  b: ["globe", "5G", "alert", "wifi", "plane"],
  c: ["cable", "alert", "wifi", "4G", "globe"],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const icons = TABLES[id]!;
  const devices = icons.map((icon, index) => `<g transform="translate(${70 + (index % 3) * 130} ${70 + Math.floor(index / 3) * 150})"><rect x="-55" y="-50" width="110" height="100" rx="10" fill="#eef1f6"/>${ICONS[icon]!.drawing}<text y="72" font-size="18" font-weight="700" text-anchor="middle">${"ABCDE"[index]}</text></g>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 310" font-family="sans-serif" fill="#1d2433">
<rect width="400" height="310" fill="#fff"/>
${devices.join("\n")}
</svg>
`;
  return { files: { [String(values["image"])]: svg }, answer: icons.flatMap((icon, index) => (ICONS[icon]!.online ? [] : ["abcde"[index]])) };
};
