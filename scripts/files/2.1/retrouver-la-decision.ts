import type { FileMaker } from "../file-maker.ts";
import { pick } from "../data/draw.ts";
import { hourWritings } from "../data/writings.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { appScreen } from "../screens/app-screen.ts";
import { thread, THREAD_CSS } from "../screens/thread.ts";

interface Plan {
  readonly people: readonly string[];
  readonly month: string;
  /** Proposals, files, then what is settled; each at a rank of the discussion. */
  readonly said: readonly (readonly [rank: number, by: string, text: string])[];
  readonly answer: { readonly lieu: readonly string[]; readonly heure: readonly string[]; readonly fichier: string };
}

const PLANS: Readonly<Record<string, Plan>> = {
  a: {
    people: ["Anaïs", "Mehdi", "Paul", "Yuna"], month: "avril",
    said: [
      [14, "Mehdi", "Pour la collecte de jouets, je propose le préau, à 10 h."],
      [22, "Yuna", "Le préau, bonne idée ! Moi 10 h 30 plutôt."],
      [31, "Paul", "Voilà l'affiche : affiche-jouets.pdf"],
      [47, "Anaïs", "La principale dit non pour le préau. On prend le foyer ?"],
      [58, "Paul", "affiche-jouets-2.pdf : j'ai changé le lieu"],
      [73, "Mehdi", "Le foyer est pris à 10 h 30. Le hall est libre à 11 h 15."],
      [79, "Yuna", "Vote : foyer 1 voix, hall 3 voix. C'est décidé : le hall, 11 h 15. La principale est d'accord."],
      [96, "Paul", "affiche-jouets-final.pdf, avec le hall"],
      [104, "Anaïs", "Il y a une faute : « collète ». Je corrige : affiche-jouets-3.pdf, c'est celle-là qu'on imprime."],
      [121, "Mehdi", "L'an dernier c'était au préau à 10 h, il y avait du vent."],
    ],
    answer: { lieu: ["hall", "le hall"], heure: hourWritings(11 * 60 + 15), fichier: "affiche-jouets-3.pdf" },
  },
  b: {
    people: ["Gabin", "Hana", "Lina", "Oscar"], month: "novembre",
    said: [
      [11, "Hana", "Répétition générale dans la salle de musique, à 17 h ?"],
      [25, "Gabin", "Texte de la scène 3 : scene3-hana.odt"],
      [38, "Oscar", "La salle de musique est en travaux. Le CDI, à 17 h 15 ?"],
      [52, "Lina", "J'ai raccourci : scene3-courte.odt"],
      [61, "Hana", "Décidé : le CDI, 17 h 15."],
      [76, "Gabin", "scene3-definitive.odt"],
      [88, "Lina", "Mauvaise nouvelle : le CDI ferme à 17 h. La gardienne nous ouvre l'amphi à 16 h 45."],
      [91, "Hana", "Tout le monde dit oui, donc on annule le CDI : rendez-vous à l'amphi, 16 h 45."],
      [109, "Oscar", "Dans la version définitive il manque ma réplique. On joue sur scene3-oscar.odt, c'est la bonne."],
      [117, "Gabin", "Au CDI on avait des fauteuils, dommage !"],
    ],
    answer: { lieu: ["amphi", "l'amphi"], heure: hourWritings(16 * 60 + 45), fichier: "scene3-oscar.odt" },
  },
  c: {
    people: ["Camille", "Diego", "Nora", "Théo"], month: "mai",
    said: [
      [9, "Théo", "Départ de la randonnée : la gare, 8 h 30 ?"],
      [20, "Nora", "Le tracé : boucle-lac.gpx"],
      [34, "Diego", "Mon bus arrive à 8 h 40. Je préfère la fontaine à 9 h."],
      [49, "Camille", "Vote : gare 2 voix, fontaine 2 voix. Rien n'est décidé."],
      [63, "Nora", "Pont fermé ! J'ai refait : boucle-lac-est.gpx"],
      [72, "Théo", "Et l'église, à 8 h 50 ? Elle est entre les deux."],
      [80, "Camille", "Église 4 voix sur 4, c'est voté. Pour l'heure, 8 h 50 est trop juste pour Diego : on dit 9 h 10."],
      [95, "Nora", "boucle-lac-ouest.gpx pour les plus courageux (non retenu, trop long)"],
      [112, "Diego", "On garde donc boucle-lac-est.gpx et l'heure de Camille."],
      [124, "Théo", "Ma sœur part de la gare à 8 h 30, mais c'est une autre sortie."],
    ],
    answer: { lieu: ["église", "l'église"], heure: hourWritings(9 * 60 + 10), fichier: "boucle-lac-est.gpx" },
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { people, month, said, answer } = PLANS[id]!;
  const random = seededRandom(`discussion-${id}`);
  const messages = Array.from({ length: 130 }, (_, rank) => {
    const planned = said.find(([at]) => at === rank);
    const at = `${3 + Math.floor(rank / 9)} ${month}, ${16 + Math.floor((rank % 9) / 2)} h ${String(((rank % 9) % 2) * 30 + Math.floor(random() * 28)).padStart(2, "0")}`;
    return { by: planned?.[1] ?? pick(random, people), at, text: planned?.[2] ?? pick(random, SMALL_TALK) };
  });
  return {
    files: { [String(values["page"])]: appScreen({ service: "Papote", title: String(values["groupe"]), aside: "Toute la discussion", color: "#6b3f7d", css: THREAD_CSS, body: thread(messages) }) },
    answer,
  };
};

const SMALL_TALK = ["Ok !", "Super", "Moi ça me va", "Je demande à la maison", "Qui a fait l'exercice 4 ?", "Trop bien 😀", "Je suis dans le bus", "On en parle demain ?", "Bonne idée", "Je n'ai plus de batterie", "Ah oui, c'est vrai", "Pas moi, désolé", "Quelqu'un a le cahier de maths ?", "Je vote plus tard", "Attendez, je relis", "Merci pour le fichier", "Il pleut encore", "Je peux apporter un gâteau", "À quelle heure finit le cours de sport ?", "Pareil", "Haha", "On a encore le temps de décider", "Je regarde ce soir", "C'est noté", "Mon frère peut aider", "Quel lieu déjà ?", "Je suis malade demain"];
