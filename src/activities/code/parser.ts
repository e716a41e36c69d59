import { code } from "../../i18n/fr/activities/code.ts";
import { PythonError } from "./python-error.ts";
import type { Expression, FormatPart, Parameter, Statement, Target } from "./syntax.ts";
import { type Token, tokenize } from "./tokenizer.ts";

const { errors } = code;
const DEEPEST = 40;
const COMPARISONS = ["==", "!=", "<", ">", "<=", ">="];
const AUGMENTED = ["+=", "-=", "*=", "/=", "//=", "%=", "**="];
const LEVELS = [["+", "-"], ["*", "/", "//", "%"]] as const;

/** Reads a whole program. Throws a `PythonError` only. */
export function parse(source: string): Statement[] {
  return new Parser(tokenize(source)).program();
}

/** Reads one expression, as in a call to try: `aire(3, 4)`. */
export function parseExpression(source: string, line = 1): Expression {
  const parser = new Parser(tokenize(source.trim()).map((token) => ({ ...token, line })));
  return parser.lone();
}

/** Recursive descent over the tokens; a class because the place where it stands has a life. */
class Parser {
  readonly tokens: readonly Token[];
  at = 0;
  depth = 0;
  functions = 0;
  loops = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  program(): Statement[] {
    const statements: Statement[] = [];
    while (this.token.kind !== "end") {
      if (this.token.kind === "indent") throw new PythonError("IndentationError", errors.indentUnexpected, this.token.line);
      statements.push(...this.statement());
    }
    return statements;
  }

  lone(): Expression {
    const value = this.expressions();
    if (this.token.kind === "newline") this.at += 1;
    if (this.token.kind !== "end") this.unexpected();
    return value;
  }

  get token(): Token {
    return this.tokens[Math.min(this.at, this.tokens.length - 1)]!;
  }

  is(...texts: readonly string[]): boolean {
    return (this.token.kind === "sign" || this.token.kind === "keyword") && texts.includes(this.token.text);
  }

  take(...texts: readonly string[]): Token | undefined {
    if (!this.is(...texts)) return undefined;
    this.at += 1;
    return this.tokens[this.at - 1];
  }

  takeKind(kind: Token["kind"]): boolean {
    if (this.token.kind !== kind) return false;
    this.at += 1;
    return true;
  }

  expect(text: string): Token {
    const found = this.take(text);
    if (found) return found;
    if (this.is("=") && text !== "=") throw new PythonError("SyntaxError", errors.equalsInCondition, this.token.line);
    throw new PythonError("SyntaxError", errors.missing(text), this.token.line);
  }

  name(): string {
    if (this.token.kind !== "name") this.unexpected();
    this.at += 1;
    return this.tokens[this.at - 1]!.text;
  }

  unexpected(): never {
    const { kind, text, line } = this.token;
    if (kind === "indent") throw new PythonError("IndentationError", errors.indentUnexpected, line);
    if (kind === "newline" || kind === "end" || kind === "dedent") throw new PythonError("SyntaxError", errors.unexpectedEnd, line);
    throw new PythonError("SyntaxError", errors.unexpectedSign(text.slice(0, 20)), line);
  }

  nested<T>(read: () => T): T {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new PythonError("SyntaxError", errors.tooNested, this.token.line);
    const made = read();
    this.depth -= 1;
    return made;
  }

  statement(): Statement[] {
    if (this.is("if", "while", "for", "def")) return [this.nested(() => this.compound())];
    const statements = [this.simple()];
    while (this.take(";")) if (this.token.kind !== "newline") statements.push(this.simple());
    if (this.token.kind === "indent") this.unexpected();
    if (this.is("=")) throw new PythonError("SyntaxError", errors.assignTarget, this.token.line);
    if (this.token.kind !== "newline") this.unexpected();
    this.at += 1;
    return statements;
  }

