import type { FileMaker } from "../file-maker.ts";
import { ENGINES, type Page, sceneText } from "../scenes/browser.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const shops = SHOPS[id]!;
  const unsafe = shops.filter(({ until }) => until === undefined);
  const asked = shops.find(({ name }) => name === values["boutique"]);
  if (unsafe.length !== 1 || !asked?.until) throw new Error(`one shop without encryption, and the one asked with: ${id}`);
  return {
    files: {
      [String(values["scene"])]: sceneText({
        home: "navigateur:accueil",
        engines: ENGINES,
        tabs: shops.map(addressOf),
        pages: shops.map(shopPage),
        sites: shops.map(({ host, name, until }) => ({ host, name, ...(until && { certificate: { issuer: "Sceau Libre", from: "3 janvier 2026", until } }) })),
      }),
    },
    answer: { clair: shops.indexOf(unsafe[0]!) === 0 ? "premier" : shops.indexOf(unsafe[0]!) === 1 ? "deuxieme" : "troisieme", fin: waysToWrite(asked.until), preuve: "chiffre" },
  };
};

interface Shop {
  readonly host: string;
  readonly name: string;
  readonly colour: NonNullable<Page["colour"]>;
  /** End of the certificate; a shop without one is not encrypted. */
  readonly until?: string;
}

const MONTHS = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet"];

/** A date in full letters, then in figures. */
function waysToWrite(date: string): string[] {
  const [day, month, year] = date.split(" ");
  const number = String(MONTHS.indexOf(month!) + 1);
  const [two, twoToo] = [day!.padStart(2, "0"), number.padStart(2, "0")];
  return [date, `${two}/${twoToo}/${year}`, `${two}-${twoToo}-${year}`, `${day}/${number}/${year}`];
}

function addressOf({ host, until }: Shop): string {
  return `${until ? "https" : "http"}://${host}/commande`;
}

function shopPage(shop: Shop): Page {
  return {
    address: addressOf(shop),
    title: `Commande – ${shop.name}`,
    colour: shop.colour,
    blocks: [
      { kind: "text", text: "Paiement 100 % sécurisé. Ton colis part sous deux jours." },
      { kind: "form", id: shop.host.split(".")[0]!, button: "Commander", done: "Commande notée.", fields: [{ id: "nom", label: "Nom", kind: "text" }, { id: "code", label: "Mot de passe", kind: "secret" }] },
    ],
  };
}

const SHOPS: Readonly<Record<string, readonly Shop[]>> = {
  a: [
    { host: "cerf-volant.example", name: "Cerf-volant", colour: "blue", until: "3 avril 2027" },
    { host: "pinceau-rond.example", name: "Pinceau rond", colour: "pink" },
    { host: "belle-balle.example", name: "Belle balle", colour: "green", until: "18 juin 2027" },
  ],
  b: [
    { host: "roller-club.example", name: "Roller club", colour: "violet" },
    { host: "plume-encre.example", name: "Plume et encre", colour: "ochre", until: "9 mai 2027" },
    { host: "petit-luthier.example", name: "Petit luthier", colour: "green", until: "27 février 2027" },
  ],
  c: [
    { host: "jardin-pot.example", name: "Jardin en pot", colour: "green", until: "14 mars 2027" },
    { host: "laine-douce.example", name: "Laine douce", colour: "pink", until: "30 juillet 2027" },
    { host: "maquette-club.example", name: "Maquette club", colour: "blue" },
  ],
};
