export const FIRST_NAMES = ["Aïcha", "Alban", "Aminata", "Anouk", "Basile", "Chloé", "Clara", "Diego", "Elif", "Emma", "Fatou", "Gabriel", "Hugo", "Ilyès", "Inès", "Ivan", "Jade", "Kenza", "Léa", "Lina", "Louis", "Lucas", "Malo", "Mei", "Nathan", "Noé", "Nora", "Omar", "Paul", "Rayan", "Rose", "Salomé", "Samir", "Sofia", "Théo", "Tiago", "Tom", "Wei", "Yuna", "Zoé"] as const;

export const SURNAMES = ["Abadie", "Amrani", "Besson", "Costa", "Delmas", "Diallo", "Dufour", "Ferrand", "Fontaine", "Garcia", "Girard", "Haddad", "Kaya", "Kerbrat", "Lambert", "Le Gall", "Lecoz", "Marchal", "Mba", "Mercier", "Morel", "Ndiaye", "Nguyen", "Olivier", "Perrot", "Petit", "Petrov", "Rivière", "Roux", "Santos", "Traoré", "Vidal", "Zhang"] as const;

export interface Person {
  readonly surname: string;
  readonly firstName: string;
  readonly phone: string;
}

/** No two share a name or a telephone number: a count of lines, names or numbers is the same. The numbers belong to nobody (Arcep). */
export function drawPeople(count: number, random: () => number): readonly Person[] {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const twoDigits = () => String(Math.floor(random() * 100)).padStart(2, "0");
  const people: Person[] = [];
  while (people.length < count) {
    const drawn = { surname: pick(SURNAMES), firstName: pick(FIRST_NAMES), phone: `06 39 98 ${twoDigits()} ${twoDigits()}` };
    if (people.every((other) => other.phone !== drawn.phone && (other.surname !== drawn.surname || other.firstName !== drawn.firstName))) people.push(drawn);
  }
  return people;
}
