import type { Engine, Page, Result, WebBrowserScene } from "./scene.ts";

/** Pages of the browser itself, by what follows `navigateur:`. */
export const OWN_PAGES = ["accueil", "reglages", "historique", "favoris", "telechargements"] as const;
export type OwnPage = (typeof OWN_PAGES)[number];
export const NEW_TAB = "navigateur:accueil";

/** What an address shows. */
export type Shown =
  | { readonly kind: "own"; readonly page: OwnPage }
  | { readonly kind: "page"; readonly page: Page }
  | { readonly kind: "results"; readonly engine: Engine; readonly query: string }
  | { readonly kind: "engine"; readonly engine: Engine }
  | { readonly kind: "missing" };

export function shownAt(scene: WebBrowserScene, address: string): Shown {
  const own = OWN_PAGES.find((page) => address === `navigateur:${page}`);
  if (own) return { kind: "own", page: own };
  const page = scene.pages.find((each) => each.address === address);
  if (page) return { kind: "page", page };
  const engine = scene.engines.find(({ host }) => host === hostOf(address));
  if (!engine) return { kind: "missing" };
  const query = queryOf(address);
  return query === undefined ? { kind: "engine", engine } : { kind: "results", engine, query };
}

/** The address that a typed text leads to: a known page, a page of a site that does not exist, or a search. */
export function readTyped(scene: WebBrowserScene, text: string, engine: Engine): string | undefined {
  const typed = text.trim();
  if (typed === "") return undefined;
  if (/^navigateur:/i.test(typed)) return OWN_PAGES.map((page) => `navigateur:${page}`).find((each) => each === typed.toLowerCase()) ?? NEW_TAB;
  const looksLikeAddress = /^(https?:\/\/\S+|[\w-]+(\.[\w-]+)+(:\d+)?(\/\S*)?)$/i.test(typed);
  if (!looksLikeAddress) return searchAddress(engine, typed);
  const candidates = /^https?:\/\//i.test(typed) ? [typed] : [`https://${typed}`, `http://${typed}`];
  const known = candidates.flatMap((candidate) => findAddress(scene, candidate) ?? []);
  return known[0] ?? tidy(candidates[0]!);
}

export function searchAddress({ host }: Engine, query: string): string {
  return `https://${host}/recherche?q=${encodeURIComponent(query.replaceAll(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("%20", "+")}`;
}

export function hostOf(address: string): string {
  return /^https?:\/\/([^/?#]+)/.exec(address)?.[1]?.toLowerCase() ?? "";
}

export function isSecure(address: string): boolean {
  return address.startsWith("https://");
}

/** Results of a query: announcements first, then those that share the most words with it. */
export function resultsOf({ results = [] }: WebBrowserScene, { id }: Engine, query: string): readonly Result[] {
  const asked = wordsOf(query);
  const scored = results.flatMap((result) => {
    const words = result.words.flatMap(wordsOf);
    const score = new Set(asked.filter((word) => words.includes(word))).size;
    return score > 0 && (result.engines?.includes(id) ?? true) ? [{ result, score }] : [];
  });
  return scored.toSorted((one, other) => Number(other.result.ad ?? false) - Number(one.result.ad ?? false) || other.score - one.score).map(({ result }) => result);
}

/** Lower case, without accents nor final plural, so that « Piscines » finds « piscine ». */
function wordsOf(text: string): string[] {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word.length > 1).map((word) => (word.length > 3 ? word.replace(/[sx]$/, "") : word));
}

function queryOf(address: string): string | undefined {
  const found = /[?&]q=([^&#]*)/.exec(address)?.[1];
  if (found === undefined) return undefined;
  try {
    return decodeURIComponent(found.replaceAll("+", " "));
  } catch {
    return found;
  }
}

/** Case of the host, a last slash and « www. » do not make another page. */
function findAddress(scene: WebBrowserScene, typed: string): string | undefined {
  const loose = (address: string) => tidy(address).replace("//www.", "//").replace(/\/$/, "");
  return [...scene.pages.map(({ address }) => address), ...scene.engines.map(({ host }) => `https://${host}/`)].find((address) => loose(address) === loose(typed));
}

function tidy(address: string): string {
  return address.replace(/^https?:\/\/[^/?#]+/i, (start) => start.toLowerCase()).replace(/^(https?:\/\/[^/?#]+)$/, "$1/");
}
