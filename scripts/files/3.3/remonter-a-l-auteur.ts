import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { pageName, site } from "../pages/site.ts";

interface Work {
  readonly prefix: string;
  readonly color: string;
  readonly kind: string;
  readonly title: string;
  /** Who posts it on the forum, who passes it on, who made it. */
  readonly poster: string;
  readonly relay: string;
  readonly author: string;
  readonly place: string;
  readonly free: boolean;
}

const WORKS: Readonly<Record<string, Work>> = {
  a: { prefix: "renard", color: "#7a3b12", kind: "Dessin", title: "Renard sous la neige", poster: "Pixel77", relay: "Blog de Maëva", author: "Nadège Ferrand", place: "Carnet d'atelier", free: false },
  b: { prefix: "poeme", color: "#3d3a7c", kind: "Poème", title: "La gare à l'aube", poster: "Luno", relay: "Page de Karim", author: "Ismaël Roussel", place: "Recueil en ligne", free: true },
  c: { prefix: "vague", color: "#0b5a7a", kind: "Photo", title: "La grande vague", poster: "Surf-Val", relay: "Album de Jonas", author: "Yuna Le Gall", place: "Galerie de photos", free: false },
};

export const makeFiles: FileMaker = ({ id }) => {
  const { prefix, color, kind, title, poster, relay, author, place, free } = WORKS[id]!;
  const link = (slug: string, text: string) => `<a href="${pageName({ prefix }, slug)}">${escapeHtml(text)}</a>`;
  const work = `<p><b>${kind} : « ${escapeHtml(title)} »</b></p>`;
  const terms = free ? "Je l'offre à tous : reprenez-le librement, avec mon nom." : "Vous voulez le montrer ailleurs ? Écrivez-moi d'abord.";
  return {
    files: site({
      prefix, name: "Le web des curieux", color,
      pages: [
        { slug: "forum", title: "Forum", link: "menu", body: `${work}<p>Publié par ${poster}, sans légende ni signature.</p><p>« C'est à personne, je l'ai trouvé là : ${link("relais", relay)} »</p>` },
        { slug: "relais", title: relay, body: `${work}<p>J'aime beaucoup ! Je l'ai recopié. Source : ${link("origine", place)}.</p><p class="byline">Page tenue par l'équipe de ${escapeHtml(relay.split(" ").at(-1)!)}.</p>` },
        { slug: "origine", title: place, body: `${work}<p>Mes créations de l'année, dans l'ordre. ${terms}</p><p>${link("contact", "À propos de moi")}</p>` },
        { slug: "contact", title: "À propos de moi", body: `<p>Je m'appelle ${escapeHtml(author)}. Je crée chaque matin, avant le travail.</p>` },
      ],
    }),
    answer: { auteur: [author, author.replace(/^(\S+) (.+)$/, "$2 $1")], reprise: free ? "citer" : "demander" },
  };
};
