import { generate, RECIPE } from "../../../src/activities/password-manager/generator.ts";
import type { FileMaker } from "../file-maker.ts";
import { type Action, enrolApplication, entry, type PasswordManagerScene, sceneText, type Site, TODAY } from "../scenes/accounts.ts";

type Session = NonNullable<NonNullable<Site["account"]>["sessions"]>[number];

export const makeFiles: FileMaker = ({ id, values }) => {
  const [site, name] = [String(values["site"]), String(values["nom"])];
  const { login, email, old, known, intruder, forwarding, trap, others, colour } = CASES[id]!;
  const password = generate({ ...RECIPE, length: 20 }, email, 1);
  const signIn = { kind: "sign-in", site, login, password } as const;
  const solution: readonly Action[] = [
    { kind: "forgot", site },
    { kind: "reset", site, password },
    { kind: "save", id: site, name, site: `${site}.example`, login, password },
    signIn,
    { kind: "close-session", site, id: intruder.id },
    { kind: "forwarding-off", site },
    ...enrolApplication(site, login),
    { kind: "warn", site },
  ];
  return {
    files: {
      [String(values["scene"])]: sceneText({
        vault: { name: `Coffre ${String(values["de"])}` },
        owner: { email, phone: PHONES[id]! },
        today: TODAY,
        entries: [entry(site, name, login, old, "2023-01-09"), ...others],
        sites: [
          { id: site, name, domain: `${site}.example`, colour, account: { login, password: "le-pirate-est-passe-1", email, forwarding, contacts: true, sessions: [known[0], { ...intruder, intruder: true }, known[1]] } },
          { id: "piege", name, domain: trap, colour, unlisted: true, trap: true, about: "Débloque ton compte : confirme ton mot de passe." },
        ],
        messages: [{ id: "alerte", from: `Assistance ${name}`, text: "Dernier avertissement : ton compte sera supprimé dans une heure. Débloque-le avec ton mot de passe.", link: "piege", linkText: "Débloquer mon compte" }],
      }),
    },
    answer: { force: ["forte", "très forte"], coffre: "oui", unique: "oui", appareils: known.map((session) => session.id).toSorted().join(", "), transfert: "non", double: ["application", "sms", "clé d'accès"], contacts: "oui", piege: "non" },
    solution,
  };
};

const PHONES: Readonly<Record<string, string>> = { a: "06 39 98 74 31", b: "06 39 98 85 42", c: "06 39 98 96 53" };
const phone: Session = { id: "telephone", device: "Téléphone, application", place: "ici", when: "ce matin" };

interface Case {
  readonly login: string;
  readonly email: string;
  readonly old: string;
  readonly known: readonly [Session, Session];
  readonly intruder: Session;
  readonly forwarding: string;
  readonly trap: string;
  readonly others: PasswordManagerScene["entries"];
  readonly colour: "blue" | "pink" | "violet";
}

const CASES: Readonly<Record<string, Case>> = {
  a: {
    login: "yasmine.h", email: "yasmine@secours-famille.example", old: "Yasmine2011", colour: "blue",
    known: [phone, { id: "tablette", device: "Tablette, navigateur", place: "à la maison", when: "hier soir" }],
    intruder: { id: "porto", device: "Ordinateur, navigateur", place: "Porto", when: "il y a 2 heures" },
    forwarding: "boite-7741@copies.example", trap: "courrier-val.deblocage.example",
    others: [entry("secours-famille", "Courrier de la famille", "yasmine", "Noisette8!bal-Rive", "2026-01-20"), entry("chorale-val", "Chorale", "yasmine.h", "Yasmine2011", "2023-01-10")],
  },
  b: {
    login: "ewen_lb", email: "ewen@courrier-dune.example", old: "ewen-ewen-12", colour: "pink",
    known: [phone, { id: "cdi", device: "Ordinateur du CDI, navigateur", place: "au collège", when: "hier" }],
    intruder: { id: "varsovie", device: "Téléphone, navigateur", place: "Varsovie", when: "cette nuit" },
    forwarding: "depot-2093@copies.example", trap: "reseau-grains-securite.example",
    others: [entry("courrier-dune", "Courrier", "ewen", "Cabane6=loup-Menthe", "2026-03-15"), entry("surf-dune", "École de surf", "ewen_lb", "ewen-ewen-12", "2023-02-01")],
  },
  c: {
    login: "anais.p", email: "anais@courrier-saline.example", old: "princesse05", colour: "violet",
    known: [phone, { id: "console", device: "Console, application", place: "au salon", when: "dimanche" }],
    intruder: { id: "turin", device: "Ordinateur, navigateur", place: "Turin", when: "il y a une heure" },
    forwarding: "envoi-5518@copies.example", trap: "messages-p1ume.example",
    others: [entry("courrier-saline", "Courrier", "anais", "Pelote2+quai-Zinc", "2026-05-06"), entry("karate-saline", "Karaté", "anais.p", "princesse05", "2022-11-30")],
  },
};
