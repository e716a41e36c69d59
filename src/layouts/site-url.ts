/** An address of this site, under whatever folder it is served from: siteUrl("competences/1.1/"). */
export function siteUrl(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/?$/, "/") + path.replace(/^\//, "");
}
