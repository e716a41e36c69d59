import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { appScreen, card } from "../screens/app-screen.ts";

const SIZES: Readonly<Record<string, { to: number; cc: number; bcc: number }>> = {
  a: { to: 2, cc: 6, bcc: 17 },
  b: { to: 4, cc: 9, bcc: 11 },
  c: { to: 1, cc: 5, bcc: 22 },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { to, cc, bcc } = SIZES[id]!;
  const addresses = shuffled(NAMES, seededRandom(`adresses-${id}`)).map((name, index) => `${name}@${HOSTS[index % HOSTS.length]}`);
  const field = (label: string, from: number, count: number) => `<div class="line"><strong>${label}</strong><div class="people">${addresses.slice(from, from + count).map((address) => `<span>${address}</span>`).join(" ")}</div></div>`;
  const body = card(`${field("À", 0, to)}${field("Cc", to, cc)}${field("Cci", to + cc, bcc)}<div class="line"><strong>Objet</strong><div>Prochain rendez-vous : ${values["groupe"]}</div></div><p>Bonjour à tous,</p><p>Rendez-vous samedi à 14 heures. Pensez à répondre si vous ne venez pas.</p><p>${values["qui"]}</p>`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Courrielis", title: "Nouveau message", aside: `De : ${values["qui"]}`, color: "#28536b", body, css: CSS }) },
    answer: to + cc,
  };
};

function shuffled<T>(values: readonly T[], random: () => number): T[] {
  return values.map((value) => ({ value, order: random() })).toSorted((one, other) => one.order - other.order).map(({ value }) => value);
}

const CSS = ".line { display: flex; gap: .8rem; padding: .5rem 0; border-bottom: 1px solid #e3e6ee; } .line strong { min-width: 3.2rem; } .people { display: flex; flex-wrap: wrap; gap: .3rem; } .people span { background: #e8eef4; border-radius: 1rem; padding: .1rem .6rem; font-size: .85rem; overflow-wrap: anywhere; }";

const HOSTS = ["courrielis.example", "poste-libre.example", "fjord.example"];

const NAMES = ["lea.marchal", "omar.d", "sylvie.k", "tom.perrot", "ines.abadie", "wei.zhang", "m.lecoz", "aminata.s", "paul.ferry", "jade.nguyen", "r.costa", "elif.kaya", "hugo.besson", "nora.haddad", "lucas.v", "anouk.riviere", "samir.b", "clara.petit", "diego.m", "yuna.le-gall", "fatou.ndiaye", "marc.olivier", "zoe.lambert", "ivan.petrov", "rose.m", "basile.d", "kenza.amrani", "theo.girard"];
