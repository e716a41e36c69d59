import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Request {
  readonly to: string;
  /** Month and day, "04-08". */
  readonly received: string;
  readonly answered?: string;
  /** The day when the body said that it needs two more months, with its reason. */
  readonly extended?: string;
  readonly note?: string;
}

const MONTHS = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const { today, requests } = FILES[id]!;
  const body = requests.map(({ to, received, answered, extended, note }) => card(`<h2>${escapeHtml(to)}</h2><p>Demande reçue par l'organisme le ${spoken(received)}.</p>${extended ? `<p>Message du ${spoken(extended)} : « Votre demande est complexe, nous prolongeons le délai de deux mois. »</p>` : ""}${note ? `<p>${note}</p>` : ""}<p>${answered ? `Copie des données reçue le ${spoken(answered)}.` : "Pas encore de copie des données."}</p>`));
  const late = requests.filter((request) => isLate(request, today));
  if (late.length !== 1) throw new Error(`late requests: ${late.map(({ to }) => to).join(", ")}`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Mes demandes", title: "Suivi de mes demandes d'accès", aside: `Nous sommes le ${spoken(today)}`, color: "#3f4f63", body: body.join("\n") }) },
    answer: late[0]!.to,
  };
};

/** One month (GDPR, article 12), three in all when the body says so within the first. */
function isLate({ received, answered, extended }: Request, today: string): boolean {
  const limit = later(received, extended && extended <= later(received, 1) ? 3 : 1);
  return (answered ?? today) > limit;
}

function later(day: string, months: number): string {
  return `${String(Number(day.slice(0, 2)) + months).padStart(2, "0")}${day.slice(2)}`;
}

function spoken(day: string): string {
  const number = Number(day.slice(3));
  return `${number === 1 ? "1er" : number} ${MONTHS[Number(day.slice(0, 2)) - 1]}`;
}

const FILES: Readonly<Record<string, { today: string; requests: readonly Request[] }>> = {
  a: {
    today: "05-20",
    requests: [
      { to: "La Cuillère", received: "04-02", answered: "04-29" },
      { to: "Quizzine", received: "04-27" },
      { to: "Kilim", received: "03-18", extended: "04-11" },
      { to: "Foulée", received: "04-08", note: "Message automatique du 8 avril : « Nous avons bien reçu votre demande. »" },
      { to: "Ciel du jour", received: "05-06" },
      { to: "Piscine du Val", received: "03-10", answered: "04-09" },
    ],
  },
  b: {
    today: "11-12",
    requests: [
      { to: "Vélo Libre", received: "09-24", extended: "10-15" },
      { to: "Courrielis", received: "10-16" },
      { to: "Paroles & Notes", received: "09-05", answered: "10-03" },
      { to: "Ciblo", received: "10-01", note: "Message du 20 octobre : « Merci de votre patience, nous vous répondrons bientôt. »" },
      { to: "Trajet", received: "10-28" },
      { to: "Ciné-club Lumière", received: "10-02", answered: "10-30" },
    ],
  },
  c: {
    today: "03-25",
    requests: [
      { to: "Herbier", received: "03-02" },
      { to: "Toile", received: "02-14", note: "Message du 3 mars : « Nous ne vous oublions pas, votre demande avance. »" },
      { to: "DataMiel", received: "01-27", extended: "02-19" },
      { to: "Luciole", received: "02-03", answered: "02-24" },
      { to: "Six cordes", received: "02-28" },
      { to: "Manette & Cie", received: "01-08", answered: "02-05" },
    ],
  },
};
