import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Message {
  readonly author: string;
  readonly text: string;
  readonly reveals?: true;
}

export const makeFiles: FileMaker = ({ id, values }) => {
  const forum = FORUMS[id]!;
  const random = seededRandom(`forum-${id}`);
  const posts = forum.messages.map((message, index) => card(`<p><strong>${message.author}</strong> <span class="meta">n° ${index + 1}, ${17 + Math.floor(index / 5)} h ${String(10 + Math.floor(random() * 8) + (index % 5) * 9).padStart(2, "0")}</span></p><p>${escapeHtml(message.text)}</p>`));
  return {
    files: { [String(values["page"])]: appScreen({ service: forum.service, title: forum.title, color: forum.color, aside: "Forum public", body: posts.join("\n") }) },
    answer: forum.messages.find((message) => message.reveals)!.author,
  };
};

const FORUMS: Readonly<Record<string, { service: string; title: string; color: string; messages: readonly Message[] }>> = {
  a: {
    service: "Manette & Cie",
    title: "Qui pour finir le donjon 12 ?",
    color: "#5b3f8c",
    messages: [
      { author: "Orage", text: "Salut, je cherche trois personnes pour le donjon 12. Niveau 40 minimum." },
      { author: "Mirabelle", text: "Je suis niveau 38, ça passe ? J'ai battu le boss 3 fois la semaine dernière." },
      { author: "Vasco", text: "Le niveau 40 coûte 1 200 pièces d'or, fais la quête du port d'abord." },
      { author: "Tigre_bleu", text: "Moi je joue depuis Marseille, la connexion est bonne ce soir." },
      { author: "Kouign", text: "Mon record : 4 min 52 s pour la salle des miroirs. Qui dit mieux ?" },
      { author: "Mirabelle", text: "Trop fort ! Moi c'est 6 min 10 s." },
      { author: "Lutin7", text: "Je peux venir à 20 h. Si le tchat plante, le mien commence par zéro six, puis 39 98, puis 42 et 18, on se parle là.", reveals: true },
      { author: "Vasco", text: "Ok pour 20 h. Pensez à prendre la potion rouge, elle coûte 45 pièces." },
      { author: "Orage", text: "Parfait, il reste une place. Serveur 6, salon 0142." },
      { author: "Kouign", text: "J'arrive après le dîner, vers 20 h 30." },
      { author: "Nuage", text: "Dommage, je ne joue que le samedi." },
      { author: "Tigre_bleu", text: "Il y aura une autre partie samedi, même serveur." },
    ],
  },
  b: {
    service: "Six cordes",
    title: "Quelle guitare pour débuter ?",
    color: "#8a4b1f",
    messages: [
      { author: "Samba", text: "Bonjour, je débute. Vous conseillez quoi pour moins de 150 euros ?" },
      { author: "Rossignol", text: "Une guitare classique d'occasion. La mienne m'a coûté 90 euros." },
      { author: "Do-mineur", text: "Change les cordes dès le début : 8 euros et le son n'a plus rien à voir." },
      { author: "Baobab", text: "À Lille, on trouve beaucoup d'occasions dans les vide-greniers." },
      { author: "Samba", text: "Merci ! Et pour accorder, une application suffit ?" },
      { author: "Rossignol", text: "Oui, la corde la plus grave doit donner 82 Hz." },
      { author: "Brioche", text: "J'en ai une qui ne sert plus, je la donne. Il suffit de sonner au 27 de la rue des Peupliers à Vierlon, la maison aux volets verts.", reveals: true },
      { author: "Do-mineur", text: "Sympa ! Moi j'ai appris avec 12 accords, en 2 mois." },
      { author: "Baobab", text: "Joue 15 minutes par jour plutôt que 2 heures le dimanche." },
      { author: "Clavecin", text: "Je confirme. Et attention au dos : chaise droite." },
      { author: "Samba", text: "Merci à tous, je vous dirai si j'y arrive !" },
    ],
  },
  c: {
    service: "La Cuillère",
    title: "Votre recette de gâteau au yaourt",
    color: "#a3345b",
    messages: [
      { author: "Farine", text: "Chez moi c'est 1 pot de yaourt, 2 pots de sucre, 3 pots de farine et 3 œufs." },
      { author: "Citronnelle", text: "Je mets un demi-pot d'huile et le jus de 2 citrons." },
      { author: "Zeste", text: "35 minutes à 180 degrés, pas plus, sinon il est sec." },
      { author: "Pixelle22", text: "J'en apporte à mes copines tous les mardis. Je les attends seule devant le gymnase Colette de Bourmont, de 17 h à 18 h. Je suis la fille au sac jaune.", reveals: true },
      { author: "Farine", text: "Quelle chance pour les copines ! Avec des pépites de chocolat aussi ?" },
      { author: "Marmite", text: "Moi je suis en Bretagne, alors c'est beurre salé obligatoire." },
      { author: "Zeste", text: "Il se garde 3 jours dans une boîte fermée." },
      { author: "Citronnelle", text: "Le mien n'a jamais duré plus de 20 minutes." },
      { author: "Marmite", text: "À mon anniversaire j'en ai fait 4 pour 25 personnes." },
      { author: "Vanille", text: "Avec de la compote à la place du sucre, ça marche ?" },
      { author: "Zeste", text: "Oui : 200 g de compote, et un peu moins d'huile." },
    ],
  },
};
