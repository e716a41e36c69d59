// Generated from schemas/ by `npm run generate`; do not edit.

/**
 * Identifiant court.
 */
export type Slug = string;
/**
 * Texte court.
 */
export type Short = string;

/**
 * La scène de l'activité <RetoucheImage> : une image posée à côté de la scène, ce qu'elle montre, ses informations, et les outils proposés.
 */
export interface ImageEditorScene {
  /**
   * L'image de départ.
   */
  readonly image: {
    /**
     * Fichier posé à côté de la scène.
     */
    readonly src: string;
    /**
     * Nom du fichier montré à l'élève ; celui du fichier par défaut.
     */
    readonly name?: string;
    /**
     * Largeur en pixels.
     */
    readonly width: number;
    /**
     * Hauteur en pixels.
     */
    readonly height: number;
    /**
     * Histogramme : part des points, en %, dans chaque seizième, du noir au blanc.
     *
     * @minItems 16
     * @maxItems 16
     */
    readonly tones: number[];
    /**
     * De combien il faut tourner l'image à droite pour la remettre debout.
     */
    readonly turned?: 0 | 90 | 180 | 270;
    /**
     * De combien de degrés l'horizon penche à droite.
     */
    readonly tilt?: number;
    /**
     * Richesse des détails, pour estimer le poids : 1 par défaut.
     */
    readonly detail?: number;
  };
  /**
   * Ce que montre l'image, pour qui ne la voit pas.
   */
  readonly description: string;
  /**
   * Endroits de l'image dont parlent les constats ; ils sont décrits à l'élève.
   *
   * @maxItems 16
   */
  readonly zones?: Zone[];
  /**
   * Outils proposés : recadrer, tourner, lumière, taille, flouter, exporter, informations, textes.
   *
   * @minItems 1
   * @maxItems 8
   */
  readonly tools: ("crop" | "turn" | "light" | "resize" | "blur" | "export" | "details" | "texts")[];
  /**
   * Informations enregistrées dans le fichier.
   */
  readonly details?: {
    /**
     * Auteur.
     */
    readonly author?: string;
    /**
     * Source.
     */
    readonly source?: string;
    /**
     * Licence.
     */
    readonly licence?: string;
    /**
     * Date de prise de vue.
     */
    readonly date?: string;
    /**
     * Appareil.
     */
    readonly device?: string;
    /**
     * Lieu : coordonnées.
     */
    readonly gps?: string;
  };
  /**
   * Ce que le texte de remplacement ou le crédit doit dire : voir alt-mentions et credit-mentions.
   *
   * @maxItems 12
   */
  readonly keywords?: {
    readonly id: Slug;
    /**
     * Un de ces mots suffit ; accents, majuscules et fins de mots ne comptent pas.
     *
     * @minItems 1
     * @maxItems 20
     */
    readonly words: Short[];
  }[];
  /**
   * Poids en ko pour le constat size-under.
   *
   * @maxItems 6
   */
  readonly limits?: number[];
}
export interface Zone {
  readonly id: Slug;
  /**
   * Ce que l'on y voit.
   */
  readonly name: string;
  /**
   * Bord gauche, en pixels de l'image de départ.
   */
  readonly x: number;
  /**
   * Bord haut, en pixels.
   */
  readonly y: number;
  /**
   * Largeur en pixels.
   */
  readonly width: number;
  /**
   * Hauteur en pixels.
   */
  readonly height: number;
}
