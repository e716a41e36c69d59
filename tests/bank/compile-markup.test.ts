import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileInline, compileMarkup } from "../../src/bank/compile-markup.ts";
import { renderTemplate } from "../../src/bank/template.ts";

const file = { path: "index.mdx", frontMatter: "", body: "", bodyLine: 1 };
const names = new Set(["ville"]);

function html(source: string, values: Record<string, string | number> = { ville: "Nantes" }): string {
  const { template, issues } = compileMarkup(source, file, 1, names);
  expect(issues).toEqual([]);
  return renderTemplate(template, values, (name) => `files/${name}`).trim();
}

describe("markup", () => {
  it.each([
    ["Bonjour **toi**", "<p>Bonjour <strong>toi</strong></p>"],
    ["À {ville}.", "<p>À Nantes.</p>"],
    ["`site:{ville}` et `{autre}`", "<p><code>site:Nantes</code> et <code>{autre}</code></p>"],
    ["a \\{b} \\< c", "<p>a {b} &lt; c</p>"],
    ['<Fichier name="{ville}.csv" />', '<p><a class="file-link" href="files/Nantes.csv" download="Nantes.csv">Nantes.csv</a></p>'],
    ['<Figure src="a.svg" alt="Plan de {ville}" />', '<figure><img src="files/a.svg" alt="Plan de Nantes" loading="lazy" decoding="async"></figure>'],
    ["<Note>\n\nAttention !\n\n</Note>", '<aside class="note"><p>Attention\u202F!</p></aside>'],
    ["1. un\n2. deux", "<ol>\n<li>un</li>\n<li>deux</li>\n</ol>"],
  ])("compiles %j", (source, expected) => {
    expect(html(source)).toBe(expected);
  });

  it("escapes a value, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const shown = html("x{ville}y", { ville: value });
        expect(shown.slice(4, -5)).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/);
      }),
    );
  });

  it("makes no element, attribute or address outside the whitelist, whatever is written", () => {
    const piece = fc.constantFrom("<script>", "</script>", "<b onclick=x>", "{ville}", "{a+b}", "[x](javascript:a)", "![i](x)", "<Fichier name=\"a\" />", "<Note>", "</Note>", "**", "`", "\n\n", "import a from 'b'", "# t", "| a |", "&lt;", "é", "<!-- c -->", "<iframe>", "{/* c */}", "<Page name={1} label='x' />", " ");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { template } = compileMarkup(pieces.join(""), file, 1, names);
        const rendered = renderTemplate(template, { ville: "<img src=x onerror=y>" }, (name) => `files/${encodeURIComponent(name)}`);
        const tags = [...rendered.matchAll(/<\/?([a-z0-9]+)([^>]*)>/gi)];
        for (const [, tag, attributes] of tags) {
          expect("p strong em del code pre ul ol li blockquote br hr h2 h3 h4 table thead tbody tr th td a div figure img figcaption aside span".split(" ")).toContain(tag);
          expect(attributes).not.toMatch(/\son[a-z]+=|javascript:|style=/i);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("gives short texts the same rendering with and without the Markdown parser", () => {
    const piece = fc.constantFrom("mot", "l'été", " ", "**gras**", "**{ville}**", "*titre*", "*l'été*", "*{ville}*", "&", "& ", "`a b`", "`{ville}`", "{ville}", "*", "**", "`", "_", ".", " ?", ",", "(", ")", "« ", " »", "3", " - ", "!", ":", "é");
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const text = `Mot ${pieces.join("")}`;
        const { template, issues } = compileInline(text, file, 1, names);
        const parsed = compileMarkup(text.trim(), file, 1, names);
        fc.pre(parsed.issues.length === 0);
        expect(issues).toEqual([]);
        expect(`<p>${renderTemplate(template, { ville: "Nantes" }, String)}</p>`).toBe(renderTemplate(parsed.template, { ville: "Nantes" }, String).trim());
      }),
      { numRuns: 3000 },
    );
  });
});
