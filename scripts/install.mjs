// Runs before anything is installed, under the machine's own Node: plain JavaScript, no dependency.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

export const ROOT = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..");
const MINIMUM_NODE = 20;

/** The environment of the project's own tools: its Node 24 first. */
export const environment = {
  ...process.env,
  PATH: join(ROOT, "node_modules", ".bin") + delimiter + process.env.PATH,
  ASTRO_TELEMETRY_DISABLED: "1",
};

/** Installs the packages of the lock file unless they are already there; ends the process with a clear message when it cannot. */
export function installPackages() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < MINIMUM_NODE) {
    stop(`Node ${process.versions.node} est trop ancien : il faut Node ${MINIMUM_NODE} ou plus récent.`, "Installez une version récente de Node, puis relancez la commande.");
  }
  const stamp = join(ROOT, "node_modules", ".palier-installed");
  const lock = createHash("sha256").update(readFileSync(join(ROOT, "package-lock.json"))).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.log("Installation des paquets (une fois, quelques minutes)…");
  if (!run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], process.env)) {
    stop("Les paquets n'ont pas pu être installés.", "Vérifiez la connexion au réseau (ou le miroir npm réglé sur cette machine), puis relancez la commande. Rien d'autre n'a été modifié.");
  }
  const version = spawnSync(join(ROOT, "node_modules", ".bin", "node"), ["--version"], { encoding: "utf8" }).stdout?.trim();
  if (!version?.startsWith("v24.")) {
    stop(`Le Node du projet devrait être en version 24 ; trouvé : ${version || "aucun"}.`, "Supprimez le dossier node_modules, puis relancez la commande.");
  }
  writeFileSync(stamp, lock);
}

/** Runs a command with the project's tools; true when it ended well. */
export function run(command, args, env = environment) {
  return spawnSync(command, args, { cwd: ROOT, stdio: "inherit", env }).status === 0;
}

export function stop(found, todo) {
  console.error(`\n✗ ${found}\n→ ${todo}`);
  process.exit(1);
}
