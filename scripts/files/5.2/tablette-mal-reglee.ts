import type { FileMaker } from "../file-maker.ts";
import { site } from "../pages/site.ts";

type Section = "langue" | "heure" | "clavier" | "fond";

const TITLES: Readonly<Record<Section, string>> = { langue: "Langue", heure: "Date et heure", clavier: "Clavier", fond: "Fond d'écran" };

const OPTIONS: Readonly<Record<Section, readonly string[]>> = {
  langue: ["English", "Português", "Français", "Español"],
  heure: ["Dublin (UTC+0)", "Paris (UTC+1)", "Athènes (UTC+2)", "La Réunion (UTC+4)"],
  clavier: ["Anglais, QWERTY", "Allemand, QWERTZ", "Espagnol, QWERTY", "Français, AZERTY"],
  fond: ["Photo : plage au soleil", "Uni : jaune pâle", "Uni : bleu nuit", "Photo : montagne sous la neige"],
};

const USUAL: Readonly<Record<Section, number>> = { langue: 3, heure: 2, clavier: 4, fond: 3 };

/** The section set wrong, and what it is set to. */
const FAULTS: Readonly<Record<string, readonly [section: Section, option: number]>> = { a: ["clavier", 1], b: ["heure", 1], c: ["fond", 1] };

export const makeFiles: FileMaker = ({ id, values }) => {
  const [faulty, wrong] = FAULTS[id]!;
  const list = (section: Section) => {
    const chosen = section === faulty ? wrong : USUAL[section];
    const note = section === "heure" ? "<p>Heure automatique : activée. Fuseau horaire :</p>" : "";
    return `${note}<ol>${OPTIONS[section].map((option, index) => `<li>${option}${index + 1 === chosen ? " <b>(choisi)</b>" : ""}</li>`).join("")}</ol>`;
  };
  const sections = Object.keys(TITLES) as Section[];
  const files = site({
    prefix: `reglages-${id}`,
    name: "Réglages",
    slogan: `Tablette de ${values["qui"]}`,
    color: "#4a4f63",
    pages: [{ slug: "accueil", title: "Réglages", link: "menu", body: "<p>Choisis une rubrique dans le menu.</p>" }, ...sections.map((section) => ({ slug: section, title: TITLES[section], link: "menu" as const, body: list(section) }))],
  });
  return { files, answer: { rubrique: faulty, option: USUAL[faulty] } };
};
