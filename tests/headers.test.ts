import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { HEADERS, WORKER_POLICY } from "../scripts/serve-site.ts";

const ROOT = join(import.meta.dirname, "..");
const SHIPPED = readFileSync(join(ROOT, "src/public/_headers"), "utf8");
const GUIDE = readFileSync(join(ROOT, "content/guide/hebergement.mdx"), "utf8");

describe("headers that a host should send", () => {
  it("ships the ones that the local server sends", () => {
    const shipped = Object.fromEntries([...SHIPPED.split("\n\n")[0]!.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name, value]) => [name!.toLowerCase(), value]));
    expect(shipped).toEqual(HEADERS);
    expect(SHIPPED).toContain(`/*.js\n  Content-Security-Policy: ${WORKER_POLICY}`);
  });

  it("documents each of them in the guide", () => {
    for (const value of Object.values(HEADERS)) expect(GUIDE).toContain(value);
    expect(GUIDE).toContain(WORKER_POLICY);
  });
});
