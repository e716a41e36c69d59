import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

type Goal = "commander" | "lire" | "suivre";
type Ability = "voix claire" | "lieu calme" | "un geste sûr" | "regard stable" | "lecture du braille" | "bonne audition" | "un peu de vue" | "lecture rapide" | "appareil auditif réglé sur T";

interface Aid {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly goal: Goal;
  readonly needs: readonly Ability[];
}

const AIDS: readonly Aid[] = [
  { id: "vocale", name: "Commande vocale", what: "Donner des ordres à l'ordinateur en parlant.", goal: "commander", needs: ["voix claire", "lieu calme"] },
  { id: "contacteur", name: "Contacteur", what: "Un gros bouton : l'écran propose les choix un par un, on appuie au bon moment.", goal: "commander", needs: ["un geste sûr"] },
  { id: "regard", name: "Commande par le regard", what: "Une caméra suit les yeux : on fixe un bouton pour le choisir.", goal: "commander", needs: ["regard stable"] },
  { id: "braille", name: "Plage braille", what: "Des points se lèvent sous les doigts, ligne par ligne.", goal: "lire", needs: ["lecture du braille"] },
  { id: "loupe", name: "Loupe d'écran", what: "Une partie de l'écran est grossie, avec plus de contraste.", goal: "lire", needs: ["un peu de vue"] },
  { id: "synthese", name: "Lecteur d'écran vocal", what: "Une voix lit ce qui est affiché.", goal: "lire", needs: ["bonne audition"] },
  { id: "soustitres", name: "Sous-titrage en direct", what: "Les paroles s'écrivent à l'écran.", goal: "suivre", needs: ["lecture rapide"] },
  { id: "boucle", name: "Boucle magnétique", what: "Le son du micro arrive droit dans l'appareil auditif.", goal: "suivre", needs: ["appareil auditif réglé sur T"] },
];

const PEOPLE: Readonly<Record<string, readonly { readonly goal: Goal; readonly can: readonly Ability[] }[]>> = {
  a: [{ goal: "commander", can: ["un geste sûr"] }, { goal: "lire", can: ["lecture du braille"] }, { goal: "suivre", can: ["lecture rapide"] }],
  b: [{ goal: "lire", can: ["un peu de vue"] }, { goal: "commander", can: ["regard stable"] }, { goal: "suivre", can: ["appareil auditif réglé sur T"] }],
  c: [{ goal: "commander", can: ["voix claire", "lieu calme"] }, { goal: "suivre", can: ["lecture rapide"] }, { goal: "lire", can: ["bonne audition"] }],
};

const GOALS: Readonly<Record<Goal, string>> = { commander: "Commander un appareil sans les mains", lire: "Lire l'écran", suivre: "Suivre ce qui est dit" };

export const makeFiles: FileMaker = ({ id, values }) => {
  const answers = PEOPLE[id]!.map(({ goal, can }) => {
    const fitting = AIDS.filter((aid) => aid.goal === goal && aid.needs.every((need) => can.includes(need)));
    if (fitting.length !== 1) throw new Error(`one aid expected for ${goal}`);
    return fitting[0]!.id;
  });
  const cards = AIDS.map(({ name, what, goal, needs }) => card(`<h2>${name}</h2><p>${what}</p><p class="meta">Sert à : ${GOALS[goal].toLowerCase()}. Il faut : ${needs.join(", ")}.</p>`));
  return {
    files: { [String(values["page"])]: appScreen({ service: "Prêt de matériel adapté", title: "Le catalogue", color: "#1f4a5e", body: cards.join("\n") }) },
    answer: { un: answers[0], deux: answers[1], trois: answers[2] },
  };
};
