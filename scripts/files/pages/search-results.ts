import { escapeHtml } from "../formats/html-page.ts";
import { frenchPage } from "./french-page.ts";

export interface SearchResult {
  readonly title: string;
  /** Address without its scheme: "velo-facile.example/chaine". */
  readonly address: string;
  readonly snippet: string;
  readonly date?: string;
  /** The small word that marks a paid result: "Annonce", "Sponsorisé"… */
  readonly paid?: string;
}

export interface SearchResultsPage {
  readonly query: string;
  readonly results: readonly SearchResult[];
}

const CSS = `
body { background: #f6f7f9; }
header { background: #24324a; color: #fff; padding: .8rem 1rem; }
header b { letter-spacing: .02em; margin-right: .8rem; }
.query { display: inline-block; background: #fff; color: #1d2433; border-radius: 1.2rem; padding: .3rem .9rem; }
main { max-width: 46rem; margin: 0 auto; padding: .8rem 1rem 3rem; }
article { background: #fff; border: 1px solid #dfe3ea; border-radius: .5rem; margin: .7rem 0; padding: .7rem .9rem; }
.address { color: #31652f; font-size: .9rem; overflow-wrap: anywhere; }
.paid { color: #4a5163; font-size: .8rem; font-weight: 600; margin-right: .5rem; }
h2 { color: #1a3f8f; font-size: 1.1rem; font-weight: 600; margin: .1rem 0 .2rem; }
article p { margin: 0; }
.date { color: #4a5163; }
`;

/** The results page of Trouvetout, a search engine that does not exist. */
export function searchResultsPage({ query, results }: SearchResultsPage): string {
  return frenchPage({
    title: `${query} – recherche Trouvetout`,
    css: CSS,
    body: `<header><b>Trouvetout</b> <span class="query">${escapeHtml(query)}</span></header>
<main>
${results.map(article).join("\n")}
</main>`,
  });
}

function article({ title, address, snippet, date, paid }: SearchResult): string {
  const label = paid ? `<span class="paid">${escapeHtml(paid)}</span>` : "";
  const day = date ? `<span class="date">${escapeHtml(date)} — </span>` : "";
  return `<article>
<div class="address">${label}https://${escapeHtml(address)}</div>
<h2>${escapeHtml(title)}</h2>
<p>${day}${escapeHtml(snippet)}</p>
</article>`;
}
