import type { ChallengePreview } from "../bank/preview-challenge.ts";
import { preview as text } from "../i18n/fr/preview.ts";
import { element } from "./dom.ts";

/** Every problem of the folder over the foot of the page, where it cannot be missed; it folds away to see what is under it. */
export function previewIssues(issues: ChallengePreview["issues"]): HTMLElement {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const rows = issues.map(({ file, line, column, found, todo, rule, severity }) =>
    element("li", { "data-severity": severity }, element("code", {}, text.place(file, line, column)), element("p", {}, `${found} → ${todo} `, element("span", { class: "soft small" }, `[${rule}]`))),
  );
  return element(
    "div",
    { class: "preview-issues", "data-kind": errors ? "error" : "warning", role: "alert" },
    element(
      "details",
      { open: true },
      element("summary", {}, element("strong", {}, text.issues(errors, issues.length - errors))),
      element("ul", { role: "list" }, ...rows),
    ),
  );
}
