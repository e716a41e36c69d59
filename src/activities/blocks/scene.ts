// Generated from schemas/ by `npm run generate`; do not edit.

export type Kind =
  "forward" | "left" | "right" | "take" | "drop" | "paint" | "repeat" | "until" | "if" | "ifElse" | "set" | "add";
export type Test =
  | "wall-ahead"
  | "wall-left"
  | "wall-right"
  | "item-here"
  | "carrying"
  | "at-goal"
  | "at-depot"
  | "on-red"
  | "on-green"
  | "on-blue"
  | "compare";
export type Colour = "rouge" | "vert" | "bleu";
export type Value = number | string;
/**
 * @maxItems 40
 */
export type Program1 = Block[];
/**
 * Les blocs déjà posés pour cet événement.
 *
 * @maxItems 40
 */
export type Program = Block[];
/**
 * Le programme donné au départ.
 *
 * @maxItems 40
 */
export type Program2 = Block[];

/**
 * La scène de l'activité <Blocs> : un robot sur un quadrillage, programmé avec des blocs.
 */
export interface BlocksScene {
  /**
   * Les terrains. Le premier est toujours visible ; les autres servent à vérifier que le programme est général.
   *
   * @minItems 1
   * @maxItems 6
   */
  readonly grids: {
    /**
     * Nom du terrain ; « Terrain 1 » sinon.
     */
    readonly name?: string;
    /**
     * Le terrain, ligne par ligne. « . » sol, « # » mur, « 1 » à « 9 » objets, « A » arrivée, « D » bac, « R V B » cases rouges, vertes, bleues, « r g b » cases à colorier en rouge, vert, bleu, « > < ^ _ » départ du robot vers la droite, la gauche, le haut ou le bas. Toutes les lignes ont la même longueur.
     *
     * @minItems 1
     * @maxItems 12
     */
    readonly rows: string[];
    /**
     * Vrai : l'élève ne voit pas ce terrain.
     */
    readonly hidden?: boolean;
    /**
     * Les événements qui arrivent l'un après l'autre, après le programme de départ.
     *
     * @maxItems 12
     */
    readonly signals?: string[];
    /**
     * Les valeurs attendues à la fin, pour passes:<n>.
     */
    readonly variables?: {
      [k: string]: number;
    };
  }[];
  /**
   * Ce qu'un terrain demande pour être réussi (passes:<n>) ; le programme doit aussi finir sans erreur.
   */
  readonly goal?: {
    /**
     * Le robot finit sur l'arrivée.
     */
    readonly reach?: boolean;
    /**
     * Il ne reste aucun objet au sol hors du bac.
     */
    readonly collect?: boolean;
    /**
     * Tous les objets sont dans le bac.
     */
    readonly deliver?: boolean;
    /**
     * Les cases à colorier, et elles seules, ont leur couleur.
     */
    readonly paint?: boolean;
  };
  /**
   * Les blocs que l'élève peut ajouter.
   *
   * @maxItems 12
   */
  readonly palette?: Kind[];
  /**
   * Les conditions proposées dans « si » et « répéter jusqu'à ».
   *
   * @maxItems 11
   */
  readonly tests?: Test[];
  /**
   * Les opérateurs NON, ET, OU permis dans les conditions.
   *
   * @maxItems 3
   */
  readonly logic?: ("not" | "and" | "or")[];
  /**
   * Les couleurs de « colorier » ; les trois sinon.
   *
   * @maxItems 3
   */
  readonly colours?: Colour[];
  /**
   * Les variables, à zéro au départ.
   *
   * @maxItems 3
   */
  readonly variables?: string[];
  /**
   * Les événements auxquels le programme peut réagir.
   *
   * @maxItems 4
   */
  readonly events?: {
    /**
     * Nom court, repris dans « signals ».
     */
    readonly id: string;
    /**
     * Ce qui arrive, à lire après « quand » : « on appuie sur le bouton vert ».
     */
    readonly label: string;
    readonly program?: Program;
  }[];
  /**
   * Le nombre de blocs permis ; 40 sinon.
   */
  readonly maxBlocks?: number;
  readonly program?: Program2;
  /**
   * Le nom d'un objet avec son article : « une pomme » ; « un objet » sinon.
   */
  readonly item?: string;
  /**
   * Vrai : le programme ne se change ni ne se lance ; l'élève montre la case où le robot finira.
   */
  readonly predict?: boolean;
}
export interface Block {
  readonly kind: Kind;
  readonly colour?: Colour;
  readonly variable?: string;
  /**
   * Le nombre de tours, ou la valeur mise ou ajoutée : un nombre ou le nom d'une variable.
   */
  readonly value?: number | string;
  readonly condition?: Condition;
  readonly body?: Program1;
  readonly otherwise?: Program1;
}
export interface Condition {
  readonly join?: "and" | "or";
  /**
   * @minItems 1
   * @maxItems 3
   */
  readonly terms: Term[];
}
export interface Term {
  readonly test: Test;
  readonly not?: boolean;
  readonly variable?: string;
  readonly operator?: "=" | "<" | ">";
  readonly value?: Value;
}
