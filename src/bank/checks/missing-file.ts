import type { Check } from "./check.ts";
import { namedFiles } from "./component-files.ts";

export const missingFile: Check = ({ challenges }) =>
  challenges.flatMap((compiled) =>
    namedFiles(compiled)
      .filter(({ name }) => !compiled.source.attachments.has(name))
      .map(({ name, line, column }) => ({
        rule: "missing-file",
        severity: "error" as const,
        file: compiled.source.file.path,
        line,
        column,
        found: `le fichier « ${name} » n'est pas dans le dossier de l'épreuve.`,
        todo: "Ajoutez-le, corrigez son nom, ou lancez « npm run files » si un script le produit.",
      })),
  );
