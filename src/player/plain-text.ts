/** The words of compiled HTML, for places that take text only: options of a list, announcements. */
export function plainText(html: string): string {
  return new DOMParser().parseFromString(html, "text/html").body.textContent.trim();
}
