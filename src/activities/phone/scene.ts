// Generated from schemas/ by `npm run generate`; do not edit.

/**
 * Identifiant court.
 */
export type Slug = string;

/**
 * La scène de l'activité <Telephone> : un téléphone inventé, ses applications, ses réglages et ce qui l'entoure.
 */
export interface PhoneScene {
  /**
   * Prénom de la personne à qui est le téléphone.
   */
  readonly owner?: string;
  /**
   * Heure affichée, 8:30 par exemple.
   */
  readonly clock?: string;
  /**
   * Charge de la batterie, en pour cent ; 80 par défaut.
   */
  readonly battery?: number;
  readonly system?: System;
  /**
   * Applications installées.
   *
   * @minItems 1
   * @maxItems 16
   */
  readonly apps: App[];
  readonly storage?: Storage;
  /**
   * Réseaux wifi à portée.
   *
   * @maxItems 8
   */
  readonly networks?: Network[];
  /**
   * Identifiant court.
   */
  readonly wifi?: string;
  /**
   * Appareils bluetooth alentour.
   *
   * @maxItems 8
   */
  readonly devices?: Device[];
  /**
   * Interrupteurs au départ ; wifi et données sont allumés, le reste éteint.
   */
  readonly switches?: {
    readonly wifi?: boolean;
    readonly avion?: boolean;
    readonly bluetooth?: boolean;
    readonly donnees?: boolean;
    readonly localisation?: boolean;
    readonly silence?: boolean;
  };
  readonly focus?: Focus;
  /**
   * Noms des sept jours du temps d'écran, du plus ancien au plus récent.
   *
   * @minItems 7
   * @maxItems 7
   */
  readonly days?: string[];
}
/**
 * Le système.
 */
export interface System {
  /**
   * Version installée.
   */
  readonly version: string;
  /**
   * Modèle de l'appareil.
   */
  readonly model?: string;
  /**
   * Version proposée, s'il y en a une.
   */
  readonly update?: string;
  /**
   * Place libre que demande la mise à jour.
   */
  readonly updateMegabytes?: number;
}
export interface App {
  readonly id: Slug;
  /**
   * Nom affiché.
   */
  readonly name: string;
  /**
   * À quoi elle sert.
   */
  readonly purpose?: string;
  /**
   * Fait partie du téléphone : ne se supprime pas.
   */
  readonly system?: boolean;
  /**
   * Place de l'application et de ses données.
   */
  readonly megabytes?: number;
  /**
   * Place du cache, que l'on peut vider sans rien perdre.
   */
  readonly cacheMegabytes?: number;
  /**
   * Minutes d'écran des sept derniers jours.
   *
   * @minItems 7
   * @maxItems 7
   */
  readonly minutes?: number[];
  /**
   * Notifications permises au départ ; vrai par défaut.
   */
  readonly notifications?: boolean;
  /**
   * Autorisations : toujours, pendant (quand l'application est ouverte) ou jamais.
   *
   * @maxItems 6
   */
  readonly permissions?: {
    readonly name: "localisation" | "caméra" | "micro" | "contacts" | "photos" | "agenda";
    readonly state: "toujours" | "pendant" | "jamais";
  }[];
}
/**
 * Le stockage.
 */
export interface Storage {
  /**
   * Place totale.
   */
  readonly totalMegabytes: number;
  /**
   * Place du système.
   */
  readonly systemMegabytes?: number;
  /**
   * Photos et vidéos.
   */
  readonly photosMegabytes?: number;
  /**
   * Musique.
   */
  readonly musicMegabytes?: number;
  /**
   * Fichiers dans la corbeille.
   */
  readonly binMegabytes?: number;
  /**
   * Il y a une carte mémoire où déplacer les photos.
   */
  readonly card?: boolean;
}
export interface Network {
  readonly id: Slug;
  /**
   * Nom du réseau.
   */
  readonly name: string;
  /**
   * Clé du réseau ; sans elle, le réseau est ouvert.
   */
  readonly key?: string;
  /**
   * Force du signal.
   */
  readonly bars?: number;
}
export interface Device {
  readonly id: Slug;
  /**
   * Nom affiché.
   */
  readonly name: string;
  /**
   * Genre d'appareil.
   */
  readonly type: "casque" | "enceinte" | "clavier" | "montre" | "téléphone";
  /**
   * Code à taper pour l'associer.
   */
  readonly code?: string;
  /**
   * Ce qui empêche la liaison : trop loin, relié à un autre appareil, ou un ancien lien qu'il faut oublier d'abord.
   */
  readonly problem?: "trop-loin" | "occupe" | "ancien-lien";
  /**
   * Déjà associé au départ.
   */
  readonly paired?: boolean;
  /**
   * L'élève peut le rapprocher.
   */
  readonly movable?: boolean;
  /**
   * L'élève peut le détacher de l'autre appareil.
   */
  readonly releasable?: boolean;
}
/**
 * Mode de concentration au départ.
 */
export interface Focus {
  /**
   * Programmé.
   */
  readonly on?: boolean;
  /**
   * Début, 21:00 par exemple.
   */
  readonly from?: string;
  /**
   * Fin.
   */
  readonly until?: string;
  /**
   * Applications qui peuvent encore déranger.
   *
   * @maxItems 16
   */
  readonly allowed?: Slug[];
}
