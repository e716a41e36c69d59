import type { NamedDesign } from "../../bank/bundle.ts";
import { prepare } from "../../i18n/fr/prepare.ts";
import { element } from "../element.ts";
import { field, selectOf } from "./form-parts.ts";
import type { PrepareContext } from "./prepare-space.ts";

const { design: text } = prepare;

/** Which test the slips open; kept with the workspace. */
export function designChoice({ document, workspace, designs }: PrepareContext, hint?: string, onChange: (design: NamedDesign | undefined) => void = () => {}): HTMLElement {
  const box = element(document, "div", {});
  const draw = (known: readonly NamedDesign[]): void => {
    const options = known.map(({ design, title, minutes }) => [design.id, text.option(title, minutes)] as const);
    const select = selectOf(document, [["", text.none], ...options], workspace.team().design ?? "", (value) => {
      const { design: _, ...team } = workspace.team();
      void workspace.change({ team: value === "" ? team : { ...team, design: value } }).then(() => onChange(known.find(({ design }) => design.id === value)));
    });
    box.replaceChildren(field(document, "parcours", text.label, select, hint));
    onChange(known.find(({ design }) => design.id === workspace.team().design));
  };
  draw([]);
  void designs().then(draw, () => box.append(element(document, "p", { class: "field-error" }, text.failed)));
  return box;
}
