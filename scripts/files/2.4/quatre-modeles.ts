import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Service {
  readonly id: string;
  readonly model: "abonnement" | "publicite" | "don" | "libre";
  readonly price: string;
  /** What a year costs to the group. */
  readonly year: number;
  readonly facts: string;
  readonly ads?: true;
  readonly resale?: true;
  readonly openCode?: true;
  readonly support?: true;
  readonly publicAccounts?: true;
}

const MODELS = { abonnement: "abonnement", publicite: "publicité", don: "dons", libre: "logiciel libre" };

const NEEDS: Readonly<Record<string, { subject: string; color: string; people: number; meets: (service: Service) => boolean; services: (people: number) => readonly Service[] }>> = {
  a: {
    subject: "Cartes mentales", color: "#3a4d7f", people: 8, meets: ({ ads, resale, openCode }) => !ads && !resale && Boolean(openCode),
    services: (people) => [
      { id: "s1", model: "abonnement", price: "2 € par personne et par mois", year: 24 * people, facts: "Aucune annonce. Code fermé, un seul hébergeur.", support: true },
      { id: "s2", model: "publicite", price: "0 €", year: 0, facts: "Annonces selon tes sujets. Profils vendus à des partenaires.", ads: true, resale: true },
      { id: "s3", model: "libre", price: "60 € par an pour le groupe, chez l'hébergeur associatif", year: 60, facts: "Aucune annonce, aucune revente. Code ouvert : dix autres hébergeurs le proposent.", openCode: true },
      { id: "s4", model: "don", price: "0 €, don possible", year: 0, facts: "Aucune annonce, aucune revente. Code fermé." },
    ],
  },
  b: {
    subject: "Agenda partagé", color: "#7a4312", people: 5, meets: ({ ads, resale, publicAccounts }) => !ads && !resale && Boolean(publicAccounts),
    services: (people) => [
      { id: "s1", model: "don", price: "0 €, don possible", year: 0, facts: "Aucune annonce, aucune revente. Les donateurs paient les serveurs ; les dépenses sont publiées chaque mois.", publicAccounts: true },
      { id: "s2", model: "libre", price: "3 € par mois pour le groupe, chez un hébergeur", year: 36, facts: "Code ouvert. Aucune annonce, aucune revente.", openCode: true },
      { id: "s3", model: "abonnement", price: "1 € par personne et par mois", year: 12 * people, facts: "Aucune annonce. Assistance par téléphone.", support: true },
      { id: "s4", model: "publicite", price: "0 €", year: 0, facts: "Une annonce par jour, aucune revente de profils.", ads: true },
    ],
  },
  c: {
    subject: "Caisse et factures", color: "#2a5a4a", people: 4, meets: ({ ads, resale, support }) => !ads && !resale && Boolean(support),
    services: (people) => [
      { id: "s1", model: "libre", price: "0 €, à installer soi-même", year: 0, facts: "Code ouvert. Aide d'un forum, sans délai promis.", openCode: true },
      { id: "s2", model: "publicite", price: "0 €", year: 0, facts: "Assistance par téléphone. Annonces dans les factures.", ads: true, support: true },
      { id: "s3", model: "don", price: "0 €, don possible", year: 0, facts: "Aucune annonce. Deux bénévoles répondent quand ils peuvent." },
      { id: "s4", model: "abonnement", price: "3 € par personne et par mois", year: 36 * people, facts: "Aucune annonce, aucune revente. Assistance par téléphone, réponse promise le jour même.", support: true },
    ],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { subject, color, people, meets, services } = NEEDS[id]!;
  const offers = services(people);
  const fitting = offers.filter(meets);
  if (fitting.length !== 1) throw new Error("one service must fit");
  const body = offers.map((offer) => card(`<h2>${values[offer.id]}</h2><p>Modèle : <strong>${MODELS[offer.model]}</strong></p><p>Prix : ${offer.price}.</p><p>${offer.facts}</p>`)).join("\n");
  return { files: { [String(values["page"])]: appScreen({ service: "Comparateur", title: subject, color, body }) }, answer: { service: fitting[0]!.id, prix: fitting[0]!.year } };
};
