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

const CSV = open("CSV", "publiée, libre d'usage", "tous les tableurs, les éditeurs de texte");
const FLAC = open("FLAC, son sans perte", "publiée, libre d'usage", "des dizaines de lecteurs, d'auteurs différents");
const PNG = open("PNG, image sans perte", "norme internationale publiée", "tous les navigateurs, tous les logiciels d'image");

/** The extension alone never tells: each set has an unknown one that lasts, and a known one that does not. */
const FORMATS: Readonly<Record<string, Format>> = {
  "registre.csv": CSV,
  "plan-du-port.klr": closed("Klar, plans", "gardée secrète par la société Klar", "Klar Studio, et lui seul"),
  "entretien.flac": FLAC,
  "affiche.mzo": open("Mizo, affiches", "publiée en 2009, libre d'usage", "cinq logiciels, d'auteurs différents"),
  "statuts.odt": closed("OpenDocument chiffré", "norme internationale publiée", "plusieurs traitements de texte, d'auteurs différents", "mot de passe, que deux personnes connaissent"),
  "journal.pdf": closed("PDF protégé", "publiée pour le PDF, secrète pour la protection", "un lecteur qui demande la permission au serveur de l'éditeur", "autorisation à redemander chaque année"),
  "coupe.png": PNG,
  "mesures.tbz": open("Tabéo, tableaux", "norme internationale publiée", "une dizaine de logiciels de mesure, d'auteurs différents"),
  "carte.orna": closed("Orna, cartes", "secrète ; « lisible à vie », dit la publicité", "Orna, par abonnement"),
  "rapport.pdf": open("PDF/A, pages à archiver", "norme internationale publiée", "de nombreux lecteurs, d'auteurs différents"),
  "notes.txt": closed("Notes de Scribo, codées", "jamais publiée", "Scribo, sur un seul modèle de tablette"),
  "sons.vrl": closed("Virelai, son", "publiée en partie ; la compression reste secrète", "Virelai, gratuit"),
  "textes.txt": open("Texte brut, UTF-8", "norme internationale publiée", "tous les éditeurs de texte"),
  "lumieres.lumo": open("Lumo, éclairages", "publiée, libre d'usage", "quatre logiciels de spectacle, d'auteurs différents"),
  "chants.flac": FLAC,
  "decors.png": PNG,
  "entrees.csv": closed("CSV dans un coffre Kado", "publiée pour le CSV, secrète pour le coffre", "Kado, gratuit, d'une seule société", "compte obligatoire pour ouvrir"),
  "affiche.kdo": closed("Kado, mise en page", "secrète ; très utilisé aujourd'hui", "Kado, gratuit, d'une seule société"),
};

export const makeFiles: FileMaker = ({ values }) => {
  const files = ["f1", "f2", "f3", "f4", "f5", "f6"].map((choice) => {
    const name = String(values[choice]);
    return { choice, name, format: FORMATS[name]! };
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
