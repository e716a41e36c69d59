import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";

export default defineConfig({
  publicDir: "./src/public",
  trailingSlash: "always",
  build: { format: "directory" },
  devToolbar: { enabled: false },
  integrations: [mdx()],
});
