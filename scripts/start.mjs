import { installPackages, run, stop } from "./install.mjs";

installPackages();
console.log("Construction du site…");
if (!run("node", ["node_modules/astro/bin/astro.mjs", "build"])) {
  stop("Le site n'a pas pu être construit.", "Lisez les messages ci-dessus : une erreur de contenu y est donnée avec son fichier et sa ligne.");
}
process.exitCode = run("node", ["scripts/preview.ts"]) ? 0 : 1;
