import type { FileMaker } from "../file-maker.ts";
import { appScreen } from "../screens/app-screen.ts";

interface Bar {
  readonly task: string;
  readonly from: number;
  readonly to: number;
  /** Weeks of work already done. */
  readonly done: number;
  readonly after?: string;
}

const PROJECTS: Readonly<Record<string, { readonly today: number; readonly bars: readonly Bar[] }>> = {
  a: {
    today: 5,
    bars: [
      { task: "Enquête", from: 1, to: 3, done: 3 }, { task: "Dessins", from: 2, to: 6, done: 4 }, { task: "Textes", from: 3, to: 7, done: 1, after: "Enquête" },
      { task: "Sons", from: 5, to: 8, done: 1 }, { task: "Panneaux", from: 7, to: 9, done: 0, after: "Dessins" }, { task: "Traduction", from: 8, to: 9, done: 0, after: "Textes" }, { task: "Ouverture", from: 10, to: 10, done: 0, after: "Panneaux" },
    ],
  },
  b: {
    today: 6,
    bars: [
      { task: "Plans", from: 1, to: 2, done: 2 }, { task: "Châssis", from: 3, to: 6, done: 2, after: "Plans" }, { task: "Moteur", from: 2, to: 7, done: 5 },
      { task: "Programme", from: 4, to: 8, done: 3, after: "Plans" }, { task: "Montage", from: 7, to: 8, done: 0, after: "Châssis" }, { task: "Réglages", from: 8, to: 9, done: 0, after: "Moteur" }, { task: "Concours", from: 10, to: 10, done: 0, after: "Réglages" },
    ],
  },
  c: {
    today: 7,
    bars: [
      { task: "Scénario", from: 1, to: 3, done: 3 }, { task: "Décors", from: 2, to: 7, done: 6 }, { task: "Costumes", from: 3, to: 8, done: 2 },
      { task: "Tournage", from: 5, to: 8, done: 3, after: "Scénario" }, { task: "Essayages", from: 9, to: 9, done: 0, after: "Costumes" }, { task: "Montage", from: 8, to: 9, done: 0 }, { task: "Projection", from: 10, to: 10, done: 0, after: "Montage" },
    ],
  },
};

const WEEKS = Array.from({ length: 10 }, (_, index) => index + 1);

export const makeFiles: FileMaker = ({ id, values }) => {
  const { today, bars } = PROJECTS[id]!;
  const delay = ({ from, to, done }: Bar) => Math.max(0, Math.min(today, to) - from + 1) - done;
  const late = bars.filter((bar) => delay(bar) !== 0);
  if (late.length !== 1) throw new Error(`late tasks: ${late.map(({ task }) => task).join(", ")}`);
  const cell = ({ from, to, done }: Bar, week: number) => {
    const state = week < from || week > to ? "" : week < from + done ? "fait" : "prévu";
    return `<td class="${state === "fait" ? "done" : state ? "planned" : ""}${week === today ? " today" : ""}"><span class="hidden">${state}</span></td>`;
  };
  const rows = bars.map((bar) => `<tr><th scope="row">${bar.task}${bar.after ? `<br><small>attend ${bar.after}</small>` : ""}</th>${WEEKS.map((week) => cell(bar, week)).join("")}</tr>`);
  const head = `<tr><th scope="col">Semaine</th>${WEEKS.map((week) => `<th scope="col" class="${week === today ? "today" : ""}">${week}</th>`).join("")}</tr>`;
  return {
    files: { [String(values["page"])]: appScreen({ service: "Calendrier", title: String(values["projet"]), aside: `Fin de la semaine ${today}`, color: "#7a2f2f", css: CSS, body: `<p><span class="key done"></span> travail fait <span class="key planned"></span> travail prévu, pas encore fait. Le trait rouge : aujourd'hui, à la fin de la semaine ${today}.</p><table>${head}\n${rows.join("\n")}</table>` }) },
    answer: { tache: late[0]!.task, semaines: delay(late[0]!), suite: bars.find(({ after }) => after === late[0]!.task)!.task },
  };
};

const CSS = "table { table-layout: fixed; } table, td, th { background: #fff; } th:first-child { width: 6.6rem; } tr > :not(:first-child) { padding: .3rem 0; text-align: center; } .done, .key.done { background: #1f6b4a; } .planned, .key.planned { background: repeating-linear-gradient(45deg, #c9d6ee 0 4px, #fff 4px 8px); } .key { border: 1px solid #565f73; display: inline-block; height: .9rem; margin-left: .4rem; width: 1.6rem; } .today { border-right: 3px solid #c01818; } small { color: #565f73; font-weight: 400; } .hidden { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; width: 1px; }";
