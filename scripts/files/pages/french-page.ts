import { type HtmlPage, htmlPage } from "../formats/html-page.ts";

/** A page whose double punctuation and quotation marks never start or end a line alone. */
export function frenchPage(page: HtmlPage): string {
  return htmlPage({ ...page, body: page.body.replaceAll(/ (?=[;:!?»%€](?:\s|<|$|\)))/g, "\u00A0").replaceAll("« ", "«\u00A0") });
}
