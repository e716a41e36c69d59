import { recoveryCodes, setupKey, sixDigits } from "../../../src/activities/password-manager/codes.ts";
import type { PasswordManagerScene } from "../../../src/activities/password-manager/scene.ts";
import type { Action } from "../../../src/activities/password-manager/state.ts";

export type { Action, PasswordManagerScene };
export type Entry = PasswordManagerScene["entries"][number];
export type Site = PasswordManagerScene["sites"][number];

export const TODAY = "2026-11-25";

/** An account of the vault at `<id>.example`, unless another domain is given. */
export function entry(id: string, name: string, login: string, password: string, changed: string, more: Partial<Entry> = {}): Entry {
  return { id, name, site: `${id}.example`, login, password, changed, ...more };
}

/** The acts of someone who turns on the authenticator; the code is the one shown after `used` others. */
export function enrolApplication(site: string, login: string, used = 0): readonly Action[] {
  return [{ kind: "enrol", site, method: "application" }, { kind: "scan", site }, { kind: "confirm", site, code: sixDigits(setupKey(site, login), used) }];
}

export function firstRecoveryCode(site: string, login: string): string {
  return recoveryCodes(site, login, 1)[0]!;
}

export function sceneText(scene: PasswordManagerScene): string {
  return JSON.stringify(scene, null, 1);
}
