import type { FileMaker } from "../file-maker.ts";

interface Take {
  /** Turn of the camera, in degrees. */
  readonly tilt?: number;
  /** How far the person is pushed up: the head leaves the frame. */
  readonly cut?: true;
  /** The light comes from behind the person. */
  readonly backlit?: true;
  readonly shaky?: true;
  /** Level of the voice, out of 10, and what covers it. */
  readonly voice: number;
  readonly noise?: string;
}

const TAKES: Readonly<Record<string, readonly Take[]>> = {
  a: [{ voice: 7, tilt: 14 }, { voice: 7, cut: true }, { voice: 7 }, { voice: 2, noise: "moteur" }],
  b: [{ voice: 6 }, { voice: 6, backlit: true }, { voice: 6, shaky: true }, { voice: 6, cut: true }],
  c: [{ voice: 7, shaky: true }, { voice: 1, noise: "vent" }, { voice: 7, backlit: true }, { voice: 7 }],
};

const FRAME = { width: 340, height: 190, step: 280 };

export const makeFiles: FileMaker = ({ id, values }) => {
  const takes = TAKES[id]!;
  const good = takes.findIndex(({ tilt, cut, backlit, shaky, noise }) => !(tilt || cut || backlit || shaky || noise));
  const frames = takes.map((take, index) => `<g transform="translate(${10 + (index % 2) * 360} ${10 + Math.floor(index / 2) * FRAME.step})">${frame(take, "ABCD"[index]!)}</g>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 560" width="720" height="560" font-family="system-ui, sans-serif" font-size="25" fill="#1d2433">
<defs><clipPath id="cadre"><rect width="${FRAME.width}" height="${FRAME.height}"/></clipPath></defs>
<rect width="720" height="560" fill="#ffffff"/>
${frames.join("\n")}
</svg>
`;
  return { files: { [String(values["image"])]: svg }, answer: ["abcd"[good]] };
};

function frame({ tilt = 0, cut, backlit, shaky, voice, noise }: Take, letter: string): string {
  const [wall, skin, coat] = backlit ? ["#fdf6d8", "#2a2522", "#1c1a1a"] : ["#bcd3e6", "#b07a52", "#2f5d9b"];
  const person = (x: number, opacity: number) => `<g opacity="${opacity}" transform="translate(${x} ${cut ? -96 : 0})"><circle cx="0" cy="72" r="26" fill="${skin}"/><path d="M-45 300v-150q0-45 45-45t45 45v150z" fill="${coat}"/></g>`;
  const ghosts = shaky ? person(146, 0.35) + person(196, 0.35) : "";
  const bars = Array.from({ length: 10 }, (_, index) => `<rect x="${70 + index * 18}" y="234" width="13" height="20" fill="${index < voice ? "#2e7d5b" : "#d5d9e2"}"/>`);
  return `<g clip-path="url(#cadre)"><g transform="rotate(${tilt} 170 95)"><rect x="-60" y="-60" width="460" height="310" fill="${wall}"/><path d="M-60 150h460v150h-460z" fill="#8b9a6b"/>${ghosts}${person(170, shaky ? 0.6 : 1)}</g></g>
<rect width="${FRAME.width}" height="${FRAME.height}" fill="none" stroke="#1d2433" stroke-width="3"/>
<text x="0" y="220" font-weight="700">Essai ${letter}</text><text x="114" y="220">${shaky ? "à bout de bras" : "sur un pied"}</text>
<text x="0" y="252">Voix</text>${bars.join("")}${noise ? `<text x="256" y="252">${noise}</text>` : ""}`;
}
