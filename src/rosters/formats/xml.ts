import { XMLParser, XMLValidator } from "fast-xml-parser";

export type XmlNode = Readonly<Record<string, unknown>>;

/** A document as nested records, every element a list; undefined when it is not whole, or declares entities of its own. */
export function readXml(text: string): XmlNode | undefined {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return undefined;
  try {
    if (XMLValidator.validate(text) !== true) return undefined;
    return new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@", removeNSPrefix: true, parseTagValue: false, trimValues: false, ignoreDeclaration: true, maxNestedTags: 40, isArray: (_name, _path, _leaf, isAttribute) => !isAttribute }).parse(text) as XmlNode;
  } catch {
    return undefined;
  }
}

export function elements(node: unknown, name: string): readonly XmlNode[] {
  const found = isRecord(node) ? node[name] : undefined;
  return Array.isArray(found) ? found.map((one) => (isRecord(one) ? one : { "#text": one })) : [];
}

/** The elements at the end of a path of names. */
export function elementsAt(node: unknown, ...path: readonly string[]): readonly XmlNode[] {
  return path.reduce<readonly XmlNode[]>((nodes, name) => nodes.flatMap((one) => elements(one, name)), isRecord(node) ? [node] : []);
}

export function textOf(node: XmlNode | undefined): string {
  const text = node?.["#text"];
  return Array.isArray(text) ? text.join("") : typeof text === "string" ? text : "";
}

export function attribute(node: XmlNode, name: string): string {
  const value = node[`@${name}`];
  return typeof value === "string" ? value : "";
}

function isRecord(value: unknown): value is XmlNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
