import { existsSync } from "node:fs";
import { join } from "node:path";
import { serveSite } from "./serve-site.ts";

const ROOT = join(import.meta.dirname, "..");
const PORT = Number(process.env["PALIER_PORT"] ?? 4300);

if (!existsSync(join(ROOT, "dist", "index.html"))) {
  console.error("✗ Le site n'est pas encore construit.\n→ Lancez « npm run build », ou « npm start » qui fait tout.");
  process.exit(1);
}
try {
  const { url, close } = await serveSite(join(ROOT, "dist"), PORT);
  console.log(`
  Palier est prêt.

    Élèves          ${url}
    Équipe          ${url}equipe/   (« Essayer avec une classe fictive » charge des résultats d'exemple)
    Manuels         ${url}guide/

  Ctrl+C pour arrêter.
`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => close().then(() => process.exit(0)));
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
  console.error(`✗ Le port ${PORT} est déjà pris, peut-être par un autre « npm start ».\n→ Arrêtez l'autre programme, ou choisissez un port : PALIER_PORT=4301 npm start`);
  process.exit(1);
}
