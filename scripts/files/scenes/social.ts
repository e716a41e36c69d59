import type { SocialAction } from "../../../src/activities/social-network/model.ts";
import type { SocialNetworkScene } from "../../../src/activities/social-network/scene.ts";

export type { SocialAction, SocialNetworkScene };
export type Post = SocialNetworkScene["posts"][number];
export type Person = SocialNetworkScene["people"][number];

/** Somebody whose identifier is made from their name. */
export function person(name: string, more: Partial<Person> = {}): Person {
  return { id: slug(name), name, ...more };
}

export function slug(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

export function sceneText(scene: SocialNetworkScene): string {
  return JSON.stringify(scene, null, 1);
}
