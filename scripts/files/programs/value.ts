/** A value in a program that a challenge shows. */
export type ProgramValue = number | string | boolean | null | ProgramValue[] | Map<ProgramValue, ProgramValue>;

/** Python's name of an error, and the line where the program stopped. */
export class ProgramError extends Error {
  readonly kind: string;
  line = 0;

  constructor(kind: string, message: string) {
    super(`${kind} : ${message}`);
    this.kind = kind;
  }
}

/** A value as the program displays it. */
export function show(value: ProgramValue): string {
  if (value === null) return "None";
  if (value === true) return "True";
  if (value === false) return "False";
  if (Array.isArray(value)) return `[${value.map(show).join(", ")}]`;
  return value instanceof Map ? `{${Array.from(value, ([key, held]) => `${show(key)}: ${show(held)}`).join(", ")}}` : String(value);
}

export function typeName(value: ProgramValue): "nombre" | "texte" | "booléen" | "autre" {
  if (typeof value === "number") return "nombre";
  if (typeof value === "string") return "texte";
  return typeof value === "boolean" ? "booléen" : "autre";
}

export function pythonName(value: ProgramValue): string {
  if (value === null) return "NoneType";
  if (Array.isArray(value)) return "list";
  if (value instanceof Map) return "dict";
  return { nombre: "int", texte: "str", booléen: "bool", autre: "object" }[typeName(value)];
}
