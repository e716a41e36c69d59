import { addressOf, gatewayOf } from "../../../src/activities/home-network/network.ts";
import type { HomeNetworkScene } from "../../../src/activities/home-network/scene.ts";
import { start } from "../../../src/activities/home-network/state.ts";
import type { FileMaker } from "../file-maker.ts";
import { boxIn, sceneText } from "../scenes/home.ts";

const STEPS = ["demande", "sortie", "noms", "reponse", "dehors"] as const;

export const makeFiles: FileMaker = ({ id, values }) => {
  const { subnet, dns, ip, wifi } = HOMES[id]!;
  const home = boxIn("entree");
  const known = { network: wifi, password: "clairiere-9-loups" };
  const scene: HomeNetworkScene = {
    rooms: [{ id: "entree", name: "Entrée" }, { id: "salon", name: "Salon" }, { id: "bureau", name: "Bureau" }],
    devices: [
      ...home.devices,
      { id: "imprimante", name: "Imprimante", kind: "printer", room: "bureau", wifi: known },
      { id: "appareil", name: String(values["nom"]), kind: "laptop", room: "salon", wifi: known, fixed: { dns } },
    ],
    cables: [home.cable],
    box: { subnet, wifi: { name: wifi, password: known.password, security: "WPA3" }, admin: "brume-zinc-77" },
    sites: [{ name: String(values["site"]), ip }],
  };
  const address = (device: string) => addressOf(scene, start(scene), scene.devices.find((each) => each.id === device)!);
  const found: Readonly<Record<(typeof STEPS)[number], string>> = { demande: address("appareil"), sortie: gatewayOf(scene), noms: dns, reponse: ip, dehors: address("imprimante") };
  const answer = Object.fromEntries(["un", "deux", "trois", "quatre", "cinq"].map((item) => [item, STEPS.find((step) => found[step] === values[item]) ?? "aucune"]));
  return { files: { [String(values["scene"])]: sceneText(scene) }, answer };
};

const HOMES: Readonly<Record<string, { readonly subnet: string; readonly dns: string; readonly ip: string; readonly wifi: string }>> = {
  a: { subnet: "192.168.4", dns: "203.0.113.53", ip: "198.51.100.80", wifi: "Wifi-Tilleul" },
  b: { subnet: "192.168.12", dns: "198.51.100.9", ip: "203.0.113.125", wifi: "Wifi-Bouleau" },
  c: { subnet: "192.168.8", dns: "203.0.113.200", ip: "203.0.113.21", wifi: "Wifi-Chene" },
};
