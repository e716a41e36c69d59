import type { FileMaker } from "../file-maker.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";

interface Offer {
  readonly id: string;
  readonly name: string;
  readonly link: string;
  readonly price: number;
  readonly down: number;
  readonly up: number;
  readonly delay: number;
  readonly volume: number;
}

interface Need {
  readonly down: number;
  readonly up: number;
  readonly delay: number;
  readonly volume: number;
}

const UNLIMITED = Number.POSITIVE_INFINITY;
const offer = (name: string, link: string, price: number, down: number, up: number, delay: number, volume: number): Offer => ({ id: name.replace("É", "e").toLowerCase(), name, link, price, down, up, delay, volume });

const CASES: Readonly<Record<string, { need: Need; offers: readonly Offer[] }>> = {
  a: {
    need: { down: 20, up: 0, delay: 40, volume: 150 },
    offers: [offer("Azur", "satellite", 25, 100, 10, 600, UNLIMITED), offer("Brume", "téléphone (cuivre)", 19, 8, 1, 35, UNLIMITED), offer("Corail", "câble", 31, 100, 20, 22, UNLIMITED), offer("Delta", "4G", 22, 60, 15, 38, 100), offer("Écume", "fibre", 42, 1000, 700, 8, UNLIMITED)],
  },
  b: {
    need: { down: 0, up: 50, delay: 9999, volume: 400 },
    offers: [offer("Azur", "5G", 29, 300, 60, 25, 200), offer("Brume", "câble", 27, 400, 10, 20, UNLIMITED), offer("Corail", "fibre professionnelle", 75, 1000, 1000, 5, UNLIMITED), offer("Delta", "satellite", 35, 120, 15, 620, UNLIMITED), offer("Écume", "fibre", 38, 300, 300, 12, UNLIMITED)],
  },
  c: {
    need: { down: 25, up: 0, delay: 100, volume: 300 },
    offers: [offer("Azur", "satellite", 24, 50, 5, 640, UNLIMITED), offer("Brume", "4G fixe", 30, 40, 10, 55, 400), offer("Corail", "fibre", 36, 500, 500, 9, UNLIMITED), offer("Delta", "4G fixe", 21, 40, 10, 55, 200), offer("Écume", "téléphone (cuivre)", 18, 9, 1, 40, UNLIMITED)],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { need, offers } = CASES[id]!;
  const cards = offers.map(({ name, link, price, down, up, delay, volume }) => card(`<h2>${name} · ${price} € par mois</h2><p class="meta">Liaison : ${link}</p>${table(["Mesure", "Valeur"], [["Débit pour recevoir", `${down} Mbit/s`], ["Débit pour envoyer", `${up} Mbit/s`], ["Délai de réponse", `${delay} ms`], ["Volume par mois", volume === UNLIMITED ? "sans limite" : `${volume} Go`]])}`));
  const cheapest = offers.filter((one) => faults(one, need).length === 0).toSorted((one, other) => one.price - other.price)[0]!;
  const other = faults(offers.find(({ name }) => name === values["autre"])!, need);
  if (other.length !== 1) throw new Error(`${id}: ${other.join(", ")}`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Comparer les accès", title: "Cinq offres", color: "#74512a", body: cards.join("\n") }) },
    answer: { offre: cheapest.id, defaut: other[0] },
  };
};

function faults(one: Offer, need: Need): string[] {
  return [one.down < need.down || one.up < need.up ? "debit" : "", one.delay > need.delay ? "delai" : "", one.volume < need.volume ? "volume" : ""].filter(Boolean);
}
