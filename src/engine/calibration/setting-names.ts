import type { EngineValues } from "./engine-values.ts";

/** A setting that answers may change; the weights of the regimes go together. */
export type SettingName =
  | { readonly kind: "tree"; readonly name: "generalMean" | "generalSpread" | "competenceSpread" }
  | { readonly kind: "weights" }
  | { readonly kind: "regime"; readonly regime: string; readonly name: "slope" | "slip" | "guessingFloor" | "topicSpread" }
  | { readonly kind: "guessing"; readonly of: string };

/** Every setting of some values. */
export function settingNames({ regimes, guessing }: EngineValues): SettingName[] {
  return [
    ...(["generalMean", "generalSpread", "competenceSpread"] as const).map((name): SettingName => ({ kind: "tree", name })),
    { kind: "weights" },
    ...regimes.flatMap((regime) => (["slope", "slip", "guessingFloor", "topicSpread"] as const).map((name): SettingName => ({ kind: "regime", regime: regime.name, name }))),
    ...Object.keys(guessing).map((of): SettingName => ({ kind: "guessing", of })),
  ];
}

/** One number, or one for each regime; none where a kind of answer has no guessing of its own. */
export function settingIn(values: EngineValues, setting: SettingName): readonly number[] {
  switch (setting.kind) {
    case "tree":
      return [values[setting.name]];
    case "weights":
      return values.regimes.map(({ weight }) => weight);
    case "regime":
      return values.regimes.flatMap((regime) => (regime.name === setting.regime ? [regime[setting.name]] : []));
    case "guessing":
      return values.guessing[setting.of] === undefined ? [] : [values.guessing[setting.of]!];
  }
}

/** The values with one setting as others have it. */
export function withSettingOf(values: EngineValues, others: EngineValues, setting: SettingName): EngineValues {
  switch (setting.kind) {
    case "tree":
      return { ...values, [setting.name]: others[setting.name] };
    case "weights":
      return { ...values, regimes: values.regimes.map((regime, r) => ({ ...regime, weight: others.regimes[r]!.weight })) };
    case "regime":
      return { ...values, regimes: values.regimes.map((regime, r) => (regime.name === setting.regime ? { ...regime, [setting.name]: others.regimes[r]![setting.name] } : regime)) };
    case "guessing": {
      const { [setting.of]: _, ...rest } = values.guessing;
      return { ...values, guessing: others.guessing[setting.of] === undefined ? rest : { ...rest, [setting.of]: others.guessing[setting.of]! } };
    }
  }
}
