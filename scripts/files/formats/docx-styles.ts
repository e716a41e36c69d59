const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The built-in styles, under their English names, which every office suite shows in the language of its user. */
export const STYLES = `<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="24"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
${style("Title", "Title", `<w:spacing w:after="240"/>`, `<w:b/><w:sz w:val="44"/>`)}
${style("Heading1", "heading 1", `<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="0"/>`, `<w:b/><w:color w:val="1F3864"/><w:sz w:val="32"/>`)}
${style("Heading2", "heading 2", `<w:keepNext/><w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="1"/>`, `<w:b/><w:color w:val="1F3864"/><w:sz w:val="28"/>`)}
${style("Heading3", "heading 3", `<w:keepNext/><w:spacing w:before="160" w:after="60"/><w:outlineLvl w:val="2"/>`, `<w:b/><w:sz w:val="24"/>`)}
${style("Caption", "caption", `<w:spacing w:after="200"/>`, `<w:i/><w:sz w:val="20"/>`)}
${style("Header", "header", "", "")}
${style("Footer", "footer", "", "")}
${style("FootnoteText", "footnote text", "", `<w:sz w:val="20"/>`)}
<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="595959"/></w:rPr></w:style>
<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join("")}</w:tblBorders></w:tblPr></w:style></w:styles>`;

/** List 1 is numbered on several levels (1, 1.1, 1.1.1), list 2 has bullets. */
export const NUMBERING = `<w:numbering xmlns:w="${WORD}">${list(0, (level) => ["decimal", Array.from({ length: level + 1 }, (_, index) => `%${index + 1}`).join(".") + (level === 0 ? "." : "")])}${list(1, (level) => ["bullet", "•–▪"[level]!])}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

function style(id: string, name: string, paragraph: string, run: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${run && `<w:rPr>${run}</w:rPr>`}</w:style>`;
}

function list(id: number, sign: (level: number) => readonly [format: string, text: string]): string {
  const levels = [0, 1, 2].map((level) => {
    const [format, text] = sign(level);
    return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${567 * (level + 1)}" w:hanging="567"/></w:pPr></w:lvl>`;
  });
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join("")}</w:abstractNum>`;
}
