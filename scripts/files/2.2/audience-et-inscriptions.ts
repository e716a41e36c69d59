import { integerBetween } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

/** For each channel: the views of a post, and the sign-ups for a thousand views. */
const CAMPAIGNS: Readonly<Record<string, Readonly<Record<string, readonly [views: number, rate: number]>>>> = {
  a: { court: [900, 3], lettre: [140, 60], blog: [210, 22], affiche: [90, 45] },
  b: { court: [320, 8], lettre: [120, 30], blog: [560, 5], affiche: [150, 75] },
  c: { court: [480, 9], lettre: [610, 4], blog: [170, 64], affiche: [60, 50] },
};
const CHANNELS: Readonly<Record<string, string>> = { court: "Vidéo courte", lettre: "Lettre d'information", blog: "Article de blog", affiche: "Code QR sur affiche" };

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`audience-${id}`);
  const channels = Object.entries(CAMPAIGNS[id]!);
  const rows = Array.from({ length: 48 }, (_, index) => {
    const [channel, [views, rate]] = channels[Math.floor(random() * channels.length)]!;
    const seen = Math.round((views * integerBetween(random, 70, 130)) / 100);
    return { day: `${String((index % 28) + 1).padStart(2, "0")}/${index < 28 ? "03" : "04"}/2025`, channel, seen, likes: Math.round(seen * (0.04 + random() * 0.1)), signed: Math.max(1, Math.round((seen * rate) / 1000)) };
  });
  const total = (field: "seen" | "signed") => channels.map(([channel]) => ({ channel, sum: rows.reduce((sum, row) => sum + (row.channel === channel ? row[field] : 0), 0) })).toSorted((one, other) => other.sum - one.sum);
  const [mostSigned, next] = total("signed");
  if (mostSigned!.sum < next!.sum * 1.15) throw new Error("no clear first channel");
  return {
    files: { [String(values["fichier"])]: csv([["Date", "Moyen", "Vues", "J'aime", "Inscriptions"], ...rows.map(({ day, channel, seen, likes, signed }) => [day, CHANNELS[channel]!, seen, likes, signed])]) },
    answer: { vues: total("seen")[0]!.channel, inscriptions: mostSigned!.channel, nombre: mostSigned!.sum },
  };
};
