import type { FileMaker } from "../file-maker.ts";
import { frenchDate } from "../pages/french-date.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Document {
  readonly file: string;
  readonly what: string;
  readonly holder: string;
  readonly date: string;
  readonly megabytes: number;
  readonly pages: string;
}

interface Form {
  readonly service: string;
  readonly title: string;
  readonly color: string;
  readonly today: string;
  readonly since: string;
  readonly holder: string;
  readonly documents: readonly Document[];
}

const bill = (file: string, what: string, holder: string, date: string, megabytes: number, pages = "toutes"): Document => ({ file, what, holder, date, megabytes, pages });

const FORMS: Readonly<Record<string, Form>> = {
  a: {
    service: "Cars du Val", title: "Demander une carte de car scolaire", color: "#8a3b00", today: "2025-06-20", since: "2025-03-20", holder: "Mme Traoré",
    documents: [bill("facture-eau.pdf", "Facture d'eau", "Mme Traoré", "2025-01-14", 0.4), bill("facture-electricite.pdf", "Facture d'électricité", "Mme Traoré", "2025-05-02", 1.1), bill("IMG_2041.heic", "Photo de la facture d'électricité", "Mme Traoré", "2025-05-02", 1.8), bill("quittance-loyer.pdf", "Quittance de loyer", "Mme Traoré", "2025-06-05", 6.2), bill("facture-internet.jpg", "Facture Internet", "M. Costa (voisin)", "2025-06-01", 0.9)],
  },
  b: {
    service: "Mairie de Bourmont", title: "Inscription à l'atelier de musique", color: "#3a4a8c", today: "2025-09-08", since: "2025-06-08", holder: "M. Zhang",
    documents: [bill("electricite.odt", "Facture d'électricité recopiée", "M. Zhang", "2025-08-11", 0.1), bill("gaz.pdf", "Facture de gaz", "M. Zhang", "2025-08-20", 0.7, "page 2 sur 2 seulement"), bill("internet.pdf", "Facture Internet", "M. Zhang", "2025-05-30", 0.5), bill("eau.jpg", "Facture d'eau", "M. Zhang", "2025-07-12", 1.6), bill("telephone.pdf", "Facture de téléphone", "Mme Zhang (tante)", "2025-09-01", 0.3)],
  },
  c: {
    service: "Piscine du Lac", title: "Demander le tarif des habitants", color: "#0d5c63", today: "2025-11-03", since: "2025-08-03", holder: "Mme Vidal",
    documents: [bill("loyer-octobre.pdf", "Quittance de loyer", "Mme Vidal", "2025-10-02", 1.9), bill("carte-identite.jpg", "Carte d'identité", "Mme Vidal", "2022-04-11", 1.2), bill("taxe-eau.pdf", "Facture d'eau", "Mme Vidal", "2025-07-28", 0.6), bill("energie.zip", "Facture de gaz", "Mme Vidal", "2025-10-20", 0.8), bill("box.jpg", "Facture Internet", "Mme Vidal", "2025-10-15", 3.4)],
  },
};

const KINDS = ["Facture", "Quittance"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const { service, title, color, today, since, holder, documents } = FORMS[id]!;
  const accepted = documents.filter((one) => KINDS.includes(one.what.split(" ")[0]!) && /\.(pdf|jpg)$/.test(one.file) && one.megabytes <= 2 && one.date >= since && one.holder === holder && one.pages === "toutes");
  if (accepted.length !== 1) throw new Error(`one document expected: ${accepted.map(({ file }) => file).join(", ")}`);
  const body = card(`<h2>Pièce à joindre</h2><p>Un justificatif de domicile au nom de <strong>${holder}</strong> : facture ou quittance de loyer, de <strong>moins de trois mois</strong>, avec toutes ses pages.</p><p>Formats : PDF ou JPG. Taille : 2 Mo au plus.</p>`)
    + documents.map((one) => card(`<h2>${one.file}</h2><p>${one.what} au nom de ${one.holder}, du ${frenchDate(one.date)}</p><p class="meta">Taille : ${String(one.megabytes).replace(".", ",")} Mo. Pages : ${one.pages}.</p>`)).join("\n");
  return { files: { [String(values["page"])]: appScreen({ service, title, color, aside: `Aujourd'hui : ${frenchDate(today)}`, body }) }, answer: accepted[0]!.file };
};
