import type { ChallengePreview, ChallengeRow } from "../bank/preview-challenge.ts";
import type { CompetenceCoverage } from "../bank/coverage.ts";
import { preview as text } from "../i18n/fr/preview.ts";
import { element } from "./dom.ts";
import { previewCoverage } from "./preview-coverage.ts";
import { previewIssues } from "./preview-issues.ts";
import { previewVariant } from "./preview-variant.ts";
import { siteUrl } from "./site-url.ts";

/** What the address asks to see: all challenges, or one; on which screen, in which colours. */
interface View {
  readonly folder: string | null;
  readonly frame: "page" | "phone";
  readonly theme: "light" | "dark" | null;
  /** True inside the phone: the student's part alone. */
  readonly bare: boolean;
}

/** The authors' page in development: a list of challenges, or one challenge as students see it, refreshed at every save. */
class PalierPreview extends HTMLElement {
  readonly view = readView();

  connectedCallback() {
    if (this.view.theme) document.documentElement.dataset["theme"] = this.view.theme;
    void this.refresh();
    import.meta.hot?.on("palier:challenge", ({ folder }: { folder: string }) => {
      if (this.view.folder === folder || this.view.folder === null) void this.refresh();
    });
  }

  async refresh() {
    const { folder } = this.view;
    try {
      if (folder === null) this.replaceChildren(...bankPage(await read<{ rows: ChallengeRow[]; coverage: CompetenceCoverage[] }>("")));
      else {
        this.replaceChildren(challengePage(folder, await read<ChallengePreview>(`${folder}.json`), this.view));
        this.dataset["refreshedAt"] = String(Date.now());
      }
    } catch (error) {
      console.error(error);
      this.replaceChildren(element("p", { class: "notice", "data-kind": "error", role: "alert" }, text.failed));
    }
  }
}

customElements.define("palier-preview", PalierPreview);

function readView(): View {
  const address = new URLSearchParams(location.search);
  const theme = address.get("couleurs");
  return {
    folder: address.get("epreuve"),
    frame: address.get("ecran") === "telephone" ? "phone" : "page",
    theme: theme === "sombres" ? "dark" : theme === "claires" ? "light" : null,
    bare: address.has("nu"),
  };
}

function addressOf({ folder, frame, theme, bare }: View): string {
  const address = new URLSearchParams({ epreuve: folder ?? "" });
  if (frame === "phone") address.set("ecran", "telephone");
  if (theme) address.set("couleurs", theme === "dark" ? "sombres" : "claires");
  if (bare) address.set("nu", "");
  return `?${address}`;
}

async function read<T>(path: string): Promise<T> {
  const response = await fetch(siteUrl(`apercu-donnees/${path}`));
  return (await response.json()) as T;
}

function bankPage({ rows, coverage }: { readonly rows: readonly ChallengeRow[]; readonly coverage: readonly CompetenceCoverage[] }): HTMLElement[] {
  const count = element("p", { class: "soft", role: "status" }, text.found(rows.length));
  const input = element("input", { class: "input", type: "search", id: "preview-search", oninput: filter, value: decodeURIComponent(location.hash.slice(1)) || undefined });
  const items = rows.map((row) => element("li", {}, element("a", { href: `?epreuve=${encodeURIComponent(row.folder)}` }, row.title ?? row.folder), " ", element("span", { class: "small soft" }, `${row.skill ?? row.folder} · ${row.status === undefined ? text.unreadableFile : (text.status[row.status] ?? row.status)}`)));
  function filter(): void {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    rows.forEach((row, index) => {
      const known = `${row.folder} ${row.skill ?? ""} ${row.title ?? ""} ${row.id ?? ""} ${row.kind ?? ""} ${row.status ?? ""}`.toLowerCase();
      const shown = words.every((word) => known.includes(word));
      items[index]!.hidden = !shown;
      if (shown) found += 1;
    });
    count.textContent = text.found(found);
    history.replaceState(null, "", input.value ? `#${encodeURIComponent(input.value)}` : location.pathname);
  }
  const choose = (words: string) => {
    input.value = words;
    filter();
    input.focus();
  };
  filter();
  return [
    element(
      "section",
      { class: "stack" },
      element("h1", {}, text.choose),
      element("div", { class: "field" }, element("label", { class: "field-label", for: "preview-search" }, text.search), input),
      count,
      element("ul", { class: "preview-list", tabindex: 0, "aria-label": text.all }, ...items),
    ),
    previewCoverage(coverage, choose),
  ];
}

function challengePage(folder: string, preview: ChallengePreview, view: View): HTMLElement {
  const { statement, rubric, status, issues } = preview;
  const variants = statement && rubric ? Object.keys(statement.variants).map((id) => previewVariant(id, { statement, rubric, show: view.bare ? "student" : "all" })) : [];
  if (view.bare) return element("div", { class: "stack" }, ...variants);
  return element(
    "div",
    { class: "preview-page stack" },
    element("p", {}, element("a", { href: siteUrl("apercu/") }, text.all)),
    element("h1", {}, statement ? text.skill(statement.skill, statement.title) : folder),
    element("div", { class: "cluster" }, status !== undefined && element("span", { class: "tag" }, text.status[status] ?? status), ...viewLinks(view)),
    issues.length === 0 && element("p", { class: "notice", "data-kind": "success" }, text.noIssue),
    view.frame === "phone" && statement
      ? element("iframe", { class: "preview-phone", title: text.phoneTitle, src: addressOf({ ...view, bare: true }) })
      : element("div", { class: "stack preview" }, ...variants),
    issues.length > 0 && previewIssues(issues),
  );
}

function viewLinks(view: View): HTMLElement[] {
  const link = (label: string, next: View, current: boolean) => element("a", { class: "button", "data-kind": "secondary", href: addressOf(next), "aria-current": current ? "true" : undefined }, label);
  return [
    element("span", { class: "cluster", role: "group", "aria-label": text.frame }, ...(["page", "phone"] as const).map((frame) => link(text.frames[frame], { ...view, frame }, view.frame === frame))),
    element("span", { class: "cluster", role: "group", "aria-label": text.theme }, ...(["light", "dark"] as const).map((theme) => link(text.themes[theme], { ...view, theme }, view.theme === theme))),
  ];
}
