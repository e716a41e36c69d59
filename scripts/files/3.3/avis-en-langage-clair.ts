import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { frenchPage } from "../pages/french-page.ts";

type Flaw = "sigle" | "negation" | "longue";
type Version = "juste" | "fausse" | "complexe";

interface Notice {
  readonly title: string;
  readonly sentences: readonly (readonly [text: string, flaw?: Flaw])[];
  readonly versions: Readonly<Record<Version, string>>;
  readonly order: readonly Version[];
}

const NOTICES: Readonly<Record<string, Notice>> = {
  a: {
    title: "Carte de transport",
    sentences: [
      ["La carte est gratuite pour les élèves de la commune."],
      ["La demande est à déposer auprès du SGT avant le 30 juin.", "sigle"],
      ["Après examen du dossier par le service, et sous réserve que les pièces demandées aient été jointes dans leur totalité au moment du dépôt, la carte est envoyée au domicile de la famille.", "longue"],
      ["Une photo récente est nécessaire."],
      ["Il n'est pas impossible de refaire une carte perdue.", "negation"],
    ],
    versions: { juste: "La carte est gratuite pour les élèves de la commune. Demandez-la au service des transports avant le 30 juin, avec une photo. Si le dossier est complet, vous la recevez chez vous. Une carte perdue peut être refaite.", fausse: "La carte est gratuite pour les élèves de la commune. Demandez-la au service des transports après le 30 juin, avec une photo. Si le dossier est complet, vous la recevez chez vous. Une carte perdue peut être refaite.", complexe: "Gratuite pour les élèves de la commune, ladite carte fait l'objet d'une demande au service des transports préalable au 30 juin, assortie d'une photographie ; un dossier complet en conditionne l'envoi à domicile ; son renouvellement demeure envisageable." },
    order: ["complexe", "juste", "fausse"],
  },
  b: {
    title: "Prêt d'un ordinateur",
    sentences: [
      ["Il n'est pas interdit d'emporter l'ordinateur chez soi.", "negation"],
      ["Le prêt dure une année scolaire."],
      ["En cas de panne, contactez la DSI.", "sigle"],
      ["Une caution n'est pas demandée."],
      ["Toute dégradation constatée lors du retour de l'appareil, qui devra intervenir au plus tard le dernier jour de cours, donnera lieu à un échange avec la famille pour décider ensemble de la réparation.", "longue"],
    ],
    versions: { juste: "Tu peux emporter l'ordinateur chez toi, toute l'année, sans caution. En cas de panne, préviens le service informatique. Rends-le au plus tard le dernier jour de cours. S'il est abîmé, nous en parlons avec ta famille.", fausse: "Tu peux emporter l'ordinateur chez toi, toute l'année, sans caution. En cas de panne, préviens le service informatique. Rends-le au plus tard le dernier jour de cours. S'il est abîmé, ta famille paie un appareil neuf.", complexe: "L'emport à domicile de l'appareil est loisible pour la durée de l'année scolaire, hors caution, toute panne relevant du service informatique, sa restitution s'effectuant au terme des enseignements, toute altération appelant concertation." },
    order: ["juste", "fausse", "complexe"],
  },
  c: {
    title: "Visite de la réserve naturelle",
    sentences: [
      ["Les groupes ne sont pas refusés s'ils ne dépassent pas quinze personnes.", "negation"],
      ["La réservation, qui doit être effectuée au moins dix jours avant la date souhaitée et confirmée par un message de l'accueil du site, permet de bénéficier d'un guide pendant toute la durée de la visite.", "longue"],
      ["La visite dure deux heures."],
      ["Les chiens restent à l'entrée."],
      ["Le parcours est ouvert aux PMR.", "sigle"],
    ],
    versions: { juste: "Venez à quinze au plus. Réservez au moins dix jours avant, et attendez notre message : un guide vous accompagne deux heures. Le parcours convient aux personnes qui marchent difficilement ou en fauteuil. Les chiens attendent à l'entrée.", fausse: "Venez à quinze au moins. Réservez au moins dix jours avant, et attendez notre message : un guide vous accompagne deux heures. Le parcours convient aux personnes qui marchent difficilement ou en fauteuil. Les chiens attendent à l'entrée.", complexe: "L'accueil des groupes, limité à quinze unités, est subordonné à une réservation décadaire confirmée ouvrant droit à deux heures de guidage ; le cheminement convient à la mobilité réduite, hors animaux." },
    order: ["fausse", "complexe", "juste"],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, sentences, versions, order } = NOTICES[id]!;
  const body = `<main><h1>${escapeHtml(title)}</h1>
<h2>Le texte d'origine</h2>
<ol>${sentences.map(([text]) => `<li>${escapeHtml(text)}</li>`).join("\n")}</ol>
<h2>Trois réécritures</h2>
${order.map((version, index) => `<h3>Réécriture ${"ABC"[index]}</h3>\n<p>${escapeHtml(versions[version])}</p>`).join("\n")}</main>`;
  const rankOf = (flaw: Flaw) => sentences.findIndex(([, own]) => own === flaw) + 1;
  return {
    files: { [String(values["page"])]: frenchPage({ title, css: "main { max-width: 40rem; margin: 0 auto; padding: 1rem; } li { margin: .5rem 0; }", body }) },
    answer: { sigle: rankOf("sigle"), negation: rankOf("negation"), longue: rankOf("longue"), version: "abc"[order.indexOf("juste")] },
  };
};
