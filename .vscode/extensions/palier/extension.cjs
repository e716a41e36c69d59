// Starts the authors' language server of this repository, under the Node that its packages bring.
const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { window, workspace } = require("vscode");

let client;

exports.activate = async () => {
  const root = workspace.workspaceFolders?.[0]?.uri.fsPath;
  if (root === undefined) return;
  const node = join(root, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");
  if (!existsSync(node)) {
    window.showWarningMessage("Palier : lancez « npm install » pour avoir l'aide à l'écriture des épreuves.");
    return;
  }
  const { LanguageClient, TransportKind } = require(join(root, "node_modules", "vscode-languageclient", "node"));
  const server = { command: node, args: [join(root, "scripts", "language-server.ts"), "--stdio"], transport: TransportKind.stdio, options: { cwd: root } };
  client = new LanguageClient("palier", "Palier", server, { documentSelector: [{ scheme: "file", pattern: "**/content/{challenges,tutorials}/**/*.mdx" }] });
  await client.start();
};

exports.deactivate = () => client?.stop();
