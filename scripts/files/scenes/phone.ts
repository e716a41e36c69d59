import type { PhoneAction } from "../../../src/activities/phone/model.ts";
import type { PhoneScene } from "../../../src/activities/phone/scene.ts";

export type { PhoneAction, PhoneScene };
export type App = PhoneScene["apps"][number];

/** Applications that every phone of the bank has. */
export const BASICS: readonly App[] = [
  { id: "appels", name: "Appels", purpose: "Téléphoner.", system: true, megabytes: 120 },
  { id: "messages", name: "Messages", purpose: "Écrire des messages courts.", system: true, megabytes: 340 },
  { id: "photo", name: "Appareil photo", purpose: "Prendre des photos.", system: true, megabytes: 210, permissions: [{ name: "caméra", state: "pendant" }] },
];

export function sceneText(scene: PhoneScene): string {
  return JSON.stringify(scene, null, 1);
}
