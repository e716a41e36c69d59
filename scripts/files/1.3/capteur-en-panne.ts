import { lineChart } from "../charts/line-chart.ts";
import { integerBetween, type Random } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const DAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi"];

/** Day and first hour of the breakdown, its number of equal readings, day of the storm. */
const EVENTS: Readonly<Record<string, { stuckDay: number; stuckHour: number; readings: number; stormDay: number }>> = {
  a: { stuckDay: 1, stuckHour: 8, readings: 7, stormDay: 3 },
  b: { stuckDay: 4, stuckHour: 6, readings: 9, stormDay: 1 },
  c: { stuckDay: 2, stuckHour: 14, readings: 6, stormDay: 0 },
};

export const makeFiles: FileMaker = ({ id }) => {
  const { stuckDay, stuckHour, readings, stormDay } = EVENTS[id]!;
  const hours = weather(seededRandom(`panne ${id}`), stormDay);
  const first = stuckDay * 24 + stuckHour;
  for (let rank = first + 1; rank < first + readings; rank += 1) hours[rank]!.temperature = hours[first]!.temperature;
  const rows = hours.map(({ temperature, humidity }, rank) => [DAYS[Math.floor(rank / 24)]!, `${String(rank % 24).padStart(2, "0")}:00`, temperature, humidity]);
  const svg = lineChart({
    title: "Température de la serre",
    unit: "Degrés (°C), du lundi au vendredi",
    scale: { min: 0, max: 35, step: 5 },
    values: hours.map(({ temperature }) => temperature),
    ticks: DAYS.map((label, day) => ({ at: day * 24 + 12, label })),
  });
  return {
    files: { [`serre-${id}.csv`]: csv([["Jour", "Heure", "Température (°C)", "Humidité (%)"], ...rows]), [`serre-${id}.svg`]: svg },
    answer: { panne: DAYS[stuckDay], releves: longestRun(hours.map(({ temperature }) => temperature)), orage: DAYS[stormDay] },
  };
};

/** From 16 h, hour by hour: tenths of a degree lost, points of humidity gained. The greenhouse comes back slowly. */
const STORM: readonly (readonly [number, number])[] = [[85, 40], [118, 45], [98, 44], [72, 38], [50, 29], [32, 20], [18, 12], [8, 5]];

/** A warm afternoon each day, and one storm. No two readings in a row are equal. */
function weather(random: Random, stormDay: number) {
  let previous = 0;
  return Array.from({ length: DAYS.length * 24 }, (_, rank) => {
    const hour = rank % 24;
    const [cooling, moisture] = (Math.floor(rank / 24) === stormDay && STORM[hour - 16]) || [0, 0];
    const swing = Math.cos(((hour - 15) / 12) * Math.PI);
    let temperature = Math.round(180 + 75 * swing - cooling + integerBetween(random, -6, 6)) / 10;
    if (temperature === previous) temperature = Math.round(temperature * 10 + 3) / 10;
    previous = temperature;
    return { temperature, humidity: Math.min(98, Math.round(62 - 18 * swing + moisture) + integerBetween(random, -3, 3)) };
  });
}

function longestRun(values: readonly number[]): number {
  let longest = 0;
  let run = 0;
  values.forEach((value, rank) => {
    run = value === values[rank - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}
