import type { FileMaker } from "../file-maker.ts";
import { pageName, site } from "../pages/site.ts";

interface Place {
  readonly prefix: string;
  readonly name: string;
  readonly slogan: string;
  readonly color: string;
  readonly welcome: string;
  readonly news: string;
  readonly activities: string;
  readonly linkTitle: string;
  readonly linkSlug: string;
  readonly ordinary: readonly (readonly [string, number, number])[];
  readonly special: readonly (readonly [string, number, number])[];
  /** Row of `special` that is asked for. */
  readonly asked: number;
}

const places: Record<string, Place> = {
  a: {
    prefix: "piscine", name: "Piscine des Trois Rivières", slogan: "Nager toute l'année", color: "#0b5a7a",
    welcome: "Deux bassins, un toboggan et une pataugeoire. Bonnet obligatoire.",
    news: "Nuit de l'aquagym : entrée à 5 € pour tous ce soir-là. Le sauna rouvre après travaux.",
    activities: "École de natation, aquagym, plongée, bébés nageurs. Inscriptions à l'accueil.",
    linkTitle: "Cartes et abonnements", linkSlug: "cartes",
    ordinary: [["Entrée simple", 5.2, 3.4], ["Entrée du dimanche soir", 4, 2.5]],
    special: [["Carte de 5 entrées", 23, 14], ["Carte de 10 entrées", 42, 26], ["Abonnement d'un an", 210, 130]], asked: 1,
  },
  b: {
    prefix: "moulin", name: "Écomusée du Moulin d'Ambre", slogan: "Le papier, l'eau et la roue", color: "#6a4215",
    welcome: "Un moulin à papier qui tourne encore, au bord de la rivière.",
    news: "Fête du moulin : visite guidée à 3 € pour tous. Nouvelle roue à aubes.",
    activities: "Visites guidées, ateliers, location de la grange, balade le long du bief.",
    linkTitle: "Ateliers du mercredi", linkSlug: "ateliers",
    ordinary: [["Visite libre", 6, 3], ["Visite guidée", 9, 5]],
    special: [["Atelier « Imprimer une affiche »", 14, 8], ["Atelier « Fabriquer du papier »", 12, 7], ["Atelier « Relier un carnet »", 16, 10]], asked: 1,
  },
  c: {
    prefix: "gravite", name: "Gravite, salle d'escalade", slogan: "Quatorze mètres de murs", color: "#7a1f3d",
    welcome: "Voies en tête, moulinette et bloc. Débutants bienvenus.",
    news: "Contest d'automne : inscription à 12 €. Nouvelles voies dans le secteur rouge.",
    activities: "Cours du soir, stages, anniversaires, école d'escalade.",
    linkTitle: "Première visite", linkSlug: "premiere-visite",
    ordinary: [["Séance sans matériel", 11, 8], ["Dix séances sans matériel", 95, 70]],
    special: [["Séance d'essai sans matériel", 8, 6], ["Séance d'essai avec matériel", 13, 9], ["Baptême en groupe", 18, 15]], asked: 1,
  },
};

export const makeFiles: FileMaker = ({ id }) => {
  const place = places[id]!;
  const { prefix, name, slogan, color } = place;
  const files = site({
    prefix, name, slogan, color,
    pages: [
      { slug: "accueil", title: "Accueil", link: "menu", body: `<p>${place.welcome}</p><p>Bienvenue sur notre site : choisis une rubrique dans le menu.</p>` },
      { slug: "activites", title: "Activités", link: "menu", body: `<p>${place.activities}</p>` },
      { slug: "actualites", title: "Actualités", link: "menu", body: `<p>${place.news}</p>` },
      { slug: "infos", title: "Infos pratiques", link: "menu", body: practical(place) },
      { slug: "contact", title: "Contact", link: "menu", body: "<p>Écrivez-nous ou passez à l'accueil, tous les jours sauf le lundi.</p>" },
      { slug: place.linkSlug, title: place.linkTitle, body: priceTable(place.special) },
    ],
  });
  return { files, answer: place.special[place.asked]![2] };
};

function practical(place: Place): string {
  return `<h2>Horaires</h2><p>Du mardi au dimanche, de 10 h à 19 h.</p>
<h2>Tarifs courants</h2>${priceTable(place.ordinary)}
<p>Voir aussi : <a href="${pageName(place, place.linkSlug)}">${place.linkTitle}</a>.</p>
<h2>Venir</h2><p>Arrêt de bus à 200 mètres. Parc à vélos couvert.</p>`;
}

function priceTable(rows: Place["ordinary"]): string {
  const lines = rows.map(([label, adult, young]) => `<tr><td>${label}</td><td>${euros(adult)}</td><td>${euros(young)}</td></tr>`);
  return `<table><tr><th>Formule</th><th>18 ans et plus</th><th>Moins de 18 ans</th></tr>${lines.join("")}</table>`;
}

function euros(price: number): string {
  return `${Number.isInteger(price) ? price : price.toFixed(2).replace(".", ",")} €`;
}
