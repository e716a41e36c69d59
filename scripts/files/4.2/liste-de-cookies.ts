import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { appScreen, table } from "../screens/app-screen.ts";

const COMPANIES = ["Ciblo", "DataMiel", "Réclame Plus", "Mesurine", "Suivix"];
const PURPOSES = ["publicité", "mesure d'audience", "fonctionnement du site"];
const PREFIXES = ["_pub", "id_", "vis", "sess", "cap_", "ab_", "uid", "seg"];

/** Days, to compare what is written in several units; none falls on a limit. */
const DURATIONS: readonly (readonly [written: string, days: number])[] = [["fin de la visite", 0], ["24 heures", 1], ["30 jours", 30], ["2 mois", 60], ["120 jours", 120], ["5 mois", 150], ["300 jours", 300], ["1 an", 365], ["14 mois", 425], ["500 jours", 500], ["2 ans", 730]];

const LIMITS: Readonly<Record<string, number>> = { "3 mois": 91, "6 mois": 182, "13 mois": 395 };

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`biscuits-${id}`);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const site = String(values["site"]);
  const cookies = Array.from({ length: 36 }, () => {
    const purpose = random() < 0.45 ? String(values["but"]) : pick(PURPOSES);
    const owner = purpose === "fonctionnement du site" || random() < 0.3 ? site : pick(COMPANIES);
    const [duration, days] = pick(DURATIONS);
    return { name: `${pick(PREFIXES)}${Math.floor(random() * 9000 + 1000).toString(36)}`, owner, purpose, duration, days };
  });
  const limit = LIMITS[String(values["limite"])]!;
  return {
    files: { [String(values["page"])]: appScreen({ service: site, title: "Nos cookies", color: "#7a4b1f", body: `<p>${site} et ses partenaires déposent ${cookies.length} cookies.</p>${table(["Nom", "Déposé par", "But", "Durée"], cookies.map(({ name, owner, purpose, duration }) => [name, owner, purpose, duration]))}` }) },
    answer: cookies.filter(({ owner, purpose, days }) => owner !== site && purpose === values["but"] && days > limit).length,
  };
};
