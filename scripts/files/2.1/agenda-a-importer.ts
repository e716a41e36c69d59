import { integerBetween, pick, shuffle } from "../data/draw.ts";
import { dayWritings } from "../data/writings.ts";
import type { FileMaker } from "../file-maker.ts";
import { ics, type CalendarEvent } from "../formats/ics.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { frenchDate } from "../pages/french-date.ts";

interface Clash {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly club: string;
  readonly own: string;
  readonly titles: readonly string[];
}

const CLASHES: Readonly<Record<string, Clash>> = {
  a: { year: 2025, month: 3, day: 19, club: "Régate de printemps", own: "Rendez-vous orthodontiste", titles: ["Entretien des coques", "Séance d'aviron", "Test de natation", "Sortie sur le canal", "Réunion du club", "Musculation", "Match amical", "Réglage des rames"] },
  b: { year: 2025, month: 10, day: 8, club: "Atelier masques", own: "Oral d'anglais", titles: ["Lecture du texte", "Répétition acte 1", "Répétition acte 2", "Essayage des costumes", "Peinture du décor", "Réglage des lumières", "Filage", "Photo de la troupe"] },
  c: { year: 2026, month: 1, day: 27, club: "Finale de robots", own: "Visite de l'entreprise", titles: ["Montage du châssis", "Cours de soudure", "Programmation", "Essais sur piste", "Commande des pièces", "Dessin du logo", "Réunion d'équipe", "Nettoyage de l'atelier"] },
};

const OWN_TITLES = ["Cours de guitare", "Piscine", "Anniversaire de Tom", "Devoir d'histoire", "Repas chez tante Mei", "Vaccin", "Coiffeur", "Médiathèque", "Révisions à deux", "Rendez-vous au CIO"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const clash = CLASHES[id]!;
  const random = seededRandom(`agenda-${id}`);
  const days = shuffle(random, Array.from({ length: 28 }, (_, index) => index + 1).filter((day) => day !== clash.day));
  /** Same days, other hours: only the day of the clash overlaps. */
  const early = days.slice(0, 12).map((day) => event(clash, day, integerBetween(random, 9, 11), 2, pick(random, clash.titles)));
  const late = days.slice(4, 18).map((day) => event(clash, day, integerBetween(random, 13, 17), 1, pick(random, OWN_TITLES)));
  const club = shuffle(random, [...early, event(clash, clash.day, 14, 3, clash.club)]);
  const own = shuffle(random, [...late, event(clash, clash.day, 16, 1, clash.own), event(clash, clash.day, 9, 1, "Cours de guitare")]);
  const pairs = club.flatMap((one) => own.filter((other) => one.start < other.end && other.start < one.end).map((other) => ({ one, other })));
  if (pairs.length !== 1) throw new Error(`clashes: ${pairs.length}`);
  const { one, other } = pairs[0]!;
  const date = frenchDate(one.start.slice(0, 8).replace(/(\d{4})(\d\d)(\d\d)/, "$1-$2-$3"));
  return {
    files: { [String(values["club"])]: ics(club, String(values["nomClub"])), [String(values["perso"])]: ics(own, `Agenda : ${values["qui"]}`) },
    answer: { jour: [...dayWritings(date.replace(/ \d{4}$/, "")), date], perso: other.summary },
  };
};

function event({ year, month }: Clash, day: number, hour: number, length: number, summary: string): CalendarEvent {
  const two = (number: number) => String(number).padStart(2, "0");
  const date = `${year}${two(month)}${two(day)}`;
  return { uid: `${date}-${hour}-${summary.length}@agenda.example`, start: `${date}T${two(hour)}0000`, end: `${date}T${two(hour + length)}0000`, summary };
}
