import type { FileMaker } from "../file-maker.ts";

interface Mail {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  readonly body: string;
  readonly isFake?: true;
}

const BOXES: Readonly<Record<string, readonly Mail[]>> = {
  a: [
    { id: "cdi", name: "CDI du collège", address: "cdi@college-des-tilleuls.example", subject: "Un livre à rendre", body: "Bonjour,\n\nLe livre « Le Phare » est à rendre avant vendredi.\n\nLe CDI" },
    { id: "compte", name: "Collège des Tilleuls", address: "college-des-tilleuls@boite-gratuite.example", subject: "Ton compte de l'espace numérique", body: "Bonjour,\n\nPour garder ton compte, confirme ton mot de passe sur [la page du collège](https://tilleuls-compte.mes-formulaires.example/mdp).\n\nLe collège", isFake: true },
    { id: "menu", name: "Cantine", address: "cantine@college-des-tilleuls.example", subject: "Menu sans allergène", body: "Bonjour,\n\nLe formulaire d'allergies est sur [le site du collège](https://www.college-des-tilleuls.example/cantine).\n\nLa cantine" },
    { id: "voyage", name: "Vie scolaire", address: "vie-scolaire@college-des-tilleu1s.example", subject: "Voyage : il manque 20 euros", body: "Bonjour,\n\nIl manque 20 € pour le voyage. Réponds avec le numéro de carte d'un parent.\n\nLa vie scolaire", isFake: true },
    { id: "photo", name: "Mme Aubry", address: "l.aubry@college-des-tilleuls.example", subject: "Photo de classe URGENT", body: "Bonjour,\n\nLa photo de classe est demain à 8 h, dernière chance ! Merci d'être à l'heure.\n\nMme Aubry" },
  ],
  b: [
    { id: "prolonger", name: "Médiathèque Simone-Weil", address: "prets@mediatheque-weil.example", subject: "Dernier rappel avant amende", body: "Bonjour,\n\nDeux BD sont en retard. Dernier rappel ! Vous pouvez [prolonger le prêt](https://www.mediatheque-weil.example/prets).\n\nLa médiathèque" },
    { id: "gagnant", name: "Médiathèque Simone-Weil", address: "animations@mediatheque-weil.example", subject: "Bravo pour le concours de nouvelles", body: "Bonjour,\n\nTa nouvelle est retenue. Passe chercher ton livre à l'accueil, sans rendez-vous.\n\nL'équipe" },
    { id: "carte", name: "Médiathèque Simone-Weil", address: "carte@mediatheque-weil.example.carte-lecteur.example", subject: "Renouvellement de carte", body: "Bonjour,\n\nTa carte se termine. Écris ici ton adresse et ta date de naissance.\n\nLa médiathèque", isFake: true },
    { id: "atelier", name: "Atelier robots", address: "robots@mediatheque-weil.example", subject: "Atelier de samedi", body: "Bonjour,\n\nL'atelier de samedi commence à 10 h.\n\nL'atelier" },
    { id: "sondage", name: "La médiathèque", address: "mediatheque.weil@sondages-express.example", subject: "Ton avis compte", body: "Bonjour,\n\nRéponds avec ton mot de passe pour ouvrir le sondage.\n\nLa médiathèque", isFake: true },
  ],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const mails = BOXES[id]!;
  const fakes = mails.filter(({ isFake }) => isFake).map(({ id: mail }) => mail).toSorted();
  const scene = {
    me: { name: "Toi", address: "moi@eleve.example" },
    now: "2025-11-17T18:30",
    messages: mails.map(({ id: mail, name, address, subject, body }, index) => ({
      id: mail, from: { name, address }, date: `2025-11-${12 + index}T1${index}:05`, subject, body,
      headers: [{ name: "Return-Path", value: `<${address}>` }, { name: "Received", value: `from mail.${address.split("@")[1]} by courrier.eleve.example` }],
    })),
  };
  return {
    files: { [String(values["scene"])]: JSON.stringify(scene, null, 1) },
    answer: { pieges: fakes.join(", "), reste: fakes.join(", "), liens: "", envois: "0" },
    solution: fakes.map((mail) => ({ kind: "report", ids: [mail], as: "phishing" })),
  };
};
