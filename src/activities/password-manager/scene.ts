// Generated from schemas/ by `npm run generate`; do not edit.

/**
 * Domaine du site, sans « https:// ».
 */
export type Domain = string;
/**
 * Identifiant court.
 */
export type Slug = string;
/**
 * Texte court.
 */
export type Short = string;

/**
 * La scène de l'activité <MotsDePasse> : un coffre de mots de passe, des sites inventés avec leurs comptes, les messages reçus et l'application de codes du téléphone.
 */
export interface PasswordManagerScene {
  /**
   * Le gestionnaire de mots de passe.
   */
  readonly vault: {
    /**
     * Nom du coffre.
     */
    readonly name: string;
    /**
     * Mot de passe principal : le coffre est verrouillé au départ. Sans lui, le coffre est ouvert.
     */
    readonly master?: string;
    /**
     * Indice affiché sous le mot de passe principal.
     */
    readonly hint?: string;
  };
  /**
   * La personne dont c'est l'appareil.
   */
  readonly owner: {
    /**
     * Son adresse : ses courriels arrivent dans les messages.
     */
    readonly email: string;
    /**
     * Son numéro : ses SMS arrivent dans les messages.
     */
    readonly phone?: string;
  };
  /**
   * Date du jour dans la scène.
   */
  readonly today: string;
  /**
   * Comptes enregistrés dans le coffre au départ.
   *
   * @maxItems 16
   */
  readonly entries: Entry[];
  /**
   * Les sites que l'on peut ouvrir.
   *
   * @minItems 1
   * @maxItems 10
   */
  readonly sites: Site[];
  /**
   * Messages déjà reçus, du plus récent au plus ancien.
   *
   * @maxItems 8
   */
  readonly messages?: Message[];
}
export interface Entry {
  /**
   * Identifiant, celui du site quand il est dans la scène.
   */
  readonly id: string;
  /**
   * Nom affiché.
   */
  readonly name: string;
  readonly site: Domain;
  /**
   * Identifiant de connexion.
   */
  readonly login: string;
  /**
   * Mot de passe enregistré.
   */
  readonly password: string;
  /**
   * Date du dernier changement.
   */
  readonly changed: string;
  /**
   * Le mot de passe est dans une liste volée : dit seulement à qui le vérifie.
   */
  readonly leaked?: boolean;
}
export interface Site {
  readonly id: Slug;
  /**
   * Nom affiché en haut de ses pages.
   */
  readonly name: string;
  readonly domain: Domain;
  /**
   * Une phrase de sa page d'accueil.
   */
  readonly about?: string;
  /**
   * Couleur de ses pages.
   */
  readonly colour?: "green" | "blue" | "ochre" | "pink" | "violet";
  /**
   * Absent des favoris : on y va par un message ou en tapant l'adresse.
   */
  readonly unlisted?: boolean;
  /**
   * Site qui en imite un autre : il prend ce qu'on lui donne.
   */
  readonly trap?: boolean;
  /**
   * On peut y créer un compte.
   */
  readonly signUp?: boolean;
  /**
   * Moyens de double vérification proposés ; les trois par défaut.
   *
   * @maxItems 3
   */
  readonly offers?: ("application" | "sms" | "clé d'accès")[];
  readonly account?: Account;
}
/**
 * Le compte de la personne sur ce site.
 */
export interface Account {
  readonly login: Short;
  /**
   * Le vrai mot de passe du compte ; il peut ne plus être celui du coffre.
   */
  readonly password: string;
  /**
   * La session de cet appareil est ouverte au départ.
   */
  readonly signedIn?: boolean;
  /**
   * Double vérification déjà active.
   */
  readonly twoFactor?: "sms" | "application";
  /**
   * Adresse de secours ; celle de la personne par défaut.
   */
  readonly email?: string;
  /**
   * Adresse où les messages du compte sont transférés.
   */
  readonly forwarding?: string;
  /**
   * Autres appareils connectés.
   *
   * @maxItems 8
   */
  readonly sessions?: Session[];
  /**
   * On peut prévenir ses contacts depuis ce compte.
   */
  readonly contacts?: boolean;
}
export interface Session {
  readonly id: Slug;
  /**
   * Texte court.
   */
  readonly device: string;
  /**
   * Texte court.
   */
  readonly place: string;
  /**
   * Texte court.
   */
  readonly when: string;
  /**
   * Appareil d'un pirate : déconnecté, il revient tant que le mot de passe n'a pas changé.
   */
  readonly intruder?: boolean;
}
export interface Message {
  readonly id: Slug;
  /**
   * Expéditeur affiché.
   */
  readonly from: string;
  /**
   * Texte du message.
   */
  readonly text: string;
  /**
   * Identifiant court.
   */
  readonly link?: string;
  /**
   * Texte court.
   */
  readonly linkText?: string;
}
