import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { MEDIA_TYPES } from "./media-types.ts";

const compress = promisify(brotliCompress);
const COMPRESSED = /^(?:text|application\/(?:json|manifest)|image\/svg)/;

/** Headers that a host should send (the guide explains each): what a `<meta>` policy cannot carry, and the workers' own policy. */
export const HEADERS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-frame-options": "SAMEORIGIN",
  "content-security-policy": "frame-ancestors 'self'",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "geolocation=(), microphone=(), payment=(), usb=()",
};
/** A worker loaded by http does not inherit the page's policy: it carries its own. */
export const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' blob:; connect-src 'self' blob:";

/** Serves a built site on this machine, compressed, as a static host would. Port 0 takes a free one. */
export async function serveSite(folder: string, port: number): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const cache = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    answer(folder, cache, request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, close };
}

async function answer(folder: string, cache: Map<string, Buffer>, request: IncomingMessage, response: ServerResponse) {
  const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
  const file = await findFile(folder, path);
  if (file === "redirect") return void response.writeHead(308, { location: `${path}/` }).end();
  const type = MEDIA_TYPES[extname(file ?? "404.html")] ?? "application/octet-stream";
  const headers: Record<string, string> = { ...HEADERS, "content-type": type, "cache-control": cacheControl(path) };
  if (type.startsWith("text/javascript")) headers["content-security-policy"] = WORKER_POLICY;
  const found = file ?? join(folder, "404.html");
  let body: Buffer = await readFile(found).catch(() => Buffer.from(""));
  if (COMPRESSED.test(type) && /\bbr\b/.test(String(request.headers["accept-encoding"]))) {
    const { mtimeMs } = await stat(found);
    const key = `${found} ${mtimeMs}`;
    body = cache.get(key) ?? (await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }));
    cache.set(key, body);
    headers["content-encoding"] = "br";
  }
  response.writeHead(file ? 200 : 404, { ...headers, "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

async function findFile(folder: string, path: string): Promise<string | "redirect" | undefined> {
  const target = join(folder, path);
  if (!target.startsWith(folder)) return undefined;
  const found = await stat(target).catch(() => undefined);
  if (found?.isFile()) return target;
  if (!found?.isDirectory()) return undefined;
  return path.endsWith("/") ? ((await stat(join(target, "index.html")).catch(() => undefined)) ? join(target, "index.html") : undefined) : "redirect";
}

function cacheControl(path: string): string {
  const hashed = /^\/(?:_astro|bank\/files)\//.test(path) || /\.[0-9a-f]{16}\.json$/.test(path);
  return hashed ? "public, max-age=31536000, immutable" : "no-cache";
}
