import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

const FIELDS = { courriel: "Adresse électronique", naissance: "Année de naissance", postale: "Adresse postale", telephone: "Numéro de téléphone", parents: "Profession des parents", pointure: "Pointure", photo: "Photo du visage" } as const;
type Field = keyof typeof FIELDS;

interface Form {
  readonly service: string;
  readonly title: string;
  readonly color: string;
  /** How the service works, each step with the fields it needs. */
  readonly steps: readonly (readonly [text: string, ...needs: Field[]])[];
  readonly order: readonly Field[];
}

export const makeFiles: FileMaker = ({ id, values }) => {
  const form = FORMS[id]!;
  const needed = new Set(form.steps.flatMap(([, ...needs]) => needs));
  const fields = form.order.map((field) => `<p><label>${FIELDS[field]} <strong>*</strong><br>${field === "photo" ? '<span class="fake">Choisir une image…</span>' : '<input autocomplete="off">'}</label></p>`);
  const body = card(`<h2>Comment ça se passe</h2><ol>${form.steps.map(([text]) => `<li>${text}</li>`).join("")}</ol>`) + card(`<h2>Tes informations</h2><p class="meta">* Champ obligatoire. Inutile de remplir cette page : elle n'envoie rien.</p><p><label>Prénom et nom <strong>*</strong><br><input autocomplete="off"></label></p>${fields.join("\n")}`);
  return {
    files: { [String(values["page"])]: appScreen({ service: form.service, title: form.title, color: form.color, body, css: "input, .fake { font: inherit; padding: .4rem; width: 100%; max-width: 24rem; border: 1px solid #8b93a5; border-radius: .3rem; display: inline-block; }" }) },
    answer: Object.keys(FIELDS).filter((field) => !needed.has(field as Field)),
  };
};

const FORMS: Readonly<Record<string, Form>> = {
  a: {
    service: "Patinoire des Aulnes",
    title: "Sortie du samedi",
    color: "#1f5f8b",
    steps: [["Tu reçois ton billet par courriel.", "courriel"], ["Les patins à ta taille sont prêts à ton arrivée.", "pointure"], ["Les groupes sont faits par âge.", "naissance"], ["Si la glace est fermée le jour même, nous t'appelons.", "telephone"]],
    order: ["courriel", "telephone", "naissance", "postale", "pointure", "parents", "photo"],
  },
  b: {
    service: "Bibliothèque du Val",
    title: "Livres numériques",
    color: "#5a3f2b",
    steps: [["Le livre arrive par un lien envoyé par courriel.", "courriel"], ["Le rayon proposé dépend de ton âge : enfants, ados ou adultes.", "naissance"], ["Ta carte de lecteur, avec ta photo, est envoyée chez toi : elle te sert aussi à entrer dans nos salles.", "photo", "postale"]],
    order: ["naissance", "photo", "telephone", "courriel", "pointure", "postale", "parents"],
  },
  c: {
    service: "Club des Cavales",
    title: "Ton maillot à la maison",
    color: "#2f6d3a",
    steps: [["Tu choisis la taille du maillot à l'étape suivante (S, M, L ou XL)."], ["Le reçu part par courriel.", "courriel"], ["Le maillot est livré chez toi.", "postale"], ["Le livreur t'appelle s'il ne trouve pas l'entrée.", "telephone"]],
    order: ["photo", "courriel", "parents", "postale", "naissance", "telephone", "pointure"],
  },
};
