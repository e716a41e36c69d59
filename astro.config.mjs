import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { bank } from "./scripts/astro/bank.ts";
import { offline } from "./scripts/astro/offline.ts";
import { preview } from "./scripts/astro/preview.ts";
import { frenchProse } from "./src/layouts/french-prose.ts";

export default defineConfig({
  base: process.env.PALIER_BASE ?? "/",
  publicDir: "./src/public",
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  // Highlighters write inline styles, which the policy below refuses.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: [frenchProse], features: { smartPunctuation: false } }),
  },
  integrations: [mdx(), bank(), offline(), preview()],
  vite: { build: { assetsInlineLimit: 0, cssTarget: ["chrome111", "safari16.4", "firefox114"] } },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data: blob:", "object-src 'none'", "base-uri 'self'", "form-action 'self'"],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
