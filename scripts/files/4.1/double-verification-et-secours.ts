import type { FileMaker } from "../file-maker.ts";
import { enrolApplication, entry, firstRecoveryCode, sceneText, TODAY } from "../scenes/accounts.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const [site, name, other, otherId] = ["site", "nom", "autre", "autreId"].map((key) => String(values[key])) as [string, string, string, string];
  const { login, email, phone, password, otherPassword, about, colours } = OWNERS[id]!;
  const signIn = { kind: "sign-in", site, login, password };
  return {
    files: {
      [String(values["scene"])]: sceneText({
        vault: { name: `Coffre de ${String(values["qui"])}` },
        owner: { email, phone },
        today: TODAY,
        entries: [entry(site, name, login, password, "2026-02-11"), entry(otherId, other, login, otherPassword, "2025-10-04")],
        sites: [
          { id: otherId, name: other, domain: `${otherId}.example`, colour: colours[0], account: { login, password: otherPassword } },
          { id: site, name, domain: `${site}.example`, about, colour: colours[1], account: { login, password, email } },
        ],
      }),
    },
    answer: { active: "application", gardes: ["coffre", "papier", "coffre + papier"], essai: "1", ouvert: "oui", autre: "aucune", coffre: "aucun" },
    solution: [signIn, ...enrolApplication(site, login), { kind: "keep", site, place: "papier", on: true }, { kind: "sign-out", site }, signIn, { kind: "code", site, code: firstRecoveryCode(site, login) }],
  };
};

type Colour = "blue" | "green" | "ochre" | "pink" | "violet";

const OWNERS: Readonly<Record<string, { readonly login: string; readonly email: string; readonly phone: string; readonly password: string; readonly otherPassword: string; readonly about: string; readonly colours: readonly [Colour, Colour] }>> = {
  a: { login: "noa.garnier", email: "noa@courrier-lac.example", phone: "06 39 98 41 07", password: "Tourbe4!lisiere-Bec", otherPassword: "ravin-Houle7+pic", about: "Les courriels de toute la famille.", colours: ["green", "blue"] },
  b: { login: "fatou.s", email: "fatou@courrier-delta.example", phone: "06 39 98 52 18", password: "mirage9=Toucan-sel", otherPassword: "Lavoir3#bise-onde", about: "Garde tes photos au même endroit.", colours: ["ochre", "violet"] },
  c: { login: "liam_r", email: "liam@courrier-garenne.example", phone: "06 39 98 63 29", password: "Pixel5?dune-Ruban", otherPassword: "onde-Micro8!velours", about: "Retrouve tes parties sur tous tes écrans.", colours: ["blue", "pink"] },
};
