import type { FileMaker } from "../file-maker.ts";
import { zip } from "../formats/zip.ts";

/** Every folder has a notebook with another word, so that a wrong turn gives a wrong word. */
const TREES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: {
    "voyage/carnet.txt": "boussole", "voyage/jour-1/carnet.txt": "valise", "voyage/jour-1/textes/carnet.txt": "olive", "voyage/jour-1/photos/carnet.txt": "fontaine",
    "voyage/jour-2/carnet.txt": "amande", "voyage/jour-2/textes/carnet.txt": "mandarine", "voyage/jour-2/textes/brouillons/carnet.txt": "citerne", "voyage/jour-2/photos/carnet.txt": "balcon",
    "voyage/textes/carnet.txt": "horloge", "voyage/administratif/aller/carnet.txt": "tunnel", "voyage/administratif/retour/billet.txt": "Place 42", "voyage/administratif/retour/carnet.txt": "péage",
  },
  b: {
    "tournoi/carnet.txt": "sifflet", "tournoi/filles/carnet.txt": "gradin", "tournoi/filles/poule-a/carnet.txt": "trompette", "tournoi/filles/poule-b/carnet.txt": "tambour",
    "tournoi/filles/poule-b/scores/carnet.txt": "cymbale", "tournoi/garcons/poule-a/carnet.txt": "flûte", "tournoi/garcons/poule-b/carnet.txt": "violon", "tournoi/poule-b/carnet.txt": "piano",
    "tournoi/documents/carnet.txt": "harpe", "tournoi/documents/anciens/reglement.txt": "Règlement", "tournoi/documents/anciens/carnet.txt": "orgue", "tournoi/documents/affiches/carnet.txt": "basson",
  },
  c: {
    "potager/carnet.txt": "hérisson", "potager/printemps/carnet.txt": "tortue", "potager/printemps/serre/carnet.txt": "girafe", "potager/printemps/serre/semis/carnet.txt": "panda",
    "potager/printemps/plein-air/carnet.txt": "zèbre", "potager/automne/serre/carnet.txt": "renne", "potager/automne/plein-air/carnet.txt": "castor", "potager/serre/carnet.txt": "phoque",
    "potager/achats/carnet.txt": "lama", "potager/achats/graines/carnet.txt": "loutre", "potager/achats/outils/facture.txt": "Bêche et râteau", "potager/achats/outils/carnet.txt": "bison",
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const tree = TREES[id]!;
  const place = Object.keys(tree).find((path) => path.endsWith(`/${values["cherche"]}`))!;
  return {
    files: { [String(values["fichier"])]: zip(Object.fromEntries(Object.entries(tree).map(([path, word]) => [path, `${word}\r\n`]))) },
    answer: { mot: tree[String(values["chemin"])], dossier: place.split("/").at(-2) },
  };
};
