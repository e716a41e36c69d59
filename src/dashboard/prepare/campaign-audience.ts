import { CLASS_MARK, nameForClass, proposedName } from "../../campaigns/campaign-name.ts";
import { teamCampaigns } from "../../i18n/fr/team-campaigns.ts";
import { tidy } from "../../rosters/plain-text.ts";
import { schoolYearName } from "../../rosters/school-year.ts";
import type { TeamCampaign } from "../../rosters/team-campaign.ts";
import { element } from "../element.ts";
import type { PartProblem } from "./campaign-form.ts";
import { classesOf } from "./class-choices.ts";
import { checkOf, field, fieldsetOf } from "./form-parts.ts";
import type { PrepareContext } from "./prepare-space.ts";

const { form: text } = teamCampaigns;

export interface Audience {
  /** Empty for no class in particular. */
  readonly classes: readonly string[];
  readonly pattern: string;
  readonly team: string;
}

/** For which classes, under what name, and who says so. */
export function campaignAudience({ document, workspace, chosen }: PrepareContext, like: TeamCampaign | undefined, onCount: (count: number) => void): { readonly element: HTMLElement; readonly propose: (title: string) => void; readonly read: () => PartProblem | Audience } {
  const { students, campaigns } = workspace.team();
  const classes = classesOf(students.filter(({ leftAt }) => leftAt === null));
  const wanted = new Set(classes.length === 1 ? classes : classes.filter((name) => name === chosen.className && like === undefined));
  const name = element(document, "input", { class: "input", type: "text", maxlength: 80, autocomplete: "off", oninput: () => {
    isOwnName = name.value !== "";
    tell();
  } });
  const team = element(document, "input", { class: "input", type: "text", maxlength: 80, autocomplete: "off", value: like?.campaign.team ?? campaigns.at(-1)?.campaign.team ?? "" });
  const names = element(document, "p", { class: "soft small wrap-anywhere", role: "status" });
  let isOwnName = false;
  const boxes = classes.map((className, index) =>
    checkOf(document, `campagne-classe-${index}`, className, wanted.has(className), (checked) => {
      if (checked) wanted.add(className);
      else wanted.delete(className);
      tell();
    }),
  );
  tell();
  return {
    element: fieldsetOf(
      document,
      text.who,
      classes.length === 0
        ? element(document, "p", { class: "soft" }, text.noClasses)
        : element(document, "div", { role: "group", "aria-labelledby": "campagne-classes" }, element(document, "p", { id: "campagne-classes", class: "field-label" }, text.classes), element(document, "p", { class: "field-hint" }, text.classesHint), element(document, "div", { class: "name-grid" }, ...boxes)),
      field(document, "campagne-nom", text.name, name, text.nameHint),
      names,
      field(document, "campagne-equipe", text.team, team, text.teamHint),
    ),
    propose(title) {
      if (!isOwnName) name.value = title === "" ? "" : proposedName(title, schoolYearName(workspace.effects().now.slice(0, 10)));
      tell();
    },
    read,
  };

  function targets(): readonly string[] {
    return wanted.size === 0 ? [""] : classes.filter((one) => wanted.has(one));
  }

  function tell(): void {
    const made = targets().map((one) => nameForClass(name.value, one));
    names.textContent = name.value === "" ? "" : text.names(made);
    onCount(made.length);
  }

  function read(): PartProblem | Audience {
    const pattern = tidy(name.value, 80);
    const made = targets().map((one) => tidy(nameForClass(pattern, one), 80));
    if (made.some((one) => one.length < 3)) return { problem: "name", focus: name };
    if (made.length > 1 && (!pattern.includes(CLASS_MARK) || new Set(made).size < made.length)) return { problem: "sameName", focus: name };
    const owner = tidy(team.value, 80);
    return owner.length < 2 ? { problem: "team", focus: team } : { classes: targets(), pattern, team: owner };
  }
}
