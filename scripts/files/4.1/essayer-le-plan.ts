import type { FileMaker } from "../file-maker.ts";
import { site } from "../pages/site.ts";

/** A point of the plan, then what the trial showed and whether the point held. */
type Point = readonly [plan: string, trial: string, held: boolean];

const PLANS: Readonly<Record<string, { name: string; points: readonly Point[] }>> = {
  a: {
    name: "Maison des jeunes Le Phare",
    points: [
      ["La liste des numéros est dans le dossier Secours du serveur.", "9 h 04 : le serveur est débranché, comme prévu. On ne trouve plus les numéros.", false],
      ["Débrancher le serveur et les câbles, couper le wifi.", "9 h 02 : tout est coupé en deux minutes.", true],
      ["Se parler par téléphone.", "9 h 20 : les appels passent.", true],
      ["Repartir du disque rangé dans le placard.", "10 h 15 : le disque du placard est illisible. On prend une vieille copie chez la trésorière.", false],
      ["Remettre d'abord les inscriptions, puis le site.", "14 h 45 : le site repart après les inscriptions. Personne n'a été gêné par cet ordre.", true],
      ["Tout remarche en 3 heures.", "14 h 40 : les inscriptions remarchent enfin, cinq heures et demie après le début.", false],
      ["Changer les mots de passe depuis un poste sain.", "15 h : tous les mots de passe sont changés.", true],
    ],
  },
  b: {
    name: "École de musique Do-Mi",
    points: [
      ["La liste des numéros est imprimée dans le bureau et chez la directrice.", "14 h 03 : la liste est au mur. Les cinq personnes répondent.", true],
      ["Débrancher les câbles réseau.", "14 h 10 : les câbles sont retirés, mais deux portables restent reliés par le wifi.", false],
      ["Se parler par la messagerie de l'école.", "14 h 25 : la messagerie est coupée. On perd vingt minutes à se chercher.", false],
      ["Repartir de la copie hors ligne du vendredi.", "15 h 05 : la copie s'ouvre, elle est complète.", true],
      ["Remettre d'abord l'accueil, puis les comptes.", "15 h 30 : l'accueil démarre, mais personne ne peut s'y connecter : il lui faut les comptes.", false],
      ["Tout remarche en 4 heures.", "16 h 50 : tout remarche, moins de trois heures après le début.", true],
      ["Changer les mots de passe depuis un poste sain.", "17 h : c'est fait pour tous les comptes de la liste.", true],
    ],
  },
  c: {
    name: "Atelier vélo La Dynamo",
    points: [
      ["La liste des numéros est imprimée dans l'atelier.", "10 h 05 : deux numéros sur cinq ne sont plus les bons.", false],
      ["Débrancher la caisse et la box.", "10 h 02 : caisse et box sont débranchées.", true],
      ["Se parler de vive voix et par téléphone.", "10 h 12 : avec les bons numéros trouvés ailleurs, tout le monde se parle.", true],
      ["Repartir de la clé chiffrée gardée hors de l'atelier.", "10 h 50 : la clé s'ouvre, la copie date d'hier soir.", true],
      ["Remettre d'abord la caisse, puis le site.", "11 h 20 : caisse, puis site. C'était le bon ordre.", true],
      ["Tout remarche en 2 heures.", "11 h 35 : tout remarche.", true],
      ["Changer les mots de passe de la caisse et du site.", "12 h : les deux sont changés. Le soir, on s'aperçoit que la boîte aux lettres a gardé l'ancien.", false],
    ],
  },
};

export const makeFiles: FileMaker = ({ id }) => {
  const { name, points } = PLANS[id]!;
  const byHour = points.map(([, trial]) => trial).toSorted((one, other) => minutes(one) - minutes(other));
  const files = site({
    prefix: `plan-${id}`,
    name,
    slogan: "Dossier Secours",
    color: "#6b3f1d",
    pages: [
      { slug: "accueil", title: "Le plan", link: "menu", body: points.map(([plan], index) => `<p><b>P${index + 1}.</b> ${plan}</p>`).join("\n") },
      { slug: "essai", title: "Compte rendu de l'essai", link: "menu", body: `<p>Début de l'essai : ${start(byHour[0]!)} h. Ce qui s'est passé :</p><ul>${byHour.map((line) => `<li>${line}</li>`).join("")}</ul>` },
    ],
  });
  return { files, answer: points.flatMap(([, , held], index) => (held ? [] : [`p${index + 1}`])) };
};

function minutes(line: string): number {
  const [, hour, minute = "0"] = line.match(/^(\d+) h (\d+)?/) ?? [];
  return Number(hour) * 60 + Number(minute);
}

function start(line: string): number {
  return Math.floor(minutes(line) / 60);
}
