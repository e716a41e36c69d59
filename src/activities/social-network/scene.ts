// Generated from schemas/ by `npm run generate`; do not edit.

/**
 * Identifiant court ; pour un public : public, amis, moi ou une liste.
 */
export type Slug = string;

/**
 * La scène de l'activité <ReseauSocial> : un réseau inventé, ses comptes, ses publications et les réglages du compte de l'élève.
 */
export interface SocialNetworkScene {
  /**
   * Nom du réseau.
   */
  readonly name: string;
  /**
   * Identifiant du compte de l'élève, parmi « people ».
   */
  readonly me: string;
  /**
   * Les comptes.
   *
   * @minItems 1
   * @maxItems 25
   */
  readonly people: Person[];
  /**
   * Listes de personnes : des publics plus étroits que les amis.
   *
   * @maxItems 6
   */
  readonly lists?: Named[];
  /**
   * Identifiant court ; pour un public : public, amis, moi ou une liste.
   */
  readonly audience?: string;
  /**
   * Photos que l'élève peut joindre.
   *
   * @maxItems 8
   */
  readonly photos?: Photo[];
  /**
   * Publications, de la plus récente à la plus ancienne.
   *
   * @maxItems 25
   */
  readonly posts: Post[];
  /**
   * Informations du profil de l'élève, chacune avec son public.
   *
   * @maxItems 12
   */
  readonly fields?: Field[];
  /**
   * Réglages du compte.
   *
   * @maxItems 20
   */
  readonly settings?: Setting[];
  /**
   * Messages de personnes qui ne sont pas des amis.
   *
   * @maxItems 8
   */
  readonly requests?: Request[];
  /**
   * Notifications, de la plus récente à la plus ancienne.
   *
   * @maxItems 10
   */
  readonly notifications?: string[];
}
export interface Person {
  readonly id: Slug;
  /**
   * Nom affiché.
   */
  readonly name: string;
  /**
   * Présentation.
   */
  readonly about?: string;
  /**
   * Ami de l'élève.
   */
  readonly friend?: boolean;
  /**
   * Suivi par l'élève.
   */
  readonly followed?: boolean;
  /**
   * Publications masquées au départ.
   */
  readonly muted?: boolean;
  /**
   * Bloqué au départ.
   */
  readonly blocked?: boolean;
}
export interface Named {
  readonly id: Slug;
  /**
   * Nom affiché.
   */
  readonly name: string;
}
export interface Photo {
  readonly id: Slug;
  /**
   * Ce que montre la photo : tout ce qui compte y est dit.
   */
  readonly alt: string;
}
export interface Post {
  readonly id: Slug;
  readonly author: Slug;
  /**
   * Texte de la publication.
   */
  readonly text: string;
  /**
   * Date affichée.
   */
  readonly when: string;
  readonly audience: Slug;
  /**
   * Ce que montre la photo jointe.
   */
  readonly photo?: string;
  /**
   * L'élève y est identifié.
   */
  readonly tagged?: boolean;
  /**
   * Publication sponsorisée.
   */
  readonly ad?: boolean;
  /**
   * Commentaires, du plus ancien au plus récent.
   *
   * @maxItems 8
   */
  readonly comments?: {
    readonly id: Slug;
    readonly author: Slug;
    readonly text: string;
  }[];
}
export interface Field {
  readonly id: Slug;
  /**
   * Libellé.
   */
  readonly label: string;
  /**
   * Contenu au départ ; vide par défaut.
   */
  readonly value?: string;
  readonly audience: Slug;
  /**
   * Ne peut pas être vidé.
   */
  readonly required?: boolean;
}
export interface Setting {
  readonly id: Slug;
  /**
   * Titre sous lequel le réglage est rangé.
   */
  readonly group: string;
  /**
   * Libellé.
   */
  readonly label: string;
  /**
   * Valeurs possibles.
   *
   * @minItems 2
   * @maxItems 6
   */
  readonly options: Named[];
  readonly value: Slug;
}
export interface Request {
  readonly id: Slug;
  readonly from: Slug;
  /**
   * Le message.
   */
  readonly text: string;
}
