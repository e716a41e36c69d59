import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { siteAddress } from "./browser.ts";

/** What a deployment changes of an address: another body, or nothing there any more. */
export type Deployment = (path: string, body: Buffer) => Buffer | string | undefined;

/** The site under test behind an address of its own, on which another version can be put while pages are open. */
export async function openDeployingSite(): Promise<{ readonly url: string; readonly deploy: (next: Deployment) => void; readonly close: () => void }> {
  let current: Deployment = (_path, body) => body;
  const server = createServer((request, response) => {
    void (async () => {
      const path = (request.url ?? "/").slice(1);
      const found = await fetch(siteAddress() + path, { redirect: "manual" });
      const original = Buffer.from(await found.arrayBuffer());
      const body = current(path.split("?")[0] ?? "", original);
      const status = body === undefined ? 404 : body === original ? found.status : 200;
      const headers = Object.fromEntries([...found.headers].filter(([name]) => ["content-type", "content-security-policy", "location"].includes(name)));
      response.writeHead(status, { ...headers, "cache-control": "no-store" }).end(body);
    })().catch(() => response.writeHead(502).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    deploy: (next) => {
      current = next;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
