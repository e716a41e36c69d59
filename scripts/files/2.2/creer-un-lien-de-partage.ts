import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { type LinkScreen, linkScreens, receipt } from "../screens/link-screens.ts";

const FOLDERS: Readonly<Record<string, { service: string; host: string; color: string; files: readonly string[] }>> = {
  a: { service: "Mon armoire", host: "armoire.example", color: "#3a5a2c", files: ["Recette crêpes.pdf", "Recette gaufres.pdf", "Courses.txt", "Photos de la fête.zip"] },
  b: { service: "Grenier en ligne", host: "grenier.example", color: "#7a3b12", files: ["Règle du jeu v1.odt", "Règle du jeu v2.odt", "Cartes à imprimer.pdf", "Idées.txt"] },
  c: { service: "Malle", host: "malle.example", color: "#4b2f78", files: ["Podcast épisode 3.mp3", "Podcast épisode 4.mp3", "Générique.mp3", "Script épisode 4.odt"] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { service, host, color, files } = FOLDERS[id]!;
  const random = seededRandom(`lien-${id}`);
  const screens: Record<string, LinkScreen> = {};
  let answer = "";
  files.forEach((file, i) => {
    const address = `https://${host}/mes-fichiers/${receipt(random)}`;
    const link = `https://${host}/p/k${receipt(random)}`;
    const bar = `<p class="meta">Adresse de cette page : <code>${address}</code></p>`;
    screens[`f${i}`] = { heading: file, body: `${bar}<p>Propriétaire : toi. Accès : toi seul.</p>`, links: [["Télécharger", "telecharger"], ["Partager", `f${i}-partager`], ["Renommer", "renommer"]] };
    screens[`f${i}-partager`] = { heading: `Partager « ${file} »`, body: bar, links: [["Inviter une adresse de courriel", "inviter"], ["Créer un lien de partage", `f${i}-lien`], ["Montrer sur mon profil public", "profil"]] };
    screens[`f${i}-lien`] = { heading: "Lien créé", body: `${bar}<p>Toute personne qui a ce lien peut lire « ${file} ».</p><p>Lien de partage : <code>${link}</code></p>` };
    if (file === values["fichier"]) answer = link;
  });
  Object.assign(screens, {
    telecharger: { heading: "Téléchargement", body: "<p>Une copie va sur cet appareil. Aucun lien n'est créé.</p>" },
    renommer: { heading: "Renommer", body: "<p>Le nom change. Aucun lien n'est créé.</p>" },
    inviter: { heading: "Inviter", body: "<p>Il faut l'adresse de chaque personne. Aucun lien n'est créé.</p>" },
    profil: { heading: "Profil public", body: "<p>Tout Internet verrait ce fichier. Ici, rien n'est fait.</p>" },
  });
  const start = { heading: "Mes fichiers", links: files.map((file, i) => [file, `f${i}`] as const) };
  return { files: { [String(values["page"])]: linkScreens({ service, title: "Fichiers en ligne", color }, start, screens) }, answer };
};
