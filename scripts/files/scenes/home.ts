import type { HomeNetworkScene } from "../../../src/activities/home-network/scene.ts";
import type { Action } from "../../../src/activities/home-network/state.ts";

export type { Action, HomeNetworkScene };
export type Device = HomeNetworkScene["devices"][number];
export type Cable = HomeNetworkScene["cables"][number];

/** The box and the fibre socket of a room, with the cable between them. */
export function boxIn(room: string): { readonly devices: readonly Device[]; readonly cable: Cable } {
  return {
    devices: [{ id: "prise", name: "Prise fibre", kind: "socket", room }, { id: "box", name: "Box", kind: "box", room }],
    cable: { id: "fibre", name: "fibre orange", kind: "fibre", ends: ["prise:fibre", "box:fibre"] },
  };
}

export function sceneText(scene: HomeNetworkScene): string {
  return JSON.stringify(scene, null, 1);
}
