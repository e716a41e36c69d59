import type { Box } from "./geometry.ts";

export const FORMATS = ["jpeg", "png", "webp"] as const;
export type Format = (typeof FORMATS)[number];
export const DETAILS = ["author", "source", "licence", "date", "device", "gps"] as const;
export type Detail = (typeof DETAILS)[number];
export type Veil = "flou" | "carreaux";

export interface State {
  /** Quarter turns to the right. */
  readonly turns: number;
  /** Small rotation to the right, in degrees. */
  readonly angle: number;
  /** What is kept, in pixels of the turned image; null: all of it. */
  readonly crop: Box | null;
  /** The size asked for; null: that of the crop. */
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly brightness: number;
  readonly contrast: number;
  /** In pixels of the turned image. */
  readonly veils: readonly (Box & { readonly kind: Veil })[];
  readonly format: Format;
  readonly quality: number;
  readonly alt: string;
  readonly credit: string;
  readonly details: Readonly<Partial<Record<Detail, string>>>;
}

export type Action =
  | { readonly kind: "turn"; readonly way: "left" | "right" }
  | { readonly kind: "straighten"; readonly angle: number }
  | { readonly kind: "crop"; readonly box: Box }
  | { readonly kind: "uncrop" | "clear-veils" | "original-size" }
  | { readonly kind: "resize"; readonly width: number; readonly height: number }
  | { readonly kind: "light"; readonly brightness: number; readonly contrast: number }
  | { readonly kind: "veil"; readonly box: Box; readonly veil: Veil }
  | { readonly kind: "export"; readonly format: Format; readonly quality: number }
  | { readonly kind: "alt" | "credit"; readonly text: string }
  | { readonly kind: "detail"; readonly name: Detail; readonly text: string };
