import type { FileMaker } from "../file-maker.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";

interface Preset {
  readonly format: string;
  readonly megabitsPerSecond: number;
  readonly codec: string;
}

interface Export {
  readonly title: string;
  readonly seconds: number;
  /** In megabytes. */
  readonly limit: number;
  /** What the slowest spectator receives, in megabits a second. */
  readonly speed: number;
  readonly presets: readonly Preset[];
}

const EXPORTS: Readonly<Record<string, Export>> = {
  a: {
    title: "Visite du CDI", seconds: 240, limit: 150, speed: 5,
    presets: [{ format: "3840 × 2160", megabitsPerSecond: 20, codec: "H.264" }, { format: "1920 × 1080", megabitsPerSecond: 8, codec: "H.264" }, { format: "1920 × 1080", megabitsPerSecond: 6, codec: "H.264" }, { format: "1280 × 720", megabitsPerSecond: 4, codec: "H.264" }, { format: "854 × 480", megabitsPerSecond: 2, codec: "H.264" }],
  },
  b: {
    title: "Recette en langue des signes", seconds: 180, limit: 300, speed: 10,
    presets: [{ format: "640 × 360", megabitsPerSecond: 1, codec: "H.264" }, { format: "1280 × 720", megabitsPerSecond: 5, codec: "H.264" }, { format: "1920 × 1080", megabitsPerSecond: 8, codec: "H.264" }, { format: "1920 × 1080", megabitsPerSecond: 12, codec: "H.264" }, { format: "3840 × 2160", megabitsPerSecond: 40, codec: "H.264" }],
  },
  c: {
    title: "Spectacle de fin d'année", seconds: 1200, limit: 400, speed: 6,
    presets: [{ format: "1280 × 720", megabitsPerSecond: 4, codec: "H.264" }, { format: "1920 × 1080", megabitsPerSecond: 10, codec: "H.264" }, { format: "854 × 480", megabitsPerSecond: 2, codec: "H.264" }, { format: "426 × 240", megabitsPerSecond: 1, codec: "H.264" }, { format: "1920 × 1080", megabitsPerSecond: 5, codec: "H.264" }],
  },
};

const BITS_PER_BYTE = 8;

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, seconds, limit, speed, presets } = EXPORTS[id]!;
  const weight = ({ megabitsPerSecond }: Preset) => (megabitsPerSecond * seconds) / BITS_PER_BYTE;
  const fitting = presets.filter((preset) => weight(preset) <= limit && preset.megabitsPerSecond <= speed);
  const best = fitting.toSorted((one, other) => other.megabitsPerSecond - one.megabitsPerSecond)[0]!;
  const rows = presets.map(({ format, megabitsPerSecond, codec }, index) => [`Profil ${index + 1}`, format, `${megabitsPerSecond} Mbit/s`, codec]);
  const minutes = seconds / 60;
  const body = card(`<p><b>Durée :</b> ${minutes} minutes (${seconds} secondes)</p><p><b>Poids accepté par le site :</b> ${limit} Mo au plus</p><p><b>Connexion la plus lente des spectateurs :</b> ${speed} Mbit/s</p>`) + table(["Profil", "Image", "Débit", "Codec"], rows);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Table de montage", title: `Exporter « ${title} »`, color: "#4a2d6b", body }) },
    answer: { profil: `p${presets.indexOf(best) + 1}`, poids: weight(best) },
  };
};
