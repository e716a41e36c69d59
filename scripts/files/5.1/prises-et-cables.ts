import type { FileMaker } from "../file-maker.ts";

type Port = "jack" | "usba" | "usbc" | "rj45" | "hdmi" | "vga";

const PORTS: Readonly<Record<string, { computer: readonly Port[]; screen: readonly Port[] }>> = {
  a: { computer: ["jack", "usba", "rj45", "usbc"], screen: ["vga", "hdmi"] },
  b: { computer: ["rj45", "hdmi", "usba", "jack"], screen: ["hdmi", "vga"] },
  c: { computer: ["vga", "jack", "usba", "rj45"], screen: ["hdmi", "vga"] },
};

/** Each port drawn around its centre, in a box of 80 by 50. */
const SHAPES: Readonly<Record<Port, string>> = {
  jack: `<circle r="14" fill="#dfe3ea"/><circle r="8" fill="#1d2433"/>`,
  usba: `<rect x="-28" y="-11" width="56" height="22" fill="#1d2433"/><rect x="-22" y="-6" width="44" height="8" fill="#f4f6fa"/>`,
  usbc: `<rect x="-20" y="-8" width="40" height="16" rx="8" fill="#1d2433"/><rect x="-13" y="-2.5" width="26" height="5" rx="2.5" fill="#aab2c2"/>`,
  rj45: `<path d="M-20 -16H20V10H10V18H-10V10H-20Z" fill="#1d2433"/>${[-14, -10, -6, -2, 2, 6, 10, 14].map((x) => `<path d="M${x} -15V-6" stroke="#e8c25a" stroke-width="2"/>`).join("")}`,
  hdmi: `<path d="M-30 -11H30V3L22 11H-22L-30 3Z" fill="#1d2433"/><rect x="-20" y="-5" width="40" height="6" fill="#aab2c2"/>`,
  vga: `<path d="M-36 -17H36L29 17H-29Z" fill="#31589c"/>${[-9, 0, 9].map((y, row) => [-2, -1, 0, 1, 2].map((column) => `<circle cx="${column * 10 + (row === 1 ? 4 : 0)}" cy="${y}" r="2.6" fill="#0f1524"/>`).join("")).join("")}`,
};

const CABLES = { hdmi: ["hdmi", "hdmi"], vga: ["vga", "vga"], usbc: ["usbc", "hdmi"] } as const;

export const makeFiles: FileMaker = ({ id, values }) => {
  const { computer, screen } = PORTS[id]!;
  const letter = (port: Port) => "abcd"[computer.indexOf(port)];
  const cables = Object.entries(CABLES).filter(([, [one, other]]) => computer.includes(one) && screen.includes(other));
  if (cables.length !== 1) throw new Error(`${id}: ${cables.length} cables fit`);
  return { files: { [String(values["image"])]: drawing(computer, screen) }, answer: { reseau: letter("rj45"), casque: letter("jack"), cable: cables[0]![0] } };
};

function drawing(computer: readonly Port[], screen: readonly Port[]): string {
  const panel = (title: string, ports: readonly Port[], first: number, top: number) => `<text x="16" y="${top + 22}" font-size="17" font-weight="600">${title}</text>
<rect x="12" y="${top + 32}" width="${ports.length * 96 + 8}" height="104" rx="8" fill="#c3cad7"/>
${ports.map((port, index) => `<g transform="translate(${64 + index * 96} ${top + 72})">${SHAPES[port]}<text y="52" font-size="18" font-weight="700" text-anchor="middle">${"ABCDEF"[first + index]}</text></g>`).join("\n")}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 312" font-family="sans-serif" fill="#1d2433">
<rect width="420" height="312" fill="#fff"/>
${panel("Ordinateur", computer, 0, 4)}
${panel("Écran", screen, computer.length, 158)}
</svg>
`;
}
