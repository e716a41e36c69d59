import type { FileMaker } from "../file-maker.ts";
import { appScreen } from "../screens/app-screen.ts";
import { thread, THREAD_CSS } from "../screens/thread.ts";

interface Member {
  readonly name: string;
  readonly role: "animer" | "noter" | "temps" | "presenter";
  readonly task?: string;
  readonly text: string;
}

const TEAMS: Readonly<Record<string, readonly Member[]>> = {
  a: [
    { name: "Aïcha", role: "animer", task: "liste des questions", text: "Je donne la parole à chacun. Pour lundi, j'écris la liste des questions." },
    { name: "Noé", role: "temps", text: "Moi, je regarde l'heure et je préviens cinq minutes avant la fin." },
    { name: "Mei", role: "presenter", task: "diaporama", text: "C'est moi qui parlerai devant la classe. Je commence le diaporama." },
    { name: "Tiago", role: "animer", task: "photos", text: "J'anime avec Aïcha, et je cherche les photos du port." },
  ],
  b: [
    { name: "Rose", role: "noter", task: "résumé du chapitre 1", text: "J'écris tout ce qu'on décide. Je résume aussi le chapitre 1." },
    { name: "Bakary", role: "animer", task: "carte", text: "Je lance chaque point. Pour jeudi, je dessine la carte." },
    { name: "Yuna", role: "noter", task: "bibliographie", text: "Je note avec Rose. Je fais la liste des livres." },
    { name: "Ivan", role: "presenter", text: "Je présenterai notre travail à l'oral." },
  ],
  c: [
    { name: "Samir", role: "temps", task: "maquette du moteur", text: "Je surveille la montre. Cette semaine, je construis le moteur de la maquette." },
    { name: "Léa", role: "noter", text: "Je prends des notes pendant nos réunions." },
    { name: "Wei", role: "presenter", task: "affiche", text: "Je parlerai au jury, et je prépare l'affiche." },
    { name: "Fatou", role: "temps", task: "mesures", text: "Je surveille la montre quand Samir n'est pas là. Je fais les mesures." },
  ],
};

const ROLES = ["animer", "noter", "temps", "presenter"] as const;

export const makeFiles: FileMaker = ({ id, values }) => {
  const members = TEAMS[id]!;
  return {
    files: { [String(values["page"])]: appScreen({ service: "Papote", title: String(values["groupe"]), aside: "Premier échange", color: "#6b3f7d", css: THREAD_CSS, body: thread(members.map(({ name, text }, index) => ({ by: name, at: `17 h ${10 + index * 4}`, text }))) }) },
    answer: { tache: members.find(({ task }) => task === undefined)!.name, role: ROLES.find((role) => members.every((member) => member.role !== role)) },
  };
};
