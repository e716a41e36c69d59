import { escapeHtml } from "../formats/html-page.ts";
import { frenchPage } from "./french-page.ts";

export interface SitePage {
  /** The file is named after the site's prefix and this: "piscine" + "tarifs" → piscine-tarifs.html. */
  readonly slug: string;
  readonly title: string;
  /** HTML of the page, under its title. */
  readonly body: string;
  /** Where its link stands; absent, only other pages link to it. */
  readonly link?: "menu" | "footer";
}

export interface Site {
  readonly prefix: string;
  readonly name: string;
  readonly slogan?: string;
  /** The address that the page shows, as a browser would. */
  readonly address?: string;
  readonly color: string;
  readonly pages: readonly SitePage[];
  readonly footer?: string;
}

/** A small site of pages that link to one another by relative addresses; the colour carries white text. */
export function site(description: Site): Record<string, string> {
  return Object.fromEntries(description.pages.map((page) => [pageName(description, page.slug), renderPage(description, page)]));
}

export function pageName({ prefix }: Pick<Site, "prefix">, slug: string): string {
  return `${prefix}-${slug}.html`;
}

function renderPage(description: Site, page: SitePage): string {
  const { name, slogan, address, color, footer = "" } = description;
  const bar = address ? `<div class="bar">https://${escapeHtml(address)}/${page.slug === "accueil" ? "" : page.slug}</div>\n` : "";
  const ending = [footer, links(description, page, "footer")].filter(Boolean).join(" · ");
  return frenchPage({
    title: `${page.title} – ${name}`,
    css: css(color),
    body: `${bar}<header><p class="name">${escapeHtml(name)}</p>${slogan ? `<p>${escapeHtml(slogan)}</p>` : ""}
<nav>${links(description, page, "menu")}</nav></header>
<main>
<h1>${escapeHtml(page.title)}</h1>
${page.body}
</main>${ending ? `\n<footer>${ending}</footer>` : ""}`,
  });
}

function links(description: Site, current: SitePage, place: "menu" | "footer"): string {
  return description.pages
    .filter((page) => page.link === place)
    .map((page) => (page === current ? `<b>${escapeHtml(page.title)}</b>` : `<a href="${pageName(description, page.slug)}">${escapeHtml(page.title)}</a>`))
    .join(" ");
}

function css(color: string): string {
  return `
.bar { background: #e6e8ee; border: .35rem solid #cdd2dc; border-radius: 1.4rem; font: .9rem/1.4 ui-monospace, monospace; margin: .4rem; overflow-wrap: anywhere; padding: .15rem .8rem; }
header { background: ${color}; color: #fff; padding: .8rem 1rem .6rem; }
header p { margin: 0; }
.name { font-size: 1.3rem; font-weight: 700; }
nav { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; margin-top: .5rem; }
nav a { color: #fff; }
main { max-width: 44rem; margin: 0 auto; padding: .5rem 1rem 2.5rem; }
h1 { font-size: 1.5rem; line-height: 1.2; }
h2 { font-size: 1.15rem; }
.byline, small { color: #4a5163; font-size: .9rem; }
footer { border-top: 1px solid #c8ccd6; color: #4a5163; font-size: .85rem; padding: .8rem 1rem 2rem; text-align: center; }
`;
}
