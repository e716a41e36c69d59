import type { FileMaker } from "../file-maker.ts";
import { jpeg } from "../formats/jpeg.ts";
import { pdf, type Pdf } from "../formats/pdf.ts";
import { landscape } from "../screens/landscape.ts";

type Setting = "formulaire" | "coupe" | "signets" | "leger";

const FOLDERS: Readonly<Record<string, { prefix: string; title: string; lines: readonly string[]; order: readonly Setting[] }>> = {
  a: { prefix: "inscription", title: "Inscription au séjour", order: ["coupe", "formulaire", "leger", "signets"], lines: ["Le séjour a lieu du 12 au 16 mai.", "# Les transports", "Départ en train, retour en car.", "# Le coût", "La mairie paie la moitié.", "# Le trousseau", "Une liste sera donnée en avril."] },
  b: { prefix: "enquete", title: "Enquête sur la cantine", order: ["signets", "leger", "coupe", "formulaire"], lines: ["Ton avis compte pour les menus.", "# Le bruit", "La salle reçoit cent élèves à la fois.", "# Le temps", "Le service dure une heure.", "# Les déchets", "On pèse les restes chaque jour."] },
  c: { prefix: "adhesion", title: "Adhésion au foyer", order: ["leger", "signets", "formulaire", "coupe"], lines: ["Le foyer prête des jeux et des livres.", "# Les horaires", "Tous les jours, de 12 h à 14 h.", "# La cotisation", "Trois euros pour l'année.", "# Les responsables", "Deux élèves élus par niveau."] },
};

const PICTURE = { width: 560, height: 360 };

export const makeFiles: FileMaker = ({ id }) => {
  const { prefix, title, lines, order } = FOLDERS[id]!;
  const picture = { ...PICTURE, jpeg: jpeg({ ...PICTURE, paint: landscape(prefix) }) };
  const settings: Readonly<Record<Setting, Partial<Pdf>>> = {
    formulaire: { form: ["Nom", "Prénom", "Classe"], picture },
    coupe: { bleed: true, picture },
    signets: { tagged: true, picture },
    leger: {},
  };
  const letters = ["a", "b", "c", "d"];
  const files = order.map((setting, index) => [`${prefix}-${letters[index]}.pdf`, pdf({ title, lines: [`# ${title}`, ...lines], ...settings[setting] })] as const);
  const letterOf = (setting: Setting) => letters[order.indexOf(setting)]!;
  return { files: Object.fromEntries(files), answer: { remplir: letterOf("formulaire"), imprimeur: letterOf("coupe"), ecouter: letterOf("signets"), leger: letterOf("leger") } };
};
