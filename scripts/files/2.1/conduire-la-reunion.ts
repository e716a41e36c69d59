import type { FileMaker } from "../file-maker.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";

/** Times are minutes of the hour of the meeting. */
interface Participant {
  readonly name: string;
  /** When the hand went up, if it is still up. */
  readonly hand?: number;
  readonly spoke: number;
  /** When the person agreed to be recorded; absent, the person refuses. */
  readonly agreed?: number;
  readonly leaves?: number;
  readonly group: number;
  readonly reports?: true;
}

interface Meeting {
  readonly people: readonly Participant[];
  /** The round of speech: its start, and the minutes that each may speak. */
  readonly round: { readonly start: number; readonly end: number; readonly each: number };
  readonly groupsStart: number;
}

const MEETINGS: Readonly<Record<string, Meeting>> = {
  a: {
    round: { start: 20, end: 32, each: 3 }, groupsStart: 45,
    people: [
      { name: "Aïcha", hand: 12, spoke: 2, agreed: 3, group: 1, reports: true },
      { name: "Bakary", spoke: 0, agreed: 4, leaves: 50, group: 2, reports: true },
      { name: "Chloé", hand: 19, spoke: 0, agreed: 10, group: 3, reports: true },
      { name: "Enzo", hand: 14, spoke: 1, agreed: 22, group: 4 },
      { name: "Hana", hand: 17, spoke: 0, agreed: 3, group: 2 },
      { name: "Loïc", spoke: 3, leaves: 40, group: 4, reports: true },
      { name: "Mila", spoke: 0, agreed: 6, group: 1 },
      { name: "Oscar", hand: 18, spoke: 0, agreed: 25, group: 3 },
    ],
  },
  b: {
    round: { start: 14, end: 24, each: 2 }, groupsStart: 35,
    people: [
      { name: "Amine", spoke: 0, agreed: 2, group: 3, reports: true },
      { name: "Célia", hand: 6, spoke: 1, agreed: 5, group: 1 },
      { name: "Félix", hand: 13, spoke: 0, agreed: 2, leaves: 34, group: 2, reports: true },
      { name: "Inès", hand: 9, spoke: 0, agreed: 12, group: 3 },
      { name: "Joris", hand: 5, spoke: 2, agreed: 3, group: 4, reports: true },
      { name: "Lina", hand: 8, spoke: 4, agreed: 8, leaves: 33, group: 4 },
      { name: "Naïm", spoke: 0, agreed: 31, group: 2 },
      { name: "Rose", hand: 11, spoke: 0, leaves: 27, group: 1 },
      { name: "Wassim", spoke: 1, agreed: 4, group: 1, reports: true },
    ],
  },
  c: {
    round: { start: 34, end: 42, each: 4 }, groupsStart: 48,
    people: [
      { name: "Dounia", hand: 31, spoke: 0, agreed: 21, group: 2 },
      { name: "Elias", spoke: 1, agreed: 20, leaves: 46, group: 4 },
      { name: "Jade", hand: 25, spoke: 1, leaves: 39, group: 3, reports: true },
      { name: "Kim", hand: 33, spoke: 0, agreed: 37, group: 3 },
      { name: "Mehdi", spoke: 0, agreed: 22, group: 4, reports: true },
      { name: "Nina", hand: 28, spoke: 2, agreed: 24, group: 1, reports: true },
      { name: "Théo", hand: 29, spoke: 0, agreed: 20, group: 2, reports: true },
      { name: "Yuna", spoke: 3, agreed: 36, group: 1 },
    ],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { people, round, groupsStart } = MEETINGS[id]!;
  const hour = String(values["heure"]);
  const clock = (minute: number) => `${hour} h ${String(minute).padStart(2, "0")}`;
  const groups = [1, 2, 3, 4];
  const raised = people.filter(({ hand }) => hand !== undefined).toSorted((one, other) => Number(one.spoke > 0) - Number(other.spoke > 0) || one.hand! - other.hand!);
  const heard = raised.slice(0, (round.end - round.start) / round.each);
  const there = people.filter(({ leaves = 60 }) => leaves > groupsStart);
  const silent = groups.filter((group) => !there.some((person) => person.group === group && person.reports));
  if (silent.length !== 1) throw new Error(`${silent.length} groupes sans rapporteur`);
  const departures = people.flatMap(({ name, leaves }) => (leaves === undefined ? [] : [`<li>${name} quitte la réunion à ${clock(leaves)}.</li>`]));
  const body = [
    `<h2>Programme</h2><p>${clock(round.start)} à ${clock(round.end)} : tour de parole, ${round.each} minutes par personne.</p><p>${clock(groupsStart)} : petits groupes.</p>`,
    `<h2>Participants</h2>${table(["Nom", "Main levée à", "A déjà parlé", "D'accord pour être enregistré"], people.map(({ name, hand, spoke, agreed }) => [name, hand === undefined ? "–" : clock(hand), `${spoke} fois`, agreed === undefined ? "refuse" : `oui, à ${clock(agreed)}`]))}`,
    `<h2>Petits groupes</h2>${table(["Groupe", "Membres", "Rapporteur"], groups.map((group) => [group, people.filter((person) => person.group === group).map(({ name }) => name).join(", "), people.find((person) => person.group === group && person.reports)!.name]))}`,
    `<h2>Départs annoncés</h2><ul>${departures.join("")}</ul>`,
  ].map((part) => card(part));
  return {
    files: { [String(values["page"])]: appScreen({ service: "Visiosalle", title: "Conduire la réunion", aside: `Animation : ${values["qui"]}`, color: "#1d5c63", body: body.join("\n") }) },
    answer: { dernier: heard.at(-1)!.name, minute: Math.max(...people.map(({ agreed, leaves }) => agreed ?? leaves!)), groupe: silent[0] },
  };
};
