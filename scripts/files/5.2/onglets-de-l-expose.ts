import type { FileMaker } from "../file-maker.ts";
import { type BrowserAction, ENGINES, type Page, plainPage, sceneText } from "../scenes/browser.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const { kept, useless, lost } = TABS[id]!;
  const pages = [...kept, useless, lost];
  const tabs = [kept[0]!, useless, ...kept.slice(1)].map(({ address }) => address);
  const wanted = [...kept, lost].map(({ address }) => address).toSorted();
  const solution: readonly BrowserAction[] = [{ kind: "reopen-tab" }, { kind: "close-tab", id: 1 }];
  return {
    files: { [String(values["scene"])]: sceneText({ home: "navigateur:accueil", engines: ENGINES, pages, tabs, closed: [lost.address] }) },
    answer: { ferme: "non", rouvre: "oui", intacts: wanted.join(" ") },
    solution,
  };
};

interface Tabs {
  readonly kept: readonly Page[];
  readonly useless: Page;
  readonly lost: Page;
}

const TABS: Readonly<Record<string, Tabs>> = {
  a: {
    kept: [
      plainPage("https://encyclo.example/volcans", "Volcan – Encyclo", "blue", "Un volcan rejette de la lave, des cendres et des gaz.", "On distingue les volcans effusifs et les volcans explosifs."),
      plainPage("https://www.musee-terre.example/etna", "L'Etna – Musée de la Terre", "ochre", "L'Etna est l'un des volcans les plus actifs d'Europe."),
      plainPage("https://ent-college.example/cahier", "Cahier de textes – ENT", "green", "SVT : exposé sur les volcans à rendre vendredi."),
    ],
    useless: plainPage("https://jeux-bolides.example/course", "Course de bolides", "pink", "Appuie sur une touche pour démarrer."),
    lost: plainPage("https://photos-nature.example/lave", "Photos de lave – Photos Nature", "violet", "Douze photos libres de coulées de lave."),
  },
  b: {
    kept: [
      plainPage("https://encyclo.example/baleines", "Baleine – Encyclo", "blue", "La baleine bleue mesure jusqu'à trente mètres."),
      plainPage("https://www.ocean-cite.example/chants", "Le chant des baleines – Océan Cité", "green", "Les baleines communiquent par des sons graves."),
      plainPage("https://ent-college.example/groupes", "Groupes d'exposé – ENT", "violet", "Groupe 4 : Nour, Tom et Inès. Sujet : les baleines."),
    ],
    useless: plainPage("https://mode-express.example/soldes", "Soldes – Mode Express", "pink", "Baskets, vestes, casquettes : tout doit partir."),
    lost: plainPage("https://cartes-marines.example/migrations", "Migrations – Cartes marines", "ochre", "Carte des grandes migrations des baleines."),
  },
  c: {
    kept: [
      plainPage("https://encyclo.example/chateau-fort", "Château fort – Encyclo", "ochre", "Le donjon est la tour la plus haute et la plus solide."),
      plainPage("https://www.patrimoine-val.example/visite", "Visiter – Patrimoine du Val", "green", "La visite du château dure une heure."),
      plainPage("https://ent-college.example/histoire", "Histoire, 5e B – ENT", "blue", "Plan de l'exposé : défendre, habiter, décorer."),
    ],
    useless: plainPage("https://videos-rigolotes.example/chats", "Chats rigolos", "pink", "Trente chats qui tombent du canapé."),
    lost: plainPage("https://images-medievales.example/donjon", "Donjons – Images médiévales", "violet", "Dessins de donjons, libres de droits."),
  },
};
