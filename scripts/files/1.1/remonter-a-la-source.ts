import type { FileMaker } from "../file-maker.ts";
import { pageName, site } from "../pages/site.ts";

interface Copy {
  /** The letter of the item. */
  readonly item: string;
  readonly slug: string;
  readonly title: string;
  /** The item that it takes its figure from. */
  readonly from?: string;
  readonly body: string;
}

const cases: Record<string, { prefix: string; name: string; copies: readonly Copy[] }> = {
  a: {
    prefix: "sommeil", name: "Cinq pages sur le sommeil",
    copies: [
      { item: "a", slug: "fil", title: "Le fil Vu d'ici", from: "d", body: "<p>« Aucun lycéen ne dort !! » Vu dans la vidéo de 100 % vrai. Partagez.</p>" },
      { item: "b", slug: "sante", title: "Le site Bonjour Santé", from: "e", body: "<p>Six jeunes sur dix dorment mal, écrivait récemment La Dépêche du Lac. Nos dix conseils pour y remédier.</p>" },
      { item: "c", slug: "laboratoire", title: "L'enquête du laboratoire Morphis", body: "<p>Nous avons interrogé 1 240 lycéens de douze établissements. <b>63 %</b> disent dormir moins de 8 heures en semaine. Questionnaire et méthode en annexe.</p>" },
      { item: "d", slug: "video", title: "La chaîne vidéo 100 % vrai", from: "b", body: "<p>« Les ados ne dorment plus. » Dans la description : chiffres trouvés sur le site Bonjour Santé.</p>" },
      { item: "e", slug: "journal", title: "Le journal La Dépêche du Lac", from: "c", body: "<p>63 % des lycéens manquent de sommeil, d'après une enquête du laboratoire Morphis que nous nous sommes procurée.</p>" },
    ],
  },
  b: {
    prefix: "abeilles", name: "Cinq pages sur les abeilles",
    copies: [
      { item: "a", slug: "observatoire", title: "Le relevé de l'observatoire Apivigie", body: "<p>Au printemps, nos 64 apiculteurs volontaires ont ouvert 900 ruches. <b>18 %</b> n'ont pas passé l'hiver. Tableau complet à télécharger.</p>" },
      { item: "b", slug: "blog", title: "Le blog Jardin Zen", from: "e", body: "<p>J'ai lu sur Éco-Minute que nos abeilles meurent par milliers chaque hiver. Plantons !</p>" },
      { item: "c", slug: "revue", title: "La revue Terre et Ruches", from: "a", body: "<p>Près d'une ruche sur cinq perdue : c'est ce que montre le dernier relevé d'Apivigie.</p>" },
      { item: "d", slug: "affiche", title: "L'affiche de l'association", from: "b", body: "<p>« Demain, plus une abeille ? » En petit, en bas : texte inspiré du blog Jardin Zen.</p>" },
      { item: "e", slug: "eco", title: "Le site Éco-Minute", from: "c", body: "<p>Une ruche sur cinq disparaît chaque hiver en France, alerte la revue Terre et Ruches.</p>" },
    ],
  },
  c: {
    prefix: "ville", name: "Cinq pages sur les vélos",
    copies: [
      { item: "a", slug: "maire", title: "Le message du maire", from: "d", body: "<p>Plus 35 % de vélos boulevard Carnot : l'agence Circula vient de nous remettre ses chiffres.</p>" },
      { item: "b", slug: "mur", title: "Le mur du quartier", from: "c", body: "<p>Il paraît qu'il y aura bientôt plus de vélos que de voitures, je l'ai lu sur Rues d'ici.</p>" },
      { item: "c", slug: "rues", title: "Le site Rues d'ici", from: "e", body: "<p>Des milliers de vélos en plus, a-t-on entendu ce matin sur Onde 9.</p>" },
      { item: "d", slug: "agence", title: "Le comptage de l'agence Circula", body: "<p>Deux boucles au sol ont compté les passages pendant trente jours : <b>412 vélos par jour</b> en moyenne, contre 305 un an plus tôt.</p>" },
      { item: "e", slug: "radio", title: "La radio Onde 9", from: "a", body: "<p>Chronique de 7 h 40 : « Les vélos explosent en ville, c'est le maire qui l'écrit dans son message aux habitants. »</p>" },
    ],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { copies, ...folder } = cases[id]!;
  for (const { item, title } of copies) {
    if (values[`site${item.toUpperCase()}`] !== title) throw new Error(`item ${item} is not « ${title} »`);
  }
  const list = copies.map(({ slug, title }) => `<li><a href="${pageName(folder, slug)}">${title}</a></li>`).join("");
  const files = site({
    ...folder,
    color: "#374151",
    pages: [
      { slug: "liste", title: "Les cinq pages", link: "menu", body: `<ul>${list}</ul>` },
      ...copies.map(({ slug, title, body }) => ({ slug, title, body })),
    ],
  });
  return { files, answer: chain(copies) };
};

/** From the page that copies no other to the last copy. */
function chain(copies: readonly Copy[]): string[] {
  const order: string[] = [];
  let next = copies.find(({ from }) => from === undefined);
  while (next) {
    const { item } = next;
    order.push(item);
    next = copies.find(({ from }) => from === item);
  }
  return order;
}
