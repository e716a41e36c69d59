import type { FileMaker } from "../file-maker.ts";

interface Club {
  readonly domain: string;
  readonly senders: readonly (readonly [name: string, box: string, subject: string])[];
  /** Not from the club, though its words look like it. */
  readonly decoy: { readonly name: string; readonly address: string; readonly subject: string };
}

const CLUBS: Readonly<Record<string, Club>> = {
  a: {
    domain: "plongeoir.example",
    senders: [["Malika, entraîneuse", "malika", "Horaires de jeudi"], ["Secrétariat du Plongeoir", "secretariat", "Ta licence est prête"], ["Paul, maître-nageur", "paul", "Bonnet trouvé"]],
    decoy: { name: "Sport Mini Prix", address: "offres@mini-prix.example", subject: "Natation : maillots du club Plongeoir à moitié prix" },
  },
  b: {
    domain: "arc-en-scene.example",
    senders: [["Yanis, metteur en scène", "yanis", "Répétition déplacée"], ["Costumes", "costumes", "Ta pointure ?"], ["Billetterie", "billets", "Places pour ta famille"]],
    decoy: { name: "Mag Spectacles", address: "lettre@mag-spectacles.example", subject: "Théâtre : Arc en scène et dix autres troupes à voir" },
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { domain, senders, decoy } = CLUBS[id]!;
  const folder = String(values["dossier"]);
  const from = ([name, box]: Club["senders"][number]) => ({ name, address: `${box}@${domain}` });
  const scene = {
    me: { name: "Toi", address: "moi@eleve.example" },
    now: "2025-09-22T19:00",
    messages: [
      ...senders.slice(0, 2).map((sender, index) => ({ id: `club-${index + 1}`, from: from(sender), date: `2025-09-${18 + index}T17:30`, subject: sender[2], body: "Bonjour,\n\nTout est dans l'objet. À bientôt !", read: index === 0 })),
      { id: "reclame", from: { name: decoy.name, address: decoy.address }, date: "2025-09-20T06:00", subject: decoy.subject, body: "Cliquez vite !" },
      { id: "devoirs", from: { name: "Espace numérique", address: "devoirs@etablissement.example" }, date: "2025-09-21T18:00", subject: "Un nouveau devoir de français", body: "Lire le chapitre 2 pour lundi." },
    ],
    incoming: [
      ...senders.map((sender, index) => ({ id: `suite-${index + 1}`, from: from(sender), date: `2025-09-22T19:0${index + 1}`, subject: ["Jeudi, encore un changement", "Papier à signer", "Merci à tous"][index], body: "Bonjour,\n\nMerci de lire jusqu'au bout." })),
      { id: "reclame-2", from: { name: decoy.name, address: decoy.address }, date: "2025-09-22T19:09", subject: decoy.subject, body: "Dernier jour !" },
      { id: "devoirs-2", from: { name: "Espace numérique", address: "devoirs@etablissement.example" }, date: "2025-09-22T19:10", subject: "Devoir rendu", body: "Bien reçu." },
    ],
  };
  const accepted = [folder, folder.toLowerCase()];
  return {
    files: { [String(values["scene"])]: JSON.stringify(scene, null, 1) },
    answer: { suite1: accepted, suite2: accepted, suite3: accepted, reclame: "Réception", devoirs: "Réception", deja: accepted, reste: "club-1, club-2" },
    solution: [{ kind: "create-folder", name: folder }, { kind: "add-rule", rule: { field: "from", contains: `@${domain}`, folder }, now: true }],
  };
};
