import type { FileMaker } from "../file-maker.ts";
import { type Action, boxIn, type Cable, type Device, type HomeNetworkScene, sceneText } from "../scenes/home.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const { rooms, devices, cables, solution, moved, wifi } = CASES[id]!;
  const home = boxIn(rooms[0]!.id);
  return {
    files: {
      [String(values["scene"])]: sceneText({
        rooms,
        devices: [...home.devices, ...devices],
        cables: [home.cable, ...cables],
        box: { subnet: "192.168.1", wifi: { name: wifi, password: "cerise-route-mille", security: "WPA2" }, admin: "tasse-verte-81" },
        sites: [{ name: "ent-college.example", ip: "203.0.113.20" }],
      }),
    },
    answer: { image: "oui", son: "oui", cables: moved, box: "oui" },
    solution,
  };
};

interface Case {
  readonly rooms: HomeNetworkScene["rooms"];
  readonly devices: readonly Device[];
  readonly cables: readonly Cable[];
  readonly solution: readonly Action[];
  /** What a repair may have moved. */
  readonly moved: readonly string[];
  readonly wifi: string;
}

const CASES: Readonly<Record<string, Case>> = {
  a: {
    wifi: "Wifi-Diallo",
    rooms: [{ id: "entree", name: "Entrée" }, { id: "salon", name: "Salon" }],
    devices: [{ id: "tele", name: "Télé", kind: "tv", room: "salon", muted: true }, { id: "console", name: "Console", kind: "console", room: "salon", unplugged: true }],
    cables: [{ id: "image", name: "câble HDMI rose", kind: "hdmi", ends: ["console:hdmi", ""] }, { id: "reseau", name: "câble réseau bleu", kind: "ethernet", ends: ["box:ethernet-2", "console:ethernet"] }],
    solution: [{ kind: "mains", device: "console", on: true }, { kind: "plug", cable: "image", end: 1, port: "tele:hdmi-1" }, { kind: "mute", device: "tele", on: false }],
    moved: ["image"],
  },
  b: {
    wifi: "Wifi-Nguyen",
    rooms: [{ id: "couloir", name: "Couloir" }, { id: "bureau", name: "Bureau" }],
    devices: [{ id: "ordi", name: "Ordinateur", kind: "computer", room: "bureau" }, { id: "ecran", name: "Écran", kind: "screen", room: "bureau", unplugged: true }, { id: "enceintes", name: "Enceintes", kind: "speakers", room: "bureau", volume: 0 }],
    cables: [{ id: "image", name: "câble HDMI noir", kind: "hdmi", ends: ["", "ecran:hdmi"] }, { id: "son", name: "câble son vert", kind: "audio", ends: ["ordi:audio", "enceintes:audio"] }, { id: "reseau", name: "câble réseau jaune", kind: "ethernet", ends: ["box:ethernet-1", "ordi:ethernet"] }],
    solution: [{ kind: "mains", device: "ecran", on: true }, { kind: "plug", cable: "image", end: 0, port: "ordi:hdmi" }, { kind: "volume", device: "enceintes", value: 40 }],
    moved: ["image"],
  },
  c: {
    wifi: "Wifi-Salle-B12",
    rooms: [{ id: "reserve", name: "Réserve" }, { id: "salle", name: "Salle B12" }],
    devices: [{ id: "projecteur", name: "Vidéoprojecteur", kind: "tv", room: "salle", off: true, volume: 0, input: "hdmi-1" }, { id: "portable", name: "Ordinateur portable", kind: "laptop", room: "salle", wifi: { network: "Wifi-Salle-B12", password: "cerise-route-mille" } }, { id: "imprimante", name: "Imprimante", kind: "printer", room: "reserve" }],
    cables: [{ id: "image", name: "câble HDMI gris", kind: "hdmi", ends: ["portable:hdmi", "projecteur:hdmi-2"] }, { id: "reseau", name: "câble réseau blanc", kind: "ethernet", ends: ["box:ethernet-4", "imprimante:ethernet"] }],
    solution: [{ kind: "switch", device: "projecteur", on: true }, { kind: "input", device: "projecteur", port: "hdmi-2" }, { kind: "volume", device: "projecteur", value: 50 }],
    moved: ["aucun", "image"],
  },
};
