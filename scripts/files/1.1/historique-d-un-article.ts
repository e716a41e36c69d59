import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { frenchPage } from "../pages/french-page.ts";

interface Edit {
  readonly by: string;
  readonly day: string;
  readonly summary: string;
  /** Which sentence changes (from 0), and what it becomes. */
  readonly sentence: number;
  readonly text: string;
}

interface Article {
  readonly prefix: string;
  readonly edits: readonly Edit[];
}

const edit = (by: string, day: string, summary: string, sentence: number, text: string): Edit => ({ by, day, summary, sentence, text });

const articles: Record<string, Article> = {
  a: {
    prefix: "article-kerlou",
    edits: [
      edit("Capitaine_Ad", "3 février 2018", "création de l'article", 0, "Kerlou est une île au large de la Bretagne."),
      edit("Capitaine_Ad", "3 février 2018", "géographie", 1, "Longue de 3 km, elle culmine à 48 m."),
      edit("Mouette_rieuse", "19 mars 2018", "population", 2, "Elle compte 420 habitants."),
      edit("Robin_G", "2 mai 2018", "ajout du phare", 3, "Son phare a été allumé en 1871."),
      edit("Vagabond22", "11 août 2018", "orthographe", 2, "Elle compte 4 200 habitants."),
      edit("Nolwenn.B", "30 août 2018", "transports", 4, "Un bateau la relie au continent en 35 minutes."),
      edit("Mouette_rieuse", "1er septembre 2018", "la population était fausse", 2, "Elle compte 420 habitants."),
      edit("Vent_debout", "9 septembre 2018", "annulation d'une modification sans source", 2, "Elle compte 4 200 habitants."),
      edit("Robin_G", "22 octobre 2018", "population : précision sur le phare", 3, "Son phare, haut de 31 m, a été allumé en 1871."),
      edit("Nolwenn.B", "4 janvier 2019", "chiffres de la population vérifiés", 4, "Un bateau la relie au continent en 40 minutes."),
      edit("Capitaine_Ad", "15 janvier 2019", "mise en page", 2, "Elle compte 418 habitants (recensement)."),
      edit("Mouette_rieuse", "6 juin 2019", "population : ajout d'une source", 2, "Elle compte 418 habitants (recensement de l'an dernier)."),
    ],
  },
  b: {
    prefix: "article-tarvel",
    edits: [
      edit("Loco_motive", "8 avril 2017", "création de l'article", 0, "Le train à vapeur de Tarvel est un train touristique."),
      edit("Loco_motive", "8 avril 2017", "parcours", 1, "Il parcourt 22 km entre Tarvel et Brume."),
      edit("Aiguilleur", "1er mai 2017", "vitesse", 2, "Il roule à 30 km/h."),
      edit("Sifflet9", "12 juin 2017", "accord du participe", 2, "Il roule à 190 km/h."),
      edit("Chef2Gare", "13 juin 2017", "horaires", 3, "Il circule les dimanches d'été."),
      edit("Aiguilleur", "20 juin 2017", "vitesse corrigée", 2, "Il roule à 30 km/h."),
      edit("Tarvelois", "2 juillet 2017", "retour à la bonne version", 2, "Il roule à 190 km/h."),
      edit("Chef2Gare", "8 juillet 2017", "vitesse : enlevé l'erreur", 3, "Il circule les samedis et dimanches d'été."),
      edit("Loco_motive", "30 août 2017", "locomotive", 4, "La locomotive date de 1912."),
      edit("Bielle_et_cie", "4 septembre 2017", "ajout d'une virgule", 2, "Il roule à 30 km/h, au maximum."),
      edit("Aiguilleur", "9 décembre 2017", "vitesse : source ajoutée", 2, "Il roule à 30 km/h au maximum (dépliant officiel)."),
    ],
  },
  c: {
    prefix: "article-orvale",
    edits: [
      edit("Pile_ou_arche", "14 janvier 2019", "création de l'article", 0, "Le pont d'Orvale franchit la Lourre."),
      edit("Pile_ou_arche", "14 janvier 2019", "dimensions", 1, "Il mesure 86 m et compte cinq arches."),
      edit("Marie-des-Rives", "2 février 2019", "date", 2, "Il a été construit en 1754."),
      edit("Gué", "3 mars 2019", "construit en 1540 : ajout de la légende", 3, "Une légende parle d'un pont plus ancien."),
      edit("Tablier_7", "21 avril 2019", "lien cassé", 2, "Il a été construit en 1540."),
      edit("Marie-des-Rives", "29 avril 2019", "circulation", 4, "Il est réservé aux piétons depuis 1998."),
      edit("Gué", "6 mai 2019", "orthographe", 2, "Il a été construit en 1754 par l'ingénieur Vasson."),
      edit("Amont", "8 mai 2019", "annulation du vandalisme", 2, "Il a été construit en 1540."),
      edit("Pile_ou_arche", "17 juin 2019", "1540 retiré", 3, "Une légende parle d'un gué plus ancien."),
      edit("Amont", "30 juin 2019", "dimensions vérifiées", 1, "Il mesure 87 m et compte cinq arches."),
      edit("Gué", "11 août 2019", "typographie", 2, "Il a été construit en 1754 (archives)."),
      edit("Marie-des-Rives", "2 octobre 2019", "date de construction corrigée", 2, "Il a été construit de 1754 à 1757 (archives)."),
    ],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const article = articles[id]!;
  const wrong = String(values.faux);
  const states = versions(article.edits);
  const comparisons = article.edits.map((_, index) => [`${article.prefix}-version-${index + 1}.html`, comparisonPage(article, states, index, String(values.article))] as const);
  const first = states.findIndex((state) => state.join(" ").includes(wrong));
  const last = states.findLastIndex((state) => state.join(" ").includes(wrong));
  return {
    files: { [String(values.page)]: historyPage(article, states, String(values.article)), ...Object.fromEntries(comparisons) },
    answer: { auteur: article.edits[first]!.by, version: last + 2 },
  };
};

/** The sentences of each version, the first edit making version 1. */
function versions(edits: readonly Edit[]): (readonly string[])[] {
  const states: (readonly string[])[] = [];
  for (const { sentence, text } of edits) {
    const state = [...(states.at(-1) ?? [])];
    state[sentence] = text;
    states.push(state);
  }
  return states;
}

const CSS = "main{max-width:50rem;margin:0 auto;padding:.5rem 1rem 3rem}li{margin:.6rem 0}.before{background:#fde8e8}.after{background:#e6f4e6}small{color:#4a5163}";

function historyPage({ prefix, edits }: Article, states: readonly (readonly string[])[], name: string): string {
  const rows = edits.map(({ by, day, summary }, index) => {
    const length = states[index]!.join(" ").length;
    return `<li><a href="${prefix}-version-${index + 1}.html">Version ${index + 1}</a>, ${day}, par <b>${by}</b><br>Résumé : ${escapeHtml(summary)} <small>(${length} caractères)</small></li>`;
  });
  return frenchPage({
    title: `${name} : historique`,
    css: CSS,
    body: `<main><h1>${escapeHtml(name)} : historique</h1>\n<p>La version la plus récente est en haut. Chaque lien montre ce que la version a changé.</p>\n<p>Le résumé est écrit par la personne qui a modifié l'article.</p>\n<ul>\n${rows.reverse().join("\n")}\n</ul></main>`,
  });
}

function comparisonPage({ prefix, edits }: Article, states: readonly (readonly string[])[], index: number, name: string): string {
  const { by, day, sentence } = edits[index]!;
  const before = states[index - 1]?.[sentence] ?? "(rien)";
  const others = states[index]!.filter((_, place) => place !== sentence);
  return frenchPage({
    title: `${name} : version ${index + 1}`,
    css: CSS,
    body: `<main><h1>${escapeHtml(name)} : version ${index + 1}</h1>
<p>${by}, ${day} · <a href="${prefix}-historique.html">Retour à l'historique</a></p>
<h2>Ce qui change</h2>
<p class="before"><b>Avant :</b> ${escapeHtml(before)}</p>
<p class="after"><b>Après :</b> ${escapeHtml(states[index]![sentence]!)}</p>
<h2>Le reste du texte, inchangé</h2>
<p>${escapeHtml(others.join(" ") || "(rien)")}</p></main>`,
  });
}
