import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Format {
  readonly name: string;
  readonly description: string;
  readonly programs: string;
  readonly lock: string;
  readonly lasts: boolean;
}

const open = (name: string, description: string, programs: string): Format => ({ name, description, programs, lock: "aucun", lasts: true });
const closed = (name: string, description: string, programs: string, lock = "aucun"): Format => ({ name, description, programs, lock, lasts: false });

const FORMATS: Readonly<Record<string, Format>> = {
  csv: open("CSV", "publiée, libre d'usage", "tous les tableurs, les éditeurs de texte"),
  txt: open("Texte brut, UTF-8", "norme internationale publiée", "tous les éditeurs de texte"),
  flac: open("FLAC, son sans perte", "publiée, libre d'usage", "des dizaines de lecteurs, d'auteurs différents"),
  odt: open("OpenDocument, texte", "norme internationale publiée", "plusieurs traitements de texte, d'auteurs différents"),
  png: open("PNG, image sans perte", "norme internationale publiée", "tous les navigateurs, tous les logiciels d'image"),
  pdf: open("PDF/A, pages à archiver", "norme internationale publiée", "de nombreux lecteurs, d'auteurs différents"),
  klr: closed("Klar, plans", "gardée secrète par la société Klar", "Klar Studio, et lui seul"),
  mzo: closed("Mizo, affiches", "donnée aux clients, contre paiement et promesse de silence", "Mizo 7 seulement ; Mizo 8 ne lit plus les anciens fichiers"),
  pdfx: closed("PDF protégé", "publiée pour le PDF, secrète pour la protection", "un lecteur qui demande la permission au serveur de l'éditeur", "autorisation à redemander chaque année"),
  tbz9: closed("Tabéo 9, tableaux", "jamais publiée", "Tabéo 9, arrêté en 2016"),
  orna: closed("Orna, cartes", "secrète ; « lisible à vie », dit la publicité", "Orna, par abonnement"),
  scrb: closed("Scribo, notes", "jamais publiée", "Scribo, sur un seul modèle de tablette"),
  vrl: closed("Virelai, son", "publiée en partie ; la compression reste secrète", "Virelai, gratuit"),
  lumo: closed("Lumo, éclairages", "secrète", "la table de mixage Lumo 2"),
  kdo: closed("Kado, mise en page", "secrète ; très utilisé aujourd'hui", "Kado, gratuit, d'une seule société", "compte obligatoire pour ouvrir"),
};

export const makeFiles: FileMaker = ({ values }) => {
  const files = ["f1", "f2", "f3", "f4", "f5", "f6"].map((choice) => {
    const name = String(values[choice]);
    return { choice, name, format: FORMATS[name.split(".").at(-1)!]! };
  });
  const sheet = ({ name, format }: (typeof files)[number]) => card(`<h2>${escapeHtml(name)}</h2>
<p><strong>${escapeHtml(format.name)}</strong></p>
<p>Description du format : ${escapeHtml(format.description)}.</p>
<p>Logiciels qui l'ouvrent : ${escapeHtml(format.programs)}.</p>
<p>Verrou : ${escapeHtml(format.lock)}.</p>`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Archives", title: "Fiches des fichiers", color: "#5a4a1f", body: files.map(sheet).join("\n") }) },
    answer: files.filter(({ format }) => format.lasts).map(({ choice }) => choice),
  };
};
