import type { BundleReference, ItemsBundle, Release, RubricsBundle, StatementsBundle } from "../../bank/bundle.ts";
import { releaseAssets } from "../../analytics/release-assets.ts";
import type { ExamFile } from "../../exam/exam-paper.ts";
import type { ExamSession } from "../../exam/exam-session.ts";
import { type ExamContent, filesOf } from "../../exam/prepare-exam.ts";

/** Everything that exams draw from on this site. */
export interface SiteExamContent extends ExamContent {
  /** Addresses of all files that statements may show or give out. */
  readonly attachments: readonly string[];
}

type FetchJson = (url: string) => Promise<unknown>;
type FetchFile = (address: string) => Promise<{ readonly type: string; readonly bytes: Uint8Array }>;

/** `address` is that of the folder that holds release.json, with a trailing slash. */
export async function loadExamContent(address: string, fetchJson: FetchJson): Promise<SiteExamContent> {
  const release = (await fetchJson(`${address}release.json`)) as Release;
  const all = async <Bundle>(references: readonly (BundleReference | undefined)[]): Promise<readonly Bundle[]> =>
    Promise.all(references.filter((reference) => reference !== undefined).map(async ({ path }) => (await fetchJson(`${address}${path}`)) as Bundle));
  const [items, rubrics, statements] = await Promise.all([
    all<ItemsBundle>(release.competences.map((entry) => entry.items)),
    all<RubricsBundle>(release.competences.map((entry) => entry.rubrics)),
    all<StatementsBundle>(release.competences.flatMap((entry) => entry.statements ?? [])),
  ]);
  return {
    ...releaseAssets(release, items, rubrics),
    statements: Object.assign({}, ...statements.map(({ challenges }) => challenges)) as ExamContent["statements"],
    attachments: statements.flatMap(({ attachments = [] }) => attachments),
  };
}

/** The files of a session's statements, and those that they name in turn: the scene of an activity, a page and its neighbours. */
export async function collectFiles(session: ExamSession, { statements, attachments }: Pick<SiteExamContent, "statements" | "attachments">, folder: string, fetchFile: FetchFile): Promise<readonly ExamFile[]> {
  const files = new Map<string, ExamFile>();
  let wanted = filesOf(session, statements, folder);
  while (wanted.length > 0) {
    const named = new Set<string>();
    for (const part of chunks(wanted, AT_ONCE)) {
      const read = await Promise.all(part.map(async (href) => ({ href, ...(await fetchFile(href)) })));
      for (const { href, type, bytes } of read) {
        files.set(href, { href, type, content: base64(bytes) });
        if (/json|html|css|svg/.test(type)) for (const neighbour of namedIn(new TextDecoder().decode(bytes), href, attachments)) named.add(neighbour);
      }
    }
    wanted = [...named].filter((href) => !files.has(href));
  }
  return [...files.values()].toSorted((a, b) => (a.href < b.href ? -1 : 1));
}

const AT_ONCE = 8;

function namedIn(text: string, href: string, attachments: readonly string[]): readonly string[] {
  const folder = href.slice(0, href.lastIndexOf("/") + 1);
  return attachments.filter((address) => {
    const name = address.slice(folder.length);
    return address.startsWith(folder) && address !== href && (text.includes(name) || text.includes(decodeURIComponent(name)));
  });
}

function chunks<One>(list: readonly One[], size: number): readonly (readonly One[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
}

/** In slices: a call takes only so many arguments. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += 32_768) text += String.fromCharCode(...bytes.subarray(from, from + 32_768));
  return btoa(text);
}
