/** What the parser makes of a program: statements that hold expressions, each with its line. */
export type Expression =
  | { readonly kind: "constant"; readonly value: bigint | number | string | boolean | null; readonly line: number }
  | { readonly kind: "name"; readonly name: string; readonly line: number }
  | { readonly kind: "format"; readonly parts: readonly FormatPart[]; readonly line: number }
  | { readonly kind: "list" | "tuple"; readonly items: readonly Expression[]; readonly line: number }
  | { readonly kind: "dict"; readonly entries: readonly (readonly [Expression, Expression])[]; readonly line: number }
  | { readonly kind: "comprehension"; readonly item: Expression; readonly target: Target; readonly over: Expression; readonly condition: Expression | undefined; readonly line: number }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Expression; readonly line: number }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression; readonly line: number }
  | { readonly kind: "logic"; readonly operator: "and" | "or"; readonly left: Expression; readonly right: Expression; readonly line: number }
  | { readonly kind: "compare"; readonly first: Expression; readonly rest: readonly { readonly operator: string; readonly value: Expression }[]; readonly line: number }
  | { readonly kind: "ternary"; readonly condition: Expression; readonly yes: Expression; readonly no: Expression; readonly line: number }
  | { readonly kind: "call"; readonly callee: Expression; readonly positional: readonly Expression[]; readonly keywords: readonly (readonly [string, Expression])[]; readonly line: number }
  | { readonly kind: "index"; readonly object: Expression; readonly index: Expression; readonly line: number }
  | { readonly kind: "slice"; readonly object: Expression; readonly from: Expression | undefined; readonly to: Expression | undefined; readonly step: Expression | undefined; readonly line: number }
  | { readonly kind: "attribute"; readonly object: Expression; readonly name: string; readonly line: number };

/** Plain text, or a value between braces with its format: `{prix:.2f}`. */
export type FormatPart = string | { readonly value: Expression; readonly spec: string; readonly quoted: boolean };

/** What may stand left of `=`, or after `for`. */
export type Target = Extract<Expression, { kind: "name" | "index" }> | { readonly kind: "tuple" | "list"; readonly items: readonly Target[]; readonly line: number };

export interface Parameter {
  readonly name: string;
  readonly fallback: Expression | undefined;
}

export type Statement =
  | { readonly kind: "expression"; readonly value: Expression; readonly line: number }
  | { readonly kind: "assign"; readonly targets: readonly Target[]; readonly value: Expression; readonly line: number }
  | { readonly kind: "augment"; readonly target: Target; readonly operator: string; readonly value: Expression; readonly line: number }
  | { readonly kind: "if"; readonly branches: readonly { readonly condition: Expression; readonly body: readonly Statement[]; readonly line: number }[]; readonly otherwise: readonly Statement[] | undefined; readonly line: number }
  | { readonly kind: "while"; readonly condition: Expression; readonly body: readonly Statement[]; readonly line: number }
  | { readonly kind: "for"; readonly target: Target; readonly over: Expression; readonly body: readonly Statement[]; readonly line: number }
  | { readonly kind: "def"; readonly name: string; readonly parameters: readonly Parameter[]; readonly body: readonly Statement[]; readonly line: number }
  | { readonly kind: "return"; readonly value: Expression | undefined; readonly line: number }
  | { readonly kind: "global"; readonly names: readonly string[]; readonly line: number }
  | { readonly kind: "break" | "continue" | "pass"; readonly line: number };
