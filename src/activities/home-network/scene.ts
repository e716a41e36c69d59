// Generated from schemas/ by `npm run generate`; do not edit.

/**
 * Identifiant court.
 */
export type Slug = string;
/**
 * Adresse IP.
 */
export type Address = string;
/**
 * Prise occupée, appareil:prise (box:ethernet-1, tele:hdmi-2, ordi:ethernet) ; vide si ce bout est débranché.
 */
export type End = string;
/**
 * Mot de passe.
 */
export type Secret = string;
/**
 * Texte court.
 */
export type Short = string;

/**
 * La scène de l'activité <ReseauDomestique> : les pièces d'un logement, ses appareils, ses câbles, sa box, et ce qui ne marche pas.
 */
export interface HomeNetworkScene {
  /**
   * Les pièces, dans l'ordre de lecture.
   *
   * @minItems 1
   * @maxItems 8
   */
  readonly rooms: Room[];
  /**
   * Les appareils. Une box au plus, une prise fibre au plus.
   *
   * @minItems 1
   * @maxItems 14
   */
  readonly devices: Device[];
  /**
   * Les câbles, branchés ou non.
   *
   * @maxItems 12
   */
  readonly cables: Cable[];
  readonly box: Box;
  /**
   * Autres réseaux wifi que l'on capte.
   *
   * @maxItems 6
   */
  readonly neighbours?: Neighbour[];
  /**
   * Sites que l'on peut tester.
   *
   * @minItems 1
   * @maxItems 6
   */
  readonly sites: Site[];
  /**
   * Conclusions proposées ; aucune : pas de conclusion à donner.
   *
   * @maxItems 8
   */
  readonly causes?: Cause[];
}
export interface Room {
  readonly id: Slug;
  /**
   * Nom de la pièce.
   */
  readonly name: string;
  /**
   * Wifi de la box reçu ici ; fort par défaut.
   */
  readonly signal?: "fort" | "faible" | "aucun";
}
export interface Device {
  readonly id: Slug;
  /**
   * Nom affiché.
   */
  readonly name: string;
  /**
   * Sorte d'appareil ; elle dit ses prises. « socket » est la prise fibre du mur.
   */
  readonly kind:
    | "box"
    | "socket"
    | "computer"
    | "screen"
    | "speakers"
    | "laptop"
    | "tv"
    | "console"
    | "printer"
    | "phone"
    | "tablet";
  readonly room: Slug;
  /**
   * Débranché du courant au départ.
   */
  readonly unplugged?: boolean;
  /**
   * Éteint au départ.
   */
  readonly off?: boolean;
  /**
   * Volume au départ ; 40 par défaut.
   */
  readonly volume?: number;
  /**
   * Son coupé au départ.
   */
  readonly muted?: boolean;
  /**
   * Entrée choisie sur la télé.
   */
  readonly input?: "hdmi-1" | "hdmi-2";
  /**
   * Réglages du wifi au départ ; absent : l'appareil n'a pas le wifi.
   */
  readonly wifi?: {
    /**
     * Wifi éteint.
     */
    readonly off?: boolean;
    /**
     * Mode avion.
     */
    readonly airplane?: boolean;
    /**
     * Réseau choisi.
     */
    readonly network?: string;
    /**
     * Mot de passe enregistré pour ce réseau.
     */
    readonly password?: string;
  };
  /**
   * Adresse ou serveur de noms écrits à la main au départ ; sinon la box les donne.
   */
  readonly fixed?: {
    readonly ip?: Address;
    /**
     * Adresse IP.
     */
    readonly dns?: string;
  };
}
export interface Cable {
  readonly id: Slug;
  /**
   * Nom affiché : câble réseau bleu.
   */
  readonly name: string;
  /**
   * Sorte de câble : il n'entre que dans les prises de sa sorte.
   */
  readonly kind: "fibre" | "ethernet" | "hdmi" | "audio";
  /**
   * @minItems 2
   * @maxItems 2
   */
  readonly ends: End[];
  /**
   * Câble abîmé : branché, il ne transmet rien.
   */
  readonly broken?: boolean;
}
/**
 * Ce qui est réglé dans la box, et ses pannes.
 */
export interface Box {
  /**
   * Début des adresses de la maison : 192.168.1.
   */
  readonly subnet: string;
  /**
   * Adresse IP.
   */
  readonly dns?: string;
  readonly wifi: {
    /**
     * Wifi coupé.
     */
    readonly off?: boolean;
    /**
     * Nom du réseau.
     */
    readonly name: string;
    readonly password: Secret;
    /**
     * Chiffrement.
     */
    readonly security: "ouvert" | "WEP" | "WPA2" | "WPA3";
    /**
     * Canal ; 6 par défaut.
     */
    readonly channel?: number;
  };
  /**
   * Réseau invité.
   */
  readonly guest?: {
    readonly on?: boolean;
    readonly name: Short;
    readonly password?: Secret;
  };
  /**
   * Mot de passe de la page de la box.
   */
  readonly admin: string;
  /**
   * Versions du logiciel de la box.
   */
  readonly firmware?: {
    readonly installed: Short;
    readonly latest: Short;
  };
  /**
   * Appareils qui ne sont pas de la maison, mais connectés à son wifi.
   *
   * @maxItems 4
   */
  readonly strangers?: {
    readonly id: Slug;
    readonly name: Short;
  }[];
  /**
   * Panne de l'opérateur.
   */
  readonly outage?: boolean;
  /**
   * Box bloquée : elle remarche après un redémarrage.
   */
  readonly frozen?: boolean;
  /**
   * Le serveur de noms de l'opérateur ne répond pas.
   */
  readonly dnsDown?: boolean;
}
export interface Neighbour {
  readonly name: Short;
  readonly security: "ouvert" | "WPA2" | "WPA3";
  readonly channel?: number;
}
export interface Site {
  /**
   * Nom du site, en .example.
   */
  readonly name: string;
  readonly ip: Address;
  /**
   * Son serveur est en panne.
   */
  readonly down?: boolean;
}
export interface Cause {
  readonly id: Slug;
  /**
   * Conclusion proposée.
   */
  readonly text: string;
}
