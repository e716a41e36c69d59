import { dayWritings } from "../data/writings.ts";
import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { card } from "../screens/app-screen.ts";
import { goTo, screenFlow, type FlowScreen } from "../screens/screen-flow.ts";

interface Letter {
  readonly from: string;
  readonly subject: string;
  readonly day: string;
  readonly text: string;
}

/** The first message of each box is the one to open; the second is found by its sender and day. */
const BOXES: Readonly<Record<string, readonly [Letter, Letter, ...Letter[]]>> = {
  a: [
    { from: "Driss Mansour", subject: "Sac oublié au gymnase", day: "14 mars", text: "Bonjour,\nMadame Colin, la gardienne, a trouvé un sac bleu le 11 mars. Il est à l'accueil jusqu'au 20 mars.\nBonne journée" },
    { from: "Hana Tessier", subject: "Photos du tournoi", day: "9 mars", text: "Salut,\nVoici les photos. Driss en a d'autres.\nHana" },
    { from: "Hana Tessier", subject: "Ton livre de cuisine", day: "13 mars", text: "Coucou,\nJe te le rends lundi.\nHana" },
    { from: "Gymnase des Tilleuls", subject: "Fermeture du 20 mars", day: "12 mars", text: "Le gymnase est fermé le 20 mars. Pour toute question : Driss Mansour, accueil." },
    { from: "Vie scolaire", subject: "Casiers : nouvelles clés", day: "8 mars", text: "Les clés sont à retirer avant le 15 mars." },
  ],
  b: [
    { from: "Océane Payet", subject: "Répétition déplacée", day: "5 octobre", text: "Bonjour à tous,\nMonsieur Rey me demande de vous prévenir : la répétition du 9 octobre passe au 12 octobre, même salle.\nÀ bientôt" },
    { from: "Ismaël Kaya", subject: "Partition de la fanfare", day: "28 septembre", text: "Salut,\nLa partition est dans le dossier commun.\nIsmaël" },
    { from: "Ismaël Kaya", subject: "Place dans la voiture", day: "4 octobre", text: "Il reste une place pour le 12. Tu viens ?\nIsmaël" },
    { from: "École de musique", subject: "Concert du 12 décembre", day: "3 octobre", text: "Le concert a lieu le 12 décembre. Renseignements : Océane Payet." },
    { from: "Médiathèque", subject: "Livre à rendre", day: "1er octobre", text: "Merci de rapporter le livre emprunté le 5 septembre." },
  ],
  c: [
    { from: "Jean Nguyen", subject: "Ruche de l'école", day: "22 mai", text: "Bonjour,\nMadame Abadie ouvrira la ruche le 30 mai à midi. Venez avec un pantalon long. Réponse à lui donner avant le 26 mai.\nMerci" },
    { from: "Kenza Brun", subject: "Graines de tournesol", day: "17 mai", text: "Coucou,\nJ'ai des graines en trop. Tu en veux ?\nKenza" },
    { from: "Kenza Brun", subject: "Arrosoir cassé", day: "21 mai", text: "L'arrosoir fuit. Jean en apporte un autre.\nKenza" },
    { from: "Club jardin", subject: "Liste de la récolte", day: "20 mai", text: "Fraises : 2 kg. Radis : 3 bottes. Prochaine récolte le 22 juin avec Jean Nguyen." },
    { from: "Cantine", subject: "Menu du 30 mai", day: "19 mai", text: "Repas froid ce jour-là." },
  ],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const letters = BOXES[id]!;
  const [sought, second] = letters;
  const listed = [...letters].sort((one, other) => one.subject.localeCompare(other.subject, "fr"));
  const inbox: FlowScreen = { id: "boite", title: "Boîte de réception", body: listed.map((letter) => goTo(`m${letters.indexOf(letter)}`, `${escapeHtml(letter.subject)}`, "line")).join("\n") };
  const opened = letters.map(({ from, subject, day, text }, index): FlowScreen => ({
    id: `m${index}`,
    title: "Message",
    body: `${card(`<p><strong>De :</strong> ${from}</p><p><strong>À :</strong> ${values["qui"]}</p><p><strong>Objet :</strong> ${escapeHtml(subject)}</p><p><strong>Date :</strong> ${day}</p>`)}${card(text.split("\n").map((line) => `<p>${escapeHtml(line)}</p>`).join(""))}${goTo("boite", "Retour à la boîte")}`,
  }));
  return {
    files: { [String(values["page"])]: screenFlow({ service: "Courrielis", title: "Mes courriels", aside: `Compte : ${values["qui"]}`, color: "#28536b" }, [inbox, ...opened]) },
    answer: { expediteur: sought.from, jour: dayWritings(sought.day), objet: second.subject },
  };
};
