import { escapeHtml } from "../formats/html-page.ts";

export type Bookmark = { readonly title: string; readonly address: string } | { readonly folder: string; readonly inside: readonly Bookmark[] };

/** The file that browsers write when they export their bookmarks. */
export function bookmarksFile(bookmarks: readonly Bookmark[]): string {
  return `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file.
     It will be read and overwritten.
     DO NOT EDIT! -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<TITLE>Bookmarks</TITLE>
<STYLE>DL DL { border-left: 2px solid #c8ccd6; margin-left: 1.2rem; padding-left: .6rem } H3 { margin: .6rem 0 0 } BODY { font: 1rem/1.6 system-ui, sans-serif; margin: 1rem }</STYLE>
<H1>Favoris</H1>
${list(bookmarks, "")}`;
}

/** How many pages are in a folder, at any depth. */
export function countBookmarks(bookmarks: readonly Bookmark[]): number {
  return bookmarks.reduce((count, bookmark) => count + ("folder" in bookmark ? countBookmarks(bookmark.inside) : 1), 0);
}

function list(bookmarks: readonly Bookmark[], indent: string): string {
  const lines = bookmarks.map((bookmark) =>
    "folder" in bookmark
      ? `${indent}    <DT><H3>${escapeHtml(bookmark.folder)}</H3>\n${list(bookmark.inside, `${indent}    `)}`
      : `${indent}    <DT><A HREF="https://${bookmark.address}">${escapeHtml(bookmark.title)}</A>\n`,
  );
  return `${indent}<DL><p>\n${lines.join("")}${indent}</DL><p>\n`;
}
