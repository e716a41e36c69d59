// Generated from schemas/ by `npm run generate`; do not edit.

/**
 * Destinataires ; la personne à qui est la boîte sinon.
 *
 * @maxItems 30
 */
export type People = Person1[];
/**
 * Destinataires en copie.
 *
 * @maxItems 30
 */
export type People1 = Person1[];

/**
 * La scène de l'activité <Messagerie> : une boîte à courriels.
 */
export interface MailboxScene {
  readonly me: Person;
  /**
   * Date et heure des messages que l'élève envoie.
   */
  readonly now: string;
  /**
   * Message ouvert au début ; la liste de la boîte de réception sinon.
   */
  readonly open?: string;
  /**
   * Dossiers en plus de Réception, Brouillons, Envoyés, Indésirables et Corbeille.
   *
   * @maxItems 12
   */
  readonly folders?: string[];
  /**
   * Le carnet d'adresses.
   *
   * @maxItems 30
   */
  readonly contacts?: Person1[];
  /**
   * Les fichiers que l'élève peut joindre.
   *
   * @maxItems 12
   */
  readonly files?: Attachment[];
  /**
   * Les messages déjà là.
   *
   * @minItems 1
   * @maxItems 40
   */
  readonly messages: Message[];
  /**
   * Les messages qui arrivent quand l'élève relève son courrier : les règles de tri s'y appliquent.
   *
   * @maxItems 10
   */
  readonly incoming?: Message[];
}
/**
 * La personne à qui est cette boîte.
 */
export interface Person {
  /**
   * Nom affiché.
   */
  readonly name: string;
  /**
   * Adresse électronique, en .example.
   */
  readonly address: string;
}
export interface Person1 {
  /**
   * Nom affiché.
   */
  readonly name: string;
  /**
   * Adresse électronique, en .example.
   */
  readonly address: string;
}
export interface Attachment {
  /**
   * Nom du fichier.
   */
  readonly name: string;
  /**
   * Taille en octets.
   */
  readonly size: number;
  /**
   * Ce que montre l'aperçu du fichier.
   */
  readonly text?: string;
}
export interface Message {
  /**
   * Identifiant, repris dans les constats.
   */
  readonly id: string;
  /**
   * Dossier ; Réception sinon.
   */
  readonly folder?: string;
  readonly from: Person2;
  /**
   * Adresse à laquelle partent les réponses, si ce n'est pas celle de l'expéditeur.
   */
  readonly replyTo?: string;
  readonly to?: People;
  readonly cc?: People1;
  /**
   * Date et heure.
   */
  readonly date: string;
  /**
   * Objet.
   */
  readonly subject: string;
  /**
   * Texte. Un lien s'écrit [texte affiché](adresse réelle).
   */
  readonly body: string;
  /**
   * true : déjà lu.
   */
  readonly read?: boolean;
  /**
   * Pièces jointes.
   *
   * @maxItems 6
   */
  readonly attachments?: Attachment[];
  /**
   * Champs de plus de l'en-tête complet, dans l'ordre : Return-Path, Received…
   *
   * @maxItems 20
   */
  readonly headers?: Header[];
}
/**
 * L'expéditeur tel que le message le dit.
 */
export interface Person2 {
  /**
   * Nom affiché.
   */
  readonly name: string;
  /**
   * Adresse électronique, en .example.
   */
  readonly address: string;
}
export interface Header {
  /**
   * Nom du champ, par exemple Return-Path.
   */
  readonly name: string;
  /**
   * Sa valeur.
   */
  readonly value: string;
}
