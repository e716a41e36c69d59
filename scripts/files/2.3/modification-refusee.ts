import type { FileMaker } from "../file-maker.ts";
import { site } from "../pages/site.ts";

const RULES = [
  ["R1", "Sources", "Une information nouvelle s'appuie sur une source publiée, que chacun peut consulter."],
  ["R2", "Neutralité", "On présente les faits et les avis connus, sans juger ni vanter."],
  ["R3", "Pas de publicité", "Ni prix, ni promotion, ni horaires d'un commerce."],
  ["R4", "Droit d'auteur", "On écrit avec ses mots : on ne recopie pas un texte protégé."],
  ["R5", "Discussion", "Quand une modification est annulée, on en parle dans la discussion. On ne la remet pas de force."],
  ["R6", "Respect", "On parle du texte, jamais de la personne."],
] as const;

interface Refusal {
  readonly prefix: string;
  readonly added: string;
  readonly source: string;
  readonly refusal: string;
  readonly rule: string;
  readonly reply: string;
}

const REFUSALS: Readonly<Record<string, Refusal>> = {
  a: {
    prefix: "lac", rule: "R4", reply: "bleu", refusal: "J'annule. Compare ton texte avec ta source, et regarde nos règles.",
    added: "« Bordé de sapins centenaires, le lac offre au promeneur un miroir où le ciel vient se baigner. »",
    source: "<p>Brochure de l'office de tourisme, 2019 :</p><blockquote>Bordé de sapins centenaires, le lac offre au promeneur un miroir où le ciel vient se baigner.</blockquote><p>© Office de tourisme. Tous droits réservés.</p>",
  },
  b: {
    prefix: "moulin", rule: "R1", reply: "gris", refusal: "J'annule : je ne peux pas vérifier. Voir nos règles.",
    added: "« Le moulin a brûlé en 1950, puis il a été reconstruit en deux ans. »",
    source: "<p>Source indiquée : « C'est mon arrière-grand-père, le meunier, qui me l'a raconté. »</p>",
  },
  c: {
    prefix: "place", rule: "R3", reply: "vert", refusal: "J'annule. Cette phrase n'a pas sa place ici, voir nos règles.",
    added: "« Sur la place, le glacier Givrette vend deux boules pour 3 € jusqu'à la fin du mois, tous les jours de 11 h à 22 h. »",
    source: "<p>Site du glacier Givrette, page d'accueil :</p><blockquote>Offre du mois : 2 boules, 3 €. Ouvert tous les jours, de 11 h à 22 h.</blockquote>",
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { prefix, added, source, refusal, rule, reply } = REFUSALS[id]!;
  return {
    files: site({
      prefix, name: "Wikipays", slogan: String(values["article"]), color: "#4a4a55",
      pages: [
        { slug: "discussion", title: "Discussion", link: "menu", body: `<p><b>${values["qui"]}</b> : J'ai ajouté une phrase, elle a disparu. Pourquoi ?</p><p><b>Gardienne_du_Val</b> : ${refusal}</p>` },
        { slug: "ajout", title: "Phrase ajoutée", link: "menu", body: `<p>${added}</p>` },
        { slug: "source", title: "Source citée", link: "menu", body: source },
        { slug: "regles", title: "Règles", link: "menu", body: RULES.map(([number, name, text]) => `<h2>${number}. ${name}</h2><p>${text}</p>`).join("\n") },
      ],
    }),
    answer: { regle: [rule, rule.slice(1), `règle ${rule.slice(1)}`, `règle ${rule}`], reponse: reply },
  };
};
