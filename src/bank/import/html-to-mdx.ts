import { parseHTML } from "linkedom";
import { plainToMdx } from "./imported-question.ts";

/** Markdown of an HTML text, and the images that it shows; what has no counterpart keeps its words only. */
export function htmlToMdx(html: string): { readonly text: string; readonly images: readonly string[] } {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const images: string[] = [];
  const text = childrenOf(document.body, images).replaceAll(/[ \t]+\n/g, "\n").replaceAll(/\n{3,}/g, "\n\n").trim();
  return { text, images };
}

function childrenOf(node: Node, images: string[]): string {
  return [...node.childNodes].map((child) => markdownOf(child, images)).join("");
}

function markdownOf(node: Node, images: string[]): string {
  if (node.nodeType === 3) return plainKeepingEnds(node.textContent ?? "");
  if (node.nodeType !== 1) return "";
  const element = node as Element;
  const inner = () => childrenOf(element, images);
  switch (element.localName) {
    case "script":
    case "style":
      return "";
    case "br":
      return "\n\n";
    case "b":
    case "strong":
      return marked(inner(), "**");
    case "i":
    case "em":
      return marked(inner(), "*");
    case "code":
    case "kbd":
      return marked(element.textContent ?? "", "`");
    case "pre":
      return `\n\n\`\`\`\n${element.textContent?.trim() ?? ""}\n\`\`\`\n\n`;
    case "li":
      return `- ${inner().trim().replaceAll(/\s*\n\s*/g, " ")}\n`;
    case "ul":
    case "ol":
      return `\n\n${[...element.children].map((item) => markdownOf(item, images)).join("")}\n`;
    case "img":
      return imageOf(element, images);
    case "p":
    case "div":
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "blockquote":
    case "tr":
      return `\n\n${inner().trim()}\n\n`;
    case "td":
    case "th":
      return `${inner().trim()} `;
    default:
      return inner();
  }
}

/** Moodle writes `@@PLUGINFILE@@/photo.png`; other addresses are of other sites and are left out. */
function imageOf(image: Element, images: string[]): string {
  const name = /@@PLUGINFILE@@\/([^?#]+)/.exec(image.getAttribute("src") ?? "")?.[1];
  if (!name) return "";
  const file = decodeURIComponent(name).split("/").at(-1)!;
  images.push(file);
  return `\n\n<Figure src=${JSON.stringify(file)} alt=${JSON.stringify(image.getAttribute("alt") || "À décrire : que faut-il y voir ?")} />\n\n`;
}

function marked(text: string, sign: string): string {
  const [, before = "", word = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return word ? `${before}${sign}${word}${sign}${after}` : text;
}

function plainKeepingEnds(text: string): string {
  const flat = text.replaceAll(/\s+/g, " ");
  return `${flat.startsWith(" ") ? " " : ""}${plainToMdx(flat)}${flat.endsWith(" ") && flat.trim() ? " " : ""}`;
}
