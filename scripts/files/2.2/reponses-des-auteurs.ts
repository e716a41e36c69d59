import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Reply {
  readonly from: string;
  readonly work: string;
  readonly text: string;
  /** The reply allows exactly what was asked. */
  readonly allows?: true;
  /** Why this one, about which the pupil is asked, does not. */
  readonly lacks?: "partie" | "attente" | "droits";
}

export const makeFiles: FileMaker = ({ id, values }) => {
  const { request, replies } = MAILBOXES[id]!;
  const allowed = replies.filter(({ allows }) => allows);
  if (allowed.length !== 1) throw new Error("one reply must allow the use");
  const lacking = replies.find(({ work }) => work === values["autre"])!;
  const dayOf = (reply: Reply) => 3 + replies.indexOf(reply) * 2;
  const asked = card(`<h2>Ton message aux auteurs</h2><p>${escapeHtml(request)}</p>`);
  const body = asked + replies.map((reply) => card(`<p><strong>${reply.from}</strong> <span class="meta">${dayOf(reply)} mars, à propos de « ${reply.work} »</span></p><p>${escapeHtml(reply.text)}</p>`)).join("\n");
  return { files: { [String(values["page"])]: appScreen({ service: "Courrier", title: "Les réponses reçues", color: "#44546a", body }) }, answer: { oeuvre: allowed[0]!.work, preuve: dayOf(allowed[0]!), refus: lacking.lacks! } };
};

const MAILBOXES: Readonly<Record<string, { request: string; replies: readonly Reply[] }>> = {
  a: {
    request: "Bonjour, puis-je publier votre photo sur le site du club de voile et sur son affiche imprimée, jusqu'au 30 juin, avec votre nom ?",
    replies: [
      { from: "Armelle Coz", work: "Grand large", text: "Quelle belle idée, bravo au club ! Je vous souhaite une bonne saison." },
      { from: "Bao Nguyen", work: "Ponton", text: "D'accord pour le site. Pour l'affiche, je préfère que non." },
      { from: "Clément Roy", work: "Voile rouge", text: "Oui aux deux, jusqu'à fin juin. Mon nom en bas à droite, s'il vous plaît.", allows: true },
      { from: "Dalia Haddad", work: "Bouée 7", text: "La photo appartient maintenant à un magazine. Il faut lui demander.", lacks: "droits" },
    ],
  },
  b: {
    request: "Bonjour, puis-je faire lire votre poème dans notre émission de radio et le laisser en podcast pendant un an, avec votre nom ?",
    replies: [
      { from: "Eugénie Marchal", work: "Buée", text: "Oui, je vous autorise à le lire à l'antenne et à garder le podcast douze mois, avec mon nom.", allows: true },
      { from: "Farouk Belkacem", work: "Escalier", text: "Oui à l'antenne ! Mais pas de podcast : je veux qu'il reste dans l'instant." },
      { from: "Greta Keller", work: "Lampe", text: "J'ai bien reçu votre message. Je réfléchis et je vous réponds.", lacks: "attente" },
      { from: "Hervé Colin", work: "Grenier", text: "Vous pouvez, si vous changez la dernière phrase et que j'entends l'émission avant. Envoyez-la-moi et je vous dirai oui ou non." },
    ],
  },
  c: {
    request: "Bonjour, puis-je mettre votre dessin, recadré, dans le jeu vidéo gratuit de notre lycée, mis en ligne pour tous, avec votre nom ?",
    replies: [
      { from: "Isaure Fabre", work: "Dragon", text: "Pas de souci pour une présentation en classe. Pour une mise en ligne, non." },
      { from: "Jonas Weber", work: "Citadelle", text: "Mes dessins sont visibles par tous sur mon site, tout le monde peut les regarder." },
      { from: "Khadija Ouali", work: "Renard", text: "Oui pour le jeu en ligne, mais sans couper l'image : elle perd son sens.", lacks: "partie" },
      { from: "Léo Tessier", work: "Navire", text: "Je suis d'accord : jeu gratuit, en ligne, image recadrée, et mon nom au générique.", allows: true },
    ],
  },
};
