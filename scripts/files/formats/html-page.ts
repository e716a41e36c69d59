export interface HtmlPage {
  readonly title: string;
  readonly lang?: string;
  /** HTML of the body, written by the caller. */
  readonly body: string;
  readonly css?: string;
  /** More elements for the head: meta, link. */
  readonly head?: string;
}

const BASE_CSS = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.55 system-ui, sans-serif; color: #1d2433; background: #fff; }
img, svg { max-width: 100%; height: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid #c8ccd6; padding: .35rem .6rem; text-align: left; }
a { color: #0b57a4; }
`;

/** A self-contained page: no script, no network; its policy forbids both. */
export function htmlPage({ title, lang = "fr", body, css = "", head = "" }: HtmlPage): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
${head}<style>${BASE_CSS}${css}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
