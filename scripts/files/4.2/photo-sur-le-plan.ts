import { coordinatesOf, spotOf } from "../../../src/activities/map/coordinates.ts";
import type { FileMaker } from "../file-maker.ts";
import { jpeg } from "../formats/jpeg.ts";
import { sceneText } from "../scenes/town.ts";
import { TOWNS } from "../scenes/towns.ts";
import { landscape } from "../screens/landscape.ts";

const TAKEN_AT: Readonly<Record<string, string>> = { a: "stade", b: "gymnase", c: "patinoire" };

export const makeFiles: FileMaker = ({ id, values }) => {
  const scene = TOWNS[id]!;
  const place = scene.places.find((each) => each.id === TAKEN_AT[id])!;
  const { x, y } = spotOf(scene, place);
  const gps = coordinatesOf(scene, { x: x + 9, y: y - 7 });
  return {
    files: {
      [String(values["scene"])]: sceneText(scene),
      [String(values["fichier"])]: jpeg({ width: 480, height: 320, paint: landscape(`plan-${id}`), exif: { make: "Orvane", model: "Zephyr 9", dateTimeOriginal: "2026:02:11 17:42:10", gps } }),
    },
    answer: place.name,
  };
};
