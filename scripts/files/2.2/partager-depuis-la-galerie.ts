import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { type LinkScreen, linkScreens, receipt } from "../screens/link-screens.ts";

const GALLERIES: Readonly<Record<string, { items: readonly string[]; apps: readonly string[]; people: readonly string[] }>> = {
  a: { items: ["La maquette du pont", "Le pont au coucher du soleil", "La maquette de la gare", "Le plan du pont"], apps: ["Messages", "Courriel", "Dossier de la classe"], people: ["Mme Diallo, technologie", "Moussa Diallo", "Mme Dialo, infirmière"] },
  b: { items: ["Score du match retour", "Équipe au complet", "Score du match aller", "Vestiaire"], apps: ["Courriel", "Messages", "Appareil proche"], people: ["Club de hand, moins de 15", "Club de hand, parents", "Club d'échecs"] },
  c: { items: ["Enregistrement du slam, essai 1", "Enregistrement du slam, version finale", "Texte du slam", "Affiche du slam"], apps: ["Dossier de la classe", "Messages", "Courriel"], people: ["Radio du collège", "Radio des lycéens", "Vie scolaire"] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { items, apps, people } = GALLERIES[id]!;
  const random = seededRandom(`galerie-${id}`);
  const screens: Record<string, LinkScreen> = {};
  let answer = "";
  items.forEach((item, i) => {
    screens[`p${i}`] = { heading: item, links: [["Modifier", "modifier"], ["Partager", `p${i}-partager`], ["Ajouter aux favoris", "favoris"], ["Mettre à la corbeille", "corbeille"]] };
    screens[`p${i}-partager`] = { heading: `Partager « ${item} »`, body: "<p>Avec quoi veux-tu l'envoyer ?</p>", links: apps.map((app, a) => [app, `p${i}-a${a}`]) };
    apps.forEach((app, a) => {
      screens[`p${i}-a${a}`] = { heading: app, body: `<p>À qui veux-tu envoyer « ${item} » ?</p>`, links: people.map((person, p) => [person, `p${i}-a${a}-${p}`]) };
      people.forEach((person, p) => {
        const number = receipt(random);
        screens[`p${i}-a${a}-${p}`] = { heading: "C'est envoyé", body: `<p>« ${item} » est envoyé à <strong>${person}</strong>. Moyen : ${app}.</p><p>Numéro d'envoi : <strong>${number}</strong></p>` };
        if (item === values["quoi"] && app === values["moyen"] && person === values["qui"]) answer = number;
      });
    });
  });
  Object.assign(screens, {
    modifier: { heading: "Modifier", body: "<p>Recadrer, tourner, régler. Rien n'est envoyé.</p>" },
    favoris: { heading: "Ajouté aux favoris", body: "<p>Il reste sur le téléphone. Rien n'est envoyé.</p>" },
    corbeille: { heading: "Dans la corbeille", body: "<p>Il sera supprimé dans 30 jours. Rien n'est envoyé.</p>" },
  });
  const start = { heading: "Tout", links: items.map((item, i) => [item, `p${i}`] as const) };
  return { files: { [String(values["page"])]: linkScreens({ service: "Galerie", title: "Photos et sons", color: "#1f5f6b" }, start, screens) }, answer };
};
