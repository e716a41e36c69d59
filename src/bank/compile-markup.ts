import type { HastNode } from "satteri";
import { mdxToHast } from "satteri";
import { ACTIVITIES, isActivity } from "./activity-names.ts";
import type { SourceFile } from "./content.ts";
import { escapeHtml } from "./escape-html.ts";
import type { Issue } from "./issue.ts";
import type { RuleName } from "./rules.ts";
import { type ComponentName, PLACEHOLDER, type Segment, type Template } from "./template.ts";
import { setFrench } from "./typography.ts";

/** Elements that Markdown makes and students may see, with the attributes kept. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  p: [], strong: [], em: [], del: [], code: [], pre: [], ul: [], ol: ["start"], li: [], blockquote: [], br: [], hr: [],
  h2: [], h3: [], h4: [], table: [], thead: [], tbody: [], tr: [], th: ["align"], td: ["align"], a: ["href"],
};
const VOID_ELEMENTS = new Set(["br", "hr"]);

interface Attributes {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const ATTRIBUTES: Readonly<Record<Exclude<ComponentName, keyof typeof ACTIVITIES>, Attributes>> = {
  Fichier: { required: ["name"], optional: ["label"] },
  Page: { required: ["name", "label"], optional: [] },
  Figure: { required: ["src", "alt"], optional: ["caption"] },
  Note: { required: [], optional: [] },
};
const ACTIVITY_ATTRIBUTES: Attributes = { required: ["scene"], optional: ["label"] };
const COMPONENT_NAMES: readonly string[] = [...Object.keys(ATTRIBUTES), ...Object.keys(ACTIVITIES)];

function attributesOf(component: ComponentName): Attributes {
  return isActivity(component) ? ACTIVITY_ATTRIBUTES : ATTRIBUTES[component];
}

/**
 * Compiles MDX as data: Markdown, whitelisted components and place-holders become a template; everything that
 * would run (imports, exports, expressions) or is unknown becomes an issue. Nothing is evaluated.
 */
export function compileMarkup(source: string, file: SourceFile, firstLine: number, valueNames: ReadonlySet<string>): { readonly template: Template; readonly issues: readonly Issue[] } {
  const writer = new TemplateWriter(file.path, firstLine, valueNames);
  try {
    writer.children(mdxToHast(source, { features: { smartPunctuation: false, gfm: { footnotes: false } } }));
  } catch (error) {
    writer.issues.push(syntaxIssue(error, file.path, firstLine));
  }
  return { template: writer.segments, issues: writer.issues };
}

