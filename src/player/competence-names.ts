/** Names of the competences, written into the page at build time: the framework itself is fetched only when its topics are needed. */
export function competenceNames(): (code: string) => string | undefined {
  const names = JSON.parse(document.getElementById("competence-names")?.textContent ?? "{}") as Record<string, string>;
  return (code) => (Object.hasOwn(names, code) ? names[code] : undefined);
}
