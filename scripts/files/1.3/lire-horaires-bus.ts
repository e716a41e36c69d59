import type { FileMaker } from "../file-maker.ts";
import { htmlPage } from "../formats/html-page.ts";

const STOPS = ["Gare", "Place du Marché", "Hôpital", "Collège", "Pont Neuf", "Stade", "Lycée", "Les Tilleuls"];

/** Minutes after midnight at the first stop, and minutes from the first stop to each other. */
const LINES: Readonly<Record<string, { name: string; week: readonly number[]; saturday: readonly number[]; legs: readonly number[] }>> = {
  a: { name: "Ligne 3", week: [415, 436, 458, 481, 505, 532], saturday: [428, 470, 512, 554], legs: [0, 4, 9, 12, 16, 21, 25, 31] },
  b: { name: "Ligne 7", week: [402, 425, 447, 466, 490, 521], saturday: [441, 483, 527, 568], legs: [0, 3, 7, 13, 18, 22, 28, 33] },
  c: { name: "Ligne 12", week: [409, 431, 452, 474, 497, 526], saturday: [434, 476, 519, 561], legs: [0, 5, 8, 14, 17, 23, 27, 34] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const line = LINES[id]!;
  const starts = values["jour"] === "samedi" ? line.saturday : line.week;
  const from = line.legs[STOPS.indexOf(String(values["depart"]))]!;
  const to = line.legs[STOPS.indexOf(String(values["arrivee"]))]!;
  const start = starts.find((minutes) => clock(minutes + from) === values["heure"])!;
  const arrival = clock(start + to);
  const body = `<main><h1>${line.name} – Gare → Les Tilleuls</h1>
<h2>Du lundi au vendredi</h2>${timetable(line.week, line.legs)}
<h2>Samedi</h2>${timetable(line.saturday, line.legs)}</main>`;
  const css = "main { padding: .75rem; overflow-x: auto; } h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; } th, td { padding: .3rem .35rem; font-size: .9rem; } td { font-variant-numeric: tabular-nums; } th { background: #eef2f8; } th[scope=row] { position: sticky; left: 0; }";
  return {
    files: { [`horaires-${id}.html`]: htmlPage({ title: `Horaires de la ${line.name}`, body, css }) },
    answer: [arrival, arrival.replace(":", "h"), arrival.replace(/^0/, ""), arrival.replace(/^0/, "").replace(":", "h")],
  };
};

function timetable(starts: readonly number[], legs: readonly number[]): string {
  const rows = STOPS.map((stop, rank) => `<tr><th scope="row">${stop}</th>${starts.map((start) => `<td>${clock(start + legs[rank]!)}</td>`).join("")}</tr>`);
  const head = starts.map((_, rank) => `<th scope="col">Bus ${rank + 1}</th>`).join("");
  return `<table><thead><tr><th scope="col">Arrêt</th>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
