import { generate, RECIPE } from "../../../src/activities/password-manager/generator.ts";
import type { FileMaker } from "../file-maker.ts";
import { type Action, type Entry, entry, sceneText, TODAY } from "../scenes/accounts.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const [master, old, oldId, fresh, freshId, login, length] = ["phrase", "ancien", "ancienId", "nouveau", "nouveauId", "login", "longueur"].map((name) => String(values[name])) as [string, string, string, string, string, string, string];
  const { email, account, others, copy, colours } = OWNERS[id]!;
  const password = generate({ ...RECIPE, length: Number(length), signs: true }, email, 1);
  const solution: readonly Action[] = [
    { kind: "unlock", master },
    { kind: "sign-in", site: oldId, login: account.login, password: account.password },
    { kind: "create", site: freshId, login, password },
    { kind: "save", name: fresh, site: `${freshId}.example`, login, password },
  ];
  return {
    files: {
      [String(values["scene"])]: sceneText({
        vault: { name: `Coffre ${String(values["de"])}`, master },
        owner: { email },
        today: TODAY,
        entries: [entry(oldId, old, account.login, account.password, "2025-01-14"), ...others],
        sites: [
          { id: "copie", name: old, domain: copy, about: "Connecte-toi pour retrouver ton espace.", colour: colours[0] },
          { id: oldId, name: old, domain: `${oldId}.example`, about: "Connecte-toi pour retrouver ton espace.", colour: colours[0], account },
          { id: freshId, name: fresh, domain: `${freshId}.example`, about: "Inscription gratuite pour les moins de 18 ans.", colour: colours[1], signUp: true },
        ].map((site, index) => (index === 0 ? { ...site, trap: true } : site)),
      }),
    },
    answer: { ancien: "oui", compte: "oui", longueur: length, sortes: "majuscules, minuscules, chiffres, signes", garde: "oui", faux: "non", autres: "aucun" },
    solution,
  };
};

interface Owner {
  readonly email: string;
  readonly account: { readonly login: string; readonly password: string };
  readonly others: readonly Entry[];
  readonly copy: string;
  readonly colours: readonly ["ochre" | "blue" | "violet", "pink" | "green"];
}

const OWNERS: Readonly<Record<string, Owner>> = {
  a: {
    email: "awa@courrier-sorbiers.example",
    account: { login: "awa.diarra", password: "x9T!vesou-Bric4" },
    others: [entry("courrier-sorbiers", "Courrier", "awa", "Zt4&ronceTapis2", "2025-03-02"), entry("judo-sorbiers", "Judo club", "awa.d", "m3R-lanterne#Kub", "2024-09-11"), entry("cartes-monde", "Cartes du monde", "awa", "fP7+gousseBolide", "2025-05-20")],
    copy: "mediatheque-sorbiers.mon-acces.example",
    colours: ["ochre", "pink"],
  },
  b: {
    email: "malo@courrier-arvel.example",
    account: { login: "malo.kerdoncuff", password: "Gr0s!galet-Umbra" },
    others: [entry("courrier-arvel", "Courrier", "malo", "bV5=crabeTimon8", "2025-02-17"), entry("echecs-arvel", "Échecs en ligne", "malo.k", "Tour9*petitVent", "2024-10-05"), entry("meteo-ports", "Météo des ports", "malo", "q2W?ancreSapin", "2025-06-01")],
    copy: "voile-arvel-connexion.example",
    colours: ["blue", "green"],
  },
  c: {
    email: "ines@courrier-tilleuls.example",
    account: { login: "ines.belkacem", password: "Pupitre7!moka-zig" },
    others: [entry("courrier-tilleuls", "Courrier", "ines", "hN6%sableFlute3", "2025-04-08"), entry("danse-tilleuls", "École de danse", "ines.b", "Vis4-arcBambou+", "2024-12-12"), entry("recettes-amies", "Recettes entre amies", "ines", "jL8@poireNuage", "2025-07-19")],
    copy: "orchestre-co1leges.example",
    colours: ["violet", "green"],
  },
};
