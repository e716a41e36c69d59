import type { FileMaker } from "../file-maker.ts";
import { site } from "../pages/site.ts";

/** A page to cite; its names could each be those of a person, a page or a site. */
interface Cited {
  readonly prefix: string;
  readonly slug: string;
  readonly color: string;
  readonly domain: string;
  readonly author: string;
  readonly title: string;
  readonly siteName: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
}

const pages: Record<string, Cited> = {
  a: {
    prefix: "dune", slug: "sable", color: "#8a4b08", domain: "camille-dune.example", author: "Océane Rivage", title: "Rivages en vie", siteName: "Camille Dune", published: "17 avril 2021",
    paragraphs: ["Sous le sable mouillé vivent des vers, des coques et de minuscules crustacés.", "Camille Dune est le nom de notre site ; il réunit douze naturalistes."],
  },
  b: {
    prefix: "verger", slug: "varietes", color: "#7a1f3d", domain: "florent-verger.example", author: "Florent Verger", title: "Granny Smith", siteName: "Le Carnet des pommes", published: "2 novembre 2020",
    paragraphs: ["La Granny Smith, verte et acide, vient d'Australie.", "Elle porte le nom de Maria Ann Smith, qui l'a fait connaître au XIXe siècle."],
  },
  c: {
    prefix: "atlas", slug: "atlas", color: "#1e3a8a", domain: "mappemonde.example", author: "Iris Atlas", title: "Le Monde à plat", siteName: "Mappemonde", published: "23 juin 2019",
    paragraphs: ["Aucune carte plane ne garde à la fois les formes et les surfaces de la Terre.", "Il faut donc choisir une projection, et savoir ce qu'elle déforme."],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const cited = pages[id]!;
  const { prefix, slug, color, domain, author, title, siteName, published, paragraphs } = cited;
  const files = site({
    prefix, color, name: siteName, address: domain,
    pages: [{ slug, title, body: `<p class="byline">Par ${author} · Publié le ${published}</p>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("")}` }],
  });
  const model = [author, title, siteName, published, `https://${domain}/${slug}`];
  return { files, answer: model.map((element) => itemOf(element, values)) };
};

/** "texteC" holds the text of item "c". */
function itemOf(element: string, values: Readonly<Record<string, string | number>>): string {
  const found = Object.keys(values).find((name) => /^texte[A-E]$/.test(name) && values[name] === element);
  if (!found) throw new Error(`no item says « ${element} »`);
  return found.at(-1)!.toLowerCase();
}
