import type { FileMaker } from "../file-maker.ts";
import { site } from "../pages/site.ts";

/** Moments are "MM-DD HH:MM", so that they sort as text. */
interface Attack {
  readonly now: string;
  readonly log: readonly (readonly [at: string, computer: string, what: string])[];
  readonly backups: readonly (readonly [id: string, at: string, support: string, alwaysPlugged: boolean])[];
}

const BLOCKED = "Fichiers bloqués en série";

const ATTACKS: Readonly<Record<string, Attack>> = {
  a: {
    now: "03-12 09:20",
    log: [["03-11 17:48", "BUREAU-1", "Connexion"], ["03-11 18:05", "ACCUEIL-2", "Pièce jointe ouverte"], ["03-11 18:31", "ACCUEIL-2", BLOCKED], ["03-12 08:02", "BUREAU-1", "Sauvegarde lancée"], ["03-12 09:19", "ACCUEIL-2", BLOCKED], ["03-12 09:20", "CODE-3", "Connexion"]],
    backups: [["S1", "03-08 12:00", "Disque A", false], ["S2", "03-12 08:02", "Disque B", false], ["S3", "03-11 12:00", "Disque C", true], ["S4", "03-10 12:00", "Disque D", false]],
  },
  b: {
    now: "11-05 07:45",
    log: [["11-04 19:10", "PLANNING-1", "Connexion"], ["11-04 22:14", "SOINS-2", BLOCKED], ["11-04 22:40", "SOINS-2", "Réseau débranché"], ["11-05 06:58", "SOINS-1", BLOCKED], ["11-05 07:30", "PLANNING-1", "Fichier lu"], ["11-05 07:44", "SOINS-1", BLOCKED]],
    backups: [["S1", "11-03 20:00", "Disque bleu", false], ["S2", "11-04 20:00", "Disque vert", false], ["S3", "11-04 21:30", "Disque rouge", true], ["S4", "11-05 01:00", "Disque gris", false]],
  },
  c: {
    now: "06-19 10:05",
    log: [["06-17 16:20", "MONTAGE-3", "Logiciel installé"], ["06-17 16:52", "MONTAGE-3", BLOCKED], ["06-18 09:11", "ANTENNE-1", "Connexion"], ["06-19 09:57", "STUDIO-2", "Fichier lu"], ["06-19 10:04", "MONTAGE-3", BLOCKED], ["06-19 10:05", "ANTENNE-1", "Analyse : rien trouvé"]],
    backups: [["S1", "06-18 02:00", "Cassette 8", false], ["S2", "06-17 02:00", "Serveur de copie", true], ["S3", "06-16 02:00", "Cassette 7", false], ["S4", "06-15 02:00", "Cassette 6", false]],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { now, log, backups } = ATTACKS[id]!;
  const blocked = log.filter(([, , what]) => what === BLOCKED);
  const isolated = log.filter(([, , what]) => what === "Réseau débranché").map(([, computer]) => computer);
  const spreading = blocked.findLast(([, computer]) => !isolated.includes(computer))![1];
  const healthy = backups.filter(([, at, , alwaysPlugged]) => at < blocked[0]![0] && !alwaysPlugged).toSorted(([, one], [, other]) => (one < other ? 1 : -1))[0]![0];
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) => `<table><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join("")}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</tbody></table>`;
  const files = site({
    prefix: `attaque-${id}`,
    name: "Tableau de bord",
    slogan: `${String(values["qui"]).replace(/^une? /, "").replace(/^\S/, (letter) => letter.toUpperCase())}, il est ${now.slice(6)}`,
    color: "#7a2e2e",
    pages: [
      { slug: "accueil", title: "Journal des postes", link: "menu", body: table(["Quand", "Poste", "Fait"], log.map(([at, computer, what]) => [french(at), computer, what])) },
      { slug: "sauvegardes", title: "Sauvegardes", link: "menu", body: table(["N°", "Faite le", "Support", "Branchée au réseau"], backups.map(([name, at, support, alwaysPlugged]) => [name, french(at), support, alwaysPlugged ? "en permanence" : "le temps de la copie"])) },
      { slug: "message", title: "Message affiché", link: "menu", body: "<p>« Tous vos fichiers sont bloqués. Envoyez l'argent avant ce soir pour recevoir la clé. »</p>" },
    ],
  });
  const start = blocked[0]![0].slice(6);
  return { files, answer: { debut: [start, start.replace(":", " h ")], poste: [spreading, spreading.replace("-", " ")], copie: [healthy, healthy.slice(1)] } };
};

function french(moment: string): string {
  const [month, day, hour] = moment.split(/[- ]/);
  return `${day}/${month}, ${hour}`;
}
