import type { Content } from "./content.ts";
import { locate } from "./front-matter.ts";

export interface ExternalLink {
  readonly file: string;
  readonly line: number;
  readonly url: string;
}

export interface DeadLink extends ExternalLink {
  readonly reason: string;
}

export interface LinkEffects {
  readonly fetch: (url: string, init: RequestInit) => Promise<Pick<Response, "status" | "url">>;
}

const AT_ONCE = 6;
const PATIENCE_MS = 15_000;

/** Every address that tutorials send to, once each. */
export function linksOf({ tutorials }: Content): ExternalLink[] {
  const links = tutorials.flatMap(({ file, tutorial }) => (tutorial.links ?? []).map(({ url }, index) => ({ file: file.path, url, index, source: file })));
  const once = new Map(links.toReversed().map((link) => [link.url, link]));
  return [...once.values()].toReversed().map(({ file, url, index, source }) => ({ file, url, line: locate(source, ["links", index, "url"]).line }));
}

/** Links that do not answer, answer an error, or now lead to another site's home. A few are asked at a time. */
export async function checkLinks(links: readonly ExternalLink[], progress: (link: ExternalLink, done: number) => void, effects: LinkEffects = { fetch }): Promise<DeadLink[]> {
  const waiting = [...links];
  const dead: DeadLink[] = [];
  let done = 0;
  const lane = async () => {
    for (let link = waiting.shift(); link !== undefined; link = waiting.shift()) {
      const reason = await reasonOf(link.url, effects);
      if (reason !== undefined) dead.push({ ...link, reason });
      done += 1;
      progress(link, done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return dead.toSorted((a, b) => links.findIndex(({ url }) => url === a.url) - links.findIndex(({ url }) => url === b.url));
}

/** Some servers refuse HEAD: they are asked again as a browser would. */
async function reasonOf(url: string, effects: LinkEffects): Promise<string | undefined> {
  try {
    const ask = (method: string) => effects.fetch(url, { method, redirect: "follow", signal: AbortSignal.timeout(PATIENCE_MS), headers: { accept: "text/html,*/*" } });
    const first = await ask("HEAD");
    const answer = first.status >= 400 ? await ask("GET") : first;
    if (answer.status >= 400) return `réponse ${answer.status}`;
    const [from, to] = [new URL(url), new URL(answer.url || url)];
    return to.hostname !== from.hostname && to.pathname === "/" && from.pathname !== "/" ? `mène maintenant à l'accueil de ${to.hostname}` : undefined;
  } catch (error) {
    return error instanceof Error && error.name === "TimeoutError" ? "pas de réponse en 15 secondes" : "le site ne répond pas";
  }
}
