import { sumOf } from "../grid.ts";
import { settings, type NoiseRegime } from "../settings.ts";
import { findFixedPoint } from "./accelerate.ts";
import { tabulateAnswers, type AnswerColumns } from "./answer-table.ts";
import { enginePopulation, type KindredItem } from "./engine-population.ts";
import { packEngine, unpackEngine, type EngineValues } from "./engine-values.ts";
import { logLikelihoodsGiven } from "./expectation.ts";
import { settingIn, settingNames, withSettingOf, type SettingName } from "./setting-names.ts";
import { improveSettings } from "./settings-step.ts";

export interface SettingsProposal {
  readonly present: EngineValues;
  /** With only what the answers support. */
  readonly proposed: EngineValues;
  readonly changes: readonly SettingChange[];
  readonly logLikelihood: { readonly present: number; readonly proposed: number };
  readonly converged: boolean;
}

/** What the answers say of changing one setting. */
export interface SettingChange {
  readonly setting: SettingName;
  readonly present: readonly number[];
  readonly learned: readonly number[];
  /** Log-likelihood lost if this setting stayed as it is while the others change. */
  readonly gain: number;
  readonly isSupported: boolean;
}

/**
 * Empirical Bayes: the settings under which the answers of many students are most likely, by EM over the engine's own mixture
 * of regimes, from the present settings, which weigh as much as ten students. Settings that gain less than `LEAST_GAIN` are put
 * back, and the others learned again, until each one left is worth its change.
 */
export function learnSettings(columns: AnswerColumns, items: readonly KindredItem[], present: EngineValues = presentValues()): SettingsProposal {
  const table = tabulateAnswers(columns, items.map(({ item }) => item));
  const likelihoodOf = (values: EngineValues) => sumOf(logLikelihoodsGiven(table, enginePopulation(items, values)));
  const start: EngineValues = { ...present, guessing: { ...guessingMet(columns, items), ...present.guessing } };
  const putBack = (values: EngineValues, settings: readonly SettingName[]) => settings.reduce((before, setting) => withSettingOf(before, present, setting), values);
  const dropped: SettingChange[] = [];
  let values = start;
  for (;;) {
    const held = dropped.map(({ setting }) => setting);
    const fit = findFixedPoint(packEngine(values), (from) => improveSettings(table, items, unpackEngine(from, values), start, (next) => putBack(next, held)), CLOSE, MOST_STEPS);
    const learned = unpackEngine(fit.values, values);
    const best = likelihoodOf(learned);
    const isHeld = (name: SettingName) => held.some((other) => JSON.stringify(other) === JSON.stringify(name));
    const changes = settingNames(learned).filter((setting) => !isHeld(setting)).map((setting): SettingChange => {
      const gain = best - likelihoodOf(withSettingOf(learned, present, setting));
      return { setting, present: settingIn(present, setting), learned: settingIn(learned, setting), gain, isSupported: gain >= LEAST_GAIN };
    });
    const weak = changes.filter(({ isSupported }) => !isSupported);
    dropped.push(...weak);
    values = putBack(learned, weak.map(({ setting }) => setting));
    if (weak.length > 0) continue;
    const proposed = rounded(values);
    const order = settingNames(start).map((setting) => JSON.stringify(setting));
    const place = ({ setting }: SettingChange) => order.indexOf(JSON.stringify(setting));
    return { present, proposed, changes: [...changes, ...dropped].sort((a, b) => place(a) - place(b)), logLikelihood: { present: likelihoodOf(present), proposed: likelihoodOf(proposed) }, converged: fit.converged };
  }
}

/** The settings in force; what was learned of guessing is in the items already. */
export function presentValues(): EngineValues {
  const { generalMean, generalSpread, competenceSpread, regimes } = settings;
  return { generalMean, generalSpread, competenceSpread, regimes, guessing: {} };
}

/** Twice a gain of 2 is a chi-square of 4: one chance in twenty that a setting that is right would be changed. */
const LEAST_GAIN = 2;
const CLOSE = 0.01;
const MOST_STEPS = 150;
/** Answers to a kind of question from which its guessing can be learned. */
const LEAST_ANSWERS_OF_KIND = 200;

/** Mean guessing of the answers to each kind that was asked often enough. */
function guessingMet({ item }: AnswerColumns, items: readonly KindredItem[]): Record<string, number> {
  const sums = new Map<string, { count: number; total: number }>();
  for (const number of item) {
    const { kind, item: own } = items[number]!;
    const sum = sums.get(kind) ?? { count: 0, total: 0 };
    sums.set(kind, { count: sum.count + 1, total: sum.total + own.guessing });
  }
  const often = [...sums].filter(([, { count }]) => count >= LEAST_ANSWERS_OF_KIND).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(often.map(([kind, { count, total }]) => [kind, Math.max(LEAST_GUESSING, total / count)]));
}

/** A logit needs more than 0. */
const LEAST_GUESSING = 0.02;

function rounded({ generalMean, generalSpread, competenceSpread, regimes, guessing }: EngineValues): EngineValues {
  const others = regimes.slice(1).reduce((sum, { weight }) => sum + thousandths(weight), 0);
  return {
    generalMean: thousandths(generalMean),
    generalSpread: thousandths(generalSpread),
    competenceSpread: thousandths(competenceSpread),
    regimes: regimes.map(
      ({ name, weight, slope, slip, guessingFloor, topicSpread }, r): NoiseRegime => ({
        name,
        weight: r === 0 ? thousandths(1 - others) : thousandths(weight),
        slope: thousandths(slope),
        slip: thousandths(slip),
        guessingFloor: thousandths(guessingFloor),
        topicSpread: thousandths(topicSpread),
      }),
    ),
    guessing: Object.fromEntries(Object.entries(guessing).map(([kind, value]) => [kind, thousandths(value)])),
  };
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
