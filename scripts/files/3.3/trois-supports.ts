import type { FileMaker } from "../file-maker.ts";
import { frenchPage } from "../pages/french-page.ts";

type Flaw = "date" | "lieu" | "large" | "texte" | "rien";

interface Event {
  readonly name: string;
  readonly date: string;
  readonly place: string;
  readonly stands: readonly string[];
  readonly story: string;
  readonly poster: Flaw;
  readonly phone: Flaw;
  readonly slide: Flaw;
}

const EVENTS: Readonly<Record<string, Event>> = {
  a: { name: "Forum des métiers", date: "Jeudi 13 février, de 9 h à 12 h", place: "Gymnase Nord", stands: ["Santé", "Bois", "Commerce", "Numérique", "Mer", "Cuisine"], story: "Vingt personnes viennent parler de leur métier, chacune derrière une table. On passe de l'une à l'autre, on pose ses questions, on note ce qui plaît. Chaque élève repart avec une fiche et deux contacts pour un stage. L'an dernier, cent vingt élèves ont trouvé une idée.", poster: "lieu", phone: "large", slide: "rien" },
  b: { name: "Nuit de la lecture", date: "Samedi 18 janvier, de 19 h à 22 h", place: "Médiathèque des Tilleuls", stands: ["Contes", "BD", "Poésie", "Slam", "Manga", "Théâtre"], story: "La médiathèque reste ouverte tard, avec des tapis, des lampes et du chocolat chaud. Des lecteurs de tous les âges lisent à voix haute, chacun cinq minutes. On peut écouter, lire à son tour ou choisir un livre dans le noir. Une navette ramène les familles à vingt-deux heures.", poster: "rien", phone: "date", slide: "texte" },
  c: { name: "Atelier de réparation", date: "Mercredi 9 avril, de 14 h à 17 h", place: "Foyer du lycée", stands: ["Vélo", "Radio", "Couture", "Lampe", "Jouets", "Chaise"], story: "Des bénévoles apportent leurs outils et montrent les gestes. On vient avec un objet en panne, on le démonte ensemble, on cherche la pièce. Deux objets sur trois repartent réparés. Pour les autres, on récupère les pièces et on apprend quelque chose.", poster: "texte", phone: "rien", slide: "lieu" },
};

const CSS = `
main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
.poster, .phone, .slide { border: 3px solid #1d2433; margin: 0 auto 2rem; padding: 1rem; }
.poster { max-width: 22rem; min-height: 24rem; text-align: center; background: #fff6dd; }
.poster strong { display: block; font-size: 2rem; line-height: 1.15; margin-bottom: 1rem; }
.poster p { font-size: 1.3rem; }
.phone { border-radius: 1.5rem; max-width: 15rem; overflow: hidden; }
.phone table { font-size: .9rem; width: 34rem; }
.phone td { white-space: nowrap; }
.slide { aspect-ratio: 16 / 9; background: #eef3fb; }
.slide li { font-size: 1.15rem; }
p.long { font-size: .9rem; text-align: left; }
`;

export const makeFiles: FileMaker = ({ id, values }) => {
  const event = EVENTS[id]!;
  const { name, date, place, stands, story, poster, phone, slide } = event;
  const facts = (flaw: Flaw) => ({ date: flaw === "date" ? "" : date, place: flaw === "lieu" ? "" : place, story: flaw === "texte" ? `<p class="long">${story}</p>` : "" });
  const paragraphs = ({ date, place, story }: ReturnType<typeof facts>) => [date, place].filter(Boolean).map((line) => `<p>${line}</p>`).join("") + story;
  const list = phone === "large" ? `<table><tr>${stands.map((stand) => `<td>Stand ${stand}</td>`).join("")}</tr></table>` : `<ul>${stands.map((stand) => `<li>${stand}</li>`).join("")}</ul>`;
  const body = `<main>
<h1>${name}</h1>
<p><b>À transmettre :</b> ${date}, ${place}.</p>
<h2>L'affiche</h2>
<section class="poster"><strong>${name}</strong>${paragraphs(facts(poster))}</section>
<h2>L'écran du téléphone</h2>
<section class="phone"><b>${name}</b>${paragraphs(facts(phone))}${list}</section>
<h2>La diapositive de l'exposé</h2>
<section class="slide"><b>${name}</b><ul>${[facts(slide).date, facts(slide).place, "Entrée libre"].filter(Boolean).map((line) => `<li>${line}</li>`).join("")}</ul>${facts(slide).story}</section>
</main>`;
  return { files: { [String(values["page"])]: frenchPage({ title: name, css: CSS, body: body.replaceAll(/(?<=\d) h\b/g, "\u00A0h") }) }, answer: { affiche: poster, telephone: phone, diapo: slide } };
};
