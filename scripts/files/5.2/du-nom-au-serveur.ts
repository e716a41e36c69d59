import type { FileMaker } from "../file-maker.ts";
import { site } from "../pages/site.ts";

interface Zone {
  readonly name: string;
  /** A name leads to an address or, as an alias, to another name. */
  readonly records: readonly (readonly [name: string, leadsTo: string])[];
  readonly machines: readonly (readonly [address: string, machine: string, place: string])[];
}

const ZONES: Readonly<Record<string, Zone>> = {
  a: {
    name: "Lycée Aubépine",
    records: [["aubepine.example", "192.0.2.40"], ["www.aubepine.example", "aubepine.example"], ["cdi.aubepine.example", "192.0.2.64"], ["cantine.aubepine.example", "192.0.2.46"], ["menus.aubepine.example", "cantine.aubepine.example"]],
    machines: [["192.0.2.40", "HERON", "local B12"], ["192.0.2.46", "CORMORAN", "local B12"], ["192.0.2.64", "MOUETTE", "CDI"], ["192.0.2.100", "IMPRIM-2", "salle des profs"]],
  },
  b: {
    name: "Festival Lanterne",
    records: [["lanterne.example", "scene.lanterne.example"], ["scene.lanterne.example", "198.51.100.9"], ["billets.lanterne.example", "198.51.100.90"], ["www.lanterne.example", "lanterne.example"], ["photos.lanterne.example", "198.51.100.19"]],
    machines: [["198.51.100.90", "LISERON", "hébergeur, Lyon"], ["198.51.100.9", "IRIS", "hébergeur, Nantes"], ["198.51.100.19", "PIVOINE", "hébergeur, Nantes"]],
  },
  c: {
    name: "Club Ressac",
    records: [["ressac.example", "203.0.113.7"], ["meteo.ressac.example", "203.0.113.27"], ["marees.ressac.example", "capteur.ressac.example"], ["capteur.ressac.example", "203.0.113.72"], ["vent.ressac.example", "meteo.ressac.example"]],
    machines: [["203.0.113.7", "BASALTE", "club-house"], ["203.0.113.27", "QUARTZ", "club-house"], ["203.0.113.72", "GRANIT", "digue"], ["203.0.113.77", "MICA", "digue"]],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { name, records, machines } = ZONES[id]!;
  const resolve = (asked: string): string => {
    const leadsTo = records.find(([own]) => own === asked)?.[1];
    return leadsTo === undefined ? asked : resolve(leadsTo);
  };
  const address = resolve(String(values["nom"]));
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) => `<table><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join("")}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</tbody></table>`;
  const kind = (leadsTo: string) => (/^[\d.]+$/.test(leadsTo) ? "adresse" : "alias de");
  const files = site({
    prefix: `dns-${id}`,
    name,
    slogan: "Pages de l'équipe technique",
    color: "#3d3f6b",
    pages: [
      { slug: "accueil", title: "Annuaire DNS", link: "menu", body: table(["Nom", "Type", "Mène à"], records.map(([own, leadsTo]) => [own.replaceAll(".", ".<wbr>"), kind(leadsTo), leadsTo.replaceAll(".", ".<wbr>")])) },
      { slug: "machines", title: "Machines", link: "menu", body: table(["Adresse IP", "Machine", "Lieu"], machines) },
    ],
  });
  return { files, answer: { ip: address, serveur: machines.find(([own]) => own === address)![1], ligne: records.find(([, leadsTo]) => leadsTo === address)![0] } };
};
