import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { frenchPage } from "../pages/french-page.ts";

type Draft = "juste" | "tout" | "manque" | "hors-sujet";

interface Talk {
  readonly title: string;
  readonly heavy: string;
  /** The three ideas to keep, in a few words each. */
  readonly ideas: readonly [string, string, string];
  /** An idea off the subject of the slide. */
  readonly aside: string;
  readonly order: readonly Draft[];
}

const TALKS: Readonly<Record<string, Talk>> = {
  a: {
    title: "Pourquoi composter ?",
    heavy: "Dans notre collège, on jette chaque jour vingt kilos d'épluchures, et le composteur permet de réduire ces déchets d'un tiers, ce qui n'est pas rien. On obtient aussi, au bout de huit mois environ, un engrais gratuit pour le potager. Enfin, la classe apprend à travailler en équipe, car il faut se relayer pour remuer.",
    ideas: ["Un tiers de déchets en moins", "Un engrais gratuit", "Un travail d'équipe"], aside: "Histoire du collège depuis 1972", order: ["manque", "juste", "tout", "hors-sujet"],
  },
  b: {
    title: "Venir à vélo",
    heavy: "D'abord, le trajet à vélo prend dix minutes depuis la gare, alors que le bus en prend dix-huit parce qu'il fait un détour. Ensuite, il ne coûte presque rien, une fois le vélo acheté ou prêté. Et puis on arrive réveillé, ce que disent huit élèves sur dix parmi ceux que nous avons interrogés.",
    ideas: ["Plus rapide que le bus", "Presque gratuit", "On arrive réveillé"], aside: "Le vainqueur du dernier tour cycliste", order: ["tout", "hors-sujet", "manque", "juste"],
  },
  c: {
    title: "Un carnet de lecture",
    heavy: "Tenir un carnet de lecture sert à se souvenir des livres, puisque l'on oublie la moitié d'une histoire en quelques mois. Il sert aussi à comparer ses goûts d'une année à l'autre, ce qui est amusant. Il aide enfin à conseiller un ami, en retrouvant vite le bon titre et le nom de son autrice ou de son auteur.",
    ideas: ["Se souvenir", "Comparer ses goûts", "Conseiller un ami"], aside: "Le prix du papier cette année", order: ["juste", "manque", "hors-sujet", "tout"],
  },
};

const CSS = `
main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
.slide { border: 2px solid #34507c; border-radius: .5rem; margin: 0 0 1.4rem; min-height: 12rem; padding: 1rem 1.2rem; }
.slide h3 { color: #1f3864; font-size: 1.4rem; margin: 0 0 .6rem; }
.slide li { font-size: 1.25rem; margin: .4rem 0; }
.dense { font-size: .85rem; line-height: 1.35; }
`;

export const makeFiles: FileMaker = ({ id, values }) => {
  const talk = TALKS[id]!;
  const slides = talk.order.map((draft, index) => `<h2>Version ${"ABCD"[index]}</h2>\n${slide(talk, content(talk, draft))}`);
  const page = frenchPage({
    title: `Diapositive : ${talk.title}`,
    css: CSS,
    body: `<main><h1>La diapositive d'origine</h1>\n${slide(talk, `<p class="dense">${escapeHtml(talk.heavy)}</p>`)}\n<h1>Quatre propositions</h1>\n${slides.join("\n")}</main>`,
  });
  return { files: { [String(values["page"])]: page }, answer: "abcd"[talk.order.indexOf("juste")] };
};

function content({ heavy, ideas, aside }: Talk, draft: Draft): string {
  switch (draft) {
    case "tout":
      return `<ul>${heavy.split(/(?<=\.) /).map((sentence) => `<li class="dense">${escapeHtml(sentence)}</li>`).join("")}</ul>`;
    case "juste":
      return bullets(ideas);
    case "manque":
      return bullets(ideas.slice(0, 2));
    case "hors-sujet":
      return bullets([...ideas.slice(0, 2), aside, ideas[2]]);
  }
}

function bullets(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`;
}

function slide({ title }: Talk, html: string): string {
  return `<section class="slide"><h3>${escapeHtml(title)}</h3>${html}</section>`;
}
