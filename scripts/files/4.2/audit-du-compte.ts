import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Setting {
  readonly section: string;
  readonly name: string;
  /** The state that keeps strangers out, and the one that lets them in. */
  readonly closed: string;
  readonly open: string;
}

const OPEN: Readonly<Record<string, readonly number[]>> = { a: [9, 17], b: [6, 20], c: [12, 15] };

export const makeFiles: FileMaker = ({ id, values }) => {
  const open = OPEN[id]!;
  const rows = SETTINGS.map((setting, index) => ({ ...setting, reference: `R${index + 1}`, state: open.includes(index + 1) ? setting.open : setting.closed }));
  const sections = [...new Set(SETTINGS.map(({ section }) => section))];
  const body = sections.map((section) => card(`<h2>${section}</h2>${rows.filter((row) => row.section === section).map(({ reference, name, state }) => `<div class="row"><span><span class="meta">${reference}</span> ${name}</span><span class="state">${state}</span></div>`).join("\n")}`));
  const [first, second] = rows.filter((row) => row.state === row.open);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Kilim", title: "Tous les réglages", aside: `Compte de ${values["qui"]}`, color: "#6a3d8f", body: body.join("\n") }) },
    answer: { un: [first!.reference, first!.reference.slice(1)], deux: [second!.reference, second!.reference.slice(1)] },
  };
};

const SETTINGS: readonly Setting[] = [
  { section: "Mon profil", name: "Qui voit ma date de naissance", closed: "Moi uniquement", open: "Public" },
  { section: "Mon profil", name: "Qui voit mon établissement", closed: "Amis", open: "Public" },
  { section: "Mon profil", name: "Qui voit ma photo de profil", closed: "Amis", open: "Public" },
  { section: "Mes publications", name: "Nouvelles publications", closed: "Amis", open: "Public" },
  { section: "Mes publications", name: "Qui peut commenter", closed: "Amis", open: "Tout le monde" },
  { section: "Mes publications", name: "Photos où l'on m'identifie", closed: "Amis", open: "Public" },
  { section: "Mes publications", name: "Vérifier les identifications avant qu'elles paraissent", closed: "Activé", open: "Désactivé" },
  { section: "Mes publications", name: "Partage de mes histoires par d'autres", closed: "Interdit", open: "Permis à tous" },
  { section: "Me trouver", name: "Mon profil dans les moteurs de recherche", closed: "Masqué", open: "Affiché" },
  { section: "Me trouver", name: "Qui peut m'envoyer une demande d'ami", closed: "Personne", open: "Tout le monde" },
  { section: "Me trouver", name: "Proposer mon profil aux inconnus", closed: "Non", open: "Oui" },
  { section: "Historique", name: "Publications de plus d'un an", closed: "Passées en « Amis »", open: "Laissées telles quelles : Public" },
  { section: "Historique", name: "Commentaires sur des pages", closed: "Visibles de mes amis", open: "Visibles de tous" },
  { section: "Listes", name: "Ma liste d'amis", closed: "Moi uniquement", open: "Public" },
  { section: "Listes", name: "Mes abonnements", closed: "Amis", open: "Visibles même sans compte" },
  { section: "Listes", name: "Mes groupes", closed: "Moi uniquement", open: "Public" },
  { section: "Contacts", name: "Me retrouver avec mon numéro de téléphone", closed: "Personne", open: "Toute personne qui a mon numéro" },
  { section: "Contacts", name: "Me retrouver avec mon adresse électronique", closed: "Amis", open: "Toute personne qui a mon adresse" },
  { section: "Contacts", name: "Envoi de mon carnet d'adresses à Kilim", closed: "Désactivé", open: "Activé" },
  { section: "Position", name: "Ma position sur la carte", closed: "Personne", open: "Tous les membres" },
  { section: "Position", name: "Lieu ajouté aux photos", closed: "Désactivé", open: "Activé, public" },
  { section: "Activité", name: "Voyant « en ligne »", closed: "Amis", open: "Tout le monde" },
  { section: "Activité", name: "Publicités montrées à mes amis avec mon nom", closed: "Non", open: "Oui" },
];
