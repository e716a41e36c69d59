import type { FileMaker } from "../file-maker.ts";
import { frenchDate } from "../pages/french-date.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Reply {
  readonly author: string;
  readonly date: string;
  readonly votes: number;
  /** Versions that the reply speaks of. */
  readonly versions: string;
  readonly text: string;
  readonly fits: boolean;
  readonly risky: boolean;
}

const reply = (author: string, date: string, votes: number, versions: string, text: string, what: "right" | "other version" | "risky"): Reply => ({ author, date, votes, versions, text, fits: what !== "other version", risky: what === "risky" });

const THREADS: Readonly<Record<string, { question: string; replies: readonly Reply[] }>> = {
  a: {
    question: "La barre de formules a disparu depuis la 8.3",
    replies: [
      reply("Grillon", "2017-05-02", 341, "4.0 à 5.2", "Menu Outils, Barres, cocher « Formules ». Ce menu n'existe plus ensuite.", "other version"),
      reply("mistral_7", "2024-02-10", 96, "8.3", "Supprime le dossier « Calcéa » de tes documents : le programme en refait un tout neuf.", "risky"),
      reply("Nadir", "2024-02-11", 58, "8.3", "Lance « calcea-reparation.exe », sur mon site. Coupe l'antivirus le temps de l'installer.", "risky"),
      reply("Opale", "2024-02-14", 23, "8.3", "Affichage, Zones, réactiver « Formules ». On peut la masquer de nouveau au même endroit.", "right"),
      reply("Zig", "2023-03-01", 44, "8.0", "Revenir au thème « Clair » : c'est corrigé, ne sert plus à rien à partir de la 8.1.", "other version"),
      reply("petit_pois", "2024-02-15", 12, "8.3", "Écris-moi en privé avec ton accès à l'ENT, je remets la barre à distance.", "risky"),
    ],
  },
  b: {
    question: "Les notes sont jouées en retard",
    replies: [
      reply("do_diese", "2023-11-20", 120, "5.1", "Installe le pilote de pilotes-rapides.example. L'antivirus le bloque, choisis « Autoriser ».", "risky"),
      reply("Hautbois", "2023-11-22", 31, "5.0 et 5.1", "Préférences, Son, passer la mémoire tampon de 1024 à 256. Si le son craque, remettre 1024.", "right"),
      reply("Basson", "2016-09-04", 288, "2.x", "Choisir la carte « Onda » dans le menu Matériel, retiré depuis la version 3.", "other version"),
      reply("luth", "2023-12-01", 66, "5.1", "Le dossier Partitions est trop plein : vide-le, puis vide la corbeille.", "risky"),
      reply("Timbale", "2024-01-08", 17, "6.0 bêta", "Dans la 6.0, bouton « Son direct » en haut à droite.", "other version"),
      reply("clef_de_sol", "2023-11-25", 52, "5.1", "Désactive le pare-feu et les mises à jour, ils occupent le processeur.", "risky"),
    ],
  },
  c: {
    question: "Plus de noms de rues sur la carte",
    replies: [
      reply("Boussole", "2024-04-02", 73, "3.0", "Écris-moi en privé : je t'envoie un fichier corrigé, à lancer une fois.", "risky"),
      reply("Azimut", "2015-10-12", 410, "1.4", "Remplacer la police « Rue.ttf » du disque d'installation (versions 1 seulement).", "other version"),
      reply("Relief", "2024-04-05", 39, "3.0", "Supprime le dossier « Profil », où sont aussi les tracés : Cartolab en refait un vide.", "risky"),
      reply("Sextant", "2022-06-18", 88, "2.6", "Menu Fond de carte, « Textes anciens ». Absent des versions 3.", "other version"),
      reply("Lagon", "2024-04-09", 20, "3.0", "Calques, cocher « Toponymes », puis recharger. Il suffit de décocher pour revenir.", "right"),
      reply("Col_du_Lac", "2024-04-11", 64, "3.0", "Ouvre la session administrateur d'un adulte et donne tous les droits sur le disque à Cartolab.", "risky"),
    ],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { question, replies } = THREADS[id]!;
  const right = replies.flatMap(({ fits, risky }, index) => (fits && !risky ? [`r${index + 1}`] : []));
  if (right.length !== 1) throw new Error(`${id}: ${right.length} replies fit`);
  const body = replies.map(({ author, date, votes, versions, text }, index) => card(`<h2>Réponse ${index + 1}</h2><p class="meta">${author}, le ${frenchDate(date)} · ${votes} votes · ${values["programme"]} ${versions}</p><p>${text}</p>`)).join("\n");
  return {
    files: { [String(values["page"])]: appScreen({ service: "Forum d'entraide", title: question, color: "#3b3a6b", body }) },
    answer: right[0],
  };
};
