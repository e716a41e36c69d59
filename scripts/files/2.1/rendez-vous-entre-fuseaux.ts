import { hourWritings } from "../data/writings.ts";
import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Calendar {
  readonly who: string;
  readonly city: string;
  readonly offset: number;
  /** Free times of the day, in hours of the city. */
  readonly free: readonly (readonly [from: number, to: number])[];
}

const MEETINGS: Readonly<Record<string, readonly [Calendar, ...Calendar[]]>> = {
  a: [
    { who: "Rose", city: "Lyon", offset: 1, free: [[8, 10], [17, 19]] },
    { who: "Loïc", city: "Saint-Denis de La Réunion", offset: 4, free: [[12, 15], [20, 21.5]] },
    { who: "Emma", city: "Montréal", offset: -5, free: [[8, 9.5], [11.5, 13]] },
  ],
  b: [
    { who: "Samir", city: "Marseille", offset: 2, free: [[9, 10.5], [14, 18]] },
    { who: "Yuna", city: "Nouméa", offset: 11, free: [[7, 8], [17.5, 19]] },
    { who: "Nadia", city: "Mamoudzou", offset: 3, free: [[8, 9], [10, 12]] },
  ],
  c: [
    { who: "Malo", city: "Lille", offset: 1, free: [[12, 14], [18, 20]] },
    { who: "Kim", city: "Cayenne", offset: -3, free: [[8, 9.5], [15, 17]] },
    { who: "Hina", city: "Papeete", offset: -10, free: [[7, 9], [15, 18]] },
  ],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const calendars = MEETINGS[id]!;
  const fits = (start: number) => calendars.every(({ offset, free }) => free.some(([from, to]) => from - offset <= start && start + 1 <= to - offset));
  const starts = Array.from({ length: 96 }, (_, half) => half / 2 - 12).filter(fits);
  if (starts.length !== 1) throw new Error(`possible starts: ${starts.join(", ")}`);
  const body = calendars.map(({ who, city, offset, free }) => card(`<h2>${who}, ${city}</h2><p>Fuseau ce jour-là : <strong>UTC${offset < 0 ? "−" : "+"}${Math.abs(offset)}</strong></p><p>Libre, à l'heure de ${city} :</p><ul>${free.map(([from, to]) => `<li>de ${clock(from)} à ${clock(to)}</li>`).join("")}</ul>`));
  return {
    files: { [String(values["page"])]: appScreen({ service: "Agenda", title: "Agendas partagés", aside: String(values["jour"]), color: "#8a2f4c", body: `${body.join("\n")}<p class="meta">UTC est l'heure commune du monde. UTC+1 : une heure de plus que l'heure UTC.</p>` }) },
    answer: { heure: hourWritings((starts[0]! + calendars[0].offset) * 60), droit: values["bonDroit"] },
  };
};

function clock(hours: number): string {
  return `${Math.floor(hours)} h ${hours % 1 ? "30" : "00"}`;
}
