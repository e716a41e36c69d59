/**
 * The link of the one campaign that this copy of the site was packaged for, to be played inside an LMS; undefined on the
 * site itself. A package has no other page: what leads elsewhere is left out.
 */
export function packagedLink(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="palier-package"]')?.content;
}
