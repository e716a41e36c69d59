import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { tableCsv } from "../../src/dashboard/csv.ts";
import { dataTable, sortedRows } from "../../src/dashboard/data-table.ts";
import { importReport } from "../../src/dashboard/import-report.ts";
import { classProfile, profileColumns, profileSummary, profilesOf } from "../../src/dashboard/views/class-profile.ts";
import { levelColumns, levelHeatmap, levelSummary, orderedStudents } from "../../src/dashboard/views/level-heatmap.ts";
import { checkColumns } from "../../src/dashboard/views/check-table.ts";
import { mostMissingFirst, progressColumns, progressSummary } from "../../src/dashboard/views/progress-table.ts";
import { type ReportRow, reportColumns, reportList } from "../../src/dashboard/views/report-list.ts";
import { foundStudents, missingFirst, studentColumns, studentSummary } from "../../src/dashboard/views/student-table.ts";
import { results } from "../../src/i18n/fr/results.ts";
import { fr } from "../../src/i18n/typography.ts";
import { competences, level, profileRow, student, threeLevels, threeStudents } from "./view-rows.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const data = { students: threeStudents, competences, levels: threeLevels };
const texts = (node: Element, selector: string): readonly string[] => [...node.querySelectorAll(selector)].map((found) => found.textContent ?? "");

describe("the problems reported", () => {
  const reported = (item: string, problem: string, text = ""): ReportRow => ({ item, variant: "b", problem, text, reported_at: Date.UTC(2026, 9, 12, 9), class_name: "3e B" });
  const rows = [reported("axe-trompeur", "typo"), reported("doyenne", "refused", "=HYPERLINK(1)"), reported("doyenne", "unclear"), reported("doyenne", "refused", "\u202eécrit à l'envers")];

  it("come by question, the most reported first, with how often each and what was written", () => {
    const list = reportList(rows, document);
    expect(texts(list, "h3")).toEqual(["doyenne", "axe-trompeur"]);
    expect(texts(list, ".tag")).toEqual([fr`Bonne réponse refusée : 2`, fr`Pas clair : 1`, fr`Faute ou erreur : 1`]);
    expect(texts(list, ".cell-list bdi")).toEqual(["=HYPERLINK(1)", "\u202eécrit à l'envers"]);
  });

  it("have a table twin, whose CSV runs nothing", () => {
    expect(texts(dataTable(reportColumns(), rows, { document, caption: "Signalements" }), "tbody th")).toEqual(rows.map(({ item }) => item));
    expect(tableCsv(reportColumns(), rows)).toContain(";'=HYPERLINK(1);");
  });
});

describe("the heatmap of levels", () => {
  it("draws the same picture as before", async () => {
    await expect(pretty(levelHeatmap(data, { width: 640, document }))).toMatchFileSnapshot("drawings/level-heatmap.svg");
  });

  it("tells level 0 from not measured", () => {
    const drawing = levelHeatmap(data, { width: 640, document });
    expect(texts(drawing, "text").filter((text) => /^\d( \?)?$/.test(text))).toEqual(["4", "0", "6 ?"]);
    expect(levelColumns(data).map((column) => column.value(threeStudents[0] ?? student(0, null, null)))).toEqual(["Alba Ada", "3e B", 4, "", 0, 40]);
  });

  it("draws a longer line where the level is less sure", () => {
    const lengths = [4, 20].map((half) => {
      const drawing = levelHeatmap({ ...data, levels: [level(1, "1.1", 4, { low: 34 - half, high: 34 + half })] }, { width: 640, document });
      const line = drawing.querySelector("[data-mark=rule][stroke-width='2'] line");
      return Number(line?.getAttribute("x2")) - Number(line?.getAttribute("x1"));
    });
    expect(lengths[1]).toBeCloseTo(5 * (lengths[0] ?? 0));
  });

  it("carries no style that a strict policy would refuse, and says what it is", () => {
    const drawing = levelHeatmap(data, { width: 640, document });
    expect([drawing.querySelector("style, [style]"), drawing.getAttribute("role"), drawing.getAttribute("aria-label")]).toEqual([null, "img", expect.stringContaining("un élève par ligne")]);
  });

  it.each([["name", [1, 2, 3]], ["1.1", [3, 1, 2]], ["4.2", [1, 2, 3]]])("orders students by %s", (order, expected) => {
    expect(orderedStudents(data, order).map((row) => row.student_id)).toEqual(expected);
  });

  it("names no highest competence before five students are measured in it", () => {
    expect(levelSummary(data)).toBe("3 niveaux mesurés sur 9 possibles.");
  });
});

