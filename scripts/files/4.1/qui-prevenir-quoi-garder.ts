import type { FileMaker } from "../file-maker.ts";
import { site } from "../pages/site.ts";

type Case = "compte" | "violence" | "poste" | "vol";

/** Who looks after what, in three schools; the case that each variant tells. */
const SCHOOLS: Readonly<Record<string, { told: Case; name: string; people: readonly (readonly [person: string, role: string, subject: Case])[] }>> = {
  a: { told: "compte", name: "Collège des Alizés", people: [["M. Rossi", "CPE", "violence"], ["M. Rey", "technicien", "poste"], ["Mme Ferrand", "référente numérique", "compte"], ["Mme Colin", "gestionnaire", "vol"]] },
  b: { told: "violence", name: "Collège du Vieux-Chêne", people: [["Mme Payet", "référente numérique", "compte"], ["M. Traoré", "CPE", "violence"], ["M. Brun", "gestionnaire", "vol"], ["Mme Novak", "technicienne", "poste"]] },
  c: { told: "poste", name: "Collège Grand-Large", people: [["Mme Guyot", "gestionnaire", "vol"], ["Mme Saïdi", "CPE", "violence"], ["M. Dupin", "référent numérique", "compte"], ["M. Kaya", "technicien", "poste"]] },
};

const SUBJECTS: Readonly<Record<Case, string>> = {
  compte: "Ton compte ENT ne répond plus, ou quelqu'un s'en sert à ta place.",
  violence: "Moqueries, menaces ou photos qui circulent, même hors du collège. Tu peux aussi appeler le 3018.",
  poste: "Un ordinateur du collège se comporte bizarrement. Éloigne-toi du clavier et préviens.",
  vol: "Un appareil prêté par le collège est perdu, volé ou cassé.",
};

/** What to keep, according to the case. */
const EVIDENCE: Readonly<Partial<Record<Case, string>>> = { compte: "messages", violence: "auteurs", poste: "cle" };

export const makeFiles: FileMaker = ({ id }) => {
  const { told, name, people } = SCHOOLS[id]!;
  const files = site({
    prefix: `aide-${id}`,
    name,
    color: "#5b3a6e",
    pages: [
      { slug: "accueil", title: "Accueil", link: "menu", body: "<p>Portes ouvertes samedi matin. La chorale recrute des voix graves.</p>" },
      { slug: "contacts", title: "Qui contacter ?", link: "menu", body: people.map(([person, role, subject]) => `<h2>${person}, ${role}</h2><p>${SUBJECTS[subject]}</p>`).join("\n") },
      { slug: "menu", title: "Cantine", link: "menu", body: "<p>Lundi : lentilles. Mardi : gratin. Jeudi : couscous. Vendredi : poisson.</p>" },
    ],
  });
  const person = people.find(([, , subject]) => subject === told)![0];
  return { files, answer: { qui: [person, person.split(" ")[1]], preuve: EVIDENCE[told] } };
};
