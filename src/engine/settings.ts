/** One way in which answers may be noisy and topics scattered; the three are weighed by how well they explain the student's answers. */
export interface NoiseRegime {
  readonly name: string;
  /** Prior weight; the weights sum to 1. */
  readonly weight: number;
  /** Discrimination of an uncalibrated item, per level. */
  readonly slope: number;
  /** Probability of failing a task far under one's level. */
  readonly slip: number;
  /** Least probability of a right answer by chance, whatever the kind of answer. */
  readonly guessingFloor: number;
  /** Standard deviation of topic abilities around their competence's, in levels. */
  readonly topicSpread: number;
}

/** Every constant of the model. Levels unless said otherwise; first values from simulation, to be learned from results. */
export const settings = {
  /** General ability of a student never seen: normal. */
  generalMean: 3,
  generalSpread: 1.3,
  /** Competence around general ability: with the spread above, two competences correlate at .75. */
  competenceSpread: 0.75,
  /** Chosen on five simulated populations: 90 % intervals cover 88 % of realistic students (N = 1 000), mean length 16. */
  regimes: [
    { name: "ordinary", weight: 0.45, slope: 1.5, slip: 0.08, guessingFloor: 0.05, topicSpread: 0.9 },
    { name: "sharp", weight: 0.3, slope: 6, slip: 0.03, guessingFloor: 0.03, topicSpread: 0.9 },
    { name: "scattered", weight: 0.25, slope: 2, slip: 0.06, guessingFloor: 0.05, topicSpread: 1.8 },
  ] as readonly NoiseRegime[],

  /** How far a topic's ability may drift in a year without measure: standard deviation; √ of the time for other lengths. */
  forgettingSpread: 0.6,

  /** Half-width of each grid, in prior standard deviations. */
  gridReach: 6,
  topicStep: 0.25,
  competenceStep: 0.5,
  generalStep: 0.5,

  /** A topic counts for at most this much above the highest reachable level, or under 0: no topic pays for all others. */
  compensationMargin: 1,
  /** Direct answers from which a competence is "measured". */
  measuredFrom: 3,
  pointsPerLevel: 8,
  intervalCoverage: 0.9,

  firstLevel: 2,
  /** No question more than this above the estimate of its topic. */
  reach: 2,
  failuresBeforeRelief: 2,
  /** Success expected of the easier question after failures. */
  reliefProbability: 0.65,
  /** Share of the gain drawn at random: from the first answer to the minimum length (Revuelta & Ponsoda 1998, progressive). */
  earlyChance: 0.5,
  lateChance: 0.15,
  /** What a topic's gain is worth for each answer that it has more than the least asked. */
  topicBalance: 0.85,
  /** Least expected fall of the variance of the score, in points², for a question to be worth its time. */
  leastGain: 0.15,
  /** The same for mastery: least expected fall of P (1 − P) summed over skills. */
  leastMasteryGain: 0.01,
  /** Success aimed at in the confidence mode, and how far from it a question may be. */
  confidenceProbability: 0.7,
  confidenceMargin: 0.1,
} as const;
