import { locate } from "../front-matter.ts";
import type { Issue } from "../issue.ts";
import type { Check } from "./check.ts";

const SHORTENERS = /^https:\/\/(?:bit\.ly|t\.co|tinyurl\.com|goo\.gl|lc\.cx|urlr\.me)\//i;
const TRACKING = /[?&](?:utm_\w+|fbclid|gclid)=/i;

/** Links of a tutorial, by their form: a title that says something, an address that is whole, lasting and not followed. */
export const tutorialLinks: Check = ({ content }) =>
  content.tutorials.flatMap(({ file, tutorial }) => {
    const seen = new Set<string>();
    return (tutorial.links ?? []).flatMap(({ url, title }, index): Issue[] => {
      const issue = (found: string, todo: string): Issue => ({ rule: "tutorial-links", severity: "error", file: file.path, ...locate(file, ["links", index, "url"]), found, todo });
      const again = seen.has(url);
      seen.add(url);
      return [
        ...(again ? [issue(`le lien ${url} est donné deux fois.`, "Retirez-en un.")] : []),
        ...(URL.canParse(url) && !/\s/.test(url) ? [] : [issue(`l'adresse « ${url} » n'est pas complète.`, "Recopiez l'adresse depuis le navigateur.")]),
        ...(SHORTENERS.test(url) ? [issue(`${url} cache la vraie adresse.`, "Donnez l'adresse complète : un lien raccourci peut mourir ou changer de but.")] : []),
        ...(TRACKING.test(url) ? [issue("l'adresse contient un marqueur de suivi publicitaire.", "Retirez ce qui suit le « ? ».")] : []),
        ...(/^https?:|^(?:ici|lien|site|page|cliquez)\b/i.test(title.trim()) ? [issue(`le titre « ${title} » ne dit pas ce que l'on va trouver.`, "Écrivez le titre de la page.")] : []),
      ];
    });
  });
