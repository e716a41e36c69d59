import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { frenchPage } from "../pages/french-page.ts";

interface Visit {
  readonly day: number;
  readonly minute: number;
  readonly title: string;
  readonly site: string;
  readonly path: string;
}

const DAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

const wanted: Record<string, { day: number; hour: number; site: string; sheet: number; titles: readonly [string, string, string]; other: string }> = {
  a: { day: 1, hour: 14, site: "museum-terre.example", sheet: 4821, titles: ["Volcans rouges, volcans gris", "Dessiner la coupe d'un volcan", "Un volcan dans la ville"], other: "La dérive des continents" },
  b: { day: 3, hour: 9, site: "ouvrages-dart.example", sheet: 3067, titles: ["Ponts suspendus : pourquoi ils tiennent", "Le plus vieux pont suspendu de la vallée", "Un pont suspendu en spaghettis"], other: "Barrages et écluses" },
  c: { day: 2, hour: 16, site: "insectes-utiles.example", sheet: 7154, titles: ["Abeilles sauvages : mille espèces près de nous", "Bâtir un hôtel à abeilles sauvages", "Abeille sauvage ou bourdon ?"], other: "La coccinelle au jardin" },
};

const ORDINARY = [
  ["Messagerie de la classe", "messagerie-classe.example", "boite"], ["Cahier de textes", "cahier-de-textes.example", "semaine"],
  ["Météo de demain", "meteo-locale.example", "demain"], ["Horaires du bus 12", "bus-agglo.example", "lignes/12"],
  ["Vidéo : nœuds marins", "videos-libres.example", "v/noeuds"], ["Dictionnaire : « éruption »", "dictionnaire-libre.example", "eruption"],
  ["Recette de crêpes", "cuisine-simple.example", "crepes"], ["Calculatrice graphique", "maths-en-ligne.example", "graphique"],
  ["Conjugaison du verbe « devoir »", "conjugue.example", "devoir"], ["Résultats du tournoi", "club-hand-val.example", "tournoi"],
  ["Carte de la randonnée", "sentiers-du-val.example", "carte"], ["Radio du lycée, émission 14", "radio-du-lycee.example", "emissions/14"],
  ["Bibliothèque : renouveler un prêt", "mediatheque-val.example", "compte"], ["Plan de la vieille ville", "ville-du-val.example", "plan"],
  ["Traduire « however »", "dictionnaire-libre.example", "en/however"], ["Le cours de dessin de Mona", "mona-dessine.example", "lecon-3"],
  ["Accorder une guitare", "cordes-et-bois.example", "accordeur"], ["Résultats des élections du CVL", "lycee-des-tilleuls.example", "cvl"],
  ["Entretien avec une soudeuse", "metiers-en-vue.example", "portraits/soudeuse"], ["Photos du voyage à Rome", "album-de-classe.example", "rome"],
] as const;

export const makeFiles: FileMaker = ({ id, values }) => {
  const target = wanted[id]!;
  const visits = history(id).toSorted((one, other) => other.day - one.day || other.minute - one.minute);
  const found = visits.filter(({ day, minute, site, title }) => day === target.day && Math.floor(minute / 60) === target.hour && site === target.site && title.toLowerCase().includes(String(values.mot)));
  if (found.length !== 1) throw new Error(`one visit should fit, found ${found.length}`);
  return { files: { [String(values.page)]: page(visits) }, answer: Number(/fiche-(\d+)$/.exec(found[0]!.path)![1]) };
};

function history(id: string): Visit[] {
  const { day, hour, site, sheet, titles, other } = wanted[id]!;
  const random = seededRandom(`history-${id}`);
  const drawn = Array.from({ length: 130 }, (): Visit => {
    const [title, place, path] = ORDINARY[Math.floor(random() * ORDINARY.length)]!;
    return { day: Math.floor(random() * 7), minute: 7 * 60 + Math.floor(random() * 14 * 60), title, site: place, path };
  });
  const ordinary = drawn.filter(({ day, path }, index) => drawn.findIndex((other) => other.day === day && other.path === path) === index);
  const at = (dayOffset: number, hourOffset: number, minutes: number) => ({ day: day + dayOffset, minute: (hour + hourOffset) * 60 + minutes });
  return [
    ...ordinary,
    { ...at(0, 0, 22), title: titles[0], site, path: `fiche-${sheet}` },
    { ...at(0, 0, 31), title: other, site, path: `fiche-${sheet + 214}` },
    { ...at(0, 0, 40), title: titles[2], site: "blog-de-sam.example", path: `fiche-${sheet - 350}` },
    { ...at(0, 3, 5), title: titles[1], site, path: `fiche-${sheet + 35}` },
    { ...at(-1, 0, 18), title: titles[1], site, path: `fiche-${sheet + 35}` },
    { ...at(2, 0, 47), title: titles[2], site, path: `fiche-${sheet - 12}` },
  ];
}

function page(visits: readonly Visit[]): string {
  const days = DAYS.toReversed().map((name, place) => {
    const day = DAYS.length - 1 - place;
    const rows = visits.filter((visit) => visit.day === day).map(({ minute, title, site, path }) => `<tr><td>${clock(minute)}</td><td>${escapeHtml(title)}<br><code>${site}/${path}</code></td></tr>`);
    return `<h2>${name[0]!.toUpperCase()}${name.slice(1)}</h2>\n<table>${rows.join("\n")}</table>`;
  });
  return frenchPage({
    title: "Historique",
    css: "body{background:#f6f7f9}main{max-width:44rem;margin:0 auto;padding:.5rem 1rem 3rem}table{background:#fff;width:100%}td:first-child{width:4.5rem;white-space:nowrap}code{color:#31652f;font-size:.85rem;overflow-wrap:anywhere}",
    body: `<main><h1>Historique</h1>\n${days.join("\n")}\n</main>`,
  });
}

function clock(minute: number): string {
  return `${Math.floor(minute / 60)} h ${String(minute % 60).padStart(2, "0")}`;
}
