import type { ReportedProblem } from "../../results/results-file.ts";
import { fr } from "../typography.ts";

const PROBLEMS: Readonly<Record<ReportedProblem, string>> = {
  typo: fr`Il y a une faute ou une erreur`,
  unclear: fr`Ce n'est pas clair`,
  file: fr`Un fichier ou une image ne s'ouvre pas`,
  refused: fr`Ma réponse est bonne, mais elle est refusée`,
  other: fr`Autre chose`,
};

/** What a student reads when something is wrong with a question. */
export const report = {
  title: fr`Signaler un problème`,
  explanation: fr`Ton message est gardé avec tes réponses. Ton enseignant le lira si tu lui remets ton fichier. Il ne change pas ton niveau.`,
  which: fr`Qu'est-ce qui ne va pas ?`,
  problems: PROBLEMS,
  text: fr`Explique en quelques mots (facultatif)`,
  textHint: (most: number) => fr`${most} caractères au plus. N'écris ni ton nom, ni celui de quelqu'un d'autre.`,
  chooseOne: fr`Choisis d'abord ce qui ne va pas.`,
  send: fr`Garder ce message`,
  cancel: fr`Annuler`,
} as const;
