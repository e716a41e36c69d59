export type Step = readonly [name: string, command: string, ...args: string[]];

/** What is checked without building the site; the fast round and the full one share it. */
export const QUALITY_STEPS: readonly Step[] = [
  ["Contenu", "node", "scripts/check.ts", "--content"],
  ["Fichiers des épreuves, refaits et comparés", "node", "scripts/files.ts", "--check"],
  ["Types du contenu, refaits et comparés", "node", "scripts/generate.ts", "--check"],
  ["Style du code", "biome", "check", "--config-path=scripts/lint.json", "--error-on-warnings", "."],
  ["Mise en forme des pages", "prettier", "--config", "scripts/prettier.json", "--check", "--log-level", "warn", "src/**/*.astro"],
  ["Types des pièces pures", "tsc", "--project", "scripts/tsconfig.pure.json"],
];
