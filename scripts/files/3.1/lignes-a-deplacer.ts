import type { FileMaker } from "../file-maker.ts";

/** `cut` moves a line just before another; `copy` puts the same line again at the end. */
type Move = { readonly cut: string; readonly before: string } | { readonly copy: string };

const LISTS: Readonly<Record<string, { lines: readonly string[]; moves: readonly Move[] }>> = {
  a: {
    lines: ["Rincer les pinceaux", "Verser la peinture", "Étaler le papier", "Choisir une couleur", "Lever la main", "Dessiner un trait", "Montrer le dessin", "Nettoyer la table"],
    moves: [{ cut: "Étaler le papier", before: "Rincer les pinceaux" }, { cut: "Montrer le dessin", before: "Verser la peinture" }, { copy: "Lever la main" }, { cut: "Nettoyer la table", before: "Étaler le papier" }],
  },
  b: {
    lines: ["Poser le filet", "Gonfler les ballons", "Tirer les équipes", "Former un cercle", "Appeler l'arbitre", "Échauffer les bras", "Boire de l'eau", "Marquer le score"],
    moves: [{ cut: "Boire de l'eau", before: "Tirer les équipes" }, { copy: "Gonfler les ballons" }, { cut: "Poser le filet", before: "Marquer le score" }, { cut: "Échauffer les bras", before: "Gonfler les ballons" }],
  },
  c: {
    lines: ["Ouvrir les volets", "Semer les radis", "Arroser le carré", "Biner la terre", "Planter un piquet", "Tracer une ligne", "Noter la date", "Couvrir de paille"],
    moves: [{ cut: "Tracer une ligne", before: "Semer les radis" }, { cut: "Couvrir de paille", before: "Planter un piquet" }, { copy: "Arroser le carré" }, { cut: "Ouvrir les volets", before: "Noter la date" }],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { lines, moves } = LISTS[id]!;
  const final = moves.reduce(apply, lines);
  return { files: { [String(values["fichier"])]: `${lines.join("\n")}\n` }, answer: final.map((line) => line.normalize("NFD")[0]).join("") };
};

function apply(lines: readonly string[], move: Move): readonly string[] {
  if ("copy" in move) return [...lines, move.copy];
  const others = lines.filter((line) => line !== move.cut);
  return others.toSpliced(others.indexOf(move.before), 0, move.cut);
}
