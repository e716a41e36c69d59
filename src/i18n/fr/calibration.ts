import type { CalibrationAnswers, LeftOut } from "../../analytics/calibration-answers.ts";
import type { ReportLine } from "../../analytics/import-files.ts";
import type { MeasuredItem, MeasureOutcome, Measures } from "../../analytics/measure-items.ts";
import type { SettingChange, SettingsProposal } from "../../engine/calibration/learn-settings.ts";
import type { SettingName } from "../../engine/calibration/setting-names.ts";
import { fr } from "../typography.ts";
import { dashboard } from "./dashboard.ts";

const whole = new Intl.NumberFormat("fr-FR");
const oneDigit = new Intl.NumberFormat("fr-FR", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const threeDigits = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 3 });
const percent = new Intl.NumberFormat("fr-FR", { style: "percent" });

/** What `npm run calibrate` says to authors. */
export const calibration = {
  usage: [
    fr`npm run calibrate -- <fichiers, ZIP ou dossiers de résultats…> [--out fichier]`,
    fr`  mesure la difficulté des épreuves d'après les réponses, et écrit content/statistics.json`,
    fr`npm run calibrate -- --settings <fichiers, ZIP ou dossiers de résultats…> [--write]`,
    fr`  propose les réglages du moteur que les réponses rendent plus probables ; --write les écrit`,
  ].join("\n"),
  unknownOption: fr`Cette commande ne s'écrit pas ainsi.`,
  noPath: fr`Il faut des résultats : des fichiers .palier.json, un ZIP ou un dossier.`,
  noSuchPath: (path: string) => fr`« ${path} » n'existe pas. Rien n'a été écrit. → Vérifiez le chemin.`,
  noResults: fr`Aucun fichier de résultats dans ce qui a été donné. Rien n'a été écrit. → Donnez le dossier où sont les fichiers .palier.json des élèves, ou leur ZIP.`,
  noAnswers: fr`Aucune réponse ne peut être comptée. Rien n'a été écrit.`,
  tooFew: (least: number, most: number) =>
    fr`Aucune épreuve n'a assez de réponses : il en faut ${whole.format(least)}, la plus posée en a ${whole.format(most)}. Rien n'a été écrit. → Ajoutez les résultats d'autres classes.`,
  written: (path: string) => fr`${path} est écrit. → Relisez-le (git diff), puis npm run check -- --content.`,
  notWritten: (path: string) => fr`« ${path} » n'a pas pu être écrit. → Vérifiez que son dossier existe et que vous pouvez y écrire.`,

  /** Files that cannot be used, those of one reason together. */
  refusals: (lines: readonly ReportLine[]): string[] => {
    const reasons = Map.groupBy(
      lines.flatMap((line) => (line.outcome === "refused" ? [line] : [])),
      ({ reason }) => dashboard.report.refusal(reason),
    );
    return [...reasons].map(([sentence, [first, ...others]]) => fr`  ${first!.file}${others.length > 0 ? fr` et ${plural(others.length, "autre", "autres")}` : ""} : ${sentence}`);
  },

  /** What counts, and what does not with the reason. */
  readings: ({ columns, students, runs, leftOut }: CalibrationAnswers): string[] => [
    fr`${plural(runs, "passage compté", "passages comptés")}, ${plural(columns.item.length, "réponse", "réponses")}, ${plural(students, "élève", "élèves")}.`,
    ...notCounted(leftOut),
  ],

  measures: (measures: Measures, moved: readonly MeasuredItem[], least: number): string[] => [
    fr`${population(measures)} ${outcomes(measures, least)}`,
    moved.length === 0 ? fr`Aucune épreuve mesurée n'est nettement ailleurs que son niveau écrit.` : fr`${plural(moved.length, "épreuve est", "épreuves sont")} nettement ailleurs que leur niveau écrit, la plus éloignée d'abord :`,
    ...moved.flatMap(({ id, level, measure }) =>
      measure ? [fr`  ${id} : écrite au niveau ${whole.format(level)}, mesurée à ${oneDigit.format(measure.difficulty)} (± ${oneDigit.format(2 * measure.standardError)}) ; ${plural(measure.answers, "réponse", "réponses")}, ${percent.format(measure.successRate)} justes`] : [],
    ),
  ],

  settings: {
    learning: fr`Recherche des réglages les plus probables…`,
    evidence: ({ logLikelihood }: SettingsProposal, answers: number, students: number) =>
      fr`Sur ${plural(answers, "réponse", "réponses")} de ${plural(students, "élève", "élèves")}, les réglages proposés gagnent ${oneDigit.format(logLikelihood.proposed - logLikelihood.present)} en log-vraisemblance.`,
    change: ({ setting, present, learned, gain, isSupported }: SettingChange) =>
      isSupported ? fr`  ${settingLabel(setting)} : ${values(present)} → ${values(learned)}, gain ${oneDigit.format(gain)}` : fr`  ${settingLabel(setting)} : ${values(present)}, gardé (gain ${oneDigit.format(Math.max(0, gain))})`,
    nothing: fr`Les réglages actuels conviennent à ces réponses : aucun changement ne gagne assez. Rien n'est à écrire.`,
    notConverged: fr`La recherche n'est pas arrivée à son terme : ces valeurs sont provisoires.`,
    howToWrite: fr`Rien n'a été écrit. → Relancez avec --write pour écrire ces réglages.`,
    written: (paths: readonly string[]) =>
      fr`${paths.join(", ")} : c'est écrit. La version du moteur a changé, car les mêmes réponses ne donnent plus le même chemin. → Relisez (git diff), lancez npm run check (les valeurs attendues des tests du moteur changent aussi), puis npm run bench -- engine.`,
    unknownShape: fr`src/engine/settings.ts n'a pas la forme attendue. Rien n'a été écrit. → Recopiez les valeurs à la main.`,
  },
};

