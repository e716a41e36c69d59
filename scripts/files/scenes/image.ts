import type { ImageEditorScene } from "../../../src/activities/image-editor/scene.ts";
import type { Action } from "../../../src/activities/image-editor/state.ts";
import { laid, type Picture, svgOf, tonesOf } from "../pictures/picture.ts";

export type { Action, ImageEditorScene };
export type Zone = NonNullable<ImageEditorScene["zones"]>[number];

/** The picture and its scene; zones are those of the upright picture, laid down with it. */
export function imageFiles(sceneName: string, src: string, picture: Picture, { turns = 0, zones = [], image = {}, ...scene }: Omit<ImageEditorScene, "image"> & { readonly turns?: number; readonly image?: Partial<ImageEditorScene["image"]> }): Record<string, string> {
  const [width, height] = turns % 2 === 0 ? [picture.width, picture.height] : [picture.height, picture.width];
  const made: ImageEditorScene = {
    image: { src, width, height, tones: tonesOf(picture), ...(turns > 0 && { turned: ((4 - turns) * 90) as 90 | 180 | 270 }), ...image },
    ...scene,
    zones: zones.map((zone) => ({ ...zone, ...laid(zone, picture, turns) })),
  };
  return { [src]: svgOf(picture, turns), [sceneName]: JSON.stringify(made, null, 1) };
}