  compound(): Statement {
    const { line } = this.token;
    if (this.take("if")) {
      const branches = [{ condition: this.expression(), body: this.block("if"), line }];
      for (let next = this.take("elif"); next; next = this.take("elif")) branches.push({ condition: this.expression(), body: this.block("elif"), line: next.line });
      return { kind: "if", branches, otherwise: this.take("else") ? this.block("else") : undefined, line };
    }
    if (this.take("while")) {
      const condition = this.expression();
      return { kind: "while", condition, body: this.loop("while"), line };
    }
    if (this.take("for")) {
      const target = this.targets();
      this.expect("in");
      const over = this.expressions();
      return { kind: "for", target, over, body: this.loop("for"), line };
    }
    this.expect("def");
    const name = this.name();
    const parameters = this.parameters();
    this.functions += 1;
    const loops = this.loops;
    this.loops = 0;
    const body = this.block("def");
    this.loops = loops;
    this.functions -= 1;
    return { kind: "def", name, parameters, body, line };
  }

  loop(word: string): Statement[] {
    this.loops += 1;
    const body = this.block(word);
    this.loops -= 1;
    return body;
  }

  parameters(): Parameter[] {
    this.expect("(");
    const parameters: Parameter[] = [];
    while (!this.is(")")) {
      const name = this.name();
      parameters.push({ name, fallback: this.take("=") ? this.expression() : undefined });
      if (!this.take(",")) break;
    }
    this.expect(")");
    return parameters;
  }

  block(word: string): Statement[] {
    const { line } = this.token;
    if (!this.take(":")) {
      if (this.is("=")) throw new PythonError("SyntaxError", errors.equalsInCondition, line);
      if (this.token.kind === "newline") throw new PythonError("SyntaxError", errors.missingColon(word), line);
      this.unexpected();
    }
    if (this.token.kind !== "newline") return this.statement();
    this.at += 1;
    return this.indented(word);
  }

  indented(word: string): Statement[] {
    const statements: Statement[] = [];
    if (!this.takeKind("indent")) throw new PythonError("IndentationError", errors.indentExpected(word), this.token.line);
    while (this.token.kind !== "dedent" && this.token.kind !== "end") {
      if (this.token.kind === "indent") this.unexpected();
      statements.push(...this.statement());
    }
    this.takeKind("dedent");
    return statements;
  }

  simple(): Statement {
    const { line } = this.token;
    const word = this.take("break", "continue", "pass", "return", "global");
    switch (word?.text) {
      case "pass":
        return { kind: "pass", line };
      case "break":
      case "continue":
        if (this.loops === 0) throw new PythonError("SyntaxError", errors.loopWord(word.text), line);
        return { kind: word.text, line };
      case "return":
        if (this.functions === 0) throw new PythonError("SyntaxError", errors.returnOutside, line);
        return { kind: "return", value: this.token.kind === "newline" || this.is(";") ? undefined : this.expressions(), line };
      case "global": {
        const names = [this.name()];
        while (this.take(",")) names.push(this.name());
        return { kind: "global", names, line };
      }
    }
    const value = this.expressions();
    const augmented = this.take(...AUGMENTED);
    if (augmented) return { kind: "augment", target: asTarget(value), operator: augmented.text.slice(0, -1), value: this.expressions(), line };
    if (!this.is("=")) return { kind: "expression", value, line };
    const chain = [value];
    while (this.take("=")) chain.push(this.expressions());
    return { kind: "assign", targets: chain.slice(0, -1).map(asTarget), value: chain.at(-1)!, line };
  }

  targets(): Target {
    const { line } = this.token;
    const items = [asTarget(this.postfix())];
    let isTuple = false;
    while (this.take(",")) {
      isTuple = true;
      if (!this.is("in")) items.push(asTarget(this.postfix()));
    }
    return isTuple ? { kind: "tuple", items, line } : items[0]!;
  }

