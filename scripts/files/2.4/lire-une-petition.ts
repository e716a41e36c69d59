import type { FileMaker } from "../file-maker.ts";
import { site } from "../pages/site.ts";

interface Petition {
  readonly prefix: string;
  readonly title: string;
  readonly color: string;
  readonly group: string;
  readonly owner: string;
  readonly town: string;
  readonly signatures: Readonly<Record<"town" | "region" | "elsewhere" | "unconfirmed", number>>;
  /** Only one gives a source that can be checked. */
  readonly arguments: readonly (readonly [text: string, sourced: boolean])[];
}

const PETITIONS: Readonly<Record<string, Petition>> = {
  a: {
    prefix: "parking", title: "Sauvons les places de parking !", color: "#7a3a12", group: "Les Amis du centre", owner: "Parcauto", town: "Bourmont", signatures: { town: 214, region: 1630, elsewhere: 3108, unconfirmed: 950 },
    arguments: [["Tout le monde sait que les commerces ferment à cause des vélos.", false], ["Le centre compte 412 places, selon le plan de la mairie du 3 mars, page 12.", true], ["Un médecin nous a dit que marcher fatigue les clients.", false]],
  },
  b: {
    prefix: "cantine", title: "Oui aux barres sucrées au lycée", color: "#6a1f52", group: "Collectif Goût libre", owner: "Croquibar", town: "Vierlon", signatures: { town: 87, region: 402, elsewhere: 2711, unconfirmed: 1200 },
    arguments: [["Neuf élèves sur dix veulent des barres, d'après notre sondage.", false], ["Aucun lycée sérieux n'a de distributeur de fruits.", false], ["La loi du 9 août 2004 a retiré les distributeurs payants : texte sur le site Légifrance.", true]],
  },
  c: {
    prefix: "antenne", title: "Pas d'antenne sur la colline", color: "#1f4a70", group: "Colline pour tous", owner: "Domaine du Golf", town: "Rochebrune", signatures: { town: 356, region: 298, elsewhere: 5120, unconfirmed: 640 },
    arguments: [["Mesure du 12 avril sur la colline, rapport complet à télécharger, laboratoire et appareil nommés.", true], ["Des études étrangères très sérieuses le prouvent.", false], ["Les oiseaux sont tristes depuis l'annonce.", false]],
  },
};

export const makeFiles: FileMaker = ({ id }) => {
  const { prefix, title, color, group, owner, town, signatures, arguments: reasons } = PETITIONS[id]!;
  const total = Object.values(signatures).reduce((sum, count) => sum + count, 0);
  const number = (count: number) => count.toLocaleString("fr-FR").replaceAll(/\s/gu, " ");
  const rows = [[`Habitants de ${town}, adresse confirmée`, signatures.town], ["Reste de la région", signatures.region], ["Ailleurs", signatures.elsewhere], ["Courriel non confirmé", signatures.unconfirmed]] as const;
  const files = site({
    prefix, name: group, color,
    pages: [
      { slug: "accueil", title, link: "menu", body: `<p><strong>${number(total)} signatures !</strong> Les habitants de ${town} ont parlé. Signez vous aussi.</p>` },
      { slug: "raisons", title: "Nos raisons", link: "menu", body: `<ol>${reasons.map(([text]) => `<li>${text}</li>`).join("")}</ol>` },
      { slug: "chiffres", title: "Détail des signatures", link: "footer", body: `<table>${rows.map(([label, count]) => `<tr><th scope="row">${label}</th><td>${number(count)}</td></tr>`).join("")}</table>` },
      { slug: "qui", title: "Qui sommes-nous ?", link: "footer", body: `<p>${group} rassemble des citoyens de bonne volonté. Le site et les affiches sont payés par la société ${owner}, qui a aussi écrit le texte de la pétition.</p>` },
    ],
  });
  return { files, answer: { payeur: [owner, `la société ${owner}`], habitants: signatures.town, raison: reasons.findIndex(([, sourced]) => sourced) + 1 } };
};
