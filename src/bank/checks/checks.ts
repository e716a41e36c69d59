import { activeFile } from "./active-file.ts";
import { activityScene } from "./activity-scene.ts";
import { answerInStatement } from "./answer-in-statement.ts";
import { answerPosition } from "./answer-position.ts";
import { answerShape } from "./answer-shape.ts";
import { campaignDoor } from "./campaign-door.ts";
import type { Check } from "./check.ts";
import { correctionLength } from "./correction-length.ts";
import { doingShare } from "./doing-share.ts";
import { duplicateId } from "./duplicate-id.ts";
import { duplicateStatement } from "./duplicate-statement.ts";
import { folderOfSkill } from "./folder-of-skill.ts";
import { formalAddress } from "./formal-address.ts";
import { frenchTypography } from "./french-typography.ts";
import { heavyFile } from "./heavy-file.ts";
import { imageSource } from "./image-source.ts";
import { levelGap } from "./level-gap.ts";
import { longTyping } from "./long-typing.ts";
import { longestAnswer } from "./longest-answer.ts";
import { measuredLevel } from "./measured-level.ts";
import { missingFile } from "./missing-file.ts";
import { missingTutorial } from "./missing-tutorial.ts";
import { mobileFit } from "./mobile-fit.ts";
import { nearDuplicate } from "./near-duplicate.ts";
import { negativeQuestion } from "./negative-question.ts";
import { plainValues } from "./plain-values.ts";
import { readingLevel } from "./reading-level.ts";
import { realData } from "./real-data.ts";
import { repeatedChoice } from "./repeated-choice.ts";
import { sameAnswer } from "./same-answer.ts";
import { skillWithoutChallenge } from "./skill-without-challenge.ts";
import { statementLength } from "./statement-length.ts";
import { templateScope } from "./template-scope.ts";
import { topicLadder } from "./topic-ladder.ts";
import { topicWithoutTutorial } from "./topic-without-tutorial.ts";
import { tutorialLinks } from "./tutorial-links.ts";
import { tutorialSkills } from "./tutorial-skills.ts";
import { unknownSkill } from "./unknown-skill.ts";
import { unusedFile } from "./unused-file.ts";
import { unusedValue } from "./unused-value.ts";
import { uselessAlternative } from "./useless-alternative.ts";
import { variantCount } from "./variant-count.ts";
import { variantValues } from "./variant-values.ts";

/** The rules that a build holds to: what breaks one is not served. One file here, one line in rules.ts, one folder of the same name in tests/fixtures/bank. */
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
  activeFile,
  activityScene,
  uselessAlternative,
  statementLength,
  correctionLength,
  missingTutorial,
  templateScope,
  campaignDoor,
  duplicateStatement,
  imageSource,
  tutorialLinks,
  repeatedChoice,
  heavyFile,
];

/** What makes a question better, for its author's eyes: told by the check command and the preview, never in the way of a build. */
export const ADVICE: readonly Check[] = [
  nearDuplicate,
  answerPosition,
  longestAnswer,
  readingLevel,
  frenchTypography,
  unusedValue,
  tutorialSkills,
  topicWithoutTutorial,
  measuredLevel,
  negativeQuestion,
  formalAddress,
  levelGap,
  doingShare,
  answerInStatement,
  longTyping,
  realData,
  mobileFit,
  skillWithoutChallenge,
  unusedFile,
];
