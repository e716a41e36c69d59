// Generated from schemas/ by `npm run generate`; do not edit.

/**
 * La scène de l'activité <DocumentPartage> : un texte écrit à plusieurs.
 */
export interface SharedDocumentScene {
  /**
   * Titre du document.
   */
  readonly title: string;
  /**
   * Date et heure de ce que fait l'élève.
   */
  readonly now: string;
  /**
   * La personne que l'élève est, parmi « people ».
   */
  readonly me: string;
  /**
   * Mode au début : modifier (par défaut), suggérer ou lire. Le rôle de l'élève peut l'empêcher de modifier.
   */
  readonly mode?: "edit" | "suggest" | "read";
  /**
   * Les personnes connues ; celles qui n'ont pas de rôle peuvent être ajoutées au partage.
   *
   * @minItems 1
   * @maxItems 16
   */
  readonly people: Person[];
  readonly link?: Link;
  /**
   * Le texte actuel.
   *
   * @minItems 1
   * @maxItems 30
   */
  readonly paragraphs: Paragraph[];
  /**
   * Les commentaires.
   *
   * @maxItems 20
   */
  readonly comments?: Comment[];
  /**
   * Les suggestions en attente.
   *
   * @maxItems 20
   */
  readonly suggestions?: Suggestion[];
  /**
   * Les versions passées, de la plus ancienne à la plus récente ; le texte actuel vient après.
   *
   * @maxItems 20
   */
  readonly versions?: Version[];
}
export interface Person {
  /**
   * Identifiant, repris dans les constats.
   */
  readonly id: string;
  /**
   * Nom affiché.
   */
  readonly name: string;
  /**
   * Ce que le panneau de partage en dit, par exemple son groupe.
   */
  readonly about?: string;
  /**
   * Son rôle au début ; aucun sinon.
   */
  readonly role?: "owner" | "editor" | "commenter" | "reader";
  /**
   * Paragraphe où se trouve son curseur : elle est là en ce moment.
   */
  readonly at?: string;
}
/**
 * Le partage par lien au début ; accès restreint sinon.
 */
export interface Link {
  /**
   * Restreint, avec le lien ou public.
   */
  readonly access: "restricted" | "with-link" | "public";
  /**
   * Rôle que donne le lien ; lecteur sinon.
   */
  readonly role?: "editor" | "commenter" | "reader";
  /**
   * Date de fin.
   */
  readonly expires?: string;
}
export interface Paragraph {
  /**
   * Identifiant, repris dans les constats.
   */
  readonly id: string;
  /**
   * Texte.
   */
  readonly text: string;
  /**
   * Titre ou texte (par défaut).
   */
  readonly style?: "heading" | "body";
}
export interface Comment {
  /**
   * Identifiant, repris dans les constats.
   */
  readonly id: string;
  /**
   * Paragraphe commenté.
   */
  readonly paragraph: string;
  /**
   * Auteur, parmi « people ».
   */
  readonly author: string;
  /**
   * Texte.
   */
  readonly text: string;
  /**
   * Date et heure.
   */
  readonly when: string;
  /**
   * true : déjà résolu.
   */
  readonly resolved?: boolean;
  /**
   * Réponses.
   *
   * @maxItems 8
   */
  readonly replies?: Reply[];
}
export interface Reply {
  /**
   * Auteur, parmi « people ».
   */
  readonly author: string;
  /**
   * Texte.
   */
  readonly text: string;
  /**
   * Date et heure.
   */
  readonly when: string;
}
export interface Suggestion {
  /**
   * Identifiant, repris dans les constats.
   */
  readonly id: string;
  /**
   * Paragraphe à changer.
   */
  readonly paragraph: string;
  /**
   * Auteur, parmi « people ».
   */
  readonly author: string;
  /**
   * Texte entier proposé pour ce paragraphe.
   */
  readonly text: string;
  /**
   * Date et heure.
   */
  readonly when: string;
}
export interface Version {
  /**
   * Identifiant, repris dans les constats.
   */
  readonly id: string;
  /**
   * Date et heure.
   */
  readonly when: string;
  /**
   * Qui l'a écrite, parmi « people ».
   */
  readonly author: string;
  /**
   * Tout le texte de cette version.
   *
   * @maxItems 30
   */
  readonly paragraphs: Paragraph[];
}
