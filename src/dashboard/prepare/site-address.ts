/** An address that only this computer knows. */
export function isLocal(site: string): boolean {
  return /^(?:localhost|127\.|\[::1\])/.test(new URL(site).host);
}

/** The address as a person copies it from paper. */
export function shownAddress(site: string): string {
  return site.replace(/^https?:\/\//, "").replace(/\/$/, "");
}
