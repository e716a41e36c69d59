import { rm } from "node:fs/promises";
import { expect, it } from "vitest";
import { checkLinks, type LinkEffects, linksOf } from "../../src/bank/check-links.ts";
import { loadBank } from "../../src/bank/load-bank.ts";
import { contentWith } from "./base-content.ts";

const link = (url: string) => ({ file: "content/tutorials/a.mdx", line: 9, url });
const site: LinkEffects = {
  fetch: async (url, { method }) => {
    if (url.includes("absent")) throw new TypeError("fetch failed");
    if (url.includes("lent")) throw Object.assign(new Error("too slow"), { name: "TimeoutError" });
    if (url.includes("perdu")) return { status: 404, url };
    if (url.includes("refuse-head")) return { status: method === "HEAD" ? 405 : 200, url };
    if (url.includes("vendu")) return { status: 200, url: "https://autre.example/" };
    return { status: 200, url };
  },
};

it("names the links that do not answer and why, in their order", async () => {
  const links = ["bon", "absent", "perdu", "refuse-head", "vendu", "lent"].map((path) => link(`https://aide.example/${path}`));
  const seen: number[] = [];
  const dead = await checkLinks(links, (_, done) => seen.push(done), site);
  expect(dead.map(({ url, reason }) => [url.slice(21), reason])).toEqual([
    ["absent", "le site ne répond pas"],
    ["perdu", "réponse 404"],
    ["vendu", "mène maintenant à l'accueil de autre.example"],
    ["lent", "pas de réponse en 15 secondes"],
  ]);
  expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
});

it("asks each address once, at the line that gives it", async () => {
  const root = await contentWith("tutorial-links");
  const links = linksOf(loadBank(root).bank.content);
  await rm(root, { recursive: true });
  expect(links.map(({ url, line }) => [url, line])).toEqual([
    ["https://aide.example/chercher", 12],
    ["https://bit.ly/abc", 14],
    ["https://aide.example/a?utm_source=lettre", 15],
    ["https://aide.example/une page", 16],
  ]);
});
