import type { FileMaker } from "../file-maker.ts";

type Line = readonly [id: string, text: string, style?: "titre-1" | "titre-2"];

const REPORTS: Readonly<Record<string, { readonly lines: readonly Line[]; readonly toc: readonly string[] }>> = {
  a: {
    lines: [["lieu", "Le lieu", "titre-1"], ["lieu-texte", "Nous avons planté douze arbres derrière le stade, avec la mairie."], ["equipe", "L'équipe", "titre-1"], ["equipe-texte", "Huit élèves, deux jardinières et un voisin."], ["suite", "La suite", "titre-1"], ["suite-texte", "Chaque classe arrosera un arbre par semaine."]],
    toc: ["Le lieu", "Les élèves", "La suite"],
  },
  b: {
    lines: [["idee", "L'idée", "titre-1"], ["idee-texte", "Créer une exposition avec les objets perdus du lycée."], ["objets", "Les objets", "titre-1"], ["objets-texte", "Quarante gants, six parapluies et un ballon signé."], ["visites", "Les visites", "titre-1"], ["visites-texte", "Trois cents personnes en deux jours."]],
    toc: ["L'idée", "Les objets trouvés", "Les visites"],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { lines, toc } = REPORTS[id]!;
  const renamed = String(values["renomme"]);
  const scene = { title: String(values["fichier"]), toc: { entries: toc.map((text) => ({ text, level: 1, page: 1 })) }, paragraphs: lines.map(([paragraph, text, style]) => ({ id: paragraph, text, ...(style ? { style } : {}) })) };
  const titles = lines.filter(([, , style]) => style).map(([paragraph, text]) => (paragraph === renamed ? String(values["nouveau"]) : text));
  return {
    files: { [String(values["scene"])]: JSON.stringify(scene, null, 1) },
    answer: { saut: "oui", sommaire: "à jour", lignes: titles.join(" | "), texte: renamed },
    solution: [{ kind: "edit", id: renamed, text: values["nouveau"] }, { kind: "format", ids: [values["page"]], format: { breakBefore: true } }, { kind: "update-toc" }],
  };
};
