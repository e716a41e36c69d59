import { player } from "../i18n/fr/player.ts";
import { element } from "./dom.ts";
import { loadRelease, loadRubrics, loadStatements } from "./load-release.ts";
import { previewVariant } from "./preview-variant.ts";
import { collect } from "./session-content.ts";
import { button } from "./screens/notice.ts";

/** `<palier-example>` in a `<details>`: a challenge of the bank to try out, fetched when it is opened; nothing is kept. */
class PalierExample extends HTMLElement {
  connectedCallback(): void {
    const details = this.closest("details");
    details?.addEventListener("toggle", () => details.open && this.childElementCount === 0 && void this.show());
  }

  async show(): Promise<void> {
    this.replaceChildren(element("p", { role: "status" }, player.start.loading));
    const shown = await loadVariant(this.dataset["competence"] ?? "", this.dataset["challenge"] ?? "").catch(() => undefined);
    this.replaceChildren(shown ?? element("p", { class: "notice", "data-kind": "error", role: "alert" }, player.failure.offline, " ", button(player.retry, "secondary", () => void this.show())));
  }
}

customElements.define("palier-example", PalierExample);

async function loadVariant(competence: string, id: string): Promise<HTMLElement | undefined> {
  const release = await loadRelease();
  const entry = release.ok ? release.value.competences.find(({ code }) => code === competence) : undefined;
  const [statements, rubrics] = await Promise.all([collect((entry?.statements ?? []).map((part) => loadStatements(part))), loadRubrics(entry?.rubrics)]);
  const statement = statements.ok ? statements.value.find(({ challenges }) => challenges[id])?.challenges[id] : undefined;
  const rubric = rubrics.ok ? rubrics.value.challenges[id] : undefined;
  const [variant] = Object.keys(statement?.variants ?? {});
  return statement && rubric && variant ? previewVariant(variant, { statement, rubric, show: "question" }) : undefined;
}
