import { cut, RATE, type Sound } from "../formats/wav.ts";

const LEFT = 20;
const WIDTH = 680;
const MIDDLE = 90;
const HALF = 70;
const COLUMNS = 340;

/** The drawing that sound editors show: the wave over time, graduated in half seconds. */
export function waveform(seconds: number, sound: Sound): string {
  const perColumn = Math.max(1, Math.floor((seconds * RATE) / COLUMNS));
  const bars = Array.from({ length: COLUMNS }, (_, column) => {
    const heights = Array.from({ length: perColumn }, (_, index) => cut(sound((column * perColumn + index) / RATE)));
    const x = LEFT + (column * WIDTH) / COLUMNS;
    return `M${round(x)} ${round(MIDDLE - Math.max(...heights) * HALF)}V${round(MIDDLE - Math.min(...heights) * HALF + 0.6)}`;
  });
  const marks = Array.from({ length: Math.floor(seconds * 2) + 1 }, (_, index) => {
    const x = round(LEFT + ((index / 2) * WIDTH) / seconds);
    const whole = index % 2 === 0;
    return `<path d="M${x} ${MIDDLE + HALF + 6}v${whole ? 12 : 6}" stroke="#1d2433"/>${whole ? `<text x="${x}" y="${MIDDLE + HALF + 34}" text-anchor="middle">${index / 2} s</text>` : ""}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 200" width="720" height="200" font-family="system-ui, sans-serif" font-size="16" fill="#1d2433">
<rect width="720" height="200" fill="#ffffff"/>
<path d="M${LEFT} ${MIDDLE - HALF}h${WIDTH}M${LEFT} ${MIDDLE + HALF}h${WIDTH}" stroke="#b33a3a" stroke-dasharray="6 5"/>
<path d="${bars.join("")}" stroke="#2f5d9b" stroke-width="2"/>
${marks.join("\n")}
</svg>
`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