  /** One expression, or several that make a tuple. */
  expressions(): Expression {
    const { line } = this.token;
    const first = this.expression();
    if (!this.is(",")) return first;
    const items = [first];
    while (this.take(",")) {
      if (this.token.kind === "newline" || this.is("=", ")", "]", "}", ":")) break;
      items.push(this.expression());
    }
    return { kind: "tuple", items, line };
  }

  expression(): Expression {
    return this.nested(() => {
      const yes = this.or();
      const { line } = this.token;
      if (!this.take("if")) return yes;
      const condition = this.or();
      this.expect("else");
      return { kind: "ternary", condition, yes, no: this.expression(), line };
    });
  }

  or(): Expression {
    let left = this.and();
    for (let sign = this.take("or"); sign; sign = this.take("or")) left = { kind: "logic", operator: "or", left, right: this.and(), line: sign.line };
    return left;
  }

  and(): Expression {
    let left = this.not();
    for (let sign = this.take("and"); sign; sign = this.take("and")) left = { kind: "logic", operator: "and", left, right: this.not(), line: sign.line };
    return left;
  }

  not(): Expression {
    const sign = this.take("not");
    if (!sign) return this.comparison();
    return this.nested(() => ({ kind: "unary", operator: "not", operand: this.not(), line: sign.line }));
  }

  comparison(): Expression {
    const first = this.level(0);
    const rest: { operator: string; value: Expression }[] = [];
    for (let operator = this.comparator(); operator !== undefined; operator = this.comparator()) rest.push({ operator, value: this.level(0) });
    return rest.length > 0 ? { kind: "compare", first, rest, line: first.line } : first;
  }

  comparator(): string | undefined {
    const sign = this.take(...COMPARISONS, "in");
    if (sign) return sign.text;
    if (this.take("is")) return this.take("not") ? "is not" : "is";
    if (this.is("not") && this.tokens[this.at + 1]?.text === "in") {
      this.at += 2;
      return "not in";
    }
    return undefined;
  }

  level(rank: number): Expression {
    const signs = LEVELS[rank];
    if (!signs) return this.unary();
    let left = this.level(rank + 1);
    for (let sign = this.take(...signs); sign; sign = this.take(...signs)) left = { kind: "binary", operator: sign.text, left, right: this.level(rank + 1), line: sign.line };
    return left;
  }

  unary(): Expression {
    const sign = this.take("-", "+");
    if (sign) return this.nested(() => ({ kind: "unary", operator: sign.text, operand: this.unary(), line: sign.line }));
    const base = this.postfix();
    const power = this.take("**");
    return power ? { kind: "binary", operator: "**", left: base, right: this.nested(() => this.unary()), line: power.line } : base;
  }

  postfix(): Expression {
    let value = this.atom();
    for (;;) {
      const { line } = this.token;
      if (this.take("(")) value = this.call(value, line);
      else if (this.take("[")) value = this.index(value, line);
      else if (this.take(".")) value = { kind: "attribute", object: value, name: this.name(), line };
      else return value;
    }
  }

  call(callee: Expression, line: number): Expression {
    const positional: Expression[] = [];
    const keywords: [string, Expression][] = [];
    while (!this.is(")")) {
      if (this.token.kind === "name" && this.tokens[this.at + 1]?.text === "=" && this.tokens[this.at + 1]?.kind === "sign") {
        const name = this.name();
        this.at += 1;
        keywords.push([name, this.expression()]);
      } else if (keywords.length > 0) throw new PythonError("SyntaxError", errors.keywordFirst, this.token.line);
      else positional.push(this.expression());
      if (!this.take(",")) break;
    }
    this.expect(")");
    return { kind: "call", callee, positional, keywords, line };
  }

  index(object: Expression, line: number): Expression {
    const part = () => (this.is(":", "]") ? undefined : this.expression());
    const from = part();
    if (from && this.take("]")) return { kind: "index", object, index: from, line };
    this.expect(":");
    const to = part();
    const step = this.take(":") ? part() : undefined;
    this.expect("]");
    return { kind: "slice", object, from, to, step, line };
  }

