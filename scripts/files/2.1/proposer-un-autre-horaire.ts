import { hourWritings } from "../data/writings.ts";
import type { FileMaker } from "../file-maker.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";

interface Day {
  readonly date: string;
  /** Minutes since midnight: start, end, title. */
  readonly events: readonly (readonly [start: number, end: number, title: string])[];
  readonly invitation: readonly [start: number, end: number];
  readonly until: number;
}

const at = (hour: number, minute = 0) => hour * 60 + minute;

const DAYS: Readonly<Record<string, Day>> = {
  a: {
    date: "mercredi 5 juin",
    events: [[at(8), at(10), "Cours"], [at(10, 30), at(11, 15), "Dentiste"], [at(13), at(14, 30), "Handball"], [at(15), at(15, 40), "Goûter chez Nina"], [at(16, 30), at(17, 15), "Aide aux devoirs"], [at(18, 30), at(19, 30), "Chorale"]],
    invitation: [at(14), at(15)], until: at(19),
  },
  b: {
    date: "samedi 16 novembre",
    events: [[at(9), at(10), "Marché avec papa"], [at(10, 15), at(11, 30), "Répétition de batterie"], [at(12), at(13, 15), "Repas"], [at(13, 45), at(15), "Match de Kenza"], [at(15, 45), at(16, 30), "Médiathèque"], [at(18), at(20), "Cinéma"]],
    invitation: [at(11), at(11, 45)], until: at(18),
  },
  c: {
    date: "vendredi 28 mars",
    events: [[at(8, 30), at(12), "Stage : matin"], [at(12, 45), at(13, 30), "Point avec la tutrice"], [at(13, 30), at(15, 30), "Stage : atelier"], [at(16), at(16, 50), "Conduite"], [at(18, 30), at(20), "Escalade"]],
    invitation: [at(16, 15), at(17, 45)], until: at(18, 30),
  },
};

/** What a pupil may write for the title of the event that clashes. */
const SHORT_TITLES: Readonly<Record<string, readonly string[]>> = { b: ["Batterie", "Répétition", "La répétition de batterie"] };

export const makeFiles: FileMaker = ({ id, values }) => {
  const { date, events, invitation, until } = DAYS[id]!;
  const length = invitation[1] - invitation[0];
  const clashing = events.filter(([start, end]) => start < invitation[1] && end > invitation[0]);
  if (clashing.length !== 1) throw new Error(`clashes: ${clashing.length}`);
  const ends = events.map(([, end]) => end).filter((end) => end > invitation[0]);
  const free = ends.filter((start) => start + length <= until && events.every(([from, to]) => to <= start || from >= start + length));
  const body = card(`<h2>Invitation reçue</h2><p>${values["objet"]}</p><p><strong>${date}, de ${clock(invitation[0])} à ${clock(invitation[1])}</strong></p><p>De la part de ${values["hote"]}. Répondre : oui, non, peut-être, ou proposer un autre horaire.</p>`) + card(`<h2>Mon agenda, ${date}</h2>${table(["De", "À", "Événement"], events.map(([start, end, title]) => [clock(start), clock(end), title]))}`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Agenda", title: "Invitation", aside: `Compte : ${values["qui"]}`, color: "#8a2f4c", body }) },
    answer: { conflit: [clashing[0]![2], ...(SHORT_TITLES[id] ?? [])], heure: hourWritings(Math.min(...free)) },
  };
};

function clock(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h ${String(rest).padStart(2, "0")}`;
}
