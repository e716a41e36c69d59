import type { FileMaker } from "../file-maker.ts";
import { png } from "../formats/png.ts";

const LOGOS: Readonly<Record<string, { word: string; color: string; rgb: readonly [number, number, number]; x: number; y: number }>> = {
  a: { word: "ESCALE", color: "#1f5f8b", rgb: [31, 95, 139], x: 98, y: 78 },
  b: { word: "BRAISE", color: "#a63d1f", rgb: [166, 61, 31], x: 66, y: 140 },
  c: { word: "MOUSSE", color: "#2f6b3a", rgb: [47, 107, 58], x: 148, y: 112 },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { word, color, rgb, x, y } = LOGOS[id]!;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="200" height="200">
<rect width="200" height="200" fill="#ffffff"/>
<circle cx="100" cy="100" r="88" fill="${color}"/>
<circle cx="100" cy="100" r="60" fill="#ffffff"/>
<path d="M60 130L100 55L140 130Z" fill="${color}"/>
<text x="${x}" y="${y}" font-family="sans-serif" font-size="2.4" text-anchor="middle" fill="${inside(x, y) ? "#ffffff" : color}">${word}</text>
</svg>
`;
  const paint = (left: number, top: number) => {
    const [px, py] = [left * 200, top * 200];
    const distance = Math.hypot(px - 100, py - 100);
    return distance < 88 && (distance > 60 || inside(px, py)) ? rgb : ([255, 255, 255] as const);
  };
  const pixels = png({ width: 64, height: 64, paint });
  const pasted = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="200" height="200">
<image width="200" height="200" href="data:image/png;base64,${Buffer.from(pixels).toString("base64")}"/>
</svg>
`;
  const names = ["f1", "f2", "f3"];
  const content = (name: string) => (name === values["bon"] ? svg : name === values["faux"] ? pasted : pixels);
  const rank = (role: string) => names.find((key) => values[key] === values[role])!;
  return {
    files: Object.fromEntries(names.map((key) => [String(values[key]), content(String(values[key]))])),
    answer: { mot: word, banderole: rank("bon"), faux: rank("faux") },
  };
};

function inside(x: number, y: number): boolean {
  return y > 55 && y < 130 && Math.abs(x - 100) < ((y - 55) / 75) * 40;
}
