/** The statements of a script whose text holds no semicolon but the ends of statements. */
export function sqlStatements(script: string): readonly string[] {
  return script
    .replace(/--.*$/gm, "")
    .split(";")
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
