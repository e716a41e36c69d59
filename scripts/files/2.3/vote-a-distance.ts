import type { FileMaker } from "../file-maker.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";

interface Vote {
  readonly by: string;
  /** Day and minutes since midnight. */
  readonly day: "vendredi" | "samedi" | "dimanche" | "lundi";
  readonly at: number;
  readonly choice: "pour" | "contre" | "abstention";
}

const DAYS = ["vendredi", "samedi", "dimanche", "lundi"] as const;
const CLOSING = 20 * 60;

const vote = (by: string, day: Vote["day"], hour: number, minute: number, choice: Vote["choice"]): Vote => ({ by, day, at: hour * 60 + minute, choice });

const VOTES: Readonly<Record<string, { readonly members: readonly string[]; readonly votes: readonly Vote[] }>> = {
  a: {
    members: ["Adèle", "Bakary", "Chloé", "Diego", "Emma", "Hana", "Loïc", "Mila", "Omar", "Yanis"],
    votes: [vote("Emma", "vendredi", 18, 2, "pour"), vote("Omar", "vendredi", 19, 15, "contre"), vote("Bakary", "samedi", 9, 40, "pour"), vote("Louise", "samedi", 10, 5, "pour"), vote("Yanis", "samedi", 14, 31, "contre"), vote("Hana", "dimanche", 11, 0, "contre"), vote("Omar", "dimanche", 15, 20, "pour"), vote("Mila", "dimanche", 19, 58, "abstention"), vote("Loïc", "dimanche", 20, 12, "contre"), vote("Adèle", "lundi", 7, 50, "contre")],
  },
  b: {
    members: ["Aïcha", "Basile", "Célia", "Félix", "Inès", "Jade", "Kim", "Naïm", "Rose", "Tom"],
    votes: [vote("Kim", "vendredi", 17, 30, "pour"), vote("Rose", "vendredi", 17, 44, "pour"), vote("Inès", "samedi", 8, 15, "contre"), vote("Tom", "samedi", 12, 0, "contre"), vote("Rose", "samedi", 21, 9, "contre"), vote("Jade", "dimanche", 9, 33, "contre"), vote("Victor", "dimanche", 10, 10, "pour"), vote("Basile", "dimanche", 18, 45, "pour"), vote("Naïm", "dimanche", 20, 1, "pour"), vote("Kim", "lundi", 8, 0, "contre")],
  },
  c: {
    members: ["Amine", "Anouk", "Dounia", "Elias", "Gabin", "Lina", "Malo", "Nina", "Oscar", "Zoé"],
    votes: [vote("Nina", "vendredi", 18, 20, "pour"), vote("Malo", "samedi", 11, 11, "pour"), vote("Iris", "samedi", 13, 0, "contre"), vote("Gabin", "samedi", 16, 42, "contre"), vote("Gabin", "dimanche", 9, 5, "pour"), vote("Dounia", "dimanche", 17, 17, "contre"), vote("Zoé", "dimanche", 20, 30, "pour"), vote("Elias", "lundi", 9, 12, "pour")],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { members, votes } = VOTES[id]!;
  const inTime = votes.filter(({ by, day, at }) => members.includes(by) && day !== "lundi" && (day !== "dimanche" || at <= CLOSING));
  const last = new Map(inTime.toSorted((one, other) => DAYS.indexOf(one.day) - DAYS.indexOf(other.day) || one.at - other.at).map(({ by, choice }) => [by, choice]));
  const count = (choice: Vote["choice"]) => [...last.values()].filter((one) => one === choice).length;
  const [yes, no] = [count("pour"), count("contre")];
  const result = last.size * 2 < members.length ? "nul" : yes > no ? "adoptee" : "rejetee";
  const clock = (minutes: number) => `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")}`;
  const body = card(`<h2>Proposition</h2><p>${values["proposition"]}</p>`) + card(`<h2>Les ${members.length} membres</h2><p>${members.join(", ")}</p>`) + card(`<h2>Votes reçus</h2>${table(["Quand", "Qui", "Vote"], votes.map(({ by, day, at, choice }) => [`${day}, ${clock(at)}`, by, choice]))}`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Voix", title: "Le vote", aside: String(values["groupe"]), color: "#6a2f55", body }) },
    answer: { pour: yes, contre: no, resultat: result },
  };
};
