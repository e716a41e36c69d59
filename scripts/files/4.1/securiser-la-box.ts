import type { FileMaker } from "../file-maker.ts";
import { boxIn, type HomeNetworkScene, sceneText } from "../scenes/home.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const { wifi, guest, stranger, security, names } = CASES[id]!;
  const home = boxIn("salon");
  const key = "rosee-tambour-figue";
  const solution = [
    { kind: "admit", device: "ordi", password: "admin" },
    { kind: "box", change: { admin: "plume-orage-marbre" } },
    { kind: "box", change: { guest: true, guestPassword: "visite-du-dimanche" } },
    { kind: "box", change: { security: "WPA3", password: key } },
    { kind: "join", device: "portable", network: wifi.name, password: key },
  ];
  return {
    files: {
      [String(values["scene"])]: sceneText({
        rooms: [{ id: "salon", name: "Salon" }, { id: "bureau", name: "Bureau" }, { id: "chambre", name: "Chambre" }],
        devices: [
          ...home.devices,
          { id: "ordi", name: names[0], kind: "computer", room: "bureau" },
          { id: "portable", name: names[1], kind: "laptop", room: "chambre", wifi: { network: wifi.name, password: wifi.password } },
        ],
        cables: [home.cable, { id: "reseau", name: "câble réseau vert", kind: "ethernet", ends: ["box:ethernet-1", "ordi:ethernet"] }],
        box: { subnet: "192.168.1", wifi: { ...wifi, security }, guest: { on: false, name: guest }, admin: "admin", strangers: [{ id: "intrus", name: stranger }] },
        neighbours: [{ name: "Palmier-5", security: "WPA2" }],
        sites: [{ name: "ent-college.example", ip: "203.0.113.20" }],
      }),
    },
    answer: { chiffrement: ["WPA2", "WPA3"], cle: "oui", force: "oui", admin: "oui", invite: "oui", portable: "oui", reseau: wifi.name, cables: "aucun" },
    solution,
  };
};

interface Case {
  readonly wifi: { readonly name: string; readonly password: string };
  readonly guest: string;
  readonly stranger: string;
  readonly security: HomeNetworkScene["box"]["wifi"]["security"];
  readonly names: readonly [string, string];
}

const CASES: Readonly<Record<string, Case>> = {
  a: { wifi: { name: "Box-Martel", password: "martel2015" }, guest: "Box-Martel-Visite", stranger: "Téléphone inconnu", security: "WEP", names: ["Ordinateur fixe", "Portable de Zoé"] },
  b: { wifi: { name: "Wifi-Camara", password: "" }, guest: "Wifi-Camara-Amis", stranger: "Tablette inconnue", security: "ouvert", names: ["Ordinateur du bureau", "Portable d'Ibrahim"] },
};
