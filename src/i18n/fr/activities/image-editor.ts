import { fr } from "../../typography.ts";

/** What the picture editor says around the scene's own names. */
export const imageEditor = {
  name: fr`Retouche d'image`,
  tools: { crop: fr`Recadrer`, turn: fr`Tourner`, light: fr`Lumière`, resize: fr`Taille`, blur: fr`Flouter`, export: fr`Exporter`, details: fr`Informations`, texts: fr`Textes` },
  toolbar: fr`Outils`,
  summary: (name: string, width: number, height: number) => fr`${name} : ${width} × ${height} pixels`,
  loading: fr`L'image arrive…`,
  failed: fr`L'image n'a pas pu être chargée.`,
  canvas: (width: number, height: number) => fr`L'image retouchée, ${width} sur ${height} pixels. Le bouton « Ce que montre l'image » la décrit.`,
  nothing: fr`Rien n'a changé.`,
  description: {
    title: fr`Ce que montre l'image`,
    lying: fr`L'image est couchée ou à l'envers.`,
    upright: fr`L'image est debout.`,
    tilt: (degrees: number, right: boolean) => (right ? fr`L'horizon penche à droite, de ${degrees}° environ.` : fr`L'horizon penche à gauche, de ${degrees}° environ.`),
    stretched: fr`Les formes paraissent étirées ou écrasées.`,
    light: { sombre: fr`L'image paraît sombre.`, équilibrée: fr`La lumière paraît équilibrée.`, claire: fr`L'image paraît très claire.` },
    contrast: { faible: fr`Elle paraît terne, sans contraste.`, bon: fr`Le contraste paraît naturel.`, fort: fr`Le contraste paraît dur.` },
    places: fr`Où se trouve chaque chose, en pixels, depuis le coin en haut à gauche :`,
    place: (name: string, left: number, right: number, top: number, bottom: number) => fr`${name} : de ${left} à ${right} en largeur, de ${top} à ${bottom} en hauteur`,
    partly: (place: string) => fr`${place} (dépasse du cadre)`,
    outside: (name: string) => fr`${name} : hors du cadre`,
    veiled: (place: string) => fr`${place}, caché par un flou`,
  },
  selection: {
    legend: fr`Cadre choisi, en pixels`,
    x: fr`Depuis la gauche`, y: fr`Depuis le haut`, width: fr`Largeur`, height: fr`Hauteur`,
    move: fr`Déplacer le cadre (flèches)`,
    corners: { nw: fr`Coin en haut à gauche (flèches)`, ne: fr`Coin en haut à droite (flèches)`, sw: fr`Coin en bas à gauche (flèches)`, se: fr`Coin en bas à droite (flèches)` },
    said: (x: number, y: number, width: number, height: number) => fr`Cadre : ${width} sur ${height}, à ${x} de la gauche et ${y} du haut.`,
    help: fr`Tire les coins du cadre, ou écris les nombres.`,
  },
  crop: {
    shape: fr`Forme du cadre`,
    shapes: { free: fr`libre`, "1": fr`carré`, "1.3333": fr`4:3, paysage`, "0.75": fr`3:4, portrait`, "1.7778": fr`16:9, large` } as Readonly<Record<string, string>>,
    apply: fr`Recadrer`,
    done: (width: number, height: number) => fr`Image recadrée : ${width} × ${height} pixels.`,
    whole: fr`Revenir à l'image entière`,
    wholeDone: fr`L'image est de nouveau entière.`,
    refused: fr`Choisis d'abord un cadre plus petit que l'image.`,
  },
  turn: {
    left: fr`Tourner d'un quart à gauche`, right: fr`Tourner d'un quart à droite`, done: fr`Image tournée.`,
    straighten: fr`Redresser, en degrés`, straightened: (angle: number) => fr`Image redressée de ${angle}°.`,
  },
  light: {
    brightness: fr`Luminosité`, contrast: fr`Contraste`, set: (name: string, value: number) => fr`${name} : ${value}`, reset: fr`Remettre à zéro`, resetDone: fr`Lumière d'origine.`,
    histogram: fr`Histogramme`,
    dark: fr`noir`, bright: fr`blanc`,
    reading: (mean: number, lost: number) => fr`Ton moyen : ${mean} sur 255. Points devenus tout noirs ou tout blancs : ${lost} %.`,
    bars: (bars: string) => fr`Part des points, du noir au blanc, en % : ${bars}`,
  },
  resize: {
    now: (width: number, height: number) => fr`Taille actuelle : ${width} × ${height} pixels.`,
    width: fr`Largeur en pixels`, height: fr`Hauteur en pixels`, keep: fr`Garder les proportions`, apply: fr`Redimensionner`,
    done: (width: number, height: number) => fr`Nouvelle taille : ${width} × ${height} pixels.`,
    original: fr`Taille d'origine`, refused: fr`Écris deux nombres entiers de pixels, autres que la taille actuelle.`,
  },
  blur: {
    kind: fr`Effet`, kinds: { flou: fr`flou`, carreaux: fr`gros carreaux` }, apply: fr`Cacher la zone`, done: fr`La zone est cachée.`, refused: fr`Choisis une zone dans l'image.`,
    clear: fr`Enlever tous les flous`, cleared: fr`Plus rien n'est flouté.`,
  },
  export: {
    format: fr`Format`, formats: { jpeg: fr`JPEG : photo, petit fichier`, png: fr`PNG : sans perte`, webp: fr`WebP : pour le web` }, quality: fr`Qualité`, size: (weight: number) => fr`Poids estimé : ${weight} ko`, pngQuality: fr`Le format PNG n'a pas de réglage de qualité.`,
  },
  details: {
    help: fr`Ces informations partent avec le fichier.`, names: { author: fr`Auteur`, source: fr`Source`, licence: fr`Licence`, date: fr`Date de prise de vue`, device: fr`Appareil`, gps: fr`Lieu (GPS)` },
    absent: fr`absent`, edit: fr`Modifier`, editNamed: (name: string) => fr`Modifier : ${name}`, remove: fr`Retirer`, removeNamed: (name: string) => fr`Retirer : ${name}`, removed: (name: string) => fr`Retiré : ${name}.`, save: fr`Enregistrer`, saved: (name: string) => fr`Enregistré : ${name}.`,
  },
  texts: {
    alt: fr`Texte de remplacement`, altHelp: fr`Lu à la place de l'image par un lecteur d'écran.`, count: (count: number) => fr`${count} ${count > 1 ? "signes" : "signe"}`,
    credit: fr`Crédit écrit sous l'image`, save: fr`Enregistrer`, saved: fr`Textes enregistrés.`, preview: fr`Sous l'image :`,
  },
} as const;
