// Generated from schemas/ by `npm run generate`; do not edit.

/**
 * La scène de l'activité <Explorateur> : des dossiers et des fichiers que l'élève range.
 */
export interface FileExplorerScene {
  /**
   * Nom de l'endroit qui contient tout, par exemple « Mon espace ».
   */
  readonly root: string;
  /**
   * Date et heure que portent les dossiers, copies et archives créés par l'élève.
   */
  readonly now: string;
  /**
   * Chemin du dossier ouvert au début ; l'endroit qui contient tout sinon.
   */
  readonly start?: string;
  /**
   * false cache au début les extensions des fichiers connus (.odt, .jpg…). Vrai par défaut.
   */
  readonly showExtensions?: boolean;
  /**
   * Dossiers qui sont vides, ou qui ont un dessin à eux ; ceux des chemins des fichiers existent déjà.
   *
   * @maxItems 60
   */
  readonly folders?: Folder[];
  /**
   * Les fichiers.
   *
   * @minItems 1
   * @maxItems 120
   */
  readonly files: File[];
}
export interface Folder {
  /**
   * Chemin du dossier, par exemple « Documents/SVT ».
   */
  readonly path: string;
  /**
   * Son dessin : dossier, téléchargements, clé USB, ordinateur ou espace partagé.
   */
  readonly icon?: "folder" | "download" | "usb" | "computer" | "people";
  /**
   * Date de modification.
   */
  readonly modified?: string;
}
export interface File {
  /**
   * Chemin du fichier, nom et extension compris.
   */
  readonly path: string;
  /**
   * Taille en octets.
   */
  readonly size: number;
  /**
   * Date de modification.
   */
  readonly modified: string;
  /**
   * Date de création ; celle de modification sinon.
   */
  readonly created?: string;
  /**
   * Auteur, vu dans les propriétés.
   */
  readonly author?: string;
  /**
   * Ce que montre l'aperçu : le texte, ou la description de l'image.
   */
  readonly text?: string;
  /**
   * true : le fichier est à la corbeille au début ; son chemin dit d'où il vient.
   */
  readonly binned?: boolean;
  /**
   * Contenu d'une archive .zip.
   *
   * @maxItems 40
   */
  readonly contains?: Packed[];
}
export interface Packed {
  /**
   * Chemin dans l'archive.
   */
  readonly path: string;
  /**
   * Taille en octets, une fois extrait.
   */
  readonly size: number;
  /**
   * Date de modification.
   */
  readonly modified?: string;
  /**
   * Ce que montre l'aperçu.
   */
  readonly text?: string;
}
