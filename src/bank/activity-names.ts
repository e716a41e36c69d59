/** The activities that a statement may hold: the component that authors write, and the element (`palier-…`) and schema that it stands for. */
export const ACTIVITIES = {
  Tableur: "spreadsheet",
  Messagerie: "mailbox",
  Explorateur: "file-explorer",
  Navigateur: "web-browser",
  TraitementDeTexte: "word-processor",
  ReseauSocial: "social-network",
  Telephone: "phone",
  Blocs: "blocks",
  Code: "code",
  DocumentPartage: "shared-document",
  RetoucheImage: "image-editor",
  ReseauDomestique: "home-network",
  MotsDePasse: "password-manager",
  Carte: "map",
} as const;

export type ActivityComponent = keyof typeof ACTIVITIES;

export function isActivity(name: string): name is ActivityComponent {
  return Object.hasOwn(ACTIVITIES, name);
}
