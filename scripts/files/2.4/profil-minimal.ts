import type { FileMaker } from "../file-maker.ts";
import { person, type SocialAction, type SocialNetworkScene, sceneText, slug } from "../scenes/social.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const { me, fields, needed } = PROFILES[id]!;
  const known = fields.map(({ id: field }) => field);
  if (!needed.every((field) => known.includes(field))) throw new Error(`a needed field is missing: ${id}`);
  const [first, second] = needed;
  const solution: readonly SocialAction[] = [
    ...fields.filter((field) => field.value && !needed.includes(field.id)).map((field): SocialAction => ({ kind: "field", id: field.id, value: "", audience: field.audience })),
    { kind: "field", id: first, value: "plume88", audience: "public" },
    { kind: "field", id: second, value: "débutant", audience: "amis" },
  ];
  return {
    files: { [String(values["scene"])]: sceneText({ name: String(values["reseau"]), me: slug(me), people: [person(me), person("Accueil", { about: "Les règles du site : un pseudo, et rien de plus que le nécessaire." })], posts: [{ id: "accueil", author: "accueil", text: "Bienvenue ! Complète ton profil pour participer.", when: "aujourd'hui", audience: "public" }], fields }) },
    answer: { remplis: needed.toSorted().join(" "), audience: "amis" },
    solution,
  };
};

interface Profile {
  readonly me: string;
  readonly fields: NonNullable<SocialNetworkScene["fields"]>;
  /** The pseudonym, then what the activity of the site needs. */
  readonly needed: readonly [string, string];
}

const PROFILES: Readonly<Record<string, Profile>> = {
  a: {
    me: "Nouveau membre",
    needed: ["pseudo", "niveau"],
    fields: [
      { id: "pseudo", label: "Pseudo", audience: "public" },
      { id: "naissance", label: "Date de naissance complète", audience: "public", value: "14 mai 2012" },
      { id: "niveau", label: "Niveau aux échecs", audience: "public" },
      { id: "ecole", label: "Collège et classe", audience: "amis", value: "Collège du Parc, 5e C" },
      { id: "telephone", label: "Numéro de téléphone", audience: "amis" },
      { id: "adresse", label: "Adresse", audience: "moi" },
    ],
  },
  b: {
    me: "Nouvelle plume",
    needed: ["pseudo", "genre"],
    fields: [
      { id: "nom", label: "Nom et prénom", audience: "public", value: "Élise Marchal" },
      { id: "pseudo", label: "Pseudo", audience: "public" },
      { id: "ville", label: "Ville et quartier", audience: "public" },
      { id: "genre", label: "Genre d'histoires préféré", audience: "public" },
      { id: "telephone", label: "Numéro de téléphone", audience: "amis", value: "06 39 98 14 02" },
      { id: "horaires", label: "Quand es-tu seul chez toi ?", audience: "amis" },
    ],
  },
};
