import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Post {
  readonly when: string;
  readonly text: string;
  /** A place that the person lives next to. */
  readonly livesBy?: string;
  readonly address?: { readonly place: string; readonly number: number; readonly street: string };
}

export const makeFiles: FileMaker = ({ id, values }) => {
  const posts = PROFILES[id]!;
  const body = posts.map(({ when, text }) => card(`<p class="meta">${values["qui"]} · ${when} · public</p><p>${escapeHtml(text)}</p>`));
  const place = posts.find(({ livesBy }) => livesBy)!.livesBy;
  const { number, street } = posts.find(({ address }) => address?.place === place)!.address!;
  const name = street.replace(/^rue (du|des|de) ?/, "");
  const bare = street.includes("de la ") ? name.replace(/^la /, "") : name;
  const article = street.startsWith("rue des ") ? "les" : street.startsWith("rue du ") ? "le" : "la";
  return {
    files: { [String(values["page"])]: appScreen({ service: "Kilim", title: `Profil de ${values["qui"]}`, aside: "Profil public", color: "#6a3d8f", body: body.join("\n") }) },
    answer: [street, `la ${street}`, street.replace("rue ", ""), bare, `${article} ${bare}`, `${number} ${street}`, `${number}, ${street}`],
  };
};

const PROFILES: Readonly<Record<string, readonly Post[]>> = {
  a: [
    { when: "2 mai", text: "Enfin les beaux jours ! Terrasse du café Le Kiosque, rue Pasteur, avec Zoé et Tom." },
    { when: "9 mai", text: "Entraînement tous les mercredis à 14 h au stade de la rue du Lac. Qui vient courir ?" },
    { when: "14 mai", text: "Réveil à 5 h par l'odeur du pain. Avoir sa fenêtre juste en face du Levain d'or, c'est un bonheur et un problème.", livesBy: "Levain d'or" },
    { when: "20 mai", text: "Ma grand-mère a déménagé avenue des Cerisiers, quel jardin !" },
    { when: "28 mai", text: "Photo de mes baskets neuves, achetées rue de la République." },
    { when: "3 juin", text: "Concours de la meilleure baguette de la ville : bravo au Levain d'or, 14 rue des Tilleuls !", address: { place: "Levain d'or", number: 14, street: "rue des Tilleuls" } },
    { when: "11 juin", text: "Brevet blanc terminé, je dors jusqu'à lundi." },
    { when: "19 juin", text: "Fête de la musique place du Marché dimanche, on chante à 18 h." },
    { when: "30 juin", text: "Du 8 au 20 juillet, toute la famille part en Italie. La maison va s'ennuyer !" },
  ],
  b: [
    { when: "4 septembre", text: "Rentrée au lycée, le bus 12 est toujours aussi plein." },
    { when: "7 septembre", text: "Piscine de l'avenue Jean-Moulin : trois longueurs et j'étais mort." },
    { when: "12 septembre", text: "Le bruit des pompes à vélo sous mon plancher dès 8 h du matin… mais descendre d'un étage pour réparer un frein, c'est pratique.", livesBy: "Rayon Neuf" },
    { when: "18 septembre", text: "Anniversaire de Wei au bowling de la rue des Forges." },
    { when: "22 septembre", text: "Mon voisin du dessous, l'atelier Rayon Neuf, cherche un apprenti." },
    { when: "1er octobre", text: "Expo photo à la médiathèque, quai Voltaire, jusqu'à la fin du mois." },
    { when: "8 octobre", text: "Affiche à partager : bourse aux vélos chez Rayon Neuf, 5 rue du Moulin, samedi de 9 h à 17 h.", address: { place: "Rayon Neuf", number: 5, street: "rue du Moulin" } },
    { when: "15 octobre", text: "Match perdu 3 à 2. On fera mieux au stade de la route de Lyon." },
    { when: "20 octobre", text: "Le chat a encore mangé ma copie de maths." },
  ],
  c: [
    { when: "6 mars", text: "Cours de danse salle Rameau, rue Victor-Hugo : mes jambes ne répondent plus." },
    { when: "10 mars", text: "Les petits voisins de la crèche chantent dans la cour, de l'autre côté de mon mur. J'ai « Frère Jacques » dans la tête depuis 9 h.", livesBy: "Les Lutins" },
    { when: "15 mars", text: "Stage trouvé chez un fleuriste, rue des Lilas !" },
    { when: "21 mars", text: "Premier jour du printemps, pique-nique au parc Montgolfier." },
    { when: "27 mars", text: "Sortie au musée, boulevard Carnot. J'ai adoré la salle des masques." },
    { when: "2 avril", text: "Carnaval : toute la crèche Les Lutins est passée devant notre porte, et leurs confettis sont dans mon salon." },
    { when: "5 avril", text: "Photo du carnaval : on lit bien le panneau, « Crèche Les Lutins, 31 rue de la Fontaine ». Bravo aux petits dragons !", address: { place: "Les Lutins", number: 31, street: "rue de la Fontaine" } },
    { when: "12 avril", text: "Code de la route : 37 sur 40, presque parfait." },
    { when: "18 avril", text: "Ma cousine ouvre un restaurant rue du Port, courez-y." },
  ],
};
