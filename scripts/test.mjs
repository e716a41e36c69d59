import { existsSync } from "node:fs";
import { environment, installPackages, run, stop } from "./install.mjs";

installPackages();
installChromium();
process.exitCode = run("node", ["scripts/run-checks.ts"], { ...environment, PALIER_CHROMIUM: findChromium() }) ? 0 : 1;

/** The journeys run in a real browser: Debian's Chromium, or the one that PALIER_CHROMIUM names. */
function installChromium() {
  if (findChromium()) return;
  console.log("Installation de Chromium…");
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, "apt-get", ...args];
    return run(command, rest, { ...process.env, DEBIAN_FRONTEND: "noninteractive" });
  };
  if (!(apt("update", "-qq") && apt("install", "-y", "-qq", "chromium")) || !findChromium()) {
    stop("Chromium n'a pas pu être installé ; les essais dans le navigateur en ont besoin.", "Installez-le (« apt-get install chromium ») ou donnez son chemin : PALIER_CHROMIUM=… npm test");
  }
}

function findChromium() {
  return [process.env.PALIER_CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => path && existsSync(path));
}
