import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { type Step, stepTree } from "../screens/link-screens.ts";

const GALLERIES: Readonly<Record<string, { items: readonly string[]; apps: readonly string[]; people: readonly string[] }>> = {
  a: { items: ["La maquette du pont", "Le pont au coucher du soleil", "La maquette de la gare", "Le plan du pont"], apps: ["Messages", "Courriel", "Dossier de la classe"], people: ["Mme Diallo, technologie", "Moussa Diallo", "Mme Dialo, infirmière"] },
  b: { items: ["Score du match retour", "Équipe au complet", "Score du match aller", "Vestiaire"], apps: ["Courriel", "Messages", "Appareil proche"], people: ["Club de hand, moins de 15", "Club de hand, parents", "Club d'échecs"] },
  c: { items: ["Enregistrement du slam, essai 1", "Enregistrement du slam, version finale", "Texte du slam", "Affiche du slam"], apps: ["Dossier de la classe", "Messages", "Courriel"], people: ["Radio du collège", "Radio des lycéens", "Vie scolaire"] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { items, apps, people } = GALLERIES[id]!;
  const each = (names: readonly string[], step: (name: string) => Step) => Object.fromEntries(names.map((name) => [name, step(name)]));
  const send = (item: string, app: string): Step => ({
    heading: app, body: `<p>À qui veux-tu envoyer « ${item} » ?</p>`,
    options: each(people, (person) => ({ heading: "C'est envoyé", body: `<p>« ${item} » est envoyé à <strong>${person}</strong>. Moyen : ${app}.</p>`, receipt: "Numéro d'envoi" })),
  });
  const actions = (item: string): Readonly<Record<string, Step>> => ({
    Modifier: { heading: "Modifier", body: "<p>Recadrer, tourner, régler. Rien n'est envoyé.</p>" },
    Partager: { heading: `Partager « ${item} »`, body: "<p>Avec quoi veux-tu l'envoyer ?</p>", options: each(apps, (app) => send(item, app)) },
    "Ajouter aux favoris": { heading: "Ajouté aux favoris", body: "<p>Il reste sur le téléphone. Rien n'est envoyé.</p>" },
    "Mettre à la corbeille": { heading: "Dans la corbeille", body: "<p>Il sera supprimé dans 30 jours. Rien n'est envoyé.</p>" },
  });
  const root: Step = { heading: "Tout", options: each(items, (item) => ({ heading: item, options: actions(item) })) };
  const { page, receipts } = stepTree({ service: "Galerie", title: "Photos et sons", color: "#1f5f6b" }, root, seededRandom(`galerie-${id}`));
  return { files: { [String(values["page"])]: page }, answer: receipts[[values["quoi"], "Partager", values["moyen"], values["qui"]].join(" > ")] };
};
