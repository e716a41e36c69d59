import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Policy {
  readonly color: string;
  readonly purpose: string;
  /** Data and the months they are kept after the account is closed; the account's own data are erased at once. */
  readonly kept: Readonly<Record<string, number>>;
  readonly hosting: string;
  readonly abroad: { readonly country: string; readonly why: string };
  readonly officer: string;
  readonly support: string;
}

export const makeFiles: FileMaker = ({ id, values }) => {
  const policy = POLICIES[id]!;
  const service = String(values["service"]);
  const body = articles(service, policy).map(([title, ...paragraphs], index) => card(`<h2>${index + 1}. ${title}</h2>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n")}`));
  const { country } = policy.abroad;
  return {
    files: { [String(values["page"])]: appScreen({ service, title: "Politique de confidentialité", color: policy.color, body: body.join("\n") }) },
    answer: { duree: policy.kept[String(values["donnee"])], pays: [country, `le ${country}`, `au ${country}`], contact: policy.officer },
  };
};

function articles(service: string, { purpose, kept, hosting, abroad, officer, support }: Policy): readonly (readonly [string, ...string[]])[] {
  const durations = Object.entries(kept).map(([data, months]) => `${data} : ${months} mois`);
  return [
    ["Qui sommes-nous ?", `${service} est un service édité par la société ${service} SAS, responsable du traitement de vos données. ${purpose}`, "Cette politique explique quelles données nous utilisons, pourquoi, pendant combien de temps, et comment exercer vos droits."],
    ["Quelles données ?", "Celles que vous donnez : pseudo, adresse électronique, année de naissance, contenus publiés.", "Celles que l'usage produit : pages vues, durée des visites, modèle de l'appareil, adresse IP.", "Nous ne demandons ni votre adresse postale, ni votre établissement."],
    ["Pourquoi ?", "Faire fonctionner le service, répondre à vos messages, empêcher la fraude : ces usages sont nécessaires au contrat ou à nos obligations.", "Vous envoyer des offres et mesurer la publicité : seulement avec votre accord, que vous pouvez retirer à tout moment."],
    ["Qui les reçoit ?", "Nos équipes, dans la limite de leur mission. Nos prestataires : hébergement, envoi des courriels, assistance.", "Aucune donnée n'est vendue. La justice peut nous demander certaines données, dans les cas prévus par la loi."],
    ["Où sont-elles ?", `Nos serveurs se trouvent ${hosting}, et leurs sauvegardes en Allemagne.`, `Une partie des données quitte l'Union européenne : ${abroad.why} est confié à une société installée au ${abroad.country}. Des garanties écrites encadrent ce transfert.`],
    ["Combien de temps ?", "Tant que le compte est ouvert, vos données restent à votre disposition. Un compte sans connexion pendant 36 mois est fermé, après deux rappels.", `Après la fermeture du compte, nous gardons encore : ${durations.join(" ; ")}. Le profil est effacé tout de suite.`, "Les journaux de connexion sont gardés 12 mois."],
    ["Les cookies", "Les cookies nécessaires durent le temps de la visite, sauf celui qui retient votre choix (accepter ou refuser) : il dure 6 mois, puis la question revient.", "Les cookies de mesure, avec votre accord, durent au plus 13 mois."],
    ["La sécurité", "Les échanges avec le site sont chiffrés. Les mots de passe ne sont jamais gardés en clair. L'accès à vos données est limité et contrôlé.", "En cas de fuite qui présente un risque élevé pour vous, nous vous prévenons dans les meilleurs délais."],
    ["Vos droits", "Vous pouvez demander l'accès à vos données, leur rectification, leur effacement, la limitation de leur usage, leur portabilité, et vous opposer à certains usages.", "Nous répondons en un mois au plus. Une réponse ne vous convient pas ? Vous pouvez adresser une plainte à la CNIL."],
    ["Nous écrire", `Une question sur le service : ${support}. Presse et partenaires : presse@${officer.split("@")[1]}.`, `Pour vos données, écrivez à notre délégué à la protection des données : ${officer}. Joignez de quoi retrouver votre compte, sans pièce d'identité sauf doute sérieux.`],
  ];
}

const POLICIES: Readonly<Record<string, Policy>> = {
  a: { color: "#3d3f8f", purpose: "Il permet d'écouter de la musique et d'en parler.", kept: { "les factures": 120, "les messages privés": 6, "les listes de lecture": 1 }, hosting: "en Irlande", abroad: { country: "Canada", why: "le service d'assistance" }, officer: "vos-donnees@sillon.example", support: "aide@sillon.example" },
  b: { color: "#2f6d3a", purpose: "Il enregistre les sorties à pied, en course ou à vélo.", kept: { "les parcours": 24, "les messages aux clubs": 2, "les factures": 120 }, hosting: "en France", abroad: { country: "Japon", why: "le calcul des cartes" }, officer: "dpo@kilometre.example", support: "bonjour@kilometre.example" },
  c: { color: "#8a3b2a", purpose: "Il sert à discuter en groupe, par écrit ou de vive voix.", kept: { "les messages écrits": 1, "les factures": 120, "les enregistrements vocaux": 3 }, hosting: "aux Pays-Bas", abroad: { country: "Brésil", why: "le filtrage des messages indésirables" }, officer: "protection@palabre.example", support: "support@palabre.example" },
};
