import { integerBetween, shuffle, type Random } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { escapeHtml, htmlPage } from "../formats/html-page.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const TOWNS = ["Vallebourg", "Montfleury", "Port-Arzel", "Les Essarts", "Rochebelle", "Saint-Aubin", "La Combe", "Pont-Noir"];
/** The first reading lies between two values; each next one differs from it by so much: a day warms, dries, then cools. */
const SENSORS = [
  { type: "temperature", unite: "°C", morning: [4, 12], changes: [[5, 10], [2, 6]] },
  { type: "humidite", unite: "%", morning: [78, 96], changes: [[-35, -20], [-18, -8]] },
  { type: "vent", unite: "km/h", morning: [6, 38], changes: [[3, 22], [-5, 12]] },
  { type: "pluie", unite: "mm", morning: [0, 6], changes: [[0, 5], [0, 4]] },
] as const;
const HOURS = ["06:00", "12:00", "18:00"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`stations ${id}`);
  const stations = shuffle(random, TOWNS).map((commune, rank) => ({
    id: `ST-${String(rank * 3 + 4).padStart(2, "0")}`,
    commune,
    position: { altitude: integerBetween(random, 12, 1180), exposition: random() < 0.5 ? "nord" : "sud" },
    capteurs: drawSensors(random, commune === values["commune"] ? String(values["capteur"]) : undefined),
  }));
  const station = stations.find(({ commune }) => commune === values["commune"])!;
  const sensor = station.capteurs.find(({ type }) => type === values["capteur"])!;
  const json = JSON.stringify({ reseau: "Météo des collèges", stations }, null, 2);
  const body = `<main><h1>Réponse du service météo</h1><pre>${escapeHtml(json)}</pre></main>`;
  return {
    files: { [`stations-${id}.html`]: htmlPage({ title: "Données au format JSON", body, css: "main { padding: 1rem; } pre { font-size: .95rem; overflow-x: auto; }" }) },
    answer: {
      valeur: sensor.releves.find(({ heure }) => heure === values["heure"])!.valeur,
      nombre: stations.filter(({ capteurs }) => capteurs.some(({ type }) => type === values["compte"])).length,
    },
  };
};

function drawSensors(random: Random, needed: string | undefined) {
  const kept = SENSORS.filter(({ type }) => type === needed || random() < 0.7);
  return shuffle(random, kept.length ? kept : SENSORS.slice(0, 1)).map(({ type, unite, morning, changes }) => {
    const first = integerBetween(random, morning[0], morning[1]);
    const readings = [first, ...changes.map(([lowest, highest]) => first + integerBetween(random, lowest, highest))];
    return { type, unite, releves: HOURS.map((heure, index) => ({ heure, valeur: readings[index]! })) };
  });
}
