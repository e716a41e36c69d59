import { phone as text } from "../../i18n/fr/activities/phone.ts";
import type { Stagehand } from "../activity.ts";
import type { PhoneAction, PhoneState } from "./model.ts";
import type { PhoneScene } from "./scene.ts";

export type Section = keyof typeof text.sections;

/** The screens of the phone; « back » goes to the one that holds it. */
export type Screen =
  | { readonly kind: "home" | "quick" | "settings" }
  | { readonly kind: "section"; readonly section: Section }
  | { readonly kind: "app" | "info"; readonly app: string };

/** What the drawing remembers between two acts: nothing here is an answer. */
export interface Memory {
  screens: readonly Screen[];
  /** What was said last, kept on the screen until another one. */
  notice: string;
  /** A network or a device whose key or code is being typed, or a deletion to confirm. */
  asking: string | undefined;
  readonly drafts: Map<string, string>;
  /** The day whose screen time is shown; all of them without it. */
  day: number | undefined;
  focus: string | undefined;
}

export interface Drawing {
  readonly scene: PhoneScene;
  readonly state: PhoneState;
  readonly memory: Memory;
  readonly stagehand: Stagehand<PhoneAction>;
  readonly open: (screen: Screen) => void;
  /** Says and shows what happened, then acts. */
  readonly commit: (action: PhoneAction, said: string, focus?: string) => void;
}

export function emptyMemory(): Memory {
  return { screens: [{ kind: "home" }], notice: "", asking: undefined, drafts: new Map(), day: undefined, focus: undefined };
}

export function appName({ apps }: PhoneScene, app: string): string {
  return apps.find(({ id }) => id === app)?.name ?? app;
}

/** Gigabytes from 1 000 megabytes on, as phones write them. */
export function sizeText(megabytes: number): string {
  return megabytes >= 1000 ? text.storage.gigabytes((megabytes / 1000).toLocaleString("fr-FR", { maximumFractionDigits: 1 })) : text.storage.megabytes(String(megabytes));
}
