import type { TeamPrivateKey } from "../../attestation/team-key.ts";
import { keys as text } from "../../i18n/fr/keys.ts";
import { element } from "../element.ts";
import { addKeyPanel } from "./add-key-panel.ts";
import { createKeyPanel } from "./create-key-panel.ts";
import { keyCard } from "./key-card.ts";
import type { PrepareContext } from "./prepare-space.ts";
import { recoveryPanel, recoveryStep } from "./recovery-panel.ts";

/** The team's keys: those of its members, the one of the day when all are lost, and what is open in this browser. */
export function keysView(context: PrepareContext): HTMLElement {
  const { document } = context;
  const box = element(document, "div", {});
  draw();
  return box;

  function draw(given?: TeamPrivateKey): void {
    const { keys } = context.workspace.team();
    box.replaceChildren(
      element(
        document,
        "section",
        { class: "stack", "aria-labelledby": "titre-cles", "data-view": "cles" },
        element(document, "h2", { id: "titre-cles", tabindex: -1 }, text.title),
        element(document, "p", {}, text.lead),
        element(document, "p", { class: "notice", "data-kind": "info" }, element(document, "span", {}, keys.length === 0 ? text.none : text.warning)),
        keys.length > 0 && element(document, "h3", {}, text.list),
        keys.length > 0 && element(document, "ul", { class: "workspace-grid card-list", role: "list" }, ...keys.map((kept) => keyCard(context, kept))),
        element(document, "div", { class: "workspace-grid" }, createKeyPanel(context, given), addKeyPanel(context, take), recoveryPanel(context, printRecovery)),
      ),
    );
  }

  function take(given: TeamPrivateKey): void {
    draw(given);
    box.querySelector<HTMLElement>("#nom-cle")?.focus();
  }

  function printRecovery(...made: [Parameters<typeof recoveryStep>[1], string]): void {
    context.clearStatus();
    const step = recoveryStep(context, ...made, () => {
      draw();
      box.querySelector<HTMLElement>("#titre-cles")?.focus();
    });
    box.replaceChildren(step);
    step.querySelector<HTMLElement>("h2")?.focus();
  }
}
