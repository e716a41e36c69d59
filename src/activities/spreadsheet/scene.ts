// Generated from schemas/ by `npm run generate`; do not edit.

export type Format = "auto" | "number" | "euro" | "percent" | "date" | "text";

/**
 * La scène de l'activité <Tableur> : une feuille de calcul.
 */
export interface SpreadsheetScene {
  /**
   * Le contenu, ligne par ligne à partir de A1. Un texte qui commence par « = » est une formule ; un texte se lit comme une frappe au clavier (« 12,5 », « 14/03/2026 », « 20 % »).
   *
   * @minItems 1
   * @maxItems 120
   */
  readonly rows: (string | number | null)[][];
  /**
   * Nombre de colonnes affichées ; sinon, une de plus que le contenu.
   */
  readonly columns?: number;
  /**
   * Nombre de lignes affichées ; sinon, deux de plus que le contenu.
   */
  readonly height?: number;
  /**
   * Largeur de colonnes, en caractères : { "A": 18 }.
   */
  readonly widths?: {
    [k: string]: number;
  };
  /**
   * Formats au départ, par plage : { "C2:C9": "euro" }.
   */
  readonly formats?: {
    [k: string]: Format;
  };
  /**
   * Le tableau que l'on trie et filtre, ligne de titres comprise ; sinon, tout le contenu.
   */
  readonly table?: string;
  /**
   * Les cellules que l'élève doit remplir : others-changed ne les regarde pas.
   *
   * @maxItems 10
   */
  readonly work?: string[];
  /**
   * Des essais cachés : des valeurs sont changées, puis une cellule est lue (whatif:<nom>). Ils montrent si une formule suit les données.
   *
   * @maxItems 8
   */
  readonly whatIf?: {
    /**
     * Nom court.
     */
    readonly name: string;
    /**
     * Cellules changées et leur nouvelle frappe.
     */
    readonly set: {
      [k: string]: string;
    };
    /**
     * La cellule lue ensuite.
     */
    readonly show: string;
  }[];
}
