import { integerBetween } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { pageName, type Site, type SitePage, site } from "../pages/site.ts";
import { evaluate } from "../programs/expression.ts";
import { attempt } from "../programs/run-program.ts";
import type { ProgramValue } from "../programs/value.ts";

interface Station {
  readonly nom: string;
  readonly etat: "ouverte" | "travaux";
  readonly velos: { readonly mecaniques: number; readonly electriques: number };
}

/** A request that was tried: its address, its status, and its answer, one page after another. */
interface Attempt {
  readonly path: string;
  readonly status: string;
  readonly pages: readonly object[];
}

const SERVICE = "api.velos-partout.example";
const PAGE_SIZE = 5;
const WRAPPED = "overflow-wrap: anywhere";
const TERMINAL = "background: #1d2433; color: #f3f4f7; padding: .8rem; border-radius: .4rem; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .85rem";
const CITIES: Readonly<Record<string, { names: readonly string[]; order: readonly string[] }>> = {
  a: { names: ["Gare", "Halles", "Musée", "Port", "Lycée", "Stade", "Parc", "Mairie", "Théâtre", "Rivière", "Hôpital", "Tour", "Marché"], order: ["date", "none", "right", "city", "path"] },
  b: { names: ["Canal", "Poste", "Moulin", "Piscine", "Gare", "Château", "Cinéma", "Pont", "Lavoir", "Campus", "Arènes", "Phare"], order: ["right", "city", "path", "date", "none"] },
  c: { names: ["Forum", "Jardin", "Gare", "Collège", "Usine", "Beffroi", "Quai", "Patinoire", "Place", "Fort", "Verger", "Bourse", "Dock", "Gymnase"], order: ["path", "date", "none", "city", "right"] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { names, order } = CITIES[id]!;
  const city = String(values["ville"]);
  const day = String(values["jour"]);
  const stations = draw(`vélos de ${city}`, names);
  const attempts: Readonly<Record<string, Attempt>> = {
    right: { path: `stations?ville=${city}&jour=${day}`, status: "200 OK", pages: answers(`stations?ville=${city}&jour=${day}`, city, day, stations) },
    none: { path: `stations?ville=${city}`, status: "200 OK", pages: answers(`stations?ville=${city}`, city, "2026-05-29", draw(`ce jour ${id}`, names)).slice(0, 1) },
    date: { path: `stations?ville=${city}&jour=${day.split("-").reverse().join("-")}`, status: "400 Bad Request", pages: [{ erreur: "jour illisible" }] },
    city: { path: `stations?jour=${day}`, status: "400 Bad Request", pages: [{ erreur: "paramètre manquant" }] },
    path: { path: `velos?ville=${city}&jour=${day}`, status: "404 Not Found", pages: [{ erreur: "adresse inconnue" }] },
  };
  const prefix = String(values["page"]).replace("-accueil.html", "");
  const firstPage = attempts["right"]!.pages[0]!;
  const wanted = stations[Number(values["rang"]) - 1]!.velos.electriques;
  const paths = ["c1", "c2", "c3", "c4"].filter((path) => attempt(() => evaluate(String(values[path]), { read: () => toProgram(firstPage), call: () => null })) === wanted);
  if (paths.length !== 1) throw new Error(`${paths.length} expressions donnent ${wanted}`);
  const total = stations.filter(({ etat }) => etat === "ouverte").reduce((sum, { velos }) => sum + velos.electriques, 0);
  return {
    files: site(description(prefix, order.map((name) => attempts[name]!))),
    answer: { requete: `r${order.indexOf("right") + 1}`, chemin: paths[0], total },
  };
};

function draw(seed: string, names: readonly string[]): readonly Station[] {
  const random = seededRandom(seed);
  return names.map((nom) => ({ nom, etat: random() < 0.25 ? "travaux" : "ouverte", velos: { mecaniques: integerBetween(random, 0, 19), electriques: integerBetween(random, 1, 14) } }));
}

function answers(path: string, ville: string, jour: string, stations: readonly Station[]): readonly object[] {
  const count = Math.ceil(stations.length / PAGE_SIZE);
  return Array.from({ length: count }, (_, index) => ({
    ville,
    jour,
    stations: stations.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
    suite: index + 1 < count ? `/v1/${path}&page=${index + 2}` : null,
  }));
}

function description(prefix: string, attempts: readonly Attempt[]): Site {
  const responses = attempts.flatMap((one, index) => one.pages.map((page, number): SitePage => {
    const { suite } = page as { suite?: string | null };
    const next = suite && number + 1 < one.pages.length ? `<p><a href="${prefix}-r${index + 1}-${number + 2}.html">Envoyer la requête de la suite</a></p>` : "";
    const address = `https://${SERVICE}/v1/${one.path}${number ? `&page=${number + 1}` : ""}`;
    return { slug: number ? `r${index + 1}-${number + 1}` : `r${index + 1}`, title: `Requête R${index + 1}${number ? `, page ${number + 1}` : ""}`, body: `<p><code style="${WRAPPED}">GET ${escapeHtml(address)}</code></p>\n<p>Statut : <strong>${one.status}</strong></p>\n<pre style="${TERMINAL}">${escapeHtml(written(page))}</pre>\n${next}` };
  }));
  const list = attempts.map(({ path }, index) => `<li style="margin: .6rem 0"><a href="${pageName({ prefix }, `r${index + 1}`)}">R${index + 1}</a> : <code style="${WRAPPED}">${escapeHtml(path)}</code></li>`);
  return {
    prefix,
    name: "Vélos partout",
    slogan: "Service de données pour les programmes",
    color: "#1f5b4a",
    pages: [{ slug: "accueil", title: "Documentation", link: "menu", body: DOCUMENTATION }, { slug: "essais", title: "Requêtes essayées", link: "menu", body: `<ul>${list.join("\n")}</ul>` }, ...responses],
    footer: "Page inventée pour un exercice.",
  };
}

const DOCUMENTATION = `<p>Adresse : <code style="${WRAPPED}">https://${SERVICE}/v1/stations</code></p>
<table><thead><tr><th>Paramètre</th><th>Ce qu'il dit</th></tr></thead><tbody>
<tr><td><code>ville</code></td><td>Obligatoire. En minuscules, sans accent.</td></tr>
<tr><td><code>jour</code></td><td>Facultatif, sous la forme AAAA-MM-JJ. Sans lui, le service donne le jour même.</td></tr>
<tr><td><code>page</code></td><td>Facultatif. 1 si rien n'est dit.</td></tr>
</tbody></table>
<h2>La réponse</h2>
<p>Du JSON. La liste <code>stations</code> contient ${PAGE_SIZE} stations au plus. <code>suite</code> donne l'adresse de la page suivante, ou <code>null</code> s'il n'y en a plus.</p>
<p>Une station en travaux garde ses vélos dans ses données, mais personne ne peut les prendre.</p>
<h2>Les statuts</h2>
<p>200 : la réponse est là. 400 : un paramètre manque ou se lit mal. 404 : l'adresse n'existe pas.</p>`;

/** JSON with a station on each line. */
function written(page: object): string {
  const fields = Object.entries(page).map(([key, value]) => `  "${key}": ${Array.isArray(value) ? `[\n${value.map((one) => `    ${inline(one)}`).join(",\n")}\n  ]` : inline(value)}`);
  return `{\n${fields.join(",\n")}\n}`;
}

function inline(value: unknown): string {
  return JSON.stringify(value).replaceAll(/(?<=[:,])(?=["\d{])/g, " ");
}

function toProgram(value: unknown): ProgramValue {
  if (Array.isArray(value)) return value.map(toProgram);
  if (value !== null && typeof value === "object") return new Map(Object.entries(value).map(([key, held]) => [key, toProgram(held)]));
  return value as ProgramValue;
}
