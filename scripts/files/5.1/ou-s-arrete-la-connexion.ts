import type { FileMaker } from "../file-maker.ts";
import { type Action, boxIn, type HomeNetworkScene, sceneText } from "../scenes/home.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const { wifi, key, site, others, box, wrongKey, airplane, down, cause, repair } = CASES[id]!;
  const home = boxIn("entree");
  const known = { network: wifi, password: key };
  return {
    files: {
      [String(values["scene"])]: sceneText({
        rooms: [{ id: "entree", name: "Entrée" }, { id: "salon", name: "Salon" }, { id: "chambre", name: "Chambre" }],
        devices: [
          ...home.devices,
          { id: "appareil", name: String(values["nom"]), kind: id === "b" || id === "d" ? "laptop" : "tablet", room: "chambre", wifi: { network: wifi, password: wrongKey ?? key, ...(airplane && { airplane }) } },
          { id: "autre", name: others[0], kind: "phone", room: "salon", wifi: known },
          { id: "ordi", name: others[1], kind: "computer", room: "salon" },
        ],
        cables: [home.cable, { id: "bleu", name: "câble réseau bleu", kind: "ethernet", ends: ["box:ethernet-1", "ordi:ethernet"] }],
        box: { subnet: "192.168.1", wifi: { name: wifi, password: key, security: "WPA2" }, admin: "gare-lune-52", ...box },
        sites: [{ name: site, ip: "203.0.113.44", ...(down && { down }) }, { name: "meteo-du-jour.example", ip: "198.51.100.18" }],
        causes: CAUSES,
      }),
    },
    answer: { tests: "oui", cause, internet: "oui", box: cause === "box" ? ["1", "2", "3"] : "0", cables: "aucun" },
    solution: [
      ...(["box", "page"] as const).map((test): Action => ({ kind: "test", device: "autre", test, target: site })),
      ...repair(wifi, key),
      { kind: "conclude", cause },
    ],
  };
};

const CAUSES: NonNullable<HomeNetworkScene["causes"]> = [
  { id: "appareil", text: "L'appareil : un de ses réglages coupe le réseau." },
  { id: "wifi", text: "Le wifi : l'appareil cherche le réseau, mais il n'arrive pas à y entrer." },
  { id: "box", text: "La box : les appareils l'atteignent, mais elle ne donne plus Internet." },
  { id: "site", text: "Le site : le reste d'Internet marche." },
];

interface Case {
  readonly wifi: string;
  readonly key: string;
  readonly site: string;
  readonly others: readonly [string, string];
  readonly box?: Partial<HomeNetworkScene["box"]>;
  readonly wrongKey?: string;
  readonly airplane?: boolean;
  readonly down?: boolean;
  readonly cause: "appareil" | "wifi" | "box" | "site";
  readonly repair: (wifi: string, key: string) => readonly Action[];
}

const CASES: Readonly<Record<string, Case>> = {
  a: { wifi: "Chez-Alix", key: "mouette-sur-le-toit", site: "dessins-animes.example", others: ["Téléphone d'Alix", "Ordinateur du salon"], down: true, cause: "site", repair: () => [] },
  b: { wifi: "Nid-de-Sofiane", key: "quatre-pains-chauds", site: "revisions.example", others: ["Téléphone de Sofiane", "Ordinateur familial"], box: { frozen: true }, cause: "box", repair: () => [{ kind: "restart" }, { kind: "wait" }] },
  c: { wifi: "Villa-Ortega", key: "soupe-au-potiron-3", site: "livres-audio.example", others: ["Téléphone de Luz", "Ordinateur du salon"], airplane: true, cause: "appareil", repair: () => [{ kind: "airplane", device: "appareil", on: false }] },
  d: { wifi: "Les-Marronniers", key: "vent-du-nord-1987", site: "cours-de-chinois.example", others: ["Téléphone de Jun", "Ordinateur du bureau"], wrongKey: "vent-du-nord-1978", cause: "wifi", repair: (network, password) => [{ kind: "join", device: "appareil", network, password }] },
};
