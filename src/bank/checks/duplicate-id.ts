import { challengeIssue, type Check } from "./check.ts";

export const duplicateId: Check = ({ content }) => {
  const first = new Map<string, string>();
  return content.challenges.flatMap((source) => {
    const { id } = source.challenge;
    const other = first.get(id);
    if (!other) first.set(id, source.file.path);
    return other ? [challengeIssue(source, ["id"], { rule: "duplicate-id", found: `l'identifiant « ${id} » est déjà celui de ${other}.`, todo: "Donnez-lui un autre identifiant." })] : [];
  });
};
