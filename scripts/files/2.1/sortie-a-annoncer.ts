import type { FileMaker } from "../file-maker.ts";

type Contact = readonly [name: string, address: string, field: "to" | "cc" | "bcc" | ""];

const CONTACTS: Readonly<Record<string, readonly Contact[]>> = {
  a: [["Chloé Besson", "chloe.besson@courrier.example", "bcc"], ["Famille Novak", "novak@boite.example", "bcc"], ["Joris Payet", "joris.payet@courrier.example", "bcc"], ["M. Lemoine (documentaliste)", "d.lemoine@etablissement.example", "cc"], ["Mairie, service des salles", "salles@mairie.example", "to"], ["Vie scolaire", "vie-scolaire@etablissement.example", ""]],
  b: [["Antoine Rey", "antoine.rey@boite.example", "bcc"], ["Dounia Mansour", "dounia.m@courrier.example", "bcc"], ["Librairie du Pont", "bonjour@librairie-du-pont.example", "to"], ["Mme Delmas (professeure)", "s.delmas@etablissement.example", "cc"], ["Rose Ndiaye", "rose.ndiaye@boite.example", "bcc"], ["Vente de livres d'occasion", "promo@bouquins.example", ""]],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const contacts = CONTACTS[id]!;
  const addresses = (field: Contact[2]) => contacts.filter(([, , where]) => where === field).map(([, address]) => address).toSorted().join(", ");
  const scene = {
    me: { name: "Toi", address: "moi@eleve.example" },
    now: "2025-03-18T13:00",
    contacts: contacts.map(([name, address]) => ({ name, address })),
    messages: [{ id: "rappel", from: { name: "Toi", address: "moi@eleve.example" }, date: "2025-03-17T20:10", subject: "Pense-bête", body: String(values["rappel"]), read: true }],
    open: "rappel",
  };
  return {
    files: { [String(values["scene"])]: JSON.stringify(scene, null, 1) },
    answer: { a: addresses("to"), cc: addresses("cc"), cci: addresses("bcc"), objet: ["clair", "court", "long"], nombre: "1" },
    solution: [{ kind: "send", draft: { to: addresses("to"), cc: addresses("cc"), bcc: addresses("bcc"), subject: "Notre demande", body: "Bonjour", attachments: [] } }],
  };
};
