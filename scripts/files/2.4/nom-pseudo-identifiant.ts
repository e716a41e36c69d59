import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

const ACCOUNTS: Readonly<Record<string, { service: string; color: string; name: string; alias: string; login: string; mail: string }>> = {
  a: { service: "Biblioville", color: "#24506b", name: "Inès Lambert", alias: "RenardBleu", login: "ilambert27", mail: "famille.lambert@boite.example" },
  b: { service: "Sport-Asso", color: "#5d3a14", name: "Moussa Rivière", alias: "Flèche12", login: "mr-48213", mail: "moussa@courrier.example" },
  c: { service: "Quiz du soir", color: "#5a2560", name: "Anh Petit", alias: "Comète", login: "apetit.6b", mail: "petit.anh@boite.example" },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { service, color, name, alias, login, mail } = ACCOUNTS[id]!;
  const body = card(`<h2>Bonjour ${name} !</h2><p class="meta">Cette page n'est visible que par toi et par l'équipe du site.</p>`)
    + card(`<h2>Entrer</h2><p>La prochaine fois, tape <strong>${login}</strong>, puis ton mot de passe.</p>`)
    + card(`<h2>Les autres membres</h2><p>Sur le forum, ils lisent : « <strong>${alias}</strong> a écrit… ».</p>`)
    + card(`<h2>Nous t'écrivons à</h2><p>${mail}</p>`)
    + card(`<h2>Ta carte</h2><p>N° 0${login.length}7-${mail.length}-${name.length}4</p>`);
  return { files: { [String(values["page"])]: appScreen({ service, title: "Mon compte", color, body }) }, answer: { nom: [name, name.split(" ").toReversed().join(" ")], pseudo: alias, identifiant: login } };
};
