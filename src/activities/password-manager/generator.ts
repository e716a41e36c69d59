import { hash } from "./codes.ts";

export interface Recipe {
  readonly kind: "signs" | "words";
  readonly length: number;
  readonly capitals: boolean;
  readonly digits: boolean;
  readonly signs: boolean;
  readonly words: number;
}

export const RECIPE: Recipe = { kind: "signs", length: 12, capitals: true, digits: true, signs: false, words: 4 };
export const LENGTHS = { least: 6, most: 40 };
export const WORD_COUNTS = { least: 2, most: 8 };

const LETTERS = "abcdefghijkmnopqrstuvwxyz";
const CAPITALS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
const DIGITS = "23456789";
const SIGNS = "!?#%&*+-=@$";
const WORDS = "abeille agrume alpage ancre avion bagage balai bambou banane barque bateau berger biscuit bison bouton brise brouette cactus caillou canard canoe carotte cerise chalet chemin citron cloche colline compas corail cousin crayon cube dauphin dessin dinde drapeau ecureuil encre epice etang etoile falaise fanal farine fauteuil figue flaque flute fougere fourmi fusain galet gamelle gazelle girafe givre gomme grange grelot grillon guitare hamac harpe hibou horloge igloo iris jardin jongleur jument kayak kiwi lagune lampe lanterne lavande lichen licorne limace lotus loutre lucarne lune magnet mangue marmite melon menthe moulin mousse muguet nacre navire neige nougat nuage olive ombre orage orchidee orgue ourson panier papaye parfum pelote perle phare piano pigeon pinceau pirate plume pluie poivre pomme poney portail poulpe prairie prune puzzle radeau radis raisin renard requin ruche sable sapin saule savane serrure silex singe soupe sureau tambour tapis terrier tige tilleul toiture tortue toupie trefle tulipe tunnel vague valise vanille vapeur violon voilier zebre".split(" ");

/** The same roll of the same owner always gives the same password; every kind asked for is in it. */
export function generate(recipe: Recipe, owner: string, roll: number): string {
  const draw = (index: number, from: string | readonly string[]) => from[hash(`${owner}:${roll}:${index}`) % from.length]!;
  if (recipe.kind === "words") return Array.from({ length: bounded(recipe.words, WORD_COUNTS) }, (_, index) => draw(index, WORDS)).join("-");
  const pools = [LETTERS, ...(recipe.capitals ? [CAPITALS] : []), ...(recipe.digits ? [DIGITS] : []), ...(recipe.signs ? [SIGNS] : [])];
  const length = bounded(recipe.length, LENGTHS);
  const first = hash(`${owner}:${roll}:first`) % length;
  const signs = Array.from({ length }, (_, index) => draw(index, pools.join("")));
  for (const [index, pool] of pools.entries()) signs[(first + index) % length] = draw(length + index, pool);
  return signs.join("");
}

function bounded(value: number, { least, most }: { readonly least: number; readonly most: number }): number {
  return Math.min(most, Math.max(least, Math.round(value) || least));
}
