import { join } from "node:path";
import { defineConfig } from "vitest/config";

const ROOT = join(import.meta.dirname, "..");

export default defineConfig({
  root: ROOT,
  cacheDir: join(ROOT, "node_modules/.vite-tests"),
  test: {
    projects: [
      { root: ROOT, test: { name: "unit", include: ["tests/**/*.test.ts"], testTimeout: 60_000 } },
      { root: ROOT, test: { name: "browser", include: ["tests/e2e/**/*.e2e.ts"], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false } },
    ],
  },
});
