import { existsSync } from "node:fs";
import { environment, installPackages, run, stop } from "./install.mjs";

/** The journeys run in Debian's Chromium, the proof that figures are the same everywhere in its Firefox too; a variable may name others. */
const CHROMIUM = { name: "Chromium", debian: "chromium", variable: "PALIER_CHROMIUM", usual: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"] };
const FIREFOX = { name: "Firefox", debian: "firefox-esr", variable: "PALIER_FIREFOX", usual: ["/usr/bin/firefox-esr", "/usr/bin/firefox"] };

installPackages();
const browsers = Object.fromEntries([CHROMIUM, FIREFOX].map((browser) => [browser.variable, installed(browser)]));
process.exitCode = run("node", ["scripts/run-checks.ts"], { ...environment, ...browsers }) ? 0 : 1;

/** The path of a browser, installed first when there is none. */
function installed(browser) {
  const { name, debian, variable } = browser;
  const present = find(browser);
  if (present) return present;
  console.log(`Installation de ${name}…`);
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, "apt-get", ...args];
    return run(command, rest, { ...process.env, DEBIAN_FRONTEND: "noninteractive" });
  };
  const done = apt("update", "-qq") && apt("install", "-y", "-qq", debian) && find(browser);
  if (!done) stop(`${name} n'a pas pu être installé ; les essais dans le navigateur en ont besoin.`, `Installez-le (« apt-get install ${debian} ») ou donnez son chemin : ${variable}=… npm test`);
  return done;
}

function find({ variable, usual }) {
  return [process.env[variable], ...usual].find((path) => path && existsSync(path));
}
