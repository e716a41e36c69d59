// Generated from schemas/ by `npm run generate`; do not edit.

/**
 * Adresse complète, d'un site inventé en .example ou d'une page du navigateur.
 */
export type Address = string;
export type Block =
  | {
      readonly kind: "heading";
      readonly text: Text;
    }
  | {
      readonly kind: "text";
      readonly text: Text;
    }
  | {
      readonly kind: "list";
      /**
       * @minItems 1
       * @maxItems 20
       */
      readonly items: Text[];
    }
  | {
      readonly kind: "links";
      /**
       * @minItems 1
       * @maxItems 20
       */
      readonly items: Link[];
    }
  | {
      readonly kind: "button";
      readonly text: Text;
      readonly to: Address;
    }
  | {
      readonly kind: "image";
      readonly alt: Text;
    }
  | {
      readonly kind: "banner";
      readonly text: Text;
      readonly to?: Address;
    }
  | {
      readonly kind: "table";
      readonly caption: Text;
      /**
       * @minItems 1
       * @maxItems 6
       */
      readonly head: Text[];
      /**
       * @maxItems 20
       */
      readonly rows: string[][];
    }
  | {
      readonly kind: "download";
      readonly name: string;
      readonly size: string;
    }
  | {
      readonly kind: "form";
      readonly id: Slug;
      /**
       * @minItems 1
       * @maxItems 10
       */
      readonly fields: Field[];
      /**
       * Texte du bouton d'envoi.
       */
      readonly button: string;
      /**
       * Texte simple.
       */
      readonly done: string;
    };
/**
 * Texte simple.
 */
export type Text = string;
/**
 * Identifiant court.
 */
export type Slug = string;
/**
 * Nom complet du site, sans « https:// ».
 */
export type Host = string;

/**
 * La scène de l'activité <Navigateur> : des pages inventées, ce que le moteur de recherche en connaît, et l'état du navigateur au départ.
 */
