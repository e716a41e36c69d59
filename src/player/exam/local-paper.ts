import { useLocalFiles } from "../../activities/local-files.ts";
import type { StatementVariant } from "../../bank/bundle.ts";
import type { ExamFile, ExamPaper } from "../../exam/exam-paper.ts";

/** As the service worker names it. */
const KEPT = "palier-kept";

/** Gives the statements of a paper the files that it brought: nothing is asked of the network. */
export async function localPaper({ statements, files }: ExamPaper): Promise<(item: string, variant: string) => StatementVariant> {
  const blobs = new Map(files.map((file): [ExamFile, Blob] => [file, new Blob([bytesOf(file.content)], { type: file.type })]));
  // A web page keeps its address: its own links lead to its neighbours, which the service worker gives from here.
  const addresses = new Map([...blobs].filter(([{ type }]) => !type.startsWith("text/html")).map(([{ href }, blob]) => [href, URL.createObjectURL(blob)]));
  useLocalFiles(addresses);
  await keepForPages(blobs);
  const local = (href: string): string => addresses.get(href) ?? href;
  return (item, variant) => {
    const { html, files: given, input } = statements[item]!.variants[variant]!;
    return {
      // The address of a scene stays: its activity finds its own files around it.
      html: html.replace(/( (?:src|href)=")([^"]*)"/g, (_, name: string, href: string) => `${name}${local(href)}"`),
      files: given.map((file) => ({ ...file, href: local(file.href) })),
      input: input.kind === "hotspot" ? { ...input, image: { ...input.image, href: local(input.image.href) } } : input,
    };
  };
}

async function keepForPages(blobs: ReadonlyMap<ExamFile, Blob>): Promise<void> {
  if (!("caches" in globalThis) || ![...blobs.keys()].some(({ type }) => type.startsWith("text/html"))) return;
  try {
    const cache = await caches.open(KEPT);
    for (const [{ href, type }, blob] of blobs) await cache.put(href, new Response(blob, { headers: { "content-type": type } }));
  } catch {
    // A private window keeps nothing: these pages come from the site.
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
