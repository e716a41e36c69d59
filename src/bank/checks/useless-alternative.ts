import type { Issue } from "../issue.ts";
import { fillPlaceholders } from "../template.ts";
import type { Check } from "./check.ts";

export const uselessAlternative: Check = ({ challenges }) =>
  challenges.flatMap(({ source, components }) =>
    components
      .filter(({ name }) => name === "Figure")
      .flatMap(({ line, column, attributes }) => {
        const useless = source.challenge.variants.map(({ values = {} }) => fillPlaceholders(attributes["alt"] ?? "", values)).find((alternative) => isUseless(alternative, attributes["src"] ?? ""));
        if (useless === undefined) return [];
        const issue: Issue = { rule: "useless-alternative", severity: "error", file: source.file.path, line, column, found: `le texte de remplacement « ${useless} » ne décrit pas l'image.`, todo: "Dites ce que l'on doit y voir pour répondre, en une phrase." };
        return [issue];
      }),
  );

function isUseless(alternative: string, file: string): boolean {
  return alternative.length < 12 || alternative === file || /\.(?:png|jpe?g|svg|webp)$/i.test(alternative) || /^(?:image|photo|figure|illustration|capture d'écran)\s*\d*$/i.test(alternative.trim());
}
