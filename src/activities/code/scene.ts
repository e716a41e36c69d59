// Generated from schemas/ by `npm run generate`; do not edit.

/**
 * La scène de l'activité <Code> : un programme Python court, à lire, compléter ou corriger, exécuté dans la page.
 */
export interface CodeScene {
  /**
   * Le programme donné au départ.
   */
  readonly program: string;
  /**
   * Vrai : le programme se lit et s'exécute, mais ne se change pas.
   */
  readonly readOnly?: boolean;
  /**
   * Faux : le programme se lit seulement. Vrai sinon.
   */
  readonly canRun?: boolean;
  /**
   * Les réponses données aux input quand l'élève exécute le programme.
   *
   * @maxItems 20
   */
  readonly inputs?: string[];
  /**
   * Les essais. L'élève voit ceux qui ne sont pas cachés.
   *
   * @maxItems 12
   */
  readonly tests?: {
    /**
     * Nom court, repris dans les constats.
     */
    readonly name: string;
    /**
     * Les réponses données aux input pendant cet essai.
     *
     * @maxItems 20
     */
    readonly inputs?: string[];
    /**
     * Une expression évaluée après le programme : « aire(3, 4) ». Sinon, c'est l'affichage qui est comparé.
     */
    readonly call?: string;
    /**
     * La valeur attendue, écrite comme en Python ('oui', 3.5, [1, 2]), ou l'affichage attendu.
     */
    readonly expected: string;
    /**
     * Vrai : l'élève ne voit pas cet essai.
     */
    readonly hidden?: boolean;
  }[];
}
