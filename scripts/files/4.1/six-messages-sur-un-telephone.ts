import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Message {
  readonly from: string;
  readonly hour: string;
  readonly text: string;
  /** It plays on fear, haste or gain to get something. */
  readonly trap?: true;
}

const PHONES: Readonly<Record<string, readonly Message[]>> = {
  a: [
    { from: "Médiathèque", hour: "8 h 05", text: "Bonjour, deux livres sont à rendre avant le 28. Tu peux prolonger le prêt depuis ton compte habituel." },
    { from: "Service Messagerie", hour: "9 h 12", text: "DERNIER AVIS : ton compte sera fermé dans 1 heure ! Réponds avec ton mot de passe pour le garder.", trap: true },
    { from: "Judo club", hour: "10 h 30", text: "Pas de cours mercredi, le gymnase est fermé. Reprise samedi à l'heure habituelle." },
    { from: "06 39 98 12 40", hour: "11 h 47", text: "Bravo !!! Tu es notre 1000e visiteur. Un téléphone neuf t'attend : donne ton adresse et un numéro de carte pour les 1,95 € d'envoi.", trap: true },
    { from: "Maman", hour: "12 h 20", text: "Je finis à 18 h. Tu peux sortir le pain du congélateur ?" },
    { from: "Colis Express", hour: "13 h 02", text: "Ton colis repart CE SOIR. Frais impayés. Vite, règle sur colis-relance.example pour le bloquer.", trap: true },
  ],
  b: [
    { from: "Amendes", hour: "7 h 58", text: "Amende impayée. Sans paiement sous 24 h, elle passe à 375 €. Règle tout de suite sur amende-urgence.example.", trap: true },
    { from: "Médiathèque", hour: "8 h 30", text: "Ta réservation est arrivée. Elle est gardée dix jours à l'accueil." },
    { from: "Vie scolaire", hour: "9 h 15", text: "M. Diallo est absent ce matin. Le cours de 10 h n'a pas lieu." },
    { from: "Judo club", hour: "11 h 00", text: "La fête du club est le 21. Un gâteau à apporter ? Dis-le à l'entraîneuse samedi." },
    { from: "06 39 98 71 03", hour: "12 h 44", text: "Gagne 200 € par jour depuis ton lit ! Il reste 3 places. Envoie une photo de ta carte d'identité pour commencer.", trap: true },
    { from: "Dentiste", hour: "14 h 10", text: "Rappel de ton rendez-vous jeudi à 17 h. Pour changer, appelle le cabinet." },
  ],
  c: [
    { from: "Club Avantages", hour: "8 h 11", text: "FÉLICITATIONS, tu as gagné 500 € d'achats. Valable 10 minutes : confirme avec ton mot de passe de messagerie.", trap: true },
    { from: "Judo club", hour: "9 h 00", text: "Photos du tournoi affichées dans l'entrée du dojo. Merci à tous." },
    { from: "06 39 98 55 18", hour: "10 h 26", text: "C'est Léa, j'ai changé de numéro. Vite, je suis bloquée : envoie-moi le code que tu viens de recevoir !", trap: true },
    { from: "Espace Photos", hour: "11 h 39", text: "Toutes tes photos seront EFFACÉES ce soir. Pour les sauver, donne ton mot de passe sur sauve-photos.example.", trap: true },
    { from: "Médiathèque", hour: "12 h 00", text: "Soirée jeux vendredi à 18 h. Entrée libre, sans inscription." },
    { from: "Papi", hour: "15 h 21", text: "On mange ensemble dimanche ? Dis-moi ce qui te ferait plaisir." },
  ],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const messages = PHONES[id]!;
  const body = messages.map(({ from, hour, text }, index) => card(`<p><strong>Message ${"ABCDEF"[index]} · ${from}</strong> <span class="meta">${hour}</span></p><p>${text}</p>`));
  return {
    files: { [String(values["page"])]: appScreen({ service: "Messages", title: `Téléphone de ${values["qui"]}`, aside: "Aujourd'hui", color: "#1f5a6b", body: body.join("\n") }) },
    answer: messages.flatMap(({ trap }, index) => (trap ? ["abcdef"[index]] : [])),
  };
};
