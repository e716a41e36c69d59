export interface RssItem {
  readonly title: string;
  readonly link: string;
  /** "2023-03-14T08:30:00" */
  readonly published: string;
  readonly category: string;
  readonly description: string;
}

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** An RSS 2.0 feed, newest item first. */
export function rss(channel: { readonly title: string; readonly link: string; readonly description: string }, items: readonly RssItem[]): string {
  const written = items.toSorted((one, other) => other.published.localeCompare(one.published)).map(renderItem);
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0">
<channel>
  <title>${escapeXml(channel.title)}</title>
  <link>${channel.link}</link>
  <description>${escapeXml(channel.description)}</description>
  <language>fr</language>
${written.join("\n")}
</channel>
</rss>
`;
}

function renderItem({ title, link, published, category, description }: RssItem): string {
  return `  <item>
    <title>${escapeXml(title)}</title>
    <link>${link}</link>
    <pubDate>${rfc822(published)}</pubDate>
    <category>${escapeXml(category)}</category>
    <description>${escapeXml(description)}</description>
  </item>`;
}

function rfc822(iso: string): string {
  const date = new Date(`${iso}Z`);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${DAYS[date.getUTCDay()]}, ${two(date.getUTCDate())} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()} ${iso.slice(11)} +0000`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
