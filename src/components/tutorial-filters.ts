import { site } from "../i18n/fr/site.ts";

/** Filters the list of tutorials as the reader types; without a script the list is simply whole. */
export function bindTutorialFilters(document: Document): void {
  const form = document.querySelector<HTMLFormElement>("#tutorial-filters");
  const count = document.querySelector<HTMLElement>("#tutorial-count");
  if (!form || !count) return;
  const rows = [...document.querySelectorAll<HTMLElement>(".tutorial-row")];

  const filter = (): void => {
    const values = new FormData(form);
    const words = plain(String(values.get("words"))).split(/\s+/).filter(Boolean);
    const competence = String(values.get("competence"));
    for (const row of rows) row.hidden = !matches(row, words, competence);
    count.textContent = site.tutorials.count(rows.filter((row) => !row.hidden).length);
  };
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
}

function matches(row: HTMLElement, words: readonly string[], competence: string): boolean {
  const text = plain(row.dataset["search"] ?? "");
  const inCompetence = competence === "" || (row.dataset["competences"] ?? "").split(" ").includes(competence);
  return inCompetence && words.every((word) => text.includes(word));
}

/** "Étudier l’œuvre" → "etudier l'oeuvre": a reader types without accents. */
function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe").replaceAll("’", "'");
}
