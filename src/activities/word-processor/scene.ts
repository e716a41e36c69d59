// Generated from schemas/ by `npm run generate`; do not edit.

/**
 * La scène de l'activité <TraitementDeTexte> : un texte à écrire et à mettre en forme, paragraphe par paragraphe.
 */
export interface WordProcessorScene {
  /**
   * Nom du fichier ouvert.
   */
  readonly title: string;
  /**
   * Le texte.
   *
   * @minItems 1
   * @maxItems 40
   */
  readonly paragraphs: Paragraph[];
  /**
   * Réglages de départ des styles, s'ils diffèrent de l'ordinaire.
   *
   * @maxItems 5
   */
  readonly styles?: Style[];
  readonly toc?: Toc;
  /**
   * true : le suivi des modifications est actif au début.
   */
  readonly track?: boolean;
  /**
   * Modifications suivies en attente, une au plus par paragraphe.
   *
   * @maxItems 20
   */
  readonly changes?: Change[];
  /**
   * Commentaires dans la marge.
   *
   * @maxItems 20
   */
  readonly comments?: Comment[];
}
export interface Paragraph {
  /**
   * Identifiant, repris dans les constats.
   */
  readonly id: string;
  /**
   * Texte ; vide pour une ligne sautée.
   */
  readonly text: string;
  /**
   * Style ; corps sinon.
   */
  readonly style?: "titre-1" | "titre-2" | "corps" | "citation" | "liste";
  /**
   * true : commence une nouvelle page.
   */
  readonly breakBefore?: boolean;
  /**
   * Taille donnée à la main.
   */
  readonly size?: 10 | 11 | 12 | 13 | 14 | 16 | 18 | 20 | 24 | 28 | 32;
  /**
   * true : tout le paragraphe est en gras, à la main.
   */
  readonly bold?: boolean;
  /**
   * true : tout le paragraphe est en italique, à la main.
   */
  readonly italic?: boolean;
}
export interface Style {
  /**
   * Le style réglé.
   */
  readonly id: "titre-1" | "titre-2" | "corps" | "citation" | "liste";
  /**
   * Taille en points.
   */
  readonly size?: 10 | 11 | 12 | 13 | 14 | 16 | 18 | 20 | 24 | 28 | 32;
  /**
   * Couleur.
   */
  readonly color?: "noir" | "bleu" | "vert" | "rouge" | "violet" | "gris";
  /**
   * Espace après, en points.
   */
  readonly space?: 0 | 6 | 12 | 18 | 24;
  /**
   * Gras.
   */
  readonly bold?: boolean;
  /**
   * Italique.
   */
  readonly italic?: boolean;
}
/**
 * Un sommaire déjà inséré, tel qu'il a été produit la dernière fois.
 */
export interface Toc {
  /**
   * Paragraphe qui précède le sommaire ; au tout début sinon.
   */
  readonly after?: string;
  /**
   * Ses lignes.
   *
   * @maxItems 30
   */
  readonly entries: Entry[];
}
export interface Entry {
  /**
   * Titre.
   */
  readonly text: string;
  /**
   * Niveau.
   */
  readonly level: 1 | 2;
  /**
   * Numéro de page.
   */
  readonly page: number;
}
export interface Change {
  /**
   * Identifiant, repris dans les constats.
   */
  readonly id: string;
  /**
   * Paragraphe à changer.
   */
  readonly paragraph: string;
  /**
   * Auteur de la modification.
   */
  readonly author: string;
  /**
   * Texte entier proposé ; vide pour supprimer le paragraphe.
   */
  readonly text: string;
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
   * Auteur.
   */
  readonly author: string;
  /**
   * Texte.
   */
  readonly text: string;
}
