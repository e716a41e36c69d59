import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { shuffle } from "../data/draw.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Terms {
  readonly service: string;
  readonly color: string;
  readonly advertising: string;
  readonly months: number;
  readonly kept: string;
  readonly sublicence: boolean;
}

const TERMS: Readonly<Record<string, Terms>> = {
  a: { service: "Palette", color: "#a02c5a", advertising: "Nous pouvons montrer vos dessins dans nos campagnes, sur tout support, sans vous payer et sans vous prévenir.", months: 18, kept: "Après le retrait d'un dessin, notre licence continue pendant dix-huit mois.", sublicence: false },
  b: { service: "Bobine", color: "#1d5573", advertising: "Vos films, ou des extraits, peuvent servir à faire connaître Bobine auprès de nouveaux clients, y compris à la télévision.", months: 6, kept: "Si vous supprimez un film, nous gardons le droit de l'utiliser pendant six mois.", sublicence: true },
  c: { service: "Refrain", color: "#5d4a12", advertising: "Refrain peut utiliser vos morceaux et votre pseudonyme pour sa promotion, pour le monde entier.", months: 24, kept: "La suppression d'un morceau met fin à notre licence au bout de vingt-quatre mois.", sublicence: true },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { service, color, advertising, months, kept, sublicence } = TERMS[id]!;
  const random = seededRandom(`conditions-${id}`);
  const special = [
    { title: "Vie de la communauté", text: advertising, key: "promotion" },
    { title: "Fin d'utilisation", text: `${kept} Les copies de sécurité sont effacées en trente jours.`, key: "" },
    { title: "Partenaires", text: sublicence ? "Vous nous permettez d'accorder les mêmes droits à des sociétés de notre choix." : "Nous n'accordons à aucune autre société de droits sur vos contenus. Nos partenaires techniques les stockent seulement.", key: "" },
  ];
  const articles = [...shuffle(random, [...ORDINARY.map(([title, text]) => ({ title: title!, text: text!, key: "" })), ...special])];
  const body = articles.map(({ title, text }, index) => card(`<h2>Article ${index + 1}. ${title}</h2><p>${text.replaceAll("SERVICE", service)}</p>`)).join("\n");
  return {
    files: { [String(values["page"])]: appScreen({ service, title: "Conditions d'utilisation", color, body }) },
    answer: { article: articles.findIndex(({ key }) => key === "promotion") + 1, mois: months, autres: sublicence ? "oui" : "non" },
  };
};

const ORDINARY: readonly (readonly string[])[] = [
  ["Objet", "Ces conditions règlent l'usage de SERVICE. En créant un compte, vous les acceptez."],
  ["Compte", "Vous choisissez un mot de passe et vous le gardez pour vous. Un compte resté fermé douze mois est supprimé."],
  ["Propriété", "Vous restez propriétaire de ce que vous déposez sur SERVICE."],
  ["Affichage", "Vous nous permettez de stocker vos contenus et de les montrer aux personnes que vous choisissez. Sans cela, le service ne peut pas marcher."],
  ["Contenus interdits", "Sont interdits les contenus contraires à la loi et ceux que vous n'avez pas le droit de publier."],
  ["Publicité affichée", "SERVICE affiche des annonces de tiers à côté des contenus. Ces annonces n'utilisent pas vos contenus."],
  ["Signalement", "Un bouton permet de signaler un contenu. Nous répondons en sept jours."],
  ["Prix", "Le service de base est gratuit. La formule complète est payante, par mois."],
  ["Responsabilité", "Nous faisons de notre mieux pour que le service reste ouvert, sans pouvoir le promettre."],
  ["Changements", "Nous vous prévenons trente jours avant tout changement de ces conditions."],
  ["Droit applicable", "Ces conditions suivent le droit français."],
];
