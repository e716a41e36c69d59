import type { FileMaker } from "../file-maker.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";

interface Case {
  readonly topic: string;
  readonly searches: readonly (readonly [query: string, times: number])[];
  /** The words of each sheet offered, under the id of its choice. */
  readonly sheets: Readonly<Record<string, string>>;
}

export const makeFiles: FileMaker = ({ id, values }) => {
  const { topic, searches, sheets } = CASES[id]!;
  const found = Object.entries(sheets).map(([sheet, text]) => ({ sheet, times: searches.reduce((sum, [query, times]) => sum + (finds(query, text) ? times : 0), 0) }));
  const [best, second] = found.toSorted((one, other) => other.times - one.times);
  if (best!.times === second!.times) throw new Error("two sheets are found as often");
  const body = card(`<h2>Recherches sur « ${topic} » ce mois-ci</h2>${table(["Mots tapés", "Nombre de fois"], searches)}`) + card("<h2>Comment marche la recherche</h2><p>Un contenu est trouvé si <strong>tous</strong> les mots tapés sont dans son titre ou ses mots-clés, écrits de la même façon. L'ordre des mots ne compte pas.</p>");
  return { files: { [String(values["page"])]: appScreen({ service: "Médiathèque des élèves", title: "Ce que les gens cherchent", color: "#0f5a4a", body }) }, answer: best!.sheet };
};

function finds(query: string, sheet: string): boolean {
  const words = sheet.toLowerCase().split(/[^\p{L}\d]+/u);
  return query.split(" ").every((word) => words.includes(word));
}

const CASES: Readonly<Record<string, Case>> = {
  a: {
    topic: "vélo",
    searches: [["réparer pneu vélo", 64], ["changer chambre air", 41], ["pneu crevé vélo", 38], ["crevaison", 25], ["vélo collège", 12]],
    sheets: { f1: "Incroyable : regarde jusqu'au bout ! vidéo, génial, club", f3: "Réparer un pneu de vélo crevé. changer, chambre, air, crevaison", f2: "L'atelier du collège. vélo, mercredi, élèves", f4: "Crevaison : réparer sa roue de vélo. rustine, chambre, air, changer" },
  },
  b: {
    topic: "oral",
    searches: [["stress oral", 52], ["réussir oral brevet", 47], ["respirer avant oral", 21], ["oral brevet durée", 18], ["exposé", 9]],
    sheets: { f2: "Ne fais plus jamais cette erreur. oral, astuce, secret", f1: "Réussir son oral de brevet. stress, durée, respirer, avant", f4: "Notre exposé filmé en salle 204. exposé, classe, oral", f3: "Oral du brevet : durée et consignes. jury, exposé, notes, plan" },
  },
  c: {
    topic: "compost",
    searches: [["faire compost balcon", 58], ["compost odeur", 44], ["compost vers", 31], ["trier épluchures", 16], ["bac compost lycée", 11]],
    sheets: { f3: "Ils ont tenté l'impossible au lycée. défi, nature, compost", f4: "Faire son compost sur un balcon. odeur, vers, épluchures, trier", f1: "Le bac à compost du lycée. bac, élèves, épluchures", f2: "Compost d'appartement : le guide. odeurs, vers, épluchures, trier" },
  },
};
