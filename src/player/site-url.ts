/** Address of a page or file of the site, whatever folder it is served from. */
export function siteUrl(path: string): string {
  const base = import.meta.env.BASE_URL;
  return `${base.endsWith("/") ? base : `${base}/`}${path.replace(/^\//, "")}`;
}
