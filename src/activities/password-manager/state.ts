import type { PasswordManagerScene } from "./scene.ts";

export type Site = PasswordManagerScene["sites"][number];
export type Session = NonNullable<NonNullable<Site["account"]>["sessions"]>[number];

export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly site: string;
  readonly login: string;
  readonly password: string;
  readonly changed: string;
  readonly leaked: boolean;
}

export type Method = "sms" | "application";
export const PLACES = ["coffre", "papier", "photo", "ami", "écran"] as const;
export type Place = (typeof PLACES)[number];
export type Step = "mot de passe" | "appareils" | "secours" | "transfert" | "double vérification" | "contacts";

export interface Account {
  readonly login: string;
  readonly password: string;
  /** Between « code » and « open », the second check is asked. */
  readonly door: "closed" | "code" | "open";
  readonly twoFactor: Method | undefined;
  readonly enrolling: Method | undefined;
  readonly passkey: boolean;
  /** How many times recovery codes were made; 0: never. */
  readonly codesMade: number;
  readonly codesUsed: readonly string[];
  readonly kept: readonly Place[];
  readonly sms: string;
  readonly sessions: readonly string[];
  readonly email: string;
  readonly forwarding: string;
  readonly warned: boolean;
  /** A link to choose a new password has reached its owner. */
  readonly resetSent: boolean;
  readonly steps: readonly Step[];
}

export interface Message {
  readonly id: string;
  readonly from: string;
  readonly text: string;
  readonly link?: string;
  readonly linkText?: string;
  readonly reset?: boolean;
}

export interface State {
  readonly locked: boolean;
  readonly entries: readonly Entry[];
  readonly nextId: number;
  readonly accounts: Readonly<Record<string, Account>>;
  /** Sites that were given a password. */
  readonly given: readonly string[];
  readonly messages: readonly Message[];
  readonly authenticator: readonly { readonly name: string; readonly key: string }[];
  /** The codes of the authenticator change with it. */
  readonly tick: number;
}

export type Action =
  | { readonly kind: "unlock"; readonly master: string }
  | { readonly kind: "lock" }
  | { readonly kind: "save"; readonly id?: string; readonly name: string; readonly site: string; readonly login: string; readonly password: string }
  | { readonly kind: "delete"; readonly id: string }
  | { readonly kind: "next-code" }
  | { readonly kind: "type-key"; readonly name: string; readonly key: string }
  | { readonly kind: "forget-key"; readonly index: number }
  | SiteAction;

export type SiteAction = { readonly site: string } & (
  | { readonly kind: "sign-in" | "create"; readonly login: string; readonly password: string }
  | { readonly kind: "code" | "confirm"; readonly code: string }
  | { readonly kind: "sign-out" | "passkey-sign-in" | "send-sms" | "forgot" | "passkey" | "scan" | "two-factor-off" | "new-codes" | "close-others" | "forwarding-off" | "warn" }
  | { readonly kind: "change-password"; readonly current: string; readonly password: string }
  | { readonly kind: "reset"; readonly password: string }
  | { readonly kind: "enrol"; readonly method: Method }
  | { readonly kind: "keep"; readonly place: Place; readonly on: boolean }
  | { readonly kind: "close-session"; readonly id: string }
  | { readonly kind: "recovery-email"; readonly email: string }
);

export function siteOf({ sites }: PasswordManagerScene, id: string): Site | undefined {
  return sites.find((site) => site.id === id);
}

export function accountOf({ accounts }: State, id: string): Account | undefined {
  return Object.hasOwn(accounts, id) ? accounts[id] : undefined;
}
