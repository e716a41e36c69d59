import { shuffle, type Random } from "./draw.ts";

const FIRST_NAMES = [
  "Adèle", "Aïcha", "Amine", "Anaïs", "Anouk", "Bakary", "Basile", "Camille", "Célia", "Chloé", "Diego", "Dounia", "Elias", "Emma", "Enzo",
  "Fatou", "Félix", "Gabin", "Hana", "Hugo", "Inès", "Ismaël", "Jade", "Joris", "Kenza", "Kim", "Léa", "Lina", "Loïc", "Lucas",
  "Maïa", "Malo", "Manon", "Mehdi", "Mila", "Naïm", "Nina", "Noah", "Océane", "Oscar", "Paul", "Rania", "Raphaël", "Rose", "Sacha",
  "Salomé", "Samir", "Sofia", "Soline", "Théo", "Tiago", "Tom", "Valentin", "Yanis", "Yuna", "Zoé",
];

const LAST_NAMES = [
  "Abadie", "Aubry", "Belkacem", "Besson", "Bonnet", "Brun", "Carvalho", "Chevrier", "Cissé", "Colin", "Da Costa", "Delmas", "Diallo", "Dupin",
  "Esteban", "Fabre", "Ferrand", "Garnier", "Guyot", "Haddad", "Hoarau", "Jacquet", "Kaya", "Keller", "Lacombe", "Lambert", "Le Gall", "Lemoine",
  "Leroux", "Lopez", "Mansour", "Marchal", "Mercier", "Morel", "Moulin", "Ndiaye", "Nguyen", "Novak", "Ouali", "Payet", "Pereira", "Perrot",
  "Petit", "Poirier", "Rey", "Ricard", "Rossi", "Roussel", "Saïdi", "Sanchez", "Tessier", "Tran", "Traoré", "Vasseur", "Vidal", "Weber",
];

export interface Person {
  readonly first: string;
  readonly last: string;
}

/** Invented people, no two alike: at most 3 136. */
export function drawPeople(random: Random, count: number): Person[] {
  const everyone = FIRST_NAMES.flatMap((first) => LAST_NAMES.map((last) => ({ first, last })));
  return shuffle(random, everyone).slice(0, count);
}

/** `Maïa Le Gall` → `maia.legall` */
export function mailboxOf({ first, last }: Person): string {
  return `${first}.${last}`.normalize("NFD").replace(/[\u0300-\u036f\s]/g, "").toLowerCase();
}
