import { createHash } from "node:crypto";
import { integerBetween, pick } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { appScreen, card } from "../screens/app-screen.ts";

const DOCUMENTS: Readonly<Record<string, { title: string; words: readonly string[]; received: number; altered?: true }>> = {
  a: { title: "Guide de l'arbitre", words: ["carton", "sifflet", "ballon", "tribune", "remise", "capitaine"], received: 4 },
  b: { title: "Herbier de la classe", words: ["feuille", "racine", "pétale", "graine", "écorce", "bourgeon"], received: 3, altered: true },
  c: { title: "Livret de stage", words: ["rapport", "horaire", "tuteur", "métier", "atelier", "équipe"], received: 2 },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, words, received, altered } = DOCUMENTS[id]!;
  const random = seededRandom(`empreinte ${id}`);
  const lines = Array.from({ length: 60 }, (_, index) => `Page ${index + 1} : ${pick(random, words)}, ${pick(random, words)} et ${pick(random, words)}.`);
  /** The same text but for one number: no eye nor size tells versions apart. */
  const changes = [17, 58, 23, 91, 46].map((number) => `Code interne : ${number}`);
  const versions = changes.map((change) => [title, ...lines.toSpliced(30, 0, change), "Fin."].join("\n"));
  const whole = versions[received - 1]!;
  const place = integerBetween(random, 10, 20);
  const file = altered ? whole.replace(`Page ${place} :`, `Page ${place} ;`) : whole;
  const digests = versions.map(digest);
  const match = digests.indexOf(digest(file));
  const body = digests.map((code, index) => card(`<h2>Version ${index + 1}</h2><p>${Buffer.byteLength(whole)} octets. Empreinte SHA-256 :</p><p><code>${code}</code></p>`)).join("\n");
  return {
    files: { [String(values["fichier"])]: file, [String(values["page"])]: appScreen({ service: "Documents libres", title, color: "#4b3a2a", body, css: "code { overflow-wrap: anywhere; }" }) },
    answer: match < 0 ? "aucune" : `v${match + 1}`,
  };
};

function digest(content: string): string {
  return createHash("sha256").update(content).digest("hex");
}
