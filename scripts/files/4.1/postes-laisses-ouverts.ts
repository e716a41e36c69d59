import type { FileMaker } from "../file-maker.ts";

/** What a screen shows, drawn in a box of 96 by 60. */
const SCREENS: Readonly<Record<string, { drawing: string; locked: boolean }>> = {
  "cadenas et heure": { locked: true, drawing: `<rect width="96" height="60" fill="#26364f"/><path d="M20 30v-6a9 9 0 0 1 18 0v6" fill="none" stroke="#fff" stroke-width="4"/><rect x="16" y="30" width="26" height="18" rx="3" fill="#fff"/><text x="50" y="41" font-size="14" fill="#fff">10:07</text>` },
  "mot de passe demandé": { locked: true, drawing: `<rect width="96" height="60" fill="#26364f"/><circle cx="48" cy="16" r="9" fill="#dfe3ea"/><rect x="12" y="32" width="72" height="16" rx="3" fill="#fff"/><g fill="#26364f"><circle cx="22" cy="40" r="3"/><circle cx="32" cy="40" r="3"/><circle cx="42" cy="40" r="3"/></g>` },
  "messagerie ouverte": { locked: false, drawing: `<rect width="96" height="60" fill="#fff"/>${[8, 24, 40].map((y) => `<path d="M8 ${y}h16v11h-16Zl8 6l8-6" fill="#fff" stroke="#1d2433" stroke-width="1.5"/><path d="M32 ${y + 3}h54M32 ${y + 9}h34" stroke="#7b8496" stroke-width="3"/>`).join("")}` },
  "texte ouvert": { locked: false, drawing: `<rect width="96" height="60" fill="#fff"/><path d="M24 10h48" stroke="#1d2433" stroke-width="6"/><path d="M10 23h76M10 33h76M10 43h76M10 53h40" stroke="#7b8496" stroke-width="3"/>` },
  "photos ouvertes": { locked: false, drawing: `<rect width="96" height="60" fill="#fff"/>${[[6, "#b8d4ea"], [52, "#f0dcae"]].map(([x, sky]) => `<g transform="translate(${x} 10)"><rect width="38" height="40" fill="${sky}"/><path d="M0 40l13-19l9 11l7-8l9 16Z" fill="#3c6e4a"/><circle cx="29" cy="10" r="5" fill="#e0801f"/></g>`).join("")}` },
};

const SEATED = `<circle cx="62" cy="98" r="12" fill="#6a4a35"/><path d="M40 138q0-26 22-26t22 26Z" fill="#a03f5a"/>`;
const EMPTY = `<path d="M48 96h28v22h-28ZM44 124h36M48 124v14M76 124v14" fill="none" stroke="#7b5a2e" stroke-width="5"/>`;

export const makeFiles: FileMaker = ({ values }) => {
  const desks = ["a", "b", "c", "d", "e", "f"].map((letter) => {
    const [screen, chair] = String(values[letter]).split(", ") as [string, string];
    return { letter, seated: chair.startsWith("élève"), ...SCREENS[screen]! };
  });
  const drawn = desks.map(({ letter, drawing, seated }, index) => `<g transform="translate(${6 + (index % 3) * 132} ${6 + Math.floor(index / 3) * 164})"><rect width="124" height="154" rx="8" fill="#eef1f6"/><g transform="translate(14 10)"><rect x="-3" y="-3" width="102" height="66" rx="4" fill="#1d2433"/>${drawing}</g>${seated ? SEATED : EMPTY}<text x="10" y="144" font-size="17" font-weight="700">${letter.toUpperCase()}</text></g>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 330" font-family="sans-serif" fill="#1d2433">
<rect width="400" height="330" fill="#fff"/>
${drawn.join("\n")}
</svg>
`;
  return { files: { [String(values["image"])]: svg }, answer: desks.filter(({ locked, seated }) => !locked && !seated).map(({ letter }) => letter) };
};
