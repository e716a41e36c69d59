import { challengeIssue, type Check } from "./check.ts";

export const missingTutorial: Check = ({ content }) => {
  const known = new Set(content.tutorials.map(({ tutorial }) => tutorial.id));
  return [
    ...content.challenges.flatMap((source) =>
      (["succeed", "further"] as const).flatMap((list) =>
        (source.challenge.tutorials[list] ?? []).flatMap((id, index) =>
          known.has(id) ? [] : [challengeIssue(source, ["tutorials", list, index], { rule: "missing-tutorial", found: `le tutoriel « ${id} » n'existe pas.`, todo: `Écrivez content/tutorials/${id}.mdx, ou citez un tutoriel existant.` })],
        ),
      ),
    ),
    ...content.tutorials.flatMap(({ file, tutorial }) =>
      file.path === `content/tutorials/${tutorial.id}.mdx`
        ? []
        : [{ rule: "missing-tutorial" as const, severity: "error" as const, file: file.path, line: 2, column: 1, found: `l'identifiant « ${tutorial.id} » n'est pas le nom du fichier.`, todo: "Donnez le même nom aux deux." }],
    ),
  ];
};
