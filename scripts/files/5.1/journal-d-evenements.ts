import { integerBetween, pick } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

interface Line {
  /** Seconds since midnight. */
  readonly at: number;
  readonly level: "INFO" | "ATTENTION" | "ERREUR";
  readonly source: string;
  readonly code: string;
  readonly operation: number;
  readonly message: string;
}

type Step = readonly [secondsBefore: number, level: Line["level"], source: string, code: string, message: string];

/** The operation that failed, from its start to its end. */
const FAILURES: Readonly<Record<string, { end: number; steps: readonly Step[] }>> = {
  a: {
    end: 2 * 3600 + 41 * 60 + 12,
    steps: [[760, "INFO", "Sauvegarde", "", "Début"], [700, "ATTENTION", "Réseau", "A-017", "Réponse lente, nouvel essai réussi"], [412, "ERREUR", "Montage", "E-204", "Disque de sauvegarde débranché"], [405, "ERREUR", "Copie", "E-118", "Écriture impossible"], [120, "ERREUR", "Copie", "E-118", "Écriture impossible"], [30, "ERREUR", "Contrôle", "E-560", "Copie incomplète"], [0, "ERREUR", "Sauvegarde", "E-900", "Échec"]],
  },
  b: {
    end: 18 * 3600 + 26 * 60 + 47,
    steps: [[520, "INFO", "Bulletins", "", "Début de l'envoi"], [505, "ATTENTION", "Disque", "A-022", "Espace libre inférieur à 15 %"], [330, "ERREUR", "Certificat", "E-731", "Certificat du serveur expiré hier"], [328, "ERREUR", "Courrier", "E-412", "Connexion refusée"], [200, "ERREUR", "Courrier", "E-412", "Connexion refusée"], [61, "ERREUR", "File", "E-095", "Messages non remis"], [0, "ERREUR", "Bulletins", "E-900", "Échec de l'envoi"]],
  },
  c: {
    end: 7 * 3600 + 53 * 60 + 5,
    steps: [[640, "INFO", "Catalogue", "", "Début de la mise à jour"], [601, "ATTENTION", "Import", "A-031", "12 notices sans date, ignorées"], [288, "ERREUR", "Index", "E-388", "Fichier d'index illisible"], [280, "ERREUR", "Recherche", "E-140", "Aucun index"], [90, "ERREUR", "Recherche", "E-140", "Aucun index"], [15, "ERREUR", "Base", "E-277", "Opération annulée"], [0, "ERREUR", "Catalogue", "E-900", "Échec de la mise à jour"]],
  },
};

const ORDINARY = ["Connexion d'un élève", "Fichier déposé", "Page affichée", "Impression lancée", "Session fermée", "Recherche faite"];
const SOURCES = ["Comptes", "Dépôt", "Web", "Impression", "Réseau", "Recherche", "Copie", "Disque"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const { end, steps } = FAILURES[id]!;
  const operation = Number(values["operation"]);
  const random = seededRandom(`journal ${id}`);
  const failed = steps.map(([before, level, source, code, message]): Line => ({ at: end - before, level, source, code, operation, message }));
  const others = Array.from({ length: 420 }, (): Line => {
    const level = random() < 0.06 ? "ERREUR" : random() < 0.06 ? "ATTENTION" : "INFO";
    const code = level === "INFO" ? "" : `${level[0]}-${integerBetween(random, 100, 899)}`;
    return { at: end - 4000 + Math.floor(random() * 4800), level, source: pick(random, SOURCES), code, operation: operation - integerBetween(random, 1, 160), message: level === "INFO" ? pick(random, ORDINARY) : pick(random, ["Délai dépassé", "Mot de passe refusé", "Bac vide", "Fichier absent"]) };
  });
  const lines = [...failed, ...others].toSorted((one, other) => one.at - other.at);
  const first = lines.find((line) => line.operation === operation && line.level === "ERREUR")!;
  const number = first.code.replace("E-", "");
  return {
    files: { [String(values["fichier"])]: csv([["Heure", "Niveau", "Source", "Code", "Opération", "Message"], ...lines.map((line) => [clock(line.at), line.level, line.source, line.code, line.operation, line.message])]) },
    answer: { source: first.source, code: [first.code, number, `E${number}`] },
  };
};

function clock(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
