import { activeFile } from "./active-file.ts";
import { activityScene } from "./activity-scene.ts";
import { answerShape } from "./answer-shape.ts";
import type { Check } from "./check.ts";
import { correctionLength } from "./correction-length.ts";
import { duplicateId } from "./duplicate-id.ts";
import { duplicateStatement } from "./duplicate-statement.ts";
import { folderOfSkill } from "./folder-of-skill.ts";
import { missingFile } from "./missing-file.ts";
import { missingTutorial } from "./missing-tutorial.ts";
import { plainValues } from "./plain-values.ts";
import { sameAnswer } from "./same-answer.ts";
import { skillWithoutChallenge } from "./skill-without-challenge.ts";
import { statementLength } from "./statement-length.ts";
import { topicLadder } from "./topic-ladder.ts";
import { unknownSkill } from "./unknown-skill.ts";
import { unusedFile } from "./unused-file.ts";
import { uselessAlternative } from "./useless-alternative.ts";
import { variantCount } from "./variant-count.ts";
import { variantValues } from "./variant-values.ts";

/** Every rule, in the order of reading. Adding a rule: one file here, one folder of the same name in tests/fixtures/bank. */
export const CHECKS: readonly Check[] = [
  topicLadder,
  duplicateId,
  unknownSkill,
  folderOfSkill,
  variantCount,
  variantValues,
  plainValues,
  answerShape,
  sameAnswer,
  missingFile,
  unusedFile,
  activeFile,
  activityScene,
  uselessAlternative,
  statementLength,
  correctionLength,
  missingTutorial,
  duplicateStatement,
  skillWithoutChallenge,
];
