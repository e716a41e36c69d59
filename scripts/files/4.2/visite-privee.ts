import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { appScreen, card } from "../screens/app-screen.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`privée-${id}`);
  const hidden = SECRETS[id]!;
  const order = SITES.map((site) => ({ site, order: random() })).toSorted((one, other) => one.order - other.order).map(({ site }) => site);
  const visited = [...order.slice(0, 7), hidden, ...order.slice(7)];
  const journal = visited.map((site, index) => ({ site, time: clock(14 * 60 + index * 6 + Math.floor(random() * 5)), kept: site !== hidden }));
  const list = (rows: readonly { site: string; time: string }[]) => rows.map(({ site, time }) => `<div class="row"><span>${site}</span><span class="meta">${time}</span></div>`).join("\n");
  const history = journal.filter(({ kept }) => kept);
  const missing = journal.filter(({ site }) => history.every((visit) => visit.site !== site));
  return {
    files: { [String(values["page"])]: appScreen({ service: "Poste 12", title: "Deux listes pour un même après-midi", color: "#3f4f63", body: card(`<h2>Historique du navigateur</h2>${list(history.toReversed())}`) + card(`<h2>Journal du réseau</h2>${list(journal)}`) }) },
    answer: [missing[0]!.site, missing[0]!.site.replace("www.", "")],
  };
};

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

const SECRETS: Readonly<Record<string, string>> = { a: "www.baskets-promo.example", b: "www.jeu-des-sept.example", c: "www.reves-etoiles.example" };

const SITES = ["www.encyclo-libre.example", "www.ciel-du-jour.example", "www.cours-de-maths.example", "www.ligne4-bus.example", "www.dico-rapide.example", "www.gazette-du-val.example", "www.fiches-emploi.example", "www.courrielis.example", "www.carte-ouverte.example", "www.la-cuillere.example", "www.conjugue-tout.example", "www.musee-du-val.example"];
