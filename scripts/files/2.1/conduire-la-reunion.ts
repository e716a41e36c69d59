import type { FileMaker } from "../file-maker.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";

interface Participant {
  readonly name: string;
  /** The minute of the hour when the hand went up, if it is still up. */
  readonly hand?: number;
  readonly spoke: number;
  readonly recording: "oui" | "non" | "pas de réponse";
  readonly group: number;
  readonly reports?: true;
}

const MEETINGS: Readonly<Record<string, readonly Participant[]>> = {
  a: [
    { name: "Aïcha", hand: 12, spoke: 2, recording: "oui", group: 1, reports: true },
    { name: "Bakary", spoke: 0, recording: "oui", group: 2 },
    { name: "Chloé", hand: 21, spoke: 0, recording: "oui", group: 3, reports: true },
    { name: "Enzo", hand: 14, spoke: 1, recording: "oui", group: 4 },
    { name: "Hana", hand: 17, spoke: 0, recording: "oui", group: 2 },
    { name: "Loïc", spoke: 3, recording: "non", group: 4, reports: true },
    { name: "Mila", spoke: 0, recording: "oui", group: 1 },
    { name: "Oscar", hand: 19, spoke: 0, recording: "oui", group: 3 },
  ],
  b: [
    { name: "Amine", spoke: 0, recording: "oui", group: 3, reports: true },
    { name: "Célia", hand: 6, spoke: 1, recording: "oui", group: 1 },
    { name: "Félix", hand: 13, spoke: 0, recording: "oui", group: 2, reports: true },
    { name: "Inès", hand: 9, spoke: 0, recording: "oui", group: 3 },
    { name: "Joris", spoke: 2, recording: "oui", group: 4, reports: true },
    { name: "Lina", hand: 8, spoke: 4, recording: "oui", group: 4 },
    { name: "Naïm", spoke: 0, recording: "pas de réponse", group: 2 },
    { name: "Rose", hand: 11, spoke: 0, recording: "oui", group: 1 },
  ],
  c: [
    { name: "Dounia", hand: 31, spoke: 0, recording: "oui", group: 2, reports: true },
    { name: "Elias", spoke: 1, recording: "oui", group: 4 },
    { name: "Jade", hand: 25, spoke: 1, recording: "non", group: 1, reports: true },
    { name: "Kim", hand: 33, spoke: 0, recording: "oui", group: 3 },
    { name: "Mehdi", spoke: 0, recording: "oui", group: 4, reports: true },
    { name: "Nina", hand: 28, spoke: 2, recording: "oui", group: 3 },
    { name: "Théo", hand: 29, spoke: 0, recording: "oui", group: 2 },
    { name: "Yuna", spoke: 3, recording: "oui", group: 1 },
  ],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const people = MEETINGS[id]!;
  const hour = String(values["heure"]);
  const clock = (minute: number) => `${hour} h ${String(minute).padStart(2, "0")}`;
  const numbers = [1, 2, 3, 4];
  const next = people.filter(({ hand, spoke }) => hand !== undefined && spoke === 0).sort((one, other) => one.hand! - other.hand!)[0]!;
  const body = card(`<h2>Participants</h2>${table(["Nom", "Main levée depuis", "A déjà parlé", "Accord pour être enregistré"], people.map(({ name, hand, spoke, recording }) => [name, hand === undefined ? "–" : clock(hand), `${spoke} fois`, recording]))}`) + card(`<h2>Petits groupes</h2>${table(["Groupe", "Membres", "Rapporteur"], numbers.map((group) => [group, people.filter((person) => person.group === group).map(({ name }) => name).join(", "), people.find((person) => person.group === group && person.reports)?.name ?? "–"]))}`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Visiosalle", title: "Conduire la réunion", aside: clock(40), color: "#1d5c63", body }) },
    answer: { suivant: next.name, accord: people.find(({ recording }) => recording !== "oui")!.name, groupe: numbers.find((group) => !people.some((person) => person.group === group && person.reports)) },
  };
};