/** Short texts of the front matter: Markdown is parsed only when more than bold, italic and code is there. */
export function compileInline(text: string, file: SourceFile, line: number, valueNames: ReadonlySet<string>): { readonly template: Template; readonly issues: readonly Issue[] } {
  const pieces = /[*`]/.test(text) ? text.trim().split(SIMPLE_MARKS) : [text.trim()];
  if (pieces.some((piece, index) => index % 2 === 0 && NEEDS_PARSER.test(piece))) {
    const { template, issues } = compileMarkup(text.trim(), file, line, valueNames);
    return { template: withoutParagraph(template), issues };
  }
  const writer = new TemplateWriter(file.path, line, valueNames);
  for (const [index, piece] of pieces.entries()) writer.simple(piece, index % 2 === 1);
  return { template: writer.segments, issues: writer.issues };
}

/** `**bold**`, `*italic*` and `code` that the parser could not read otherwise: plain inside, and apart from the letters around. What is before is looked at last, for speed. */
const SIMPLE_MARKS = /(\*\*(?<![\p{L}\p{N}*_`\\]\*\*)[\p{L}\p{N}{][^*_`[\]<>\\&~\n]*(?<=[\p{L}\p{N}}])\*\*|\*(?<![\p{L}\p{N}*_`\\]\*)[\p{L}\p{N}{][^*_`[\]<>\\&~\n]*(?<=[\p{L}\p{N}}])\*|`(?<![\p{L}\p{N}*_`\\]`)[^`\n\\ ](?:[^`\n\\]*[^`\n\\ ])?`)(?![\p{L}\p{N}*_`])/u;
const NEEDS_PARSER = /[*_`[\]<>\\~|\n]|&[#a-zA-Z]|\{[^a-z]|^\s*(?:[-+#]|\d+[.)])|https?:|www\./;

interface Place {
  readonly line: number;
  readonly column: number;
}

type Tree = HastNode & {
  readonly children?: readonly HastNode[];
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly value?: string;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly position?: { readonly start: Place };
};

class TemplateWriter {
  readonly segments: Segment[] = [];
  readonly issues: Issue[] = [];
  readonly file: string;
  readonly firstLine: number;
  readonly valueNames: ReadonlySet<string>;

  constructor(file: string, firstLine: number, valueNames: ReadonlySet<string>) {
    this.file = file;
    this.firstLine = firstLine;
    this.valueNames = valueNames;
  }

  children(node: HastNode, verbatim = false) {
    for (const child of (node as Tree).children ?? []) this.node(child as Tree, verbatim);
  }

  node(node: Tree, verbatim: boolean) {
    const place = node.position?.start ?? { line: 1, column: 1 };
    switch (node.type as string) {
      case "text":
        return this.text(node.value ?? "", verbatim, place, verbatim);
      case "element":
        return this.element(node, verbatim, place);
      case "mdxTextExpression":
      case "mdxFlowExpression":
        return this.expression(node, verbatim, place);
      case "mdxJsxTextElement":
      case "mdxJsxFlowElement":
        return this.component(node, place);
      case "mdxjsEsm":
        return this.report("javascript", place, "un « import » ou un « export » n'est pas permis : une épreuve est un texte, pas un programme.", "Retirez cette ligne ; les composants permis sont déjà disponibles.");
      case "comment":
        return;
      default:
        return this.report("markup", place, `ce passage (${node.type}) n'est pas permis ici.`, "Écrivez-le en Markdown simple.");
    }
  }

  /** A piece of a short text: plain, bold, italic or code. */
  simple(piece: string, marked: boolean) {
    const start = { line: 1, column: 1 };
    if (!marked) return this.text(piece, false, start, true);
    const tag = piece.startsWith("`") ? "code" : piece.startsWith("**") ? "strong" : "em";
    this.html(`<${tag}>`);
    this.text(tag === "strong" ? piece.slice(2, -2) : piece.slice(1, -1), tag === "code", start, true);
    this.html(`</${tag}>`);
  }

  /** Text, with its place-holders where braces are plain characters (code, front matter). */
  text(text: string, verbatim: boolean, place: Place, holes: boolean) {
    let end = 0;
    if (holes && text.includes("{")) {
      for (const match of text.matchAll(PLACEHOLDER)) {
        const name = match[1]!;
        if (!this.valueNames.has(name)) {
          if (!verbatim) this.unknownValue(name, place);
          continue;
        }
        this.literal(text.slice(end, match.index), verbatim);
        this.segments.push({ kind: "value", name, verbatim });
        end = match.index + match[0].length;
      }
    }
    this.literal(text.slice(end), verbatim);
  }

  literal(text: string, verbatim: boolean) {
    if (text) this.html(escapeHtml(verbatim ? text : setFrench(text)));
  }

  html(html: string) {
    const last = this.segments.length - 1;
    const previous = this.segments[last];
    if (typeof previous === "string") this.segments[last] = previous + html;
    else this.segments.push(html);
  }

  element(node: Tree, verbatim: boolean, place: Place) {
    const tag = node.tagName ?? "";
    const kept = ELEMENTS[tag];
    if (!kept) {
      if (tag === "img") this.report("markup", place, "une image s'écrit avec un texte de remplacement vérifié.", 'Écrivez <Figure src="…" alt="…" />.');
      else if (tag === "h1") this.report("markup", place, "un titre « # » n'est pas permis dans un énoncé.", "Commencez à « ## », ou retirez le titre.");
      else this.report("markup", place, `l'élément « ${tag} » n'est pas permis.`, "Écrivez-le en Markdown simple.");
      return;
    }
    const properties = node.properties ?? {};
    if (tag === "a" && !/^(?:https:\/\/|#)/.test(String(properties["href"] ?? ""))) {
      const address = String(properties["href"]);
      if (address.startsWith("mailto:")) this.report("link", place, `l'adresse « ${address.slice(7)} » deviendrait un lien qui ouvre la messagerie.`, "Écrivez-la entre accents graves : `prenom@club.example`.");
      else this.report("link", place, `le lien « ${address} » n'est pas une adresse https.`, "Donnez une adresse en https://, ou utilisez <Fichier> ou <Page> pour un fichier de l'épreuve.");
      return;
    }
    this.html(`<${tag}${kept.map((name) => writeAttribute(name, properties[name])).join("")}${tag === "a" ? ' rel="noopener" target="_blank"' : ""}>`);
    if (!VOID_ELEMENTS.has(tag)) {
      this.children(node, verbatim || tag === "code" || tag === "pre");
      this.html(`</${tag}>`);
    }
  }

  expression(node: Tree, verbatim: boolean, place: Place) {
    const name = (node.value ?? "").trim();
    if (!/^[a-z][A-Za-z0-9]*$/.test(name)) {
      this.report("javascript", place, `l'expression « {${name}} » n'est pas permise : une épreuve ne calcule rien.`, "Mettez la valeur dans « values » et écrivez son nom entre accolades ; une accolade simple s'écrit \\{.");
    } else if (!this.valueNames.has(name)) this.unknownValue(name, place);
    else {
      const block = node.type === "mdxFlowExpression";
      if (block) this.html("<p>");
      this.segments.push({ kind: "value", name, verbatim });
      if (block) this.html("</p>");
    }
  }

  component(node: Tree, place: Place) {
    const name = node.name ?? "";
    if (!COMPONENT_NAMES.includes(name)) {
      const known = COMPONENT_NAMES.join(", ");
      return this.report("component", place, `le composant « ${name} » n'existe pas.`, `Composants permis : ${known}. Pour écrire le signe « < », faites-le précéder de « \\ ».`);
    }
    const component = name as ComponentName;
    const attributes = this.attributes(node, component, place);
    const inner = new TemplateWriter(this.file, this.firstLine, this.valueNames);
    if (component === "Note") inner.children(node);
    else if (node.children?.length) this.report("component", place, `<${component}> n'a pas de contenu.`, `Fermez-le aussitôt : <${component} … />.`);
    this.issues.push(...inner.issues);
    const block = node.type === "mdxJsxFlowElement" && (component === "Fichier" || component === "Page");
    if (block) this.html("<p>");
    this.segments.push({ kind: "component", name: component, attributes, children: inner.segments, line: this.firstLine + place.line - 1, column: place.column });
    if (block) this.html("</p>");
  }

  attributes(node: Tree, component: ComponentName, place: Place): Record<string, string> {
    const { required, optional } = attributesOf(component);
    const attributes: Record<string, string> = {};
    for (const attribute of node.attributes ?? []) {
      const name = attribute.name ?? "…";
      const value = attributeText(attribute.value);
      if (attribute.type !== "mdxJsxAttribute" || value === undefined) {
        this.report("javascript", place, `la valeur de « ${name} » dans <${component}> est une expression.`, 'Écrivez un texte entre guillemets, nom="valeur", ou du JSON, nom={{"clé": "valeur"}}.');
      } else if (![...required, ...optional].includes(name)) {
        this.report("component", place, `<${component}> n'a pas d'attribut « ${name} ».`, `Attributs permis : ${[...required, ...optional].join(", ") || "aucun"}.`);
      } else {
        attributes[name] = value;
        for (const match of value.matchAll(PLACEHOLDER)) if (!this.valueNames.has(match[1]!)) this.unknownValue(match[1]!, place);
      }
    }
    for (const name of required) {
      if (!attributes[name]?.trim()) this.report("component", place, `il manque « ${name} » à <${component}>.`, name === "alt" ? "Décrivez l'image à qui ne la voit pas, sans donner la réponse." : `Ajoutez ${name}="…".`);
    }
    return attributes;
  }

  unknownValue(name: string, place: Place) {
    const known = [...this.valueNames];
    this.report("unknown-value", place, `« {${name}} » n'est une valeur d'aucune déclinaison.`, known.length ? `Valeurs connues : ${known.join(", ")}. Sinon ajoutez-la dans « values ».` : "Ajoutez-la dans « values » de chaque déclinaison.");
  }

  report(rule: RuleName, place: Place, found: string, todo: string) {
    this.issues.push({ rule, severity: "error", file: this.file, line: this.firstLine + place.line - 1, column: place.column, found, todo });
  }
}

/** JSON literals only: a string, or a string, a number or an object between braces. */
function attributeText(value: unknown): string | undefined {
  if (typeof value === "string") return decodeEntities(value);
  const source = (value as { value?: unknown } | null)?.value;
  if (typeof source !== "string") return undefined;
  try {
    const literal: unknown = JSON.parse(source);
    if (typeof literal === "string" || typeof literal === "number") return String(literal);
    return typeof literal === "object" && literal !== null && !Array.isArray(literal) ? JSON.stringify(literal) : undefined;
  } catch {
    return undefined;
  }
}

function decodeEntities(text: string): string {
  return text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

function writeAttribute(name: string, value: unknown): string {
  if (value === undefined || value === null) return "";
  return name === "align" ? ` class="align-${escapeHtml(String(value))}"` : ` ${name}="${escapeHtml(String(value))}"`;
}

function withoutParagraph(template: Template): Template {
  const first = template[0];
  const last = template.at(-1);
  if (typeof first !== "string" || typeof last !== "string" || !first.startsWith("<p>") || !last.endsWith("</p>")) return template;
  if (template.length === 1) return first.lastIndexOf("<p>") === 0 ? [first.slice(3, -4)] : template;
  return [first.slice(3), ...template.slice(1, -1), last.slice(0, -4)];
}

/** The parser speaks English and puts the place first: `3:1: Unexpected …`. */
function syntaxIssue(error: unknown, file: string, firstLine: number): Issue {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = "1", column = "1"] = /^(\d+):(\d+)/.exec(message) ?? [];
  return {
    rule: "markup",
    severity: "error",
    file,
    line: firstLine + Number(line) - 1,
    column: Number(column),
    found: `le texte ne se lit pas : ${frenchSyntaxReason(message)}.`,
    todo: "Fermez la balise ou l'accolade ; les signes « < » et « { » seuls s'écrivent \\< et \\{.",
  };
}

function frenchSyntaxReason(message: string): string {
  const tag = /closing tag for `<([^`>]+)>`/.exec(message)?.[1];
  if (tag) return `<${tag}> n'est pas fermé`;
  if (/before name|after `<`|JSX tag/.test(message)) return "un « < » n'ouvre pas un composant";
  if (/expression|brace|acorn|parse/i.test(message)) return "une accolade n'est pas fermée ou contient autre chose qu'un nom";
  return message.replace(/^\d+:\d+:\s*/, "");
}
