import type { FileMaker } from "../file-maker.ts";
import { frenchDate } from "../pages/french-date.ts";
import { site } from "../pages/site.ts";

interface Followed {
  readonly prefix: string;
  readonly service: string;
  readonly color: string;
  readonly request: string;
  readonly other: string;
  readonly file: string;
  readonly proof: string;
  readonly sent: string;
  readonly asked: string;
  readonly days: number;
  readonly piece: string;
}

const REQUESTS: Readonly<Record<string, Followed>> = {
  a: { prefix: "bourses", service: "Bourses du lac", color: "#1f4f7a", request: "Bourse de lycée", other: "Carte de cantine", file: "D-55102", proof: "AR-2025-7731", sent: "2025-05-06", asked: "2025-05-19", days: 15, piece: "identite" },
  b: { prefix: "permis", service: "Aide au permis", color: "#4a5a1c", request: "Aide au permis de conduire", other: "Carte de bus", file: "P-20841", proof: "AR-2025-0468", sent: "2025-02-03", asked: "2025-02-10", days: 10, piece: "bancaire" },
  c: { prefix: "logement", service: "Toits étudiants", color: "#7a3550", request: "Chambre à l'internat", other: "Abonnement de sport", file: "L-33790", proof: "AR-2025-9120", sent: "2025-07-01", asked: "2025-07-22", days: 8, piece: "scolarite" },
};
const PIECES: Readonly<Record<string, string>> = { identite: "une copie de la carte d'identité", bancaire: "un relevé d'identité bancaire", scolarite: "un certificat de scolarité" };

export const makeFiles: FileMaker = ({ id }) => {
  const { prefix, service, color, request, other, file, proof, sent, asked, days, piece } = REQUESTS[id]!;
  const last = new Date(Date.parse(`${asked}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  const files = site({
    prefix, name: service, color,
    pages: [
      { slug: "accueil", title: "Mes demandes", link: "menu", body: `<h2>${request}</h2><p>Dossier ${file}. État : <strong>incomplet</strong>. Voir les messages.</p><h2>${other}</h2><p>Dossier ${file.slice(0, 2)}10077. État : accepté.</p>` },
      { slug: "messages", title: "Messages", link: "menu", body: `<h2>${frenchDate(asked)} – ${request}</h2><p>Il manque ${PIECES[piece]}. Vous avez ${days} jours à partir de la date de ce message. Après, la demande sera classée sans suite.</p><h2>${frenchDate(sent)} – ${request}</h2><p>Votre demande est bien reçue. Accusé de réception : ${proof}. Il prouve la date de votre envoi.</p><h2>${frenchDate(sent)} – ${other}</h2><p>Paiement n° 88-${file.slice(2)}. Merci.</p>` },
      { slug: "aide", title: "Aide", link: "menu", body: "<p><strong>Compter les jours :</strong> le lendemain du message est le jour 1. Tous les jours comptent, même le dimanche.</p><p><strong>Incomplet :</strong> nous attendons une pièce. <strong>En cours :</strong> nous lisons. <strong>Classé sans suite :</strong> il faut tout recommencer.</p>" },
    ],
  });
  const [year, month, day] = last.split("-");
  const short = `${day}/${month}/${year}`;
  return { files, answer: { preuve: proof, piece, jour: [short, short.replaceAll(/\b0/g, ""), short.slice(0, 5), frenchDate(last), frenchDate(last).slice(0, -5)] } };
};
