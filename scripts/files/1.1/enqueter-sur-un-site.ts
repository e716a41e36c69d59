import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { site } from "../pages/site.ts";

interface DomainRecord {
  readonly domain: string;
  readonly holder: string;
  readonly created: string;
}

const record = (domain: string, holder: string, created: string): DomainRecord => ({ domain, holder, created });

const cases: Record<string, { prefix: string; name: string; address: string; promise: string; publisher: string; since: number; lookalikes: readonly DomainRecord[] }> = {
  a: {
    prefix: "permis", name: "Agence nationale de l'aide au permis", address: "demarches.aide-permis-jeunes.example",
    promise: "Jusqu'à 900 € pour ton permis de conduire. Dépose ton dossier : 39 € de frais, réponse en 24 heures.",
    publisher: "Agence nationale de l'aide au permis, établissement public", since: 2004,
    lookalikes: [
      record("aide-permis-jeunes.example", "Clic Horizon Ltd", "2023-11-06"), record("aide-permis-jeune.example", "Mission locale du Val", "2011-03-14"),
      record("demarches.example", "Service des démarches en ligne", "2004-01-19"), record("aide-permis.example", "Auto-école Beauregard", "2015-09-02"),
      record("permis-jeunes.example", "Association Roule Droit", "2018-05-23"), record("aides-permis-jeunes.example", "Mission locale du Val", "2012-06-30"),
    ],
  },
  b: {
    prefix: "bourse", name: "Fonds public Bourse Mobilité", address: "etudiants.bourse-mobilite-etude.example",
    promise: "2 400 € pour étudier à l'étranger. Dossier examiné dès réception des 39 € de frais.",
    publisher: "Fonds public Bourse Mobilité, service de l'État", since: 1999,
    lookalikes: [
      record("bourse-mobilite-etude.example", "Dossia Services GmbH", "2022-08-17"), record("bourse-mobilite-etudes.example", "Université du Lac", "2009-10-05"),
      record("etudiants.example", "Union des étudiants du Lac", "1999-02-08"), record("bourse-mobilite.example", "Fondation Aurore", "2013-04-11"),
      record("mobilite-etude.example", "Agence Passerelle", "2016-12-01"), record("bourses-mobilite-etude.example", "Université du Lac", "2010-01-27"),
    ],
  },
  c: {
    prefix: "logement", name: "Office public du logement étudiant", address: "inscription.logement-etudiant-direct.example",
    promise: "Une chambre garantie à 190 € par mois, près de ton école. 39 € de frais, attribution le jour même.",
    publisher: "Office public du logement étudiant, établissement national", since: 2001,
    lookalikes: [
      record("logement-etudiant-direct.example", "Kazoo Leads SL", "2021-02-25"), record("logement-etudiants-direct.example", "Ville de Rochebrune", "2014-07-08"),
      record("inscription.example", "Office des inscriptions", "2001-09-13"), record("logement-etudiant.example", "Coopérative Toit commun", "2010-11-30"),
      record("etudiant-direct.example", "Journal Étudiant Direct", "2017-03-21"), record("logements-etudiant-direct.example", "Ville de Rochebrune", "2015-01-12"),
    ],
  },
};

const WORDS = ["atelier", "bleu", "cargo", "delta", "eau", "forge", "globe", "halte", "iris", "jardin", "kiosque", "lune", "marche", "nord", "onde", "pivot"];
const ENDINGS = ["du-lac", "services", "photo", "et-compagnie", "musique", "val-de-lourre", "conseil", "en-fete", "bois", "voyages"];
const HOLDERS = ["Coopérative Alba", "Mairie de Rochebrune", "Studio Kanso", "Lycée Camille-Claudel", "Société Ferrand", "Association Le Fil", "Particulier (nom masqué)"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const { prefix, name, address, promise, publisher, since, lookalikes } = cases[id]!;
  const files = site({
    prefix, name, address, color: "#1e3a8a", slogan: "Un service public à votre écoute",
    footer: `© ${name}, depuis ${since}`,
    pages: [
      { slug: "accueil", title: "Accueil", link: "menu", body: `<p>${promise}</p><p>Déjà 412 000 dossiers acceptés.</p>` },
      { slug: "dossier", title: "Mon dossier", link: "menu", body: "<p>Étape 1 : nom et adresse. Étape 2 : carte bancaire. Étape 3 : confirmation.</p><p>Service suspendu quelques minutes, merci de revenir.</p>" },
      { slug: "histoire", title: "Notre histoire", link: "menu", body: `<p>Ce site est en ligne depuis ${since}. Il n'a jamais changé d'adresse ni de propriétaire.</p>` },
      { slug: "mentions", title: "Mentions légales", link: "footer", body: `<p><b>Éditeur :</b> ${publisher}.</p><p><b>Nom de domaine :</b> propriété de l'éditeur depuis ${since}.</p>` },
    ],
  });
  const registered = address.split(".").slice(-2).join(".");
  const found = lookalikes.filter(({ domain }) => domain === registered);
  if (found.length !== 1) throw new Error(`one record expected for ${registered}`);
  const { holder, created } = found[0]!;
  return {
    files: { ...files, [String(values.registre)]: registry(id, lookalikes) },
    answer: { titulaire: [holder, holder.split(" ").slice(0, -1).join(" ")], annee: Number(created.slice(0, 4)) },
  };
};

function registry(id: string, lookalikes: readonly DomainRecord[]): string {
  const random = seededRandom(`registry-${id}`);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  const names = new Set(WORDS.flatMap((word) => Array.from({ length: 4 }, () => `${word}-${pick(ENDINGS)}.example`)));
  const others = [...names].map((domain) => record(domain, pick(HOLDERS), `${1998 + Math.floor(random() * 25)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`));
  const records = [...lookalikes, ...others].toSorted((one, other) => (one.domain < other.domain ? -1 : 1));
  return `REGISTRE DES NOMS DE DOMAINE (extrait)\r\n\r\n${records.map(({ domain, holder, created }) => `domaine :   ${domain}\r\ntitulaire : ${holder}\r\ncréé le :   ${created}\r\nétat :      actif\r\n`).join("\r\n")}`;
}
