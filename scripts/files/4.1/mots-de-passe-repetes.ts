import type { FileMaker } from "../file-maker.ts";
import { appScreen, table } from "../screens/app-screen.ts";

const ACCOUNTS = { boite: "Boîte aux lettres", bus: "Carte de bus", chorale: "Chorale", dessin: "Dessin en ligne", forum: "Forum de jeux", photos: "Photos de famille" } as const;
type Account = keyof typeof ACCOUNTS;

const NOTEBOOKS: Readonly<Record<string, Readonly<Record<Account, string>>>> = {
  a: { boite: "Tortue-verte-81", bus: "canape-neige-tuba-55", chorale: "Tortue-verte-82", dessin: "piano-huitre-lundi-04", forum: "Tortue-verte-81", photos: "8kP?vz4!Lw2mQx" },
  b: { boite: "cerceau-laine-ours-19", bus: "BriocheBus2024", chorale: "pull-dauphin-orgue-62", dessin: "BriocheDessin2024", forum: "Yt5+gm9*Hd3sKe", photos: "BriochePhotos2025" },
  c: { boite: "Baleine!bleue", bus: "ticket-cumin-voile-38", chorale: "nacre-tracteur-if-70", dessin: "Baleine!bleue", forum: "baleine!bleue1", photos: "Baleine!Bleue2" },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const notebook = NOTEBOOKS[id]!;
  const accounts = Object.keys(ACCOUNTS) as Account[];
  const stolen = accounts.find((account) => ACCOUNTS[account] === values["site"])!;
  const root = (password: string) => password.toLowerCase().replace(/bus|dessin|photos/, "").replaceAll(/\d/g, "").replace(/-$/, "");
  return {
    files: { [String(values["page"])]: appScreen({ service: "Bloc-notes", title: `Carnet de ${values["qui"]}`, color: "#7b4a12", body: table(["Compte", "Mot de passe"], accounts.map((account) => [ACCOUNTS[account], notebook[account]])), css: "td:last-child { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }" }) },
    answer: accounts.filter((account) => root(notebook[account]) === root(notebook[stolen])),
  };
};
