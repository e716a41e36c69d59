import type { FileMaker } from "../file-maker.ts";
import { site } from "../pages/site.ts";

const DATA = { nom: "nom et prénoms", naissance: "date de naissance", lieu: "lieu de naissance", courriel: "adresse de courriel", postale: "adresse postale", passe: "mot de passe", revenus: "revenus" } as const;
type Datum = keyof typeof DATA;

interface Service {
  readonly name: string;
  readonly needs: readonly Datum[];
  /** Asked beside the rest; the pupil's account said yes or no. */
  readonly optional: readonly (readonly [datum: Datum, agreed: boolean])[];
}

const KEYS: Readonly<Record<string, { key: string; color: string; services: readonly Service[] }>> = {
  a: { key: "ClefCommune", color: "#22427a", services: [{ name: "Cars du Val", needs: ["nom", "naissance"], optional: [["courriel", true], ["postale", false]] }, { name: "Médiathèque", needs: ["nom", "courriel"], optional: [["naissance", false], ["postale", false]] }, { name: "Bourses du lac", needs: ["nom", "naissance", "lieu", "revenus"], optional: [["courriel", true]] }] },
  b: { key: "UnAccès", color: "#5a2a52", services: [{ name: "Piscine du Lac", needs: ["nom"], optional: [["courriel", true], ["postale", false]] }, { name: "Vote des jeunes", needs: ["naissance", "postale"], optional: [["nom", false], ["courriel", true]] }, { name: "Job d'été", needs: ["nom", "naissance", "lieu", "courriel"], optional: [] }] },
  c: { key: "PasseLocal", color: "#2b5a33", services: [{ name: "Vélos en prêt", needs: ["nom", "courriel", "postale"], optional: [["naissance", false]] }, { name: "Aide au permis", needs: ["nom", "lieu", "revenus"], optional: [["courriel", false], ["postale", true]] }, { name: "Ateliers d'été", needs: ["nom", "naissance"], optional: [["courriel", true]] }] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { key, color, services } = KEYS[id]!;
  const asked = services.find(({ name }) => name === values["service"])!;
  const received = new Set<Datum>([...asked.needs, ...asked.optional.flatMap(([datum, agreed]) => (agreed ? datum : []))]);
  const items = (list: readonly string[]) => `<ul>${list.map((item) => `<li>${item}</li>`).join("")}</ul>`;
  const screen = ({ name, needs, optional }: Service) => `<h2>${name}</h2><p>Demande, pour ouvrir le compte :</p>${items(needs.map((datum) => DATA[datum]))}${optional.length ? `<p>Demande en plus, si tu veux :</p>${items(optional.map(([datum, agreed]) => `${DATA[datum]} – ${agreed ? "tu as dit oui" : "tu as dit non"}`))}` : ""}`;
  const files = site({
    prefix: key.toLowerCase().normalize("NFD").replace(/\p{M}/gu, ""), name: key, color,
    pages: [
      { slug: "accueil", title: "Comment ça marche", link: "menu", body: `<p>${key} vérifie qui tu es, puis dit au service : « c'est bien cette personne ». Ton mot de passe est tapé chez nous et ne part jamais.</p><p>Nous gardons la liste de tes connexions pendant six mois. Nous ne savons pas ce que tu fais ensuite chez le service.</p><p>Un service ne voit pas ce que reçoivent les autres.</p>` },
      { slug: "services", title: "Mes services", link: "menu", body: services.map(screen).join("") },
    ],
  });
  return { files, answer: (Object.keys(DATA) as Datum[]).filter((datum) => received.has(datum)) };
};
