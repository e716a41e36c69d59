import { wordProcessor as words } from "../../i18n/fr/activities/word-processor.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import { tool } from "../parts/button.ts";
import { icon } from "../parts/icon.ts";
import { markedText } from "../parts/marked-text.ts";
import { wordDiff } from "../parts/word-diff.ts";
import { type Desk, matchesOf, perform, start } from "./desk.ts";
import { pagesOf } from "./layout.ts";
import { openChange, type Paragraph, type State, type Style, wordsOf } from "./state.ts";
import { writingForm } from "./writing-form.ts";

/** The text as it will look, its pages told apart; the handle beside each paragraph chooses it. */
export function page(desk: Desk): HTMLElement {
  const { state } = desk;
  const pages = pagesOf(state);
  return element(
    "div",
    { class: "sheet", role: "group", "aria-label": words.text, "data-key": "sheet" },
    element("p", { class: "page-mark small soft" }, words.page(1)),
    state.toc?.after === "" && tocBlock(state),
    ...state.paragraphs.flatMap((paragraph, index) => [
      index > 0 && pages[index] !== pages[index - 1] && element("p", { class: "page-mark page-cut small soft" }, words.page(pages[index]!), paragraph.breakBefore && ` (${words.pageBreakHere})`),
      block(desk, paragraph),
      state.toc?.after === paragraph.id && tocBlock(state),
    ]),
  );
}

function tocBlock({ toc }: State): HTMLElement {
  const entries = toc?.entries ?? [];
  return element("section", { class: "toc", "aria-label": words.tocTitle }, element("p", { class: "toc-title" }, words.tocTitle), entries.length === 0 ? element("p", { class: "soft" }, words.tocEmpty) : element("ol", {}, ...entries.map(({ text, level, page: number }) => element("li", { class: `toc-entry level-${level}` }, element("span", {}, typeset(text)), element("span", { class: "dots", "aria-hidden": "true" }), element("span", {}, element("span", { class: "visually-hidden" }, words.page(number)), element("span", { "aria-hidden": "true" }, String(number)))))));
}

function block(desk: Desk, paragraph: Paragraph): HTMLElement {
  const { id, text, style } = paragraph;
  const isSelected = desk.selected.has(id);
  const comments = desk.state.comments.filter((comment) => comment.paragraph === id);
  const { writing } = desk;
  const choose = (event: MouseEvent) => {
    if ((event.target as Element).closest("button, textarea, input, form")) return;
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) desk.selected.clear();
    if (!desk.selected.delete(id)) desk.selected.add(id);
    desk.stagehand.redraw();
  };
  const toggle = () => {
    if (!desk.selected.delete(id)) desk.selected.add(id);
    desk.stagehand.redraw();
  };
  return element(
    "div",
    { class: isSelected ? "block block-selected" : "block", onclick: choose },
    element("button", { type: "button", class: "plain handle small", "data-key": `select:${id}`, "aria-pressed": String(isSelected), "aria-label": words.select(words.styles[style], text.trim() === "" ? words.emptyParagraph : start(text)), onclick: toggle }, isSelected ? icon("check") : element("span", { class: "handle-dot", "aria-hidden": "true" }), words.styles[style]),
    element(
      "div",
      { class: "block-content" },
      writing?.id === id && writing.kind === "edit" ? writingForm(desk) : shown(desk, paragraph),
      changeCard(desk, paragraph),
      ...comments.map((comment) => commentCard(desk, comment)),
      writing?.id === id && writing.kind === "add" && writingForm(desk),
    ),
  );
}

function shown(desk: Desk, paragraph: Paragraph): HTMLElement {
  const { id, style, text, size, bold, italic } = paragraph;
  const look = desk.state.styles[style];
  const change = openChange(desk.state, id);
  const node = element(style === "titre-1" ? "h4" : style === "titre-2" ? "h5" : style === "citation" ? "blockquote" : "p", { class: `text text-${style} color-${look.color}` });
  dress(node, look, size, bold, italic);
  if (text.trim() === "" && !change) node.append(element("span", { class: "pilcrow soft", "aria-hidden": "true" }, "¶"));
  else if (change) node.append(...markedText(wordDiff(text, change.text)));
  else if (desk.panel === "find" && desk.search.find !== "") node.append(...withMatches(desk, paragraph));
  else node.append(...withWords(paragraph));
  return node;
}

function dress(node: HTMLElement, style: Style, size: number, bold: boolean, italic: boolean): void {
  node.style.fontSize = `${(size || style.size) / 12}em`;
  node.style.marginBlockEnd = `${style.space / 16}rem`;
  node.style.fontWeight = bold || style.bold ? "var(--weight-bold)" : "var(--weight-normal)";
  node.style.fontStyle = italic || style.italic ? "italic" : "normal";
}

/** Words in bold or italic, others as they are. */
function withWords({ text, boldWords, italicWords }: Paragraph): (HTMLElement | string)[] {
  if (boldWords.length + italicWords.length === 0) return [typeset(text)];
  return wordsOf(text).flatMap((word, index) => {
    const inner = italicWords.includes(index) ? element("em", {}, typeset(word)) : typeset(word);
    return [index > 0 ? " " : "", boldWords.includes(index) ? element("strong", {}, inner) : inner];
  });
}

function withMatches(desk: Desk, { id, text }: Paragraph): (HTMLElement | string)[] {
  const all = matchesOf(desk);
  const current = all[desk.match];
  const nodes: (HTMLElement | string)[] = [];
  let from = 0;
  for (const match of all.filter((each) => each.id === id)) {
    nodes.push(text.slice(from, match.at), element("mark", { class: match === current ? "current" : "", "aria-current": match === current ? "true" : undefined }, text.slice(match.at, match.at + desk.search.find.length)));
    from = match.at + desk.search.find.length;
  }
  return [...nodes, text.slice(from)];
}

function changeCard(desk: Desk, { id }: Paragraph): HTMLElement | undefined {
  const change = openChange(desk.state, id);
  if (!change) return undefined;
  const decide = (accepted: boolean) => perform(desk, { kind: "decide", change: change.id, accepted }, accepted ? words.said.accepted : words.said.refused, `select:${id}`);
  const title = change.author === "" ? words.yourChange : words.changeOf(change.author);
  return element("article", { class: "note note-change", "aria-label": title }, element("strong", {}, title), change.text === "" && element("span", { class: "small" }, words.deletion), element("div", { class: "tools note-tools" }, tool(`accept:${change.id}`, "check", words.accept, () => decide(true)), tool(`refuse:${change.id}`, "close", words.refuse, () => decide(false))));
}

function commentCard(desk: Desk, { id, author, text, resolved }: State["comments"][number]): HTMLElement {
  return element("article", { class: "note" }, element("strong", {}, author || words.you), element("p", {}, typeset(text)), resolved && element("span", { class: "small" }, words.resolved), element("div", { class: "tools note-tools" }, tool(`resolve:${id}`, resolved ? "restore" : "check", resolved ? words.reopen : words.resolve, () => perform(desk, { kind: "resolve", comment: id, resolved: !resolved }, resolved ? words.reopen : words.resolved, `resolve:${id}`))));
}
