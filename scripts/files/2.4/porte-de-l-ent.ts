import type { FileMaker } from "../file-maker.ts";
import { pdf } from "../formats/pdf.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { type Step, stepTree } from "../screens/link-screens.ts";

interface Letter {
  readonly portal: string;
  readonly color: string;
  readonly school: string;
  readonly pupil: string;
  readonly login: string;
  readonly parentLogin: string;
  readonly otherSchools: readonly string[];
}

const LETTERS: Readonly<Record<string, Letter>> = {
  a: { portal: "Mon ENT du Val", color: "#1c5a86", school: "Collège Aimé-Césaire, Vierlon", pupil: "Aminata Ndiaye", login: "a.ndiaye14", parentLogin: "p.ndiaye14", otherSchools: ["Lycée Aimé-Césaire, Vierlon", "Collège Aimé-Césaire, Bourmont"] },
  b: { portal: "Le Lien scolaire", color: "#2f5f3a", school: "Collège Simone-Veil, Chantenay", pupil: "Hugo Lecoz", login: "hlecoz.6d", parentLogin: "mlecoz.parent", otherSchools: ["Collège Simone-Veil, Les Aulnes", "École Simone-Veil, Chantenay"] },
  c: { portal: "Espace des écoles", color: "#6b2d5c", school: "Collège Marie-Curie, Rochebrune", pupil: "Wei Marchal", login: "marchal-w-311", parentLogin: "marchal-r-311", otherSchools: ["Lycée Marie-Curie, Rochebrune", "Collège Pierre-Curie, Rochebrune"] },
};

const PROFILES = ["Parent", "Élève", "Professeur"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const { portal, color, school, pupil, login, parentLogin, otherSchools } = LETTERS[id]!;
  const mailbox = `${pupil.split(" ")[0]!.toLowerCase()}@boite.example`;
  const logins = [mailbox, parentLogin, login, pupil];
  const refused: Step = { heading: "Connexion refusée", body: "<p>Identifiant inconnu pour ce profil et cet établissement.</p>" };
  const welcome: Step = { heading: `Bienvenue ${pupil}`, body: "<p>Ton mot de passe est accepté. Pense à le changer.</p>", receipt: "Code du jour" };
  const enter = (profile: string, name: string): Step => ({
    heading: "Choisis ce que tu tapes comme identifiant", body: `<p>${profile}, ${name}</p>`,
    options: Object.fromEntries(logins.map((typed) => [typed, typed === login && profile === "Élève" && name === school ? welcome : refused])),
  });
  const schools = [otherSchools[0]!, school, otherSchools[1]!];
  const root: Step = { heading: "Tu es…", options: Object.fromEntries(PROFILES.map((profile) => [profile, { heading: "Ton établissement", options: Object.fromEntries(schools.map((name) => [name, enter(profile, name)])) }])) };
  const { page, receipts } = stepTree({ service: portal, title: "Se connecter", color }, root, seededRandom(`ent-${id}`));
  const letter = pdf({
    title: "Connexion à l'espace numérique de travail", author: school,
    lines: [`# ${school}`, "", `Pour : ${pupil}`, "", "Voici de quoi entrer dans ton espace numérique de travail (ENT).", `Portail : ${portal}`, "", "Profil à choisir : Élève", `Identifiant : ${login}`, "Mot de passe provisoire : remis en main propre. Change-le le premier jour.", "", `Compte de ton responsable (profil Parent) : ${parentLogin}`, "", "Ne prête pas tes codes, même à un ami."],
  });
  return { files: { [String(values["page"])]: page, [String(values["lettre"])]: letter }, answer: receipts[`Élève > ${school} > ${login}`] };
};
