import { dayWritings } from "../data/writings.ts";
import type { FileMaker } from "../file-maker.ts";
import { site } from "../pages/site.ts";
import { table } from "../screens/app-screen.ts";

interface Task {
  readonly name: string;
  readonly by: string;
  readonly due: string;
  readonly state: "Fait" | "En cours" | "À faire";
  /** The file that a finished task leaves, unless it is missing. */
  readonly file?: string;
}

interface Project {
  readonly prefix: string;
  readonly tasks: readonly Task[];
  readonly events: readonly (readonly [day: string, what: string])[];
  readonly messages: readonly (readonly [day: string, by: string, text: string])[];
  readonly missing: string;
  readonly moved: string;
  readonly newDay: string;
}

const PROJECTS: Readonly<Record<string, Project>> = {
  a: {
    prefix: "journal", missing: "Dessin de une", moved: "Interview du chef", newDay: "19 mars",
    tasks: [
      { name: "Interview du chef", by: "Omar", due: "14 mars", state: "En cours" }, { name: "Page sport", by: "Lina", due: "12 mars", state: "Fait", file: "page-sport.odt" },
      { name: "Dessin de une", by: "Jade", due: "11 mars", state: "Fait" }, { name: "Mots croisés", by: "Paul", due: "20 mars", state: "À faire" }, { name: "Éditorial", by: "Mei", due: "12 mars", state: "Fait", file: "editorial-v2.odt" },
    ],
    events: [["12 mars", "Point de l'équipe, 13 h"], ["18 mars", "Visite de la cuisine : rencontre avec le chef"], ["20 mars", "Mise en page"], ["24 mars", "Impression"]],
    messages: [["10 mars", "Mei", "L'éditorial est dans les fichiers."], ["11 mars", "Jade", "Mon dessin est fini, je l'ai sur mon téléphone."], ["12 mars", "M. Rey", "Le chef est absent le 14. Omar, il te reçoit le 18 : rends l'interview le 19 mars."], ["12 mars", "Omar", "D'accord !"], ["13 mars", "Paul", "Les mots croisés sont toujours pour le 20."]],
  },
  b: {
    prefix: "expo", missing: "Légendes des photos", moved: "Carte du quartier", newDay: "6 novembre",
    tasks: [
      { name: "Tirage des photos", by: "Kenza", due: "27 octobre", state: "Fait", file: "bon-de-tirage.pdf" }, { name: "Carte du quartier", by: "Tom", due: "10 novembre", state: "À faire" },
      { name: "Légendes des photos", by: "Ivan", due: "3 novembre", state: "Fait" }, { name: "Invitation", by: "Rose", due: "4 novembre", state: "Fait", file: "invitation.odt" }, { name: "Livre d'or", by: "Wei", due: "12 novembre", state: "À faire" },
    ],
    events: [["5 novembre", "Sortie : relevé des rues"], ["7 novembre", "Passage chez l'imprimeur"], ["13 novembre", "Accrochage"], ["14 novembre", "Vernissage"]],
    messages: [["28 octobre", "Kenza", "Photos commandées, le bon est déposé."], ["3 novembre", "Ivan", "J'ai écrit les légendes dans mon cahier, c'est fait."], ["4 novembre", "Mme Tran", "L'imprimeur prend la carte le 7 au matin. Tom, il me la faut le 6 novembre au lieu du 10."], ["4 novembre", "Wei", "Pour le livre d'or, rien ne change."]],
  },
  c: {
    prefix: "voyage", missing: "Liste des allergies", moved: "Réservation du car", newDay: "23 avril",
    tasks: [
      { name: "Budget", by: "Soline", due: "22 avril", state: "Fait", file: "budget.ods" }, { name: "Réservation du car", by: "M. Kaya", due: "30 avril", state: "En cours" },
      { name: "Liste des allergies", by: "Nora", due: "18 avril", state: "Fait" }, { name: "Lettre aux familles", by: "Hugo", due: "15 avril", state: "Fait", file: "lettre-familles.odt" }, { name: "Jeu de piste", by: "Fatou", due: "5 mai", state: "En cours" },
    ],
    events: [["16 avril", "Réunion des familles"], ["24 avril", "Fin du tarif réduit du transporteur"], ["6 mai", "Dernier point"], ["12 mai", "Départ"]],
    messages: [["15 avril", "Hugo", "La lettre est déposée."], ["17 avril", "Nora", "J'ai toutes les allergies, les papiers sont dans mon casier."], ["18 avril", "Soline", "Le tarif du car augmente le 25. M. Kaya, on réserve le 23 avril, pas le 30 ?"], ["18 avril", "M. Kaya", "Oui, d'accord pour cette date."], ["19 avril", "Fatou", "Le jeu de piste sera prêt le 5 mai comme prévu."]],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { prefix, tasks, events, messages, missing, moved, newDay } = PROJECTS[id]!;
  const unfiled = tasks.filter(({ state, file }) => state === "Fait" && !file);
  if (unfiled.length !== 1 || unfiled[0]!.name !== missing) throw new Error("one finished task has to lack its file");
  const stored = tasks.flatMap(({ file, by }) => (file ? [[file, by]] : []));
  return {
    files: site({
      prefix, name: String(values["projet"]), slogan: `Nous sommes le ${values["jour"]}`, color: "#3b4a78",
      pages: [
        { slug: "taches", title: "Tâches", link: "menu", body: table(["Tâche", "Qui", "Pour le", "État"], tasks.map(({ name, by, due, state }) => [name, by, due, state])) },
        { slug: "agenda", title: "Agenda", link: "menu", body: table(["Jour", "Événement"], events) },
        { slug: "fichiers", title: "Fichiers", link: "menu", body: table(["Fichier", "Déposé par"], [["modele-de-page.odt", "l'équipe"], ...stored]) },
        { slug: "messages", title: "Messages", link: "menu", body: messages.map(([day, by, text]) => `<p><b>${by}</b>, ${day} : ${text}</p>`).join("\n") },
      ],
    }),
    answer: { absent: missing, deplacee: moved, date: dayWritings(newDay) },
  };
};
