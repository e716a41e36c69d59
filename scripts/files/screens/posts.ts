import { escapeHtml } from "../formats/html-page.ts";
import { card } from "./app-screen.ts";

export interface Post {
  readonly author: string;
  readonly text: string;
  /** Small words after the author: a date, a place, an audience. */
  readonly meta?: string;
  readonly comments?: readonly Post[];
}

/** A post of an invented network, with its comments under it. */
export function post(one: Post): string {
  const comments = (one.comments ?? []).map((comment) => `<li>${words(comment)}</li>`).join("");
  return card(`${words(one)}${comments ? `<ul class="comments">${comments}</ul>` : ""}`);
}

function words({ author, text, meta }: Post): string {
  return `<p><strong>${escapeHtml(author)}</strong>${meta ? ` <span class="meta">${escapeHtml(meta)}</span>` : ""}</p><p>${escapeHtml(text)}</p>`;
}

export const POSTS_CSS = `
.comments { list-style: none; margin: .6rem 0 0; padding: 0 0 0 .8rem; border-left: 3px solid #d5d9e2; }
.comments li { margin: .5rem 0; }
`;