function notCounted({ runs, unknownReleases, otherVersion, repeated, ungraded }: LeftOut): string[] {
  const answers = (count: number, reason: string) => (count === 0 ? [] : [fr`  ${plural(count, "réponse laissée", "réponses laissées")} de côté : ${reason}`]);
  return [
    ...[...runs].flatMap(([code, count]) => (code === "unknown-release" ? [] : [fr`  ${plural(count, "passage laissé", "passages laissés")} de côté : ${dashboard.report.checks(code).join(" ")}`])),
    ...[...unknownReleases].map(
      ([release, count]) =>
        fr`  ${plural(count, "passage laissé", "passages laissés")} de côté : la version ${release} des épreuves n'est pas gardée ici. → Retrouvez content/releases/${release}.json auprès de qui publie le site ; npm run release le fait avant chaque publication.`,
    ),
    ...answers(otherVersion, fr`l'épreuve a changé ou disparu depuis.`),
    ...answers(repeated, fr`l'élève avait déjà rencontré l'épreuve.`),
    ...answers(ungraded, fr`elles ne peuvent pas être corrigées.`),
  ];
}

function population({ population: { generalMean, generalSpread } }: Measures): string {
  return fr`Ces élèves sont en moyenne au niveau ${oneDigit.format(generalMean)} (écart type ${oneDigit.format(generalSpread)}).`;
}

function outcomes({ items }: Measures, least: number): string {
  const count = (outcome: MeasureOutcome) => items.filter((item) => item.outcome === outcome).length;
  const parts = [
    [count("measured"), "épreuve mesurée", "épreuves mesurées"],
    [count("updated"), "mise à jour", "mises à jour"],
    [count("kept"), "gardée comme elle était", "gardées comme elles étaient"],
    [count("few"), `avec moins de ${whole.format(least)} réponses`, `avec moins de ${whole.format(least)} réponses`],
    [count("none"), "sans réponse", "sans réponse"],
  ] as const;
  return `${parts.flatMap(([number, one, many]) => (number > 0 ? [plural(number, one, many)] : [])).join(", ")}.`;
}

function settingLabel(setting: SettingName): string {
  switch (setting.kind) {
    case "tree":
      return { generalMean: fr`niveau moyen`, generalSpread: fr`dispersion des élèves`, competenceSpread: fr`dispersion des compétences d'un élève` }[setting.name];
    case "weights":
      return fr`parts des régimes`;
    case "regime":
      return fr`régime « ${setting.regime} », ${{ slope: fr`pente`, slip: fr`étourderie`, guessingFloor: fr`hasard minimal`, topicSpread: fr`dispersion des sujets` }[setting.name]}`;
    case "guessing":
      return fr`hasard, réponse « ${setting.of} »`;
  }
}

function values(list: readonly number[]): string {
  return list.length === 0 ? fr`d'après le nombre de choix` : list.map((value) => threeDigits.format(value)).join(" / ");
}

function plural(count: number, one: string, many: string): string {
  return `${whole.format(count)} ${count > 1 ? many : one}`;
}
