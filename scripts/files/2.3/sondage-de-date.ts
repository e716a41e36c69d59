import type { FileMaker } from "../file-maker.ts";
import { appScreen, table } from "../screens/app-screen.ts";

interface Poll {
  readonly dates: readonly string[];
  /** One sign a date: o yes, n no, s if need be. */
  readonly votes: readonly (readonly [name: string, signs: string])[];
  readonly needed: readonly string[];
}

const POLLS: Readonly<Record<string, Poll>> = {
  a: {
    dates: ["4 mars", "5 mars", "7 mars", "11 mars", "14 mars"], needed: ["M. Weber", "Lina"],
    votes: [["Aïcha", "oonos"], ["Bakary", "ononn"], ["Hugo", "osnoo"], ["Lina", "oonoo"], ["Mei", "oonoo"], ["Nathan", "oosoo"], ["Paul", "osnon"], ["M. Weber", "noooo"], ["Zoé", "oosnn"]],
  },
  b: {
    dates: ["6 oct.", "8 oct.", "9 oct.", "13 oct.", "16 oct."], needed: ["Mme Rey", "Omar"],
    votes: [["Anouk", "nnooo"], ["Diego", "nnonn"], ["Emma", "ooono"], ["Ivan", "snoon"], ["Jade", "onoon"], ["Omar", "ooono"], ["Mme Rey", "oonoo"], ["Tom", "ssooo"], ["Wei", "ooono"]],
  },
  c: {
    dates: ["2 juin", "3 juin", "5 juin", "6 juin", "10 juin"], needed: ["Mme Diallo", "Kenza"],
    votes: [["Clara", "oooso"], ["Mme Diallo", "osooo"], ["Elif", "noono"], ["Gabin", "oonon"], ["Kenza", "noooo"], ["Louis", "ooono"], ["Nora", "oosoo"], ["Rayan", "oosno"], ["Sacha", "ooono"]],
  },
};

const WORDS: Readonly<Record<string, string>> = { o: "oui", n: "non", s: "si besoin" };

export const makeFiles: FileMaker = ({ id, values }) => {
  const { dates, votes, needed } = POLLS[id]!;
  const counts = dates.map((date, index) => {
    const sure = needed.every((name) => votes.find(([voter]) => voter === name)![1][index] === "o");
    return { date, count: sure ? votes.filter(([, signs]) => signs[index] === "o").length : -1 };
  });
  const [best, next] = counts.toSorted((one, other) => other.count - one.count);
  if (best!.count === next!.count) throw new Error(`two best dates: ${best!.date}, ${next!.date}`);
  const rows = votes.map(([name, signs]) => [name, ...[...signs].map((sign) => WORDS[sign]!)]);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Sondage", title: String(values["titre"]), aside: `${votes.length} réponses`, color: "#86502a", css: "td, th { text-align: center; } @media (max-width: 30rem) { table { font-size: .78rem; } }", body: table(["Nom", ...dates], rows) }) },
    answer: { date: best!.date.replace("oct.", "octobre"), oui: best!.count },
  };
};
