import type { FileMaker } from "../file-maker.ts";
import { appScreen, table } from "../screens/app-screen.ts";

const FOLDERS: Readonly<Record<string, { title: string; names: readonly string[] }>> = {
  a: {
    title: "Clé USB (E:)",
    names: ["affiche.expo.png", "bruit-vagues.wav", "concours-reglement.pdf", "film-du-port.mp4", "film-du-port.txt", "IMG_2041.jpg", "IMG_2042.jpg", "liste.photos.csv", "logo-club.svg", "musique-generique.mp3", "photo-de-groupe.pdf", "portrait.gif", "time-lapse.mov", "tutoriel-video.docx", "visite.avi"],
  },
  b: {
    title: "Web-radio",
    names: ["annonce.mp3", "conducteur.odt", "emission-12.mp3", "emission-13.mp3", "generique.wav", "image-du-son.txt", "invitee.jpg", "jingle.ogg", "logo.radio.png", "musique.xlsx", "planning.ods", "rires.wav", "studio.jpg", "tournage-studio.mp4", "video-autorisation.pdf"],
  },
  c: {
    title: "Spectacle",
    names: ["acte1.mp4", "acte2.mp4", "acte3.video.avi", "affiche.pdf", "affiche.png", "bande-annonce.mov", "chanson-paroles.docx", "chanson-finale.mp3", "costumes.jpg", "decor.jpg", "film.zip", "plan-de-salle.svg", "porte-qui-grince.wav", "recettes.csv", "tonnerre.ogg"],
  },
};

const TYPES = { images: ["jpg", "png", "gif", "svg"], sons: ["mp3", "wav", "ogg"], videos: ["mp4", "avi", "mov"] } as const;

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, names } = FOLDERS[id]!;
  const count = (extensions: readonly string[]) => names.filter((name) => extensions.includes(name.split(".").at(-1)!)).length;
  const body = `<p class="meta">${names.length} fichiers</p>${table(["Nom"], names.map((name) => [name]))}`;
  return {
    files: { [String(values["page"])]: appScreen({ service: "Fichiers", title, body }) },
    answer: { images: count(TYPES.images), sons: count(TYPES.sons), videos: count(TYPES.videos) },
  };
};
