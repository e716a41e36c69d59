import { type MapScene, town } from "./town.ts";

type Places = MapScene["places"];

const SHARED: Places = [
  { id: "gare", name: "Gare", kind: "transport", point: "c0r2", about: "Bus 1 et 2 à deux minutes." },
  { id: "mairie", name: "Mairie", kind: "service", point: "c3r1", about: "Ouverte du lundi au samedi midi." },
  { id: "college", name: "Collège", kind: "école", point: "c4r3" },
  { id: "mediatheque", name: "Médiathèque", kind: "culture", point: "c2r2" },
  { id: "piscine", name: "Piscine", kind: "sport", point: "c1r4" },
  { id: "pharmacie", name: "Pharmacie", kind: "santé", point: "c4r1" },
  { id: "marche", name: "Halle du marché", kind: "commerce", point: "c1r1" },
];

/** Three towns with the same plan. */
export const TOWNS: Readonly<Record<string, MapScene>> = {
  a: town(
    { town: "Brévanne", north: 47.2182, west: -1.5604, rows: ["Rue des Tilleuls", "Rue Haute", "Avenue du Pont", "Rue du Lavoir", "Quai des Iris"], columns: ["Rue du Canal", "Rue de la Forge", "Rue Ronde", "Rue des Arts", "Rue du Stade", "Rue du Verger"] },
    [...SHARED, { id: "moulin", name: "Résidence du Moulin", kind: "logement", point: "c5r0" }, { id: "iris", name: "Résidence des Iris", kind: "logement", point: "c4r4" }, { id: "theatre", name: "Théâtre", kind: "culture", point: "c3r3" }, { id: "stade", name: "Stade", kind: "sport", point: "c5r2" }, { id: "belvedere", name: "Belvédère", kind: "nature", point: "c0r0" }],
  ),
  b: town(
    { town: "Kerouan", north: 48.0921, west: -3.4127, rows: ["Rue des Ajoncs", "Rue du Phare", "Avenue de la Baie", "Rue des Voiles", "Quai du Large"], columns: ["Rue des Mouettes", "Rue du Four", "Rue des Capitaines", "Rue du Puits", "Rue des Dunes", "Rue du Sémaphore"] },
    [...SHARED, { id: "voiles", name: "Résidence des Voiles", kind: "logement", point: "c2r3" }, { id: "dunes", name: "Résidence des Dunes", kind: "logement", point: "c4r0" }, { id: "conservatoire", name: "Conservatoire", kind: "culture", point: "c5r1" }, { id: "gymnase", name: "Gymnase", kind: "sport", point: "c1r0" }, { id: "jardin", name: "Jardin du Sémaphore", kind: "nature", point: "c5r3" }],
  ),
  c: town(
    { town: "Castelnove", north: 44.3316, west: 4.7218, rows: ["Rue des Amandiers", "Rue de l'Olivier", "Avenue du Mistral", "Rue des Cigales", "Quai du Rempart"], columns: ["Rue de la Porte", "Rue des Tisserands", "Rue du Beffroi", "Rue des Potiers", "Rue de la Source", "Rue du Cyprès"] },
    [...SHARED, { id: "rempart", name: "Résidence du Rempart", kind: "logement", point: "c1r3" }, { id: "source", name: "Résidence de la Source", kind: "logement", point: "c4r2" }, { id: "cinema", name: "Cinéma", kind: "culture", point: "c3r0" }, { id: "patinoire", name: "Patinoire", kind: "sport", point: "c5r3" }, { id: "pinede", name: "Pinède", kind: "nature", point: "c0r1" }],
  ),
};
