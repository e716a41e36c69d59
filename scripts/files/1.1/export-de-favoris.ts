import type { FileMaker } from "../file-maker.ts";
import { type Bookmark, bookmarksFile, countBookmarks } from "../pages/bookmarks.ts";

const tree = (...entries: readonly (Bookmark | string)[]) => entries.map((entry) => (typeof entry === "string" ? page(entry) : entry));
const folder = (name: string, ...inside: readonly (Bookmark | string)[]): Bookmark => ({ folder: name, inside: tree(...inside) });

const trees: Record<string, readonly Bookmark[]> = {
  a: tree(
    folder("École",
      "Cahier de textes", "Menu de la cantine",
      folder("SVT",
        "Les dents des mammifères", "Clé des feuilles",
        folder("Roches", "Le cycle des roches", "Grès ou granite ?", "Musée des minéraux", "Carte du sous-sol"),
        folder("Cellule", "Voir au microscope", "Cellule animale, cellule végétale", "Dessins à compléter"),
        "Volcans en direct", "La photosynthèse en vidéo"),
      folder("Histoire", "Frise des empires", "Visite d'un château fort", "Lettres de soldats"),
      folder("Anglais", "Verbes irréguliers", "Écouter la météo", "Chansons à trous")),
    folder("Loisirs", "Club de hand", "Résultats du week-end",
      folder("Dehors", "Sentiers du Val", "Clé des feuilles", "Clé des oiseaux", "Météo de montagne"),
      folder("Dessin", "Dessiner une main", "Ombres et lumières", "Feuilles et fleurs à l'encre")),
    folder("Recettes", "Crêpes sans œuf", "Pâtes au citron", "Houmous rapide", "Soupe de feuilles de radis"),
    "Médiathèque", "Bus 12",
  ),
  b: tree(
    folder("Lycée",
      "Emploi du temps", "Radio du lycée",
      folder("Physique", "Le son, une onde", "Lumière et prismes", "Calculer une fréquence", "Métronome et pendule"),
      folder("Français", "Figures de style", "Lire à voix haute", "Métronome en ligne")),
    folder("Musique",
      "Magasin d'occasion", "Accorder sa guitare",
      folder("Accords", "Accords de base", "Accords barrés", "Dictionnaire d'accords"),
      folder("Batterie", "Métronome en ligne", "Rudiments", "Jouer sans voisins", "Lire une partition de batterie"),
      folder("Enregistrer", "Placer le micro", "Mixer sa voix"),
      "Concerts près d'ici", "Partitions libres"),
    folder("Vélo", "Réparer une crevaison", "Carte des pistes", "Bourse aux vélos"),
    "Association de quartier", "Horaires de la piscine",
  ),
  c: tree(
    folder("Voyages",
      folder("Bretagne", "Sentier des douaniers", "Horaires des marées", "Carte des auberges"),
      folder("Italie", "Dix mots d'italien", "Trains de nuit"),
      "Liste pour la valise", "Carte jeune européenne", "Passeport : les délais", "Carte des gares"),
    folder("Études",
      "Bibliothèque universitaire", "Bourses et aides", "Logement étudiant",
      folder("Langues", "Podcast en espagnol", "Grammaire anglaise", "Tandem linguistique"),
      folder("Maths", "Dérivées pas à pas", "Annales corrigées")),
    folder("À trier", "Carte des festivals", "Carte des auberges", "Photo de nuit", "Plantes d'intérieur", "Jeux coopératifs"),
    folder("Sport", "Club de grimpe", "Nœud de huit"),
    "Bus 12", "Météo locale",
  ),
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const bookmarks = trees[id]!;
  const titles = titlesOf(bookmarks);
  const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
  if (twice.length !== 1) throw new Error(`one duplicate expected, found ${twice.join(", ")}`);
  const count = countBookmarks(findFolder(bookmarks, String(values.dossier))!);
  return { files: { [String(values.page)]: bookmarksFile(bookmarks) }, answer: { nombre: count, doublon: [twice[0], `La ${lowerFirst(twice[0]!)}`.replace("La métronome", "Le métronome")] } };
};

function page(title: string): Bookmark {
  const slug = title.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/œ/g, "oe").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return { title, address: `${slug}.example/` };
}

function titlesOf(bookmarks: readonly Bookmark[]): string[] {
  return bookmarks.flatMap((bookmark) => ("folder" in bookmark ? titlesOf(bookmark.inside) : [bookmark.title]));
}

function findFolder(bookmarks: readonly Bookmark[], name: string): readonly Bookmark[] | undefined {
  for (const bookmark of bookmarks) {
    if (!("folder" in bookmark)) continue;
    const found = bookmark.folder === name ? bookmark.inside : findFolder(bookmark.inside, name);
    if (found) return found;
  }
  return undefined;
}

function lowerFirst(text: string): string {
  return text[0]!.toLowerCase() + text.slice(1);
}
