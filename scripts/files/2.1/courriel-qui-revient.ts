import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { appScreen, card } from "../screens/app-screen.ts";

type Cause = "adresse" | "domaine" | "taille" | "pleine" | "filtre";

/** What the receiving server says, in the English of mail servers. */
const NOTICES: Readonly<Record<Cause, (address: string) => string>> = {
  adresse: (address) => `550 5.1.1 <${address}>: Recipient address rejected: User unknown in local mailbox table`,
  domaine: (address) => `<${address}>: Host or domain name not found. Name service error for name=${address.split("@")[1]} type=MX`,
  taille: () => "552 5.3.4 Message size 31457280 exceeds fixed limit 10485760",
  pleine: (address) => `452 4.2.2 <${address}>: Mailbox full. Quota exceeded. Delivery attempts stopped after 5 days`,
  filtre: () => "550 5.7.1 Message rejected by content filter: attachment type .exe is not allowed here",
};

const RETURNS: Readonly<Record<string, readonly (readonly [address: string, cause: Cause])[]>> = {
  a: [["accueil@mairie-orval.example", "taille"], ["s.ndiaye@atelier-velo.example", "adresse"], ["contact@theatre-du-quai.example", "pleine"], ["stages@imprimerie-rey.example", "filtre"]],
  b: [["direction@creche-pomme.example", "pleine"], ["l.weber@clinique-vallon.example", "filtre"], ["bonjour@radio-colline.exemple", "domaine"], ["m.tran@menuiserie-tran.example", "taille"]],
  c: [["inscription@refuge-du-val.example", "adresse"], ["jury@festival-court.example", "taille"], ["club@canoe-lourre.example", "pleine"], ["info@musee-sel.exampel", "domaine"]],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const returns = RETURNS[id]!;
  const notices = returns.map(([address, cause], index) =>
    card(`<h2>Retour n° ${index + 1}</h2><p>Le message n'a pas été remis à <strong>${address}</strong>.</p><pre>Reporting-MTA: dns; envoi.courrielis.example
Final-Recipient: rfc822; ${address}
Action: failed
Diagnostic: ${escapeHtml(NOTICES[cause](address))}</pre>`),
  );
  return {
    files: { [String(values["page"])]: appScreen({ service: "Courrielis", title: "Messages non remis", aside: `Compte : ${values["qui"]}`, color: "#28536b", css: "pre { background: #eef0f5; border-radius: .4rem; margin: 0; overflow-wrap: anywhere; padding: .6rem; white-space: pre-wrap; }", body: notices.join("\n") }) },
    answer: Object.fromEntries(returns.map(([, cause], index) => [`r${index + 1}`, cause])),
  };
};
