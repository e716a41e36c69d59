import type { MapAction } from "../../../src/activities/map/model.ts";
import type { MapScene } from "../../../src/activities/map/scene.ts";

export type { MapAction, MapScene };

/** Six columns and five rows of crossings, in metres; the river flows between the fourth row and the fifth, under two bridges. */
const COLUMNS = [80, 250, 430, 610, 780, 930];
const ROWS = [70, 190, 320, 430, 610];
const BRIDGES = [1, 4];

interface Names {
  readonly town: string;
  /** North-west corner, in degrees. */
  readonly north: number;
  readonly west: number;
  readonly rows: readonly [string, string, string, string, string];
  readonly columns: readonly [string, string, string, string, string, string];
}

/** A town of 1 000 by 700 metres around the places given, each at a crossing such as `c2r3`. */
export function town({ town: name, north, west, rows, columns }: Names, places: MapScene["places"]): MapScene {
  const across = rows.map((street, row) => ({ name: street, points: COLUMNS.map((_, column) => crossing(column, row)), ...(row === 2 && { wide: true, bike: true }) }));
  const down = columns.flatMap((street, column) => {
    const high = { name: street, points: [0, 1, 2, 3].map((row) => crossing(column, row)), ...(column === 4 && { bike: true }) };
    return BRIDGES.includes(column) ? [{ ...high, points: [0, 1, 2, 3, 4].map((row) => crossing(column, row)) }] : [high];
  });
  const steps = { name: "Escalier du Moulin", points: [crossing(2, 1), crossing(3, 2)], steps: true };
  return {
    name,
    width: 1000,
    height: 700,
    bounds: { north, south: round(north - 0.0063), west, east: round(west + 0.0133) },
    points: COLUMNS.flatMap((x, column) => ROWS.map((y, row) => ({ id: crossing(column, row), x: x + ((row * 23 + column * 11) % 31) - 15, y: y + ((column * 17 + row * 7) % 25) - 12 }))),
    streets: [...across, ...down, steps],
    places,
    zones: [
      { name: "La rivière", kind: "eau", corners: [[0, 500], [300, 520], [600, 500], [1000, 530], [1000, 575], [600, 550], [300, 568], [0, 550]] },
      { name: "Parc", kind: "parc", corners: [[455, 205], [590, 200], [590, 300], [460, 305]] },
      { name: "Zone de crue", kind: "calque", layer: "crues", corners: [[0, 455], [300, 470], [600, 450], [1000, 480], [1000, 640], [600, 600], [300, 625], [0, 600]] },
    ],
    lines: [
      { id: "ligne-1", name: "1", stops: [0, 2, 4, 5].map((column) => crossing(column, 2)), everyMinutes: 8 },
      { id: "ligne-2", name: "2", stops: [0, 2, 4].map((row) => crossing(1, row)), everyMinutes: 12 },
    ],
    layers: [{ id: "bus", name: "Lignes de bus" }, { id: "velo", name: "Pistes cyclables" }, { id: "acces", name: "Escaliers" }, { id: "crues", name: "Zone de crue" }],
  };
}

export function sceneText(scene: MapScene): string {
  return JSON.stringify(scene);
}

function crossing(column: number, row: number): string {
  return `c${column}r${row}`;
}

function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
