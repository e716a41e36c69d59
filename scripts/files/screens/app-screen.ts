import { escapeHtml, htmlPage } from "../formats/html-page.ts";

export interface AppScreen {
  readonly service: string;
  readonly title: string;
  readonly color?: string;
  /** Small text at the right of the bar: the account that is open, the date. */
  readonly aside?: string;
  /** HTML of the page, under the bar. */
  readonly body: string;
  readonly css?: string;
}

/** A page of an invented service, legible on a phone: a bar with its name, then cards. */
export function appScreen({ service, title, color = "#34507c", aside = "", body, css = "" }: AppScreen): string {
  return htmlPage({
    title: `${title} – ${service}`,
    css: `${CSS}:root { --accent: ${color}; }\n${css}`,
    body: unbroken(`<header class="bar"><strong>${escapeHtml(service)}</strong><span>${escapeHtml(aside)}</span></header>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
<footer>Page inventée pour un exercice. Les personnes, les sociétés et les adresses n'existent pas.</footer>`),
  });
}

/** French keeps a sign on the line of its word. */
function unbroken(html: string): string {
  return html.replaceAll(/ (?=[?!:;»€%])/g, "&nbsp;").replaceAll("« ", "«&nbsp;");
}

export function card(content: string, className = ""): string {
  return `<section class="card ${className}">${content}</section>`;
}

export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = (row: readonly (string | number)[], tag: string) => row.map((cell) => `<${tag}>${escapeHtml(String(cell))}</${tag}>`).join("");
  return `<div class="wide"><table><thead><tr>${cells(head, "th")}</tr></thead><tbody>
${rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("\n")}
</tbody></table></div>`;
}

const CSS = `
body { background: #f3f4f7; }
.bar { display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between; padding: .8rem 1rem; background: var(--accent); color: #fff; }
main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.4rem; line-height: 1.25; margin: .5rem 0 1rem; }
h2 { font-size: 1.1rem; margin: 0 0 .5rem; }
p { margin: .4rem 0; }
.card { background: #fff; border: 1px solid #d5d9e2; border-radius: .6rem; padding: .9rem 1rem; margin: 0 0 .8rem; }
.meta { color: #565f73; font-size: .9rem; }
.wide { overflow-x: auto; background: #fff; }
table { width: 100%; font-size: .95rem; }
th { background: #e8ebf2; }
@media (max-width: 30rem) { table { font-size: .82rem; } th, td { padding: .3rem; overflow-wrap: break-word; } }
footer { max-width: 46rem; margin: 0 auto; padding: 1rem; color: #565f73; font-size: .85rem; }
.row { display: flex; flex-wrap: wrap; gap: .2rem 1rem; justify-content: space-between; padding: .5rem 0; border-top: 1px solid #e3e6ee; }
.row:first-of-type { border-top: 0; }
.state { font-weight: 600; }
.button { display: inline-block; padding: .6rem 1rem; border-radius: .5rem; text-decoration: none; font-weight: 600; border: 2px solid var(--accent); color: var(--accent); background: #fff; }
.button.strong { background: var(--accent); color: #fff; }
`;
