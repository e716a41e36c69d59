import { readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { CompletionItemKind, createConnection, DiagnosticSeverity, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { completionsAt, type Document, hoverAt, type Known } from "../src/bank/editor/editor-help.ts";
import { previewChallenge } from "../src/bank/preview-challenge.ts";
import { readContent } from "../src/bank/read-content.ts";
import { RULES } from "../src/bank/rules.ts";
import { skillsOf } from "../src/bank/scaffold.ts";

/** The authors' language server, over standard input and output: completion and hover from the schemas, the rules at each save. */
const ROOT = join(import.meta.dirname, "..");
const { content } = readContent(ROOT);
const skills = skillsOf(content.topics);
const tutorials = content.tutorials.map(({ tutorial }) => tutorial.id);

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental, completionProvider: { triggerCharacters: [":", " ", "<", "{", '"', "[", "."] }, hoverProvider: true } }));

connection.onCompletion(({ textDocument, position }) => {
  const opened = open(textDocument.uri);
  if (!opened) return [];
  const { document, kind, known } = opened;
  return completionsAt(document.getText(), document.offsetAt(position), kind, known).map(({ label, detail, insert }, index) => ({
    label,
    detail,
    kind: CompletionItemKind.Value,
    sortText: String(index).padStart(4, "0"),
    ...(insert !== undefined && { insertText: insert }),
  }));
});

connection.onHover(({ textDocument, position }) => {
  const opened = open(textDocument.uri);
  const help = opened && hoverAt(opened.document.getText(), opened.document.offsetAt(position), opened.kind, opened.known);
  return help === undefined ? null : { contents: help };
});

documents.onDidOpen(({ document }) => void tellIssues(document));
documents.onDidSave(({ document }) => void tellIssues(document));
documents.listen(connection);
connection.listen();

function open(uri: string): { readonly document: TextDocument; readonly kind: Document; readonly known: Known } | undefined {
  const document = documents.get(uri);
  const path = pathOf(uri);
  const kind: Document | undefined = /^content\/challenges\/.*\/index\.mdx$/.test(path) ? "challenge" : /^content\/tutorials\/[^/]+\.mdx$/.test(path) ? "tutorial" : undefined;
  if (!document || !kind) return undefined;
  const files = readdirSync(join(ROOT, dirname(path))).filter((name) => !name.endsWith(".mdx"));
  return { document, kind, known: { skills, tutorials, files } };
}

/** The rules read the folder on disk, so they speak of what is saved. */
async function tellIssues(document: TextDocument): Promise<void> {
  const path = pathOf(document.uri);
  if (!/^content\/challenges\/.*\/index\.mdx$/.test(path)) return;
  const { issues } = previewChallenge(ROOT, dirname(path), content, "/");
  const diagnostics = issues
    .filter(({ file }) => file === path)
    .map(({ line, column, severity, rule, found, todo }) => {
      const start = { line: line - 1, character: column - 1 };
      const end = { line: line - 1, character: Number.MAX_SAFE_INTEGER };
      return { range: { start, end }, severity: severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, source: "palier", code: `R${RULES[rule].number}`, message: `${found}\n→ ${todo}` };
    });
  await connection.sendDiagnostics({ uri: document.uri, diagnostics });
}

function pathOf(uri: string): string {
  return uri.startsWith("file:") ? relative(ROOT, fileURLToPath(uri)).replaceAll("\\", "/") : "";
}
