import type { Issue } from "../issue.ts";
import type { Check } from "./check.ts";
import { componentsOf } from "./component-files.ts";

export const uselessAlternative: Check = ({ challenges }) =>
  challenges.flatMap(({ source, statement }) =>
    componentsOf(statement)
      .filter(({ name, attributes }) => name === "Figure" && isUseless(attributes["alt"] ?? "", attributes["src"] ?? ""))
      .map(({ line, column, attributes }): Issue => ({ rule: "useless-alternative", severity: "error", file: source.file.path, line, column, found: `le texte de remplacement « ${attributes["alt"]} » ne décrit pas l'image.`, todo: "Dites ce que l'on doit y voir pour répondre, en une phrase." })),
  );

function isUseless(alternative: string, file: string): boolean {
  return alternative.length < 12 || alternative === file || /\.(?:png|jpe?g|svg|webp)$/i.test(alternative) || /^(?:image|photo|figure|illustration|capture d'écran)\s*\d*$/i.test(alternative.trim());
}
