import { escapeHtml } from "../formats/html-page.ts";

export interface ThreadMessage {
  readonly by: string;
  /** "mardi 12 mars, 18:04" */
  readonly at: string;
  readonly text: string;
}

/** The messages of a discussion, from the oldest; numbered when a question has to name one. */
export function thread(messages: readonly ThreadMessage[], { numbered = false } = {}): string {
  return messages.map(({ by, at, text }, index) => `<article class="message"><p class="meta">${numbered ? `n° ${index + 1} · ` : ""}<strong>${escapeHtml(by)}</strong> · ${escapeHtml(at)}</p><p>${escapeHtml(text)}</p></article>`).join("\n");
}

export const THREAD_CSS = `
.message { background: #fff; border: 1px solid #d5d9e2; border-radius: .3rem 1rem 1rem; margin: 0 0 .6rem; padding: .5rem .9rem; }
.message p { margin: .15rem 0; }
`;
