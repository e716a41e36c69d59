import { socialNetwork as text } from "../../i18n/fr/activities/social-network.ts";
import type { Stagehand } from "../activity.ts";
import { AUDIENCES, type SocialAction, type SocialState } from "./model.ts";
import type { SocialNetworkScene } from "./scene.ts";

export type Place = "feed" | "profile" | "messages" | "notifications" | "settings";

/** A small form opened on a post, a comment or an account. */
export type Task = "menu" | "edit" | "audience" | "delete" | "report" | "comment" | "share" | "blocked" | "friend";

/** What the drawing remembers between two acts: nothing here is an answer. */
export interface Memory {
  place: Place;
  /** The account whose profile is shown. */
  person: string | undefined;
  task: { readonly id: string; readonly kind: Task } | undefined;
  /** Fields in the making. */
  readonly drafts: Map<string, string>;
  viewer: string;
  notice: string;
  /** The keyed element that takes the focus at the next drawing. */
  focus: string | undefined;
}

export interface Drawing {
  readonly scene: SocialNetworkScene;
  readonly state: SocialState;
  readonly memory: Memory;
  readonly stagehand: Stagehand<SocialAction>;
  /** An act whose effect is said, and that closes what was opened. */
  readonly commit: (action: SocialAction, said: string, focus?: string) => void;
}

export function emptyMemory(): Memory {
  return { place: "feed", person: undefined, task: undefined, drafts: new Map(), viewer: "public", notice: "", focus: undefined };
}

export function audienceName({ lists = [] }: SocialNetworkScene, audience: string): string {
  const common = AUDIENCES.find((each) => each === audience);
  return common ? text.audiences[common] : text.list(lists.find(({ id }) => id === audience)?.name ?? audience);
}

export function nameOf({ people }: SocialNetworkScene, person: string): string {
  return people.find(({ id }) => id === person)?.name ?? person;
}
