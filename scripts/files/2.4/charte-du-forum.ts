import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { site } from "../pages/site.ts";

interface Message {
  readonly author: string;
  readonly text: string;
  /** The rule that it breaks. */
  readonly breaks?: number;
}

interface Forum {
  readonly prefix: string;
  readonly name: string;
  readonly color: string;
  readonly topic: string;
  readonly rules: readonly string[];
  readonly messages: readonly Message[];
}

export const makeFiles: FileMaker = ({ id }) => {
  const { topic, rules, messages, ...forum } = FORUMS[id]!;
  const guilty = messages.filter(({ breaks }) => breaks);
  if (guilty.length !== 1) throw new Error("one message breaks a rule");
  const files = site({
    ...forum,
    pages: [
      { slug: "accueil", title: topic, link: "menu", body: messages.map(({ author, text }) => `<p><strong>${author}</strong> : ${escapeHtml(text)}</p>`).join("\n") },
      { slug: "vie", title: "Vie du forum", link: "footer", body: "<p>Le forum a six ans et 1 240 membres. Merci aux trois personnes qui le font vivre.</p>" },
      { slug: "regles", title: "Avant d'écrire", link: "footer", body: `<ol>${rules.map((rule) => `<li>${rule}</li>`).join("")}</ol>` },
    ],
  });
  return { files, answer: { auteur: guilty[0]!.author, regle: guilty[0]!.breaks } };
};

const FORUMS: Readonly<Record<string, Forum>> = {
  a: {
    prefix: "romans", name: "Le coin des romans", color: "#5a3010", topic: "La saga du Phare, tome 3",
    rules: ["Restez polis, même en désaccord.", "Pas de publicité pour une boutique.", "Ne racontez pas la fin d'un livre sans écrire « Attention, fin » avant.", "Un message ne dépasse pas dix lignes."],
    messages: [{ author: "Plume", text: "J'ai trouvé le début trop lent. Et vous ?" }, { author: "Hibou", text: "Pas d'accord, j'ai adoré les descriptions de la mer." }, { author: "Vague", text: "Moi j'ai pleuré quand le capitaine meurt dans les trois dernières pages !", breaks: 3 }, { author: "Encre", text: "Attention, fin : la lettre était dans le phare." }, { author: "Plume", text: "J'ai acheté le mien d'occasion, il est comme neuf." }],
  },
  b: {
    prefix: "reparer", name: "Réparer ensemble", color: "#22554f", topic: "Mon imprimante ne s'allume plus",
    rules: ["Décrivez l'appareil et ce que vous avez déjà essayé.", "Ne conseillez jamais d'ouvrir un appareil branché.", "Un seul sujet par discussion.", "Pas de numéro de téléphone dans les messages."],
    messages: [{ author: "Vis-à-vis", text: "Imprimante à encre, cinq ans. J'ai changé la prise et le câble, rien." }, { author: "Fusible", text: "Débranche-la dix minutes, puis rebranche." }, { author: "Ressort", text: "Ouvre le capot pendant qu'elle est branchée, tu verras où ça chauffe.", breaks: 2 }, { author: "Fusible", text: "As-tu regardé le petit fusible derrière, une fois débranchée ?" }, { author: "Vis-à-vis", text: "C'était le fusible. Merci !" }],
  },
  c: {
    prefix: "trocs", name: "Trocs du quartier", color: "#6a234a", topic: "Vêtements et livres",
    rules: ["On échange ou on donne : aucune vente.", "Pas d'animaux.", "Si vous montrez une photo : l'objet seul, sans visage.", "Le rendez-vous se prend en message privé."],
    messages: [{ author: "Lilas", text: "J'échange un manteau bleu, 12 ans, contre des bottes en 36." }, { author: "Cactus", text: "J'ai des bottes en 36. Je t'écris en privé." }, { author: "Marelle", text: "Je donne vingt livres de poche à qui vient les chercher." }, { author: "Bolide", text: "Casque de vélo presque neuf, 15 euros, je peux livrer.", breaks: 1 }, { author: "Cactus", text: "Ma photo montre les bottes seules, sur le tapis." }],
  },
};
