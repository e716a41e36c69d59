import type { FileMaker } from "../file-maker.ts";

/** What is wrong; absent, the posture is good. */
type Fault = "tete" | "dos" | "poignets" | "pieds" | "ecran";

const FAULTS: Readonly<Record<string, readonly Fault[]>> = {
  a: ["tete", "pieds"],
  b: ["dos", "poignets"],
  c: ["pieds", "ecran"],
};

const ORDER: readonly Fault[] = ["tete", "dos", "poignets", "pieds", "ecran"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const faults = FAULTS[id]!;
  return { files: { [String(values["image"])]: seated(new Set(faults)) }, answer: ORDER.filter((fault) => faults.includes(fault)) };
};

/** Somebody who sits in profile, turned to the right. */
function seated(faults: ReadonlySet<Fault>): string {
  const bent = faults.has("dos");
  const shoulder = bent ? [252, 178] : [178, 160];
  const [x, y] = shoulder as [number, number];
  const head = faults.has("tete") ? [x + 66, y - 32] : [x + 12, y - 62];
  const back = bent ? `M192 296Q150 196 ${x} ${y}` : `M192 296L${x} ${y}`;
  const hand = faults.has("poignets") ? "L366 206L402 244" : "L362 240L404 242";
  const leg = faults.has("pieds") ? "M192 296H306L300 376L334 386" : "M192 296H306L304 424H344";
  const screen = faults.has("ecran") ? [206, 42] : [92, 150];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 460" width="600" height="460">
<rect width="600" height="460" fill="#ffffff"/>
<path d="M20 430H580" stroke="#6a7085" stroke-width="4"/>
<g fill="none" stroke="#8a5a2b" stroke-width="10" stroke-linecap="round"><path d="M340 252H572M556 252V428"/></g>
<g fill="none" stroke="#6a7085" stroke-width="12" stroke-linecap="round"><path d="M146 150V318H270M206 318V424M160 426H254"/></g>
<rect x="486" y="${screen[0]}" width="14" height="${screen[1]}" fill="#1d2433"/><path d="M493 ${screen[0]! + screen[1]!}V250M470 250H518" stroke="#1d2433" stroke-width="6"/>
<g fill="none" stroke="#2f5d9b" stroke-width="26" stroke-linecap="round" stroke-linejoin="round"><path d="${back}"/><path d="${leg}" stroke="#3b4a68" stroke-width="24"/><path d="M${x} ${y + 6}L${x + 46} 240${hand}" stroke="#b07a52" stroke-width="14"/></g>
<path d="M${x} ${y}L${head[0]} ${head[1]}" stroke="#b07a52" stroke-width="16"/><circle cx="${head[0]}" cy="${head[1]}" r="34" fill="#b07a52"/><circle cx="${head[0]! + 20}" cy="${head[1]! - 4}" r="4" fill="#1d2433"/>
</svg>
`;
}