describe("who handed in what", () => {
  const at = Date.UTC(2026, 9, 12, 9);
  const progress = [
    { student_id: 1, test: "Rentrée", runs: 2, ended_runs: 1, last_run_at: at },
    { student_id: 1, test: "1.1 Mener une recherche", runs: 1, ended_runs: 0, last_run_at: at },
    { student_id: 3, test: "Rentrée", runs: 1, ended_runs: 1, last_run_at: at },
  ];
  const handedIn = { students: threeStudents, progress };

  it("puts whoever misses the most first, and the commonest test", () => {
    expect(mostMissingFirst(handedIn).map((row) => row.student_id)).toEqual([2, 3, 1]);
    expect(progressColumns(handedIn).map(({ title }) => title)).toEqual(["Élève", "Classe", "Remis", "Rentrée", "1.1 Mener une recherche"]);
  });

  it("tells a day, a test not ended and a missing one apart, on screen and in its CSV", () => {
    const columns = progressColumns(handedIn);
    const table = dataTable(columns, mostMissingFirst(handedIn), { document, caption: "x" });
    expect([...table.querySelectorAll("tbody tr")].map((row) => texts(row, "td").slice(1))).toEqual([["0 / 2", "manque", "manque"], ["1 / 2", "12/10/2026", "manque"], ["2 / 2", "12/10/2026", "12/10/2026, inachevé"]]);
    expect(tableCsv(columns, mostMissingFirst(handedIn)).split("\r\n")[1]).toBe("Noël Zoé;3e B;0;;");
  });

  it("counts who is done and who has not begun", () => {
    expect(progressSummary(handedIn)).toBe("2 tests remis au moins une fois. 1 sur 3 élèves a tout remis, 1 n’a rien remis. Ceux à qui il manque le plus viennent en premier.");
    expect(progressSummary({ students: threeStudents, progress: [] })).toBe("Aucun test remis pendant cette période.");
  });
});

describe("the profile of a class", () => {
  const rows = [
    profileRow("1.1", "Mener une recherche", "none", 2),
    profileRow("1.1", "Mener une recherche", "below", 1),
    profileRow("1.1", "Mener une recherche", "novice", 6),
    profileRow("1.1", "Mener une recherche", "independent", 12),
    profileRow("1.1", "Mener une recherche", "expert", 3),
    profileRow("1.3", "Traiter des données", "none", 20),
    profileRow("1.3", "Traiter des données", "advanced", 4),
    profileRow("4.2", "Protéger les données", "none", 24),
  ];

  it("draws the same picture as before", async () => {
    await expect(pretty(classProfile(rows, { width: 640, document }))).toMatchFileSnapshot("drawings/class-profile.svg");
  });

  it("shows how many students are behind each bar", () => {
    expect(texts(classProfile(rows, { width: 640, document }), "text")).toEqual(expect.arrayContaining(["22 sur 24", "4 sur 24", "0 sur 24"]));
  });

  it("masks a group under five in the chart, the table and the CSV", () => {
    const masked = profilesOf(rows)[1];
    expect(texts(classProfile(rows, { width: 640, document }), "title").length).toBe(4);
    expect(masked && profileColumns().map((column) => column.value(masked))).toEqual(["1.3 Traiter des données", "", "", "", "", "", 4, 20]);
  });

  it("counts shares among the students measured only", () => {
    expect(profileSummary(profilesOf(rows))).toContain(fr`(32 % des élèves mesurés`);
  });
});

