import { ACTIVITIES, type ActivityComponent, isActivity } from "./activity-names.ts";
import { escapeHtml } from "./escape-html.ts";
import { setFrench } from "./typography.ts";

/** A compiled text with holes: literal HTML, the values of a variant, and components that need to know the variant's files. */
export type Template = readonly Segment[];

export type Segment = string | { readonly kind: "value"; readonly name: string; readonly verbatim: boolean } | ComponentSegment;

export interface ComponentSegment {
  readonly kind: "component";
  readonly name: ComponentName;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Template;
  readonly line: number;
  readonly column: number;
}

export type ComponentName = "Fichier" | "Page" | "Figure" | "Note" | ActivityComponent;

export type Values = Readonly<Record<string, string | number>>;

/** A place-holder: the name of a variant's value between braces. */
export const PLACEHOLDER = /\{([a-z][A-Za-z0-9]*)\}/g;

/** HTML of a template for one variant; `href` turns a file's name into its address. */
export function renderTemplate(template: Template, values: Values, href: (file: string) => string): string {
  let html = "";
  for (const segment of template) {
    if (typeof segment === "string") html += segment;
    else if (segment.kind === "value") {
      const text = String(values[segment.name] ?? "");
      html += escapeHtml(segment.verbatim ? text : setFrench(text));
    } else html += renderComponent(segment, values, href);
  }
  return html;
}

/** Replaces the place-holders of a plain text; unknown names stay as they are. */
export function fillPlaceholders(text: string, values: Values): string {
  return text.replaceAll(PLACEHOLDER, (whole, name: string) => (name in values ? String(values[name]) : whole));
}

/** The scene of an activity in one variant: the name of a file, or JSON written in the statement. */
export function fillScene(scene: string, values: Values): string {
  if (!scene.startsWith("{")) return fillPlaceholders(scene, values);
  return scene.replaceAll(PLACEHOLDER, (whole, name: string) => (name in values ? JSON.stringify(String(values[name])).slice(1, -1) : whole));
}

function renderComponent(segment: ComponentSegment, values: Values, href: (file: string) => string): string {
  const attribute = (name: string) => fillPlaceholders(segment.attributes[name] ?? "", values);
  if (isActivity(segment.name)) {
    const tag = `palier-${ACTIVITIES[segment.name]}`;
    const scene = fillScene(segment.attributes["scene"] ?? "", values);
    const label = attribute("label");
    return `<${tag} data-activity scene="${escapeHtml(scene.startsWith("{") ? scene : href(scene))}"${label ? ` label="${escapeHtml(setFrench(label))}"` : ""}><p class="soft">Chargement de l’activité…</p></${tag}>`;
  }
  switch (segment.name) {
    case "Fichier": {
      const name = attribute("name");
      return `<a class="file-link" href="${escapeHtml(href(name))}" download="${escapeHtml(name)}">${escapeHtml(setFrench(attribute("label") || name))}</a>`;
    }
    case "Page":
      return `<a class="page-link" href="${escapeHtml(href(attribute("name")))}" target="_blank" rel="noopener">${escapeHtml(setFrench(attribute("label")))}<span class="visually-hidden"> (nouvel onglet)</span></a>`;
    case "Figure": {
      const caption = attribute("caption");
      const image = `<img src="${escapeHtml(href(attribute("src")))}" alt="${escapeHtml(setFrench(attribute("alt")))}" loading="lazy" decoding="async">`;
      return `<figure>${image}${caption ? `<figcaption>${escapeHtml(setFrench(caption))}</figcaption>` : ""}</figure>`;
    }
    case "Note":
      return `<aside class="note">${renderTemplate(segment.children, values, href)}</aside>`;
  }
}