  atom(): Expression {
    const { kind, text, line } = this.token;
    switch (kind) {
      case "int":
        this.at += 1;
        return { kind: "constant", value: BigInt(text), line };
      case "float":
        this.at += 1;
        return { kind: "constant", value: Number(text), line };
      case "name":
        this.at += 1;
        return { kind: "name", name: text, line };
      case "string":
      case "format":
        return this.strings();
    }
    if (this.take("True", "False", "None")) return { kind: "constant", value: text === "None" ? null : text === "True", line };
    if (this.take("(")) {
      const value = this.is(")") ? ({ kind: "tuple", items: [], line } as const) : this.expressions();
      this.expect(")");
      return value;
    }
    if (this.take("[")) return this.list(line);
    if (this.take("{")) return this.dict(line);
    return this.unexpected();
  }

  /** Texts that follow each other are one text. */
  strings(): Expression {
    const { line } = this.token;
    const parts: FormatPart[] = [];
    while (this.token.kind === "string" || this.token.kind === "format") {
      if (this.token.kind === "string") parts.push(this.token.text);
      else parts.push(...this.nested(() => formatParts(this.token)));
      this.at += 1;
    }
    if (parts.every((part) => typeof part === "string")) return { kind: "constant", value: parts.join(""), line };
    return { kind: "format", parts, line };
  }

  list(line: number): Expression {
    if (this.take("]")) return { kind: "list", items: [], line };
    const first = this.expression();
    if (this.take("for")) {
      const target = this.targets();
      this.expect("in");
      const over = this.or();
      const condition = this.take("if") ? this.or() : undefined;
      this.expect("]");
      return { kind: "comprehension", item: first, target, over, condition, line };
    }
    const items = [first];
    while (this.take(",") && !this.is("]")) items.push(this.expression());
    this.expect("]");
    return { kind: "list", items, line };
  }

  dict(line: number): Expression {
    const entries: [Expression, Expression][] = [];
    while (!this.is("}")) {
      const key = this.expression();
      this.expect(":");
      entries.push([key, this.expression()]);
      if (!this.take(",")) break;
    }
    this.expect("}");
    return { kind: "dict", entries, line };
  }
}

function asTarget(value: Expression): Target {
  if (value.kind === "name" || value.kind === "index") return value;
  if ((value.kind === "tuple" || value.kind === "list") && value.items.length > 0) return { kind: value.kind, items: value.items.map(asTarget), line: value.line };
  throw new PythonError("SyntaxError", errors.assignTarget, value.line);
}

/** The text of an f-string, cut at its braces. */
function formatParts({ text, line }: Token): FormatPart[] {
  const parts: FormatPart[] = [];
  let plain = "";
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if ((sign === "{" || sign === "}") && text[at + 1] === sign) {
      plain += sign;
      at += 1;
    } else if (sign === "}") throw new PythonError("SyntaxError", errors.closeBracket("}"), line);
    else if (sign === "{") {
      const end = closingBrace(text, at);
      if (end < 0) throw new PythonError("SyntaxError", errors.openBracket("{"), line);
      const inside = text.slice(at + 1, end);
      const [, source = "", conversion, spec = ""] = /^((?:[^:'"![\](){}]|'[^']*'|"[^"]*"|\[[^\]]*\]|\([^)]*\)|![=])*)(![rs])?(?::(.*))?$/s.exec(inside) ?? [undefined, inside];
      if (source.trim() === "") throw new PythonError("SyntaxError", errors.unexpectedSign("{}"), line);
      parts.push(plain, { value: parseExpression(source, line), spec, quoted: conversion === "!r" });
      plain = "";
      at = end;
    } else plain += sign;
  }
  return [...parts, plain];
}

function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
