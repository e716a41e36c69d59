import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

type Kind = "libre" | "gratuit" | "essai" | "abonnement";

/** Extracts of invented licences, in the order A to D. */
const LICENCES: Readonly<Record<string, readonly (readonly [kind: Kind, extract: string])[]>> = {
  a: [
    ["gratuit", "Aucun paiement n'est demandé, sans limite de durée. Il est interdit de copier le programme pour un tiers, de l'étudier ou de le changer."],
    ["abonnement", "4,90 € par mois. Le premier mois est offert. Sans paiement, le logiciel ne s'ouvre plus."],
    ["libre", "Vendu 12 € sur notre boutique. L'acheteur reçoit le code source : il peut l'étudier, le modifier et redistribuer ses copies."],
    ["essai", "Toutes les fonctions pendant 30 jours. Ensuite, un filigrane couvre les images, sauf achat de la version complète (59 €, une fois)."],
  ],
  b: [
    ["libre", "Chacun peut utiliser ce programme pour tout usage, en lire le code, l'adapter et en partager des copies, modifiées ou non."],
    ["essai", "L'export est coupé à 60 secondes. Une clé achetée une fois (35 €) lève cette limite."],
    ["abonnement", "Accès ouvert du premier au dernier jour de la période payée. Formule classe : 90 € par an, à renouveler."],
    ["gratuit", "Zéro euro, pour toujours, financé par des annonces. Le code n'est pas public. Redistribution interdite."],
  ],
  c: [
    ["essai", "Vous pouvez l'ouvrir vingt fois. Au-delà, achetez la licence définitive."],
    ["abonnement", "Prélèvement chaque trimestre. Vos dessins restent lisibles ; les outils se ferment si la période n'est pas réglée."],
    ["gratuit", "Offert aux écoles et aux particuliers, sans fin. Ni modification, ni copie : chacun le télécharge chez nous."],
    ["libre", "Le code est public. Modifiez-le, donnez-le, vendez-le : la seule condition est de garder cette même licence."],
  ],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const licences = LICENCES[id]!;
  const body = licences.map(([, extract], index) => card(`<h2>${values[`nom${"ABCD"[index]}`]}</h2><p>« ${extract} »</p>`));
  const letter = (kind: Kind) => "abcd"[licences.findIndex(([own]) => own === kind)];
  return {
    files: { [String(values["page"])]: appScreen({ service: "Mes logiciels", title: "Extraits de licence", color: "#59406b", body: body.join("\n") }) },
    answer: { libre: letter("libre"), gratuit: letter("gratuit"), essai: letter("essai"), abonnement: letter("abonnement") },
  };
};
