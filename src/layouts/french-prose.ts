import type { HastPluginDefinition } from "satteri";
import { setFrench } from "../bank/typography.ts";

const VERBATIM = new Set(["code", "pre", "kbd", "samp"]);

/** Sets the French spaces and apostrophes of guide and tutorials, code left as it is. */
export const frenchProse: HastPluginDefinition = {
  name: "french-prose",
  text(node, context) {
    const parent = context.parent(node);
    if (parent?.type === "element" && VERBATIM.has(parent.tagName)) return;
    const value = setFrench(node.value);
    return value === node.value ? undefined : { ...node, value };
  },
};
