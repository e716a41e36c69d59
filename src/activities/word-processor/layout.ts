import type { Entry } from "./scene.ts";
import type { Paragraph, State, Style } from "./state.ts";

/** Small pages, so that short texts have several: the sizes are those of a page, divided. */
const PAGE_HEIGHT = 420;
const PAGE_WIDTH = 62;
const LINE = 1.4;

/** The page of each paragraph, from 1: text flows down, and a break begins a new page. */
export function pagesOf({ paragraphs, styles, toc }: State): number[] {
  let page = 1;
  let filled = toc?.after === "" ? tocHeight(toc.entries.length) : 0;
  return paragraphs.map((paragraph) => {
    const height = heightOf(paragraph, styles[paragraph.style]);
    if ((paragraph.breakBefore && filled > 0) || (filled > 0 && filled + height > PAGE_HEIGHT)) {
      page += 1;
      filled = 0;
    }
    const own = page;
    filled += height;
    if (toc?.after === paragraph.id) filled += tocHeight(toc.entries.length);
    return own;
  });
}

/** The titles with their pages, as a fresh table of contents lists them. */
export function tocEntries(state: State): Entry[] {
  const pages = pagesOf(state);
  return state.paragraphs.flatMap((paragraph, index) => {
    const level = levelOf(paragraph);
    return level === 0 || paragraph.text.trim() === "" ? [] : [{ text: paragraph.text.trim(), level, page: pages[index]! }];
  });
}

export function levelOf({ style }: Paragraph): 0 | 1 | 2 {
  return style === "titre-1" ? 1 : style === "titre-2" ? 2 : 0;
}

/** A table of contents changes the pages after it: it is up to date when making it again changes nothing. */
export function isTocFresh(state: State): boolean {
  return state.toc !== null && JSON.stringify(state.toc.entries.map(({ text, level, page }) => [text, level, page])) === JSON.stringify(tocEntries(state).map(({ text, level, page }) => [text, level, page]));
}

function heightOf({ text, size: own }: Paragraph, { size: usual, space }: Style): number {
  const size = own || usual;
  const lines = Math.max(1, Math.ceil(text.length / Math.floor((PAGE_WIDTH * 12) / size)));
  return lines * size * LINE + space;
}

function tocHeight(entries: number): number {
  return (entries + 1) * 12 * LINE;
}
