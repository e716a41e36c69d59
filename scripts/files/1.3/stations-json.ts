import { integerBetween, shuffle, type Random } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { escapeHtml, htmlPage } from "../formats/html-page.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const TOWNS = ["Vallebourg", "Montfleury", "Port-Arzel", "Les Essarts", "Rochebelle", "Saint-Aubin", "La Combe", "Pont-Noir"];
const SENSORS = [["temperature", "°C", 4, 27], ["humidite", "%", 38, 96], ["vent", "km/h", 3, 74], ["pluie", "mm", 0, 19]] as const;
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
  const kept = SENSORS.filter(([type]) => type === needed || random() < 0.7);
  return shuffle(random, kept.length ? kept : SENSORS.slice(0, 1)).map(([type, unite, lowest, highest]) => ({
    type,
    unite,
    releves: HOURS.map((heure) => ({ heure, valeur: integerBetween(random, lowest, highest) })),
  }));
}
