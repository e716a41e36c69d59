import type { Comment, Entry, WordProcessorScene } from "./scene.ts";

export const STYLES = ["titre-1", "titre-2", "corps", "citation", "liste"] as const;
export const SIZES = [10, 11, 12, 13, 14, 16, 18, 20, 24, 28, 32] as const;
export const COLORS = ["noir", "bleu", "vert", "rouge", "violet", "gris"] as const;
export const SPACES = [0, 6, 12, 18, 24] as const;

export type StyleId = (typeof STYLES)[number];
export type Size = (typeof SIZES)[number];

export interface Style {
  readonly size: Size;
  readonly color: (typeof COLORS)[number];
  /** Space after, in points. */
  readonly space: (typeof SPACES)[number];
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface Paragraph {
  readonly id: string;
  readonly text: string;
  readonly style: StyleId;
  readonly breakBefore: boolean;
  /** Formatting given by hand to the whole paragraph; 0 is the style's own size. */
  readonly size: Size | 0;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Positions of the words formatted by hand. */
  readonly boldWords: readonly number[];
  readonly italicWords: readonly number[];
}

export interface Change {
  readonly id: string;
  readonly paragraph: string;
  /** Empty for the student's own. */
  readonly author: string;
  readonly text: string;
  readonly status: "open" | "accepted" | "refused";
}

export interface Toc {
  /** Id of the paragraph before it; empty at the top. */
  readonly after: string;
  readonly entries: readonly Entry[];
}

export interface State {
  readonly paragraphs: readonly Paragraph[];
  readonly styles: Readonly<Record<StyleId, Style>>;
  readonly toc: Toc | null;
  readonly track: boolean;
  readonly changes: readonly Change[];
  readonly comments: readonly (Comment & { readonly resolved: boolean })[];
  /** How many things the student has made: the next is `+{made + 1}`. */
  readonly made: number;
}

const ORDINARY: Readonly<Record<StyleId, Style>> = {
  "titre-1": { size: 20, color: "noir", space: 12, bold: true, italic: false },
  "titre-2": { size: 16, color: "noir", space: 6, bold: true, italic: false },
  corps: { size: 12, color: "noir", space: 6, bold: false, italic: false },
  citation: { size: 12, color: "gris", space: 6, bold: false, italic: true },
  liste: { size: 12, color: "noir", space: 0, bold: false, italic: false },
};

export function startState(scene: WordProcessorScene): State {
  const styles = { ...ORDINARY };
  for (const { id, ...changes } of scene.styles ?? []) styles[id] = { ...styles[id], ...changes };
  return {
    paragraphs: scene.paragraphs.map((paragraph) => newParagraph(paragraph)),
    styles,
    toc: scene.toc ? { after: scene.toc.after ?? "", entries: scene.toc.entries } : null,
    track: scene.track ?? false,
    changes: (scene.changes ?? []).map((change) => ({ ...change, status: "open" })),
    comments: (scene.comments ?? []).map((comment) => ({ ...comment, resolved: false })),
    made: 0,
  };
}

export function newParagraph(given: Partial<Paragraph> & { readonly id: string; readonly text: string }): Paragraph {
  return { style: "corps", breakBefore: false, size: 0, bold: false, italic: false, boldWords: [], italicWords: [], ...given };
}

export function openChange({ changes }: State, paragraph: string): Change | undefined {
  return changes.find((change) => change.paragraph === paragraph && change.status === "open");
}

export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
