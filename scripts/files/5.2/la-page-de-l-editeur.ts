import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

/** What a search finds: address without https://, title, words under it. */
type Result = readonly [address: string, title: string, words: string];

const SEARCHES: Readonly<Record<string, readonly Result[]>> = {
  a: [
    ["partita.telecharger-tout.example/gratuit", "Partita GRATUIT – version complète", "Annonce. Installez notre gestionnaire de téléchargement pour l'obtenir plus vite."],
    ["forum-choristes.example/partita", "Où trouver Partita ?", "« Je l'ai mis sur ma page de partage, avec la clé. »"],
    ["www.partita-musique.example/telecharger", "Partita : télécharger", "Versions pour trois systèmes. Code source, manuel, licence libre."],
    ["partita-musique-officiel.example/fr", "Partita officiel", "Le bouton vert à cliquer pour télécharger. Barre d'outils offerte."],
  ],
  b: [
    ["altimo.example.cartes-pro.example/altimo", "Altimo, site officiel en français", "Annonce. Version enrichie, essai de dix jours."],
    ["logitheque-express.example/altimo", "Altimo – notre avis : 9/10", "Téléchargez avec notre installateur, trois logiciels en cadeau."],
    ["videos-tuto.example/altimo-clic", "Installer Altimo en deux clics", "Le lien est sous la vidéo."],
    ["altimo.example/fr/installer", "Installer Altimo", "Choisissez votre système. Vérifiez l'empreinte du fichier."],
  ],
  c: [
    ["stopmo-studio.example/pack", "Stopmo + 200 effets", "Annonce. Le paquet complet pour créateurs pressés."],
    ["telecharger.atelier-stopmo.example", "Atelier Stopmo : téléchargement", "La dernière version, ses nouveautés et ses sources."],
    ["atelier-stopmo.sur-mesure.example", "Atelier Stopmo, copie rapide", "Miroir non officiel, sans attente."],
    ["clubvideo.example/fichiers/stopmo-v1.zip", "stopmo-v1.zip", "Fichier de 2017 déposé par un membre."],
  ],
};

/** What the settings list a month later: a name, and the site of its maker. */
const INSTALLED: Readonly<Record<string, readonly (readonly [name: string, maker: string])[]>> = {
  a: [["Barre Partita", "partita-musique-officiel.example"], ["Accordeur", "diapason.example"], ["Lecteur de partitions", "pupitre-libre.example"], ["Partita 4", "partita-musique.example"]],
  b: [["Altimo 6", "altimo.example"], ["Altimètre", "sentiers-du-sud.example"], ["Altimo Cartes Plus", "cartes-pro.example"], ["Atlas de poche", "atlas-de-poche.example"]],
  c: [["Stopmo Effets", "stopmo-studio.example"], ["Caméra simple", "petite-camera.example"], ["Stopmo 2", "atelier-stopmo.example"], ["Montage express", "clubvideo.example"]],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const results = SEARCHES[id]!;
  const official = String(values["site"]);
  const own = results.findIndex(([address]) => {
    const [host] = address.split("/");
    return host === official || host!.endsWith(`.${official}`);
  });
  const notice = card(`<h2>Notice d'encyclopédie</h2><p><strong>${values["logiciel"]}</strong> sert à ${values["usage"]}. Licence libre. Site de l'éditeur : <code>${official}</code></p>`);
  const list = results.map(([address, title, words], index) => card(`<p class="meta">${index + 1}. https://${address}</p><p><strong>${title}</strong></p><p>${words}</p>`));
  const installed = INSTALLED[id]!;
  const rows = installed.map(([name, maker], index) => card(`<p><strong>${index + 1}. ${name}</strong></p><p class="meta">Éditeur : ${maker}</p><p><span class="button">Désinstaller</span></p>`));
  return {
    files: {
      [String(values["apres"])]: appScreen({ service: "Réglages", title: "Applications installées", color: "#3f4a5c", body: rows.join("\n") }),
      [String(values["page"])]: appScreen({ service: "Trouvaille", title: `Résultats pour « télécharger ${values["logiciel"]} »`, color: "#3b5c8a", body: notice + list.join("\n"), css: ".meta { overflow-wrap: anywhere; }" }),
    },
    answer: { resultat: own + 1, retirer: installed.findIndex(([, maker]) => maker === official) + 1 },
  };
};