export interface WebBrowserScene {
  /**
   * Les pages du web de la scène.
   *
   * @minItems 1
   * @maxItems 40
   */
  readonly pages: Page[];
  /**
   * Adresses des onglets ouverts au départ ; aucun ouvre un onglet vide.
   *
   * @maxItems 10
   */
  readonly tabs: Address[];
  /**
   * Adresses des onglets déjà fermés, du plus ancien au plus récent.
   *
   * @maxItems 8
   */
  readonly closed?: Address[];
  /**
   * Adresse complète, d'un site inventé en .example ou d'une page du navigateur.
   */
  readonly home: string;
  /**
   * Moteurs de recherche proposés ; le premier sert au départ.
   *
   * @minItems 1
   * @maxItems 5
   */
  readonly engines: Engine[];
  /**
   * Ce que les moteurs de recherche savent trouver.
   *
   * @maxItems 40
   */
  readonly results?: Result[];
  /**
   * Certificat, cookies et autorisations de chaque site.
   *
   * @maxItems 20
   */
  readonly sites?: Site[];
  /**
   * Historique au départ, du plus récent au plus ancien.
   *
   * @maxItems 40
   */
  readonly history?: Visit[];
  /**
   * Adresses des favoris au départ.
   *
   * @maxItems 20
   */
  readonly bookmarks?: Address[];
  /**
   * Extensions installées.
   *
   * @maxItems 10
   */
  readonly extensions?: Extension[];
}
export interface Page {
  readonly address: Address;
  /**
   * Titre de l'onglet.
   */
  readonly title: string;
  /**
   * Couleur de l'en-tête du site.
   */
  readonly colour?: "green" | "blue" | "ochre" | "pink" | "violet" | "grey";
  /**
   * Menu en haut de la page.
   *
   * @maxItems 8
   */
  readonly menu?: Link[];
  /**
   * Autorisation que la page demande en s'ouvrant.
   */
  readonly asks?: "localisation" | "caméra" | "micro" | "notifications";
  /**
   * Contenu, de haut en bas.
   *
   * @maxItems 40
   */
  readonly blocks: Block[];
}
export interface Link {
  /**
   * Texte du lien.
   */
  readonly text: string;
  /**
   * Adresse complète, d'un site inventé en .example ou d'une page du navigateur.
   */
  readonly to: string;
}
export interface Field {
  readonly id: Slug;
  /**
   * Libellé du champ.
   */
  readonly label: string;
  /**
   * Texte, mot de passe, choix dans une liste ou case à cocher.
   */
  readonly kind: "text" | "secret" | "choice" | "tick";
  /**
   * Options d'un choix.
   *
   * @maxItems 12
   */
  readonly options?: string[];
  /**
   * Case cochée d'avance.
   */
  readonly ticked?: boolean;
  /**
   * Champ obligatoire.
   */
  readonly required?: boolean;
}
export interface Engine {
  readonly id: Slug;
  /**
   * Nom du moteur.
   */
  readonly name: string;
  readonly host: Host;
}
export interface Result {
  /**
   * Mots d'une requête qui font sortir ce résultat.
   *
   * @minItems 1
   * @maxItems 12
   */
  readonly words: string[];
  /**
   * Titre du résultat.
   */
  readonly title: string;
  readonly address: Address;
  /**
   * Extrait de la page.
   */
  readonly excerpt: string;
  /**
   * Date affichée.
   */
  readonly date?: string;
  /**
   * Une annonce payée, montrée avant les autres.
   */
  readonly ad?: boolean;
  /**
   * Moteurs qui montrent ce résultat ; tous par défaut.
   *
   * @maxItems 5
   */
  readonly engines?: Slug[];
}
export interface Site {
  readonly host: Host;
  /**
   * Nom du site, dans l'en-tête de ses pages.
   */
  readonly name: string;
  /**
   * Certificat d'un site en https.
   */
  readonly certificate?: {
    /**
     * Organisme vérifié, quand l'autorité l'a contrôlé.
     */
    readonly holder?: string;
    /**
     * Autorité qui a délivré le certificat.
     */
    readonly issuer: string;
    /**
     * Début de validité, en toutes lettres.
     */
    readonly from: string;
    /**
     * Fin de validité, en toutes lettres.
     */
    readonly until: string;
    /**
     * Ce qui ne va pas ; le navigateur prévient avant d'ouvrir le site.
     */
    readonly problem?: string;
  };
  /**
   * Bandeau de cookies du site.
   */
  readonly cookies?: {
    readonly text: Text;
    /**
     * hidden : le refus ne se trouve que dans « Personnaliser ».
     */
    readonly refusal?: "shown" | "hidden";
    /**
     * Catégories à accepter ou à refuser.
     *
     * @minItems 1
     * @maxItems 6
     */
    readonly categories: {
      readonly id: Slug;
      readonly name: string;
      /**
       * Nécessaire au site : toujours actif.
       */
      readonly needed?: boolean;
      /**
       * Activée d'avance.
       */
      readonly on?: boolean;
    }[];
    /**
     * Choix déjà fait au départ.
     */
    readonly choice?: "accepté" | "refusé";
  };
  /**
   * Autorisations déjà données ou refusées au site.
   *
   * @maxItems 6
   */
  readonly permissions?: {
    readonly name: "localisation" | "caméra" | "micro" | "notifications";
    readonly state: "demander" | "autorisé" | "bloqué";
  }[];
}
export interface Visit {
  readonly address: Address;
  /**
   * Titre de la page visitée.
   */
  readonly title: string;
  /**
   * Moment de la visite, tel qu'affiché.
   */
  readonly when: string;
}
export interface Extension {
  readonly id: Slug;
  /**
   * Nom de l'extension.
   */
  readonly name: string;
  /**
   * Ce qu'elle dit faire.
   */
  readonly purpose: string;
  /**
   * Ce qu'elle peut lire ou changer.
   *
   * @minItems 1
   * @maxItems 6
   */
  readonly access: string[];
  /**
   * Désactivée au départ.
   */
  readonly off?: boolean;
}
