import type { FileMaker } from "../file-maker.ts";
import { card } from "../screens/app-screen.ts";
import { goTo, screenFlow, type FlowScreen } from "../screens/screen-flow.ts";

interface Folder {
  readonly name: string;
  /** The folder that holds it; the first folder is the space itself. */
  readonly inside?: string;
  readonly files?: readonly string[];
}

interface Space {
  readonly folders: readonly Folder[];
  readonly computer: readonly string[];
  readonly target: string;
  readonly file: string;
}

const SPACES: Readonly<Record<string, Space>> = {
  a: {
    folders: [
      { name: "Classe de 4e B" }, { name: "SVT", inside: "Classe de 4e B", files: ["consignes-volcans.pdf"] }, { name: "Technologie", inside: "Classe de 4e B" },
      { name: "Groupe 2 (SVT)", inside: "SVT", files: ["photo-roche.jpg"] }, { name: "Groupe 3 (SVT)", inside: "SVT" }, { name: "Groupe 3 (technologie)", inside: "Technologie", files: ["pont.odt"] },
    ],
    computer: ["volcans-brouillon.odt", "volcans-final.odt", "recette-crepes.odt"], target: "Groupe 3 (SVT)", file: "volcans-final.odt",
  },
  b: {
    folders: [
      { name: "Club journal" }, { name: "Numéro 11", inside: "Club journal", files: ["une-11.pdf"] }, { name: "Numéro 12", inside: "Club journal" },
      { name: "Articles du n° 11", inside: "Numéro 11", files: ["handball.odt"] }, { name: "Articles du n° 12", inside: "Numéro 12", files: ["cantine.odt"] }, { name: "Images du n° 12", inside: "Numéro 12" },
    ],
    computer: ["cross-du-college.jpg", "cross-du-college.odt", "liste-de-courses.odt"], target: "Images du n° 12", file: "cross-du-college.jpg",
  },
  c: {
    folders: [
      { name: "Stage à la mairie" }, { name: "Accueil", inside: "Stage à la mairie", files: ["plan-des-bureaux.pdf"] }, { name: "Stagiaires", inside: "Stage à la mairie" },
      { name: "Modèles (ne rien déposer)", inside: "Stagiaires", files: ["modele-journal.odt"] }, { name: "Journaux de bord", inside: "Stagiaires", files: ["journal-lea.odt"] }, { name: "Conventions", inside: "Stagiaires", files: ["convention-lea.pdf"] },
    ],
    computer: ["modele-journal.odt", "convention-omar.pdf", "journal-omar.odt"], target: "Journaux de bord", file: "journal-omar.odt",
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { folders, computer, target, file } = SPACES[id]!;
  const receipt = (folder: number, own: number) => 1400 + id.charCodeAt(0) * 5 + folder * 317 + own * 71;
  const screens = folders.map(({ name, inside, files = [] }, rank): FlowScreen => {
    const held = folders.flatMap((folder, index) => (folder.inside === name ? [goTo(`d${index}`, `Dossier : ${folder.name}`, "line")] : []));
    const parent = inside ? goTo(`d${folders.findIndex((folder) => folder.name === inside)}`, "Dossier du dessus") : "";
    return { id: `d${rank}`, title: name, body: `${held.join("\n")}${files.map((one) => `<p class="line">${one}</p>`).join("\n")}<p class="choices">${goTo(`choix-${rank}`, "Déposer un fichier ici", "button strong")}${parent}</p>` };
  });
  const pickers = folders.map(({ name }, rank): FlowScreen => ({ id: `choix-${rank}`, title: `Déposer dans « ${name} »`, body: `<p>Fichiers de cet ordinateur :</p>${computer.map((one, own) => goTo(`recu-${rank}-${own}`, one, "line")).join("\n")}${goTo(`d${rank}`, "Annuler")}` }));
  const receipts = folders.flatMap(({ name }, rank) => computer.map((one, own): FlowScreen => ({ id: `recu-${rank}-${own}`, title: "Fichier déposé", body: `${card(`<p>${one}<br>dans « ${name} »</p><p>Numéro de dépôt : <strong>${receipt(rank, own)}</strong></p>`)}${goTo("d0", "Retour à l'espace")}` })));
  return {
    files: { [String(values["page"])]: screenFlow({ service: "Espace commun", title: "Fichiers", aside: `Compte : ${values["qui"]}`, color: "#1f5f7a" }, [screens[0]!, ...screens.slice(1), ...pickers, ...receipts]) },
    answer: receipt(folders.findIndex(({ name }) => name === target), computer.indexOf(file)),
  };
};
