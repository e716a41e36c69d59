// Generated from schemas/ by `npm run generate`; do not edit.

/**
 * Degrés décimaux.
 */
export type Degrees = number;
/**
 * Identifiant court.
 */
export type Slug = string;

/**
 * La scène de l'activité <Carte> : une ville inventée, dessinée à partir de ses rues. Les mesures sont en mètres, depuis le coin nord-ouest.
 */
export interface MapScene {
  /**
   * Nom de la ville.
   */
  readonly name: string;
  /**
   * Largeur, en mètres.
   */
  readonly width: number;
  /**
   * Hauteur, en mètres.
   */
  readonly height: number;
  /**
   * Bords, en degrés décimaux.
   */
  readonly bounds: {
    readonly north: Degrees;
    readonly south: Degrees;
    readonly west: Degrees;
    readonly east: Degrees;
  };
  /**
   * Carrefours.
   *
   * @minItems 2
   * @maxItems 80
   */
  readonly points: Point[];
  /**
   * Rues, chacune une suite de carrefours.
   *
   * @minItems 1
   * @maxItems 40
   */
  readonly streets: Street[];
  /**
   * Lieux nommés.
   *
   * @minItems 1
   * @maxItems 30
   */
  readonly places: Place[];
  /**
   * Surfaces : eau, parc, ou propres à un calque.
   *
   * @maxItems 12
   */
  readonly zones?: Zone[];
  /**
   * Lignes de bus.
   *
   * @maxItems 5
   */
  readonly lines?: Line[];
  /**
   * Calques que l'on peut afficher ; « bus », « velo » et « acces » se dessinent d'après les rues et les lignes.
   *
   * @maxItems 6
   */
  readonly layers?: {
    readonly id: Slug;
    /**
     * Nom du calque.
     */
    readonly name: string;
    /**
     * Affiché au départ.
     */
    readonly on?: boolean;
  }[];
  /**
   * Montre le réglage du partage de position.
   */
  readonly sharing?: boolean;
}
export interface Point {
  readonly id: Slug;
  /**
   * Mètres vers l'est.
   */
  readonly x: number;
  /**
   * Mètres vers le sud.
   */
  readonly y: number;
}
export interface Street {
  /**
   * Nom de la rue.
   */
  readonly name: string;
  /**
   * Carrefours, dans l'ordre.
   *
   * @minItems 2
   * @maxItems 20
   */
  readonly points: Slug[];
  /**
   * Grande rue.
   */
  readonly wide?: boolean;
  /**
   * Escalier : ni fauteuil, ni vélo.
   */
  readonly steps?: boolean;
  /**
   * Piste cyclable.
   */
  readonly bike?: boolean;
  /**
   * Fermée à tous.
   */
  readonly closed?: boolean;
}
export interface Place {
  readonly id: Slug;
  /**
   * Nom affiché.
   */
  readonly name: string;
  /**
   * Genre de lieu.
   */
  readonly kind: "transport" | "école" | "culture" | "santé" | "sport" | "commerce" | "service" | "logement" | "nature";
  readonly point: Slug;
  /**
   * Informations du lieu.
   */
  readonly about?: string;
  /**
   * Identifiant court.
   */
  readonly layer?: string;
}
export interface Zone {
  /**
   * Nom affiché.
   */
  readonly name: string;
  /**
   * Eau, parc, ou surface d'un calque.
   */
  readonly kind: "eau" | "parc" | "calque";
  /**
   * Identifiant court.
   */
  readonly layer?: string;
  /**
   * Coins, en mètres : est, sud.
   *
   * @minItems 3
   * @maxItems 20
   */
  readonly corners: number[][];
}
export interface Line {
  readonly id: Slug;
  /**
   * Nom de la ligne.
   */
  readonly name: string;
  /**
   * Carrefours où le bus s'arrête.
   *
   * @minItems 2
   * @maxItems 12
   */
  readonly stops: Slug[];
  /**
   * Un bus toutes les … minutes ; on attend la moitié.
   */
  readonly everyMinutes: number;
}
