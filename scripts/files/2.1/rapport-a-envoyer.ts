import type { FileMaker } from "../file-maker.ts";

const FILES: Readonly<Record<string, readonly (readonly [name: string, size: number])[]>> = {
  a: [["affiche-portes-ouvertes.pdf", 1_400_000], ["rapport-de-stage-brouillon.odt", 96_000], ["rapport-de-stage.pdf", 640_000], ["photo-atelier.jpg", 2_300_000]],
  b: [["attestation-de-natation-2019.pdf", 310_000], ["attestation-de-natation.pdf", 280_000], ["autorisation-vierge.pdf", 74_000], ["maillot.jpg", 1_800_000]],
  c: [["poster-energie-corrige.pdf", 3_900_000], ["poster-energie.pdf", 3_800_000], ["consignes-du-poster.pdf", 120_000], ["sources.txt", 2_000]],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const to = String(values["adresse"]);
  const file = String(values["fichier"]);
  const word = String(values["mot"]);
  const scene = {
    me: { name: "Toi", address: "moi@eleve.example" },
    now: "2025-05-20T18:40",
    contacts: [{ name: String(values["personne"]), address: to }, { name: "Salomé Vidal", address: "salome.vidal@eleve.example" }, { name: "Vie scolaire", address: "vie-scolaire@etablissement.example" }],
    files: FILES[id]!.map(([name, size]) => ({ name, size })),
    messages: [
      { id: "demande", from: { name: String(values["personne"]), address: to }, date: "2025-05-19T16:12", subject: String(values["sujet"]), body: `Bonjour,\n\n${values["demande"]}\n\nMerci de m'écrire un nouveau message, avec un objet qui dit ce qu'il contient : je reçois beaucoup de courriels.\n\nBonne soirée` },
      { id: "cantine", from: { name: "Vie scolaire", address: "vie-scolaire@etablissement.example" }, date: "2025-05-19T09:00", subject: "Cantine : menus de la semaine", body: "Bonjour,\n\nLes menus sont affichés dans le hall.", read: true },
    ],
  };
  return {
    files: { [String(values["scene"])]: JSON.stringify(scene, null, 1) },
    answer: { destinataire: to, piece: file, mot: "oui", objet: "clair", texte: "écrit", nombre: "1" },
    solution: [{ kind: "open-message", id: "demande" }, { kind: "send", draft: { to, cc: "", bcc: "", subject: `Mon ${word} de cette année`, body: "Bonjour, voici le fichier. Bonne journée.", attachments: [file] } }],
  };
};