describe("the table of students", () => {
  it("says who is missing and what is to check", () => {
    expect(studentSummary(threeStudents)).toBe(fr`1 élève sur 3 n'a encore rien remis. Il vient en premier. 1 passage est à vérifier.`);
  });

  it.each([["noel", [2]], ["ZOÉ no", [2]], ["3e b", [1, 2, 3]], ["token003", [3]], ["xyz", []]])("finds %s", (sought, expected) => {
    expect(foundStudents(threeStudents, sought, false).map((row) => row.student_id)).toEqual(expected);
  });

  it("keeps only the students without a run", () => expect(foundStudents(threeStudents, "", true).map((row) => row.student_id)).toEqual([2]));

  it.each([[{ key: "student", descending: false }, [1, 3, 2]], [{ key: "runs", descending: false }, [2, 1, 3]], [{ key: "runs", descending: true }, [1, 3, 2]]] as const)("sorts by %o", (sort, expected) => {
    expect(sortedRows(studentColumns(16), threeStudents, sort).map((row) => row.student_id)).toEqual(expected);
  });

  it.each([["student", false, [2, 1, 3]], ["class", true, [2, 1, 3]], ["answers", true, [1, 3, 2]]] as const)("sorted by %s, puts whoever handed in nothing first unless a number decides", (key, descending, expected) => {
    const sort = { key, descending };
    expect(missingFirst(sortedRows(studentColumns(16), threeStudents, sort), sort).map((row) => row.student_id)).toEqual(expected);
  });

  it("leads from a run to check to its reasons", () => {
    const followed: number[] = [];
    const columns = studentColumns(16, { address: "#vue=a-verifier", onFollow: (student) => followed.push(student) });
    const links = [...dataTable(columns, threeStudents, { document, caption: "Élèves" }).querySelectorAll<HTMLAnchorElement>("a")];
    for (const link of links) link.click();
    expect([links.map((link) => [link.getAttribute("href"), link.textContent]), followed]).toEqual([[["#vue=a-verifier", "1 à vérifier"]], [3]]);
  });

  it("shows a hostile name as text", () => {
    const table = dataTable(studentColumns(16), [student(1, "<img src=x onerror=alert(1)>", "")], { document, caption: "Élèves" });
    expect(table.querySelector("img")).toBeNull();
  });

  it("writes a CSV that opens in a French spreadsheet and runs no formula", () => {
    const csv = tableCsv(studentColumns(16).slice(0, 3), [student(1, "=1+1", 'Zoé "Z"', { class_name: "3e;B" })]);
    expect(csv).toBe('\uFEFFÉlève;Classe;Passages\r\n"\'=1+1 Zoé ""Z""";"3e;B";2\r\n');
  });
});

describe("the list of runs to check", () => {
  const row = { student_id: 3, token: "TOKEN003", family_name: null, given_name: null, class_name: "3e B", started_at: Date.UTC(2026, 9, 12, 9), competence: "1.1", campaign: null, answered: 15, reason: "broken-chain other-grade" };

  it("says every reason in its own sentence, in the table and in the CSV", () => {
    const sentences = [results.check("broken-chain"), results.check("other-grade")];
    const [cell = ""] = texts(dataTable(checkColumns(), [row], { document, caption: "À vérifier" }), "td:last-child");
    expect([sentences.map((sentence) => cell.includes(sentence)), tableCsv(checkColumns(), [row]).includes(sentences.join(" "))]).toEqual([[true, true], true]);
  });

  it("has something to say about a reason that it does not know", () => {
    expect(texts(dataTable(checkColumns(), [{ ...row, reason: "since-then" }], { document, caption: "À vérifier" }), "td").at(-1)).toContain("Il est gardé");
  });
});

describe("the report of an import", () => {
  it("asks for attention to an altered copy of a sound run, and says which one counts", () => {
    const report = importReport([{ file: "a.json", outcome: "accepted" }, { file: "b.json", outcome: "older", reason: "broken-chain" }, { file: "c.json", outcome: "older", reason: null }], { document, onClose: () => {} });
    const [attention] = report.querySelectorAll("tbody");
    expect(texts(attention ?? report, "tr")).toEqual([expect.stringMatching(/^b\.json.*c.est lui qui compte.*empreinte/)]);
  });
});

/** One element a line, so that a change reads in a diff. */
function pretty(drawing: Element): string {
  return `${drawing.outerHTML.replaceAll("><", ">\n<")}\n`;
}
