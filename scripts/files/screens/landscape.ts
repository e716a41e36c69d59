import type { Color } from "../formats/jpeg.ts";
import { seededRandom } from "../formats/seeded-random.ts";

/** Hills under a sky with a sun: a picture that weighs little and shows nobody. */
export function landscape(seed: string): (x: number, y: number) => Color {
  const random = seededRandom(seed);
  const sun = { x: 0.15 + random() * 0.7, y: 0.12 + random() * 0.2, radius: 0.05 + random() * 0.03 };
  const evening = random();
  const hills = [0, 1, 2].map((depth) => ({ base: 0.5 + depth * 0.14, height: 0.05 + random() * 0.06, phase: random() * 6, waves: 3 + random() * 6, color: mix([120, 150, 170], [40 + random() * 40, 90 + random() * 40, 60], (depth + 1) / 3) }));
  return (x, y) => {
    const hill = hills.findLast(({ base, height, phase, waves }) => y > base + height * Math.sin(x * waves + phase));
    if (hill) return hill.color;
    const near = (x - sun.x) ** 2 * 2.3 + (y - sun.y) ** 2;
    if (near < sun.radius ** 2) return [255, 240, 190];
    return mix(mix([120, 170, 225], [225, 150, 120], evening), [240, 230, 215], Math.min(1, y * 1.6));
  };
}

function mix(from: Color, to: Color, share: number): Color {
  const channel = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [channel(0), channel(1), channel(2)];
}
