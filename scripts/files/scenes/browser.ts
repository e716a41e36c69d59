import type { BrowserAction } from "../../../src/activities/web-browser/model.ts";
import type { Page, WebBrowserScene } from "../../../src/activities/web-browser/scene.ts";

export type { BrowserAction, Page, WebBrowserScene };

/** The two search engines of the bank. */
export const ENGINES: WebBrowserScene["engines"] = [
  { id: "fouine", name: "Fouine", host: "fouine.example" },
  { id: "loupiote", name: "Loupiote", host: "loupiote.example" },
];

/** A page of paragraphs. */
export function plainPage(address: string, title: string, colour: NonNullable<Page["colour"]>, ...paragraphs: readonly string[]): Page {
  return { address, title, colour, blocks: paragraphs.map((text) => ({ kind: "text", text })) };
}

export function sceneText(scene: WebBrowserScene): string {
  return JSON.stringify(scene, null, 1);
}
