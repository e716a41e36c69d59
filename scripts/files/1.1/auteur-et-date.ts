import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { frenchDate } from "../pages/french-date.ts";
import { frenchPage } from "../pages/french-page.ts";

interface Article {
  readonly paper: string;
  readonly title: string;
  readonly author: string;
  readonly published: string;
  readonly updated: string;
  /** Where the name stands; the date follows it, or stays under the title. */
  readonly signature: "top" | "bottom" | "apart";
  readonly photographer: string;
  readonly paragraphs: readonly string[];
  readonly comment: { readonly by: string; readonly day: string; readonly text: string };
}

const articles: Record<string, Article> = {
  a: {
    paper: "La Gazette du Val", title: "Les castors reviennent sur la Lourre", author: "Inès Vasseur", published: "2022-03-14", updated: "2022-04-02", signature: "top", photographer: "Tom Keller",
    paragraphs: [
      "Des troncs taillés en crayon, des branches entassées : depuis le 8 janvier, plus de doute, les castors sont revenus sur la rivière.",
      "« Nous avons compté deux familles », explique Awa Diallo, technicienne de la réserve. La dernière observation datait du 3 juin 1987.",
      "Une visite publique est prévue le 21 mai. Elle sera guidée par Paul Lemoine, président de l'association des pêcheurs.",
    ],
    comment: { by: "Julie_R", day: "2022-03-16", text: "Vus hier soir sous le vieux pont !" },
  },
  b: {
    paper: "Ville Ouverte", title: "Tramway : la ligne C prend le virage", author: "Malik Ferrand", published: "2021-11-06", updated: "2021-11-09", signature: "bottom", photographer: "Léna Osmont",
    paragraphs: [
      "Les rails de la future ligne C sont arrivés par le train, le 2 novembre. Ils pèsent chacun une tonne.",
      "« Le plus dur sera le virage de la gare », prévient Soizic Le Guen, cheffe du chantier. L'ancien tramway y passait déjà, jusqu'au 30 avril 1953.",
      "Les premiers essais sans voyageurs commenceront le 15 septembre de l'année suivante, d'après Omar Haddad, adjoint aux transports.",
    ],
    comment: { by: "Piéton75", day: "2021-11-07", text: "Et les trottoirs, on y pense ?" },
  },
  c: {
    paper: "Le Petit Clocher", title: "L'horloge de la halle sonne de nouveau", author: "Aïcha Morvan", published: "2020-05-09", updated: "2020-05-12", signature: "apart", photographer: "Denis Aubin",
    paragraphs: [
      "Muette depuis le 27 octobre 2011, l'horloge de la halle a sonné midi devant trois cents personnes.",
      "Selon Yvon Tallec, horloger, « il manquait une roue de la taille d'une pièce de monnaie ». Il l'a taillée lui-même le 4 mai.",
      "La prochaine visite du mécanisme aura lieu le 13 juin, avec Rose Kébé, présidente des amis de la halle.",
    ],
    comment: { by: "Tic_Tac", day: "2020-05-10", text: "Bel article, merci Simone Prat pour le partage !" },
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const article = articles[id]!;
  return { files: { [String(values.page)]: page(article) }, answer: { auteur: answersFor(article.author.split(" ")), date: datesFor(article.published) } };
};

function page(article: Article): string {
  const date = `Publié le ${frenchDate(article.published)}, mis à jour le ${frenchDate(article.updated)}`;
  const byline = { top: `Par ${article.author}. ${date}.`, apart: `${date}.`, bottom: "" }[article.signature];
  const ending = { top: "", apart: `${article.author}.`, bottom: `${article.author}. ${date}.` }[article.signature];
  const { by, day, text } = article.comment;
  return frenchPage({
    title: `${article.title} – ${article.paper}`,
    css: "header{background:#3b2f5c;color:#fff;padding:.7rem 1rem;font-weight:700}main{max-width:42rem;margin:0 auto;padding:.5rem 1rem 2rem}h1{line-height:1.2}.small{color:#4a5163;font-size:.9rem}figure{margin:1rem 0}aside{border-top:1px solid #c8ccd6;margin-top:2rem}",
    body: `<header>${article.paper}</header>
<main>
<h1>${escapeHtml(article.title)}</h1>
${byline && `<p class="small">${byline}</p>`}
<figure><svg viewBox="0 0 600 160" role="img" aria-label="Photo du lieu"><rect width="600" height="160" fill="#cfe3ea"/><path d="M0 120 Q150 80 300 115 T600 100 V160 H0Z" fill="#5f8a5a"/><circle cx="500" cy="40" r="22" fill="#f4d58d"/></svg><figcaption class="small">Photo : ${article.photographer}</figcaption></figure>
${article.paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join("\n")}
${ending && `<p class="small">${ending}</p>`}
<aside><h2>1 commentaire</h2><p><b>${by}</b>, le ${frenchDate(day)} : ${escapeHtml(text)}</p></aside>
<p class="small">© ${article.paper}, 1998–2024</p>
</main>`,
  });
}

function answersFor([first, last]: readonly string[]): string[] {
  return [`${first} ${last}`, `${last} ${first}`];
}

function datesFor(iso: string): string[] {
  const [year = "", month = "", day = ""] = iso.split("-");
  const written = frenchDate(iso);
  return [written, `le ${written}`, `${day}/${month}/${year}`, `${Number(day)}/${Number(month)}/${year}`, `${day}/${month}/${year.slice(2)}`, `${day}-${month}-${year}`, `${day}.${month}.${year}`, iso, `${Number(day)}/${Number(month)}/${year.slice(2)}`];
}
