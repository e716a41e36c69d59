import { escapeHtml } from "../formats/html-page.ts";

/** A set of options of a form: one among them (radio), or any number (checkbox). */
export interface FormGroup {
  readonly legend: string;
  readonly kind: "radio" | "checkbox";
  readonly options: readonly string[];
  /** What is chosen when the page opens. */
  readonly checked?: readonly number[];
}

export interface CodedForm {
  readonly groups: readonly FormGroup[];
  /** The number shown when nothing is chosen. */
  readonly start: number;
  /** What the number is called: "Code de l'événement". */
  readonly label: string;
}

const STEP = 13;

/** A form without script: a counter of the style sheet adds up what is chosen, and shows a number that no other set of choices gives. */
export function codedForm(form: CodedForm): { readonly html: string; readonly css: string } {
  const weights = weightsOf(form.groups);
  const fieldsets = form.groups.map(({ legend, kind, options, checked = [] }, group) => {
    const lines = options.map((option, index) => `<label><input type="${kind}" name="g${group}" id="${inputId(group, index)}"${checked.includes(index) ? " checked" : ""}> <span>${escapeHtml(option)}</span></label>`);
    return `<fieldset class="card"><legend>${escapeHtml(legend)}</legend>\n${lines.join("\n")}\n</fieldset>`;
  });
  const rules = weights.flatMap((group, rank) => group.map((weight, index) => `#${inputId(rank, index)}:checked { counter-increment: code ${weight}; }`));
  return {
    html: `${fieldsets.join("\n")}\n<p class="card code">${escapeHtml(form.label)} : <strong></strong></p>`,
    css: `${CSS}main { counter-reset: code ${form.start}; }\n${rules.join("\n")}\n`,
  };
}

/** The number shown when, in each group, these options are chosen. */
export function codeOf({ groups, start }: CodedForm, chosen: readonly (readonly number[])[]): number {
  const weights = weightsOf(groups);
  return chosen.reduce((sum, indexes, group) => sum + indexes.reduce((part, index) => part + weights[group]![index]!, 0), start);
}

/** Each option weighs more than all the choices before it can. */
function weightsOf(groups: readonly FormGroup[]): readonly (readonly number[])[] {
  let place = 1;
  return groups.map(({ kind, options }) => {
    const weights = options.map((_, index) => STEP * place * (kind === "radio" ? index + 1 : 2 ** index));
    place *= kind === "radio" ? options.length + 1 : 2 ** options.length;
    return weights;
  });
}

function inputId(group: number, index: number): string {
  return `g${group}-${index}`;
}

const CSS = `
fieldset { min-width: 0; }
legend { font-weight: 700; padding: 0 .3rem; }
label { align-items: center; display: flex; gap: .7rem; padding: .45rem 0; }
input { accent-color: var(--accent); flex: none; height: 1.25rem; margin: 0; width: 1.25rem; }
.code { font-size: 1.1rem; }
.code strong::after { content: counter(code); }
`;
