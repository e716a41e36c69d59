import type { FileMaker } from "../file-maker.ts";
import { ENGINES, type Page, sceneText } from "../scenes/browser.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const { words, official, offers } = SEARCHES[id]!;
  const title = String(values["demarche"]);
  const all = [...offers.slice(0, 2), official, ...offers.slice(2)];
  return {
    files: {
      [String(values["scene"])]: sceneText({
        home: "https://fouine.example/",
        engines: ENGINES,
        tabs: ["https://fouine.example/"],
        pages: all.map((offer) => offerPage(offer, title)),
        sites: all.map(({ host, name }) => ({ host, name, certificate: { issuer: "Sceau Libre", from: "2 mars 2026", until: "2 mars 2027" } })),
        results: all.map((offer, index) => ({ words, title: offer.title, address: addressOf(offer), excerpt: offer.excerpt, ...(index === 0 && { ad: true }) })),
      }),
    },
    answer: { domaine: [official.host, `https://${official.host}`, addressOf(official), addressOf(official).slice("https://".length)], delai: official.days },
  };
};

interface Offer {
  readonly host: string;
  readonly name: string;
  readonly title: string;
  readonly excerpt: string;
  readonly price: string;
  readonly days: number;
  readonly publisher: string;
}

function addressOf({ host }: Offer): string {
  return `https://${host}/demarches`;
}

function offerPage(offer: Offer, title: string): Page {
  return {
    address: addressOf(offer),
    title: offer.title,
    colour: "blue",
    blocks: [
      { kind: "heading", text: title },
      { kind: "text", text: offer.excerpt },
      { kind: "list", items: [`Prix : ${offer.price}`, `Délai annoncé : ${offer.days} jours`] },
      { kind: "heading", text: "Mentions légales" },
      { kind: "text", text: `Éditeur du site : ${offer.publisher}.` },
    ],
  };
}

const SEARCHES: Readonly<Record<string, { readonly words: string[]; readonly official: Offer; readonly offers: readonly Offer[] }>> = {
  a: {
    words: ["carte", "identité", "demande", "refaire"],
    official: { host: "titres.gouv.example", name: "Titres et papiers", title: "Demander une carte d'identité", excerpt: "Préparez votre demande en ligne, puis prenez rendez-vous en mairie.", price: "gratuit", days: 21, publisher: "ministère des Papiers" },
    offers: [
      { host: "carte-identite-gouv.example", name: "Carte d'identité Gouv", title: "Carte d'identité : demande officielle en ligne", excerpt: "Votre dossier traité par nos experts, sans vous déplacer.", price: "39 €", days: 8, publisher: "société Papiers Plus" },
      { host: "gouv.example.dossiers-express.example", name: "Service public express", title: "Refaire sa carte d'identité – Service national", excerpt: "Le service rapide pour tous vos papiers.", price: "24 €", days: 12, publisher: "société Dossiers Express" },
      { host: "forum-papiers.example", name: "Forum des papiers", title: "Carte d'identité : vos questions", excerpt: "Des membres racontent leur demande.", price: "gratuit", days: 45, publisher: "association Entraide Papiers" },
    ],
  },
  b: {
    words: ["permis", "bateau", "inscription", "demande"],
    official: { host: "mer.gouv.example", name: "Mer et littoral", title: "Permis bateau : s'inscrire à l'examen", excerpt: "Choisissez une date d'examen et joignez votre certificat médical.", price: "38 €", days: 15, publisher: "ministère de la Mer" },
    offers: [
      { host: "gouv-permis-bateau.example", name: "Gouv Permis bateau", title: "Permis bateau : inscription officielle", excerpt: "Site n° 1 de l'inscription. Places limitées.", price: "129 €", days: 4, publisher: "société Vent Arrière" },
      { host: "mer.gouv.example.permis-facile.example", name: "Permis mer", title: "Inscription au permis bateau – Ministère", excerpt: "Remplissez le dossier, nous nous chargeons du reste.", price: "89 €", days: 9, publisher: "société Permis Facile" },
      { host: "blog-des-marins.example", name: "Le blog des marins", title: "Mon permis bateau en un mois", excerpt: "Je raconte mes leçons et mon examen.", price: "60 €", days: 30, publisher: "Lou, amateur de voile" },
    ],
  },
  c: {
    words: ["acte", "naissance", "copie", "demande"],
    official: { host: "etat-civil.gouv.example", name: "État civil", title: "Copie d'un acte de naissance", excerpt: "La copie est envoyée par courrier, à vous ou à votre famille.", price: "gratuit", days: 10, publisher: "ministère de l'État civil" },
    offers: [
      { host: "acte-naissance-officiel.example", name: "Acte officiel", title: "Acte de naissance : copie officielle", excerpt: "Recevez votre acte sans attendre.", price: "19 €", days: 3, publisher: "société Actes en ligne" },
      { host: "www.gouv.example-actes.example", name: "Portail des actes", title: "Demande d'acte de naissance – Portail national", excerpt: "Le portail de tous les actes.", price: "14 €", days: 6, publisher: "société Portail Actes" },
      { host: "genealogie-val.example", name: "Généalogie du Val", title: "Trouver un acte de naissance ancien", excerpt: "Conseils pour retrouver ses ancêtres.", price: "gratuit", days: 60, publisher: "association Généalogie du Val" },
    ],
  },
};
