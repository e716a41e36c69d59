/** The parts of JSON Schema that help an author: names, values and the sentence of each field. */
export interface SchemaNode {
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode | false>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
}

/** The schema of what stands at a path, references followed; `undefined` where the schema says nothing. */
export function schemaAt(root: SchemaNode, path: readonly (string | number)[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = root;
  for (const step of path) {
    const own: SchemaNode = resolve(root, node);
    if (typeof step === "number") node = own.items;
    else {
      const property = own.properties?.[step];
      node = property === false ? undefined : (property ?? (typeof own.additionalProperties === "object" ? own.additionalProperties : undefined));
    }
    if (!node) return undefined;
  }
  return resolve(root, node);
}

/** A reference keeps the sentence written beside it, which is nearer to the author. */
function resolve(root: SchemaNode, node: SchemaNode): SchemaNode {
  const name = node.$ref?.replace("#/$defs/", "");
  const target = name === undefined ? undefined : root.$defs?.[name];
  return target ? { ...resolve(root, target), ...(node.description !== undefined && { description: node.description }) } : node;
}
