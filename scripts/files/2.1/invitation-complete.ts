import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Meeting {
  readonly subject: string;
  readonly day: string;
  readonly time: string;
  readonly link: string;
  readonly code: string;
  /** What each draft gets wrong, in order; the one that gets nothing wrong is the answer. */
  readonly drafts: readonly Slip[];
}

type Slip = "none" | "day" | "time" | "link" | "noLink" | "noTime" | "code";

const MEETINGS: Readonly<Record<string, Meeting>> = {
  a: { subject: "Préparer la fête du collège", day: "mercredi 15 mai", time: "14 h à 14 h 45", link: "https://visiosalle.example/r/fete-7412", code: "8830", drafts: ["noTime", "link", "none", "day"] },
  b: { subject: "Choisir le lieu de la sortie", day: "jeudi 7 novembre", time: "17 h 30 à 18 h", link: "https://visiosalle.example/r/sortie-2958", code: "1467", drafts: ["time", "none", "noLink", "code"] },
  c: { subject: "Relire le journal du lycée", day: "mardi 4 février", time: "12 h 50 à 13 h 20", link: "https://visiosalle.example/r/journal-6031", code: "5592", drafts: ["day", "code", "link", "none"] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { drafts, ...meeting } = MEETINGS[id]!;
  const created = card(`<h2>Réunion créée</h2>${[["Sujet", meeting.subject], ["Jour", meeting.day], ["Heure", meeting.time], ["Lien", meeting.link], ["Code d'entrée", meeting.code]].map(([name, value]) => `<div class="row"><span>${name}</span><strong>${value}</strong></div>`).join("\n")}`);
  const letters = drafts.map((slip, index) => card(`<h2>Brouillon ${"ABCD"[index]}</h2>${draft(meeting, slip, index)}`));
  return {
    files: { [String(values["page"])]: appScreen({ service: "Visiosalle", title: "Envoyer l'invitation", aside: `Compte : ${values["qui"]}`, color: "#1d5c63", css: "strong, p { overflow-wrap: anywhere; }", body: [created, ...letters].join("\n") }) },
    answer: "abcd"[drafts.indexOf("none")]!,
  };
};

function draft({ subject, day, time, link, code }: Omit<Meeting, "drafts">, slip: Slip, rank: number): string {
  const shownDay = slip === "day" ? day.replace(/\d+/, (number) => String(Number(number) + 1)) : day;
  const shownTime = slip === "time" ? time.replace(/^\d+/, (hour) => String(Number(hour) - 1)) : time;
  const shownLink = slip === "link" ? link.replace(/\d+$/, (number) => [...number].reverse().join("")) : link;
  const shownCode = slip === "code" ? code.replace(/.$/, "3") : code;
  const when = slip === "noTime" ? `le ${shownDay}` : `le ${shownDay}, de ${shownTime}`;
  const where = slip === "noLink" ? `<p>Code d'entrée : ${shownCode}.</p>` : `<p>Pour entrer : ${shownLink} (code ${shownCode}).</p>`;
  const openings = ["Bonjour à tous,", "Bonjour,", "Chers camarades,", "Bonjour à toutes et à tous,"];
  return `<p>${openings[rank]}</p><p>Réunion à distance « ${subject} », ${when}.</p>${where}<p>À bientôt</p>`;
}
