import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

type Keeper = "sans" | "avec" | "vpn" | "site";

interface Visit {
  readonly order: readonly Keeper[];
  readonly device: string;
  readonly domain: string;
  readonly account: string;
  readonly page: string;
  /** Local address on the wifi, the wifi's address on the Internet, and the VPN server's. */
  readonly addresses: readonly [local: string, wifi: string, server: string];
}

const VISITS: Readonly<Record<string, Visit>> = {
  a: { order: ["avec", "site", "sans", "vpn"], device: "téléphone de la chambre 12", domain: "vinyles-rares.example", account: "zelie.m", page: "/panier", addresses: ["10.0.4.12", "198.51.100.7", "203.0.113.40"] },
  b: { order: ["vpn", "sans", "site", "avec"], device: "tablette, place 71", domain: "partitions-libres.example", account: "moussa_trompette", page: "/mes-partitions", addresses: ["172.16.8.71", "198.51.100.22", "203.0.113.91"] },
  c: { order: ["site", "avec", "vpn", "sans"], device: "ordinateur, emplacement 5", domain: "sentiers-bleus.example", account: "linh.t", page: "/inscription-sortie", addresses: ["192.168.50.5", "198.51.100.64", "203.0.113.18"] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { order, device, domain, account, page, addresses: [local, wifi, server] } = VISITS[id]!;
  const lines: Readonly<Record<Keeper, readonly string[]>> = {
    sans: [`Appareil ${local} (${device})`, `Destination : ${domain}`, "Contenu : chiffré (https), 1,8 Mo"],
    avec: [`Appareil ${local} (${device})`, `Destination : ${server}`, "Contenu : tunnel chiffré, 2,1 Mo"],
    vpn: [`Abonné n° 5512, venu de ${wifi}`, `Destination : ${domain}`, "Contenu : chiffré (https), 1,9 Mo"],
    site: [`Visite venue de ${server}`, `Compte ouvert : ${account}`, `Page vue : ${page}`],
  };
  const body = `${card(`<p><strong>Pour t'aider</strong></p><p>${local} : l'appareil, sur le wifi. ${wifi} : le wifi, vu d'Internet. ${server} : un serveur du VPN.</p>`)}
${order.map((keeper, index) => card(`<h2>Journal ${"ABCD"[index]}</h2><ul>${lines[keeper].map((line) => `<li>${line}</li>`).join("")}</ul>`)).join("\n")}`;
  const letter = (keeper: Keeper) => "abcd"[order.indexOf(keeper)];
  return {
    files: { [String(values["page"])]: appScreen({ service: "Journaux", title: "Traces des visites", color: "#40495c", body, css: "li { overflow-wrap: anywhere; }" }) },
    answer: { sans: letter("sans"), avec: letter("avec"), vpn: letter("vpn"), site: letter("site") },
  };
};
