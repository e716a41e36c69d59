import { replyDraft } from "../../../src/activities/mailbox/drafts.ts";
import { fromScene } from "../../../src/activities/mailbox/state.ts";
import type { FileMaker } from "../file-maker.ts";

const ME = { name: "Toi", address: "moi@eleve.example" };
const person = (name: string, address: string) => ({ name, address: `${address}@${address.startsWith("club") ? "club.example" : "eleve.example"}` });
const INES = person("Inès Abadie", "ines.abadie");
const TEAM = [person("Bakary Diallo", "bakary.diallo"), person("Mila Weber", "mila.weber"), person("Théo Guyot", "theo.guyot"), person("Hana Tran", "hana.tran")];
const CLUB = person("Club d'échecs", "club.echecs");

interface Case {
  readonly subject: string;
  readonly body: string;
  readonly to: "sender" | "everyone" | "forward";
  readonly forwardTo?: { readonly name: string; readonly address: string };
}

const CASES: Readonly<Record<string, Case>> = {
  a: { to: "sender", subject: "Cadeau surprise pour l'entraîneuse", body: "Salut,\n\nPour le cadeau, il me faut le montant que chacun peut donner. C'est personnel : n'écris ton montant qu'à moi, pas aux autres.\n\nMerci !\nInès" },
  b: { to: "everyone", subject: "Samedi ou dimanche ?", body: "Salut,\n\nOn répète samedi ou dimanche ? Donnez votre jour à toute l'équipe, pour que chacun voie les réponses. Mila n'est qu'en copie, mais elle veut suivre aussi.\n\nInès" },
  c: { to: "forward", subject: "Salle réservée", body: "Salut,\n\nLa salle B est réservée pour nous mercredi à 14 h. Le club ne le sait pas encore. Envoie-lui ce message tel quel, s'il te plaît : club.echecs@club.example\n\nInès", forwardTo: CLUB },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { subject, body, to, forwardTo } = CASES[id]!;
  const cc = TEAM.filter(({ name }) => name === "Mila Weber");
  const message = { id: "question", from: INES, to: [ME, ...TEAM.filter((each) => !cc.includes(each))], cc, date: "2025-02-11T17:20", subject, body };
  const scene = {
    me: ME,
    now: "2025-02-11T18:00",
    contacts: [INES, ...TEAM, CLUB],
    messages: [message, { id: "bus", from: person("Ligne 12", "ligne.douze"), date: "2025-02-10T07:30", subject: "Travaux sur la ligne 12", body: "Bonjour,\n\nL'arrêt Mairie n'est pas desservi cette semaine.", read: true }],
  };
  const reply = replyDraft(scene, fromScene(message, ME), to === "everyone");
  const draft = to === "forward" ? { ...reply, to: forwardTo!.address, cc: "", subject: `Tr : ${subject}`, inReplyTo: undefined, forwardOf: "question" } : { ...reply, body: `C'est noté.${reply.body}` };
  const addresses = (people: readonly { readonly address: string }[]) => people.map(({ address }) => address).toSorted().join(", ");
  const recipients = to === "forward" ? [forwardTo!] : to === "everyone" ? [INES, ...TEAM] : [INES];
  return {
    files: { [String(values["scene"])]: JSON.stringify(scene, null, 1) },
    answer: { personnes: addresses(recipients), reponse: to === "forward" ? "" : "question", transfert: to === "forward" ? "question" : "", nombre: "1" },
    solution: [{ kind: "open-message", id: "question" }, { kind: "send", draft }],
  };
};
