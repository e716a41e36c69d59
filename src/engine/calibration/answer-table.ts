/** Answers in columns, in any order: who answered which item, and whether rightly. */
export interface AnswerColumns {
  readonly person: Int32Array;
  readonly item: Int32Array;
  readonly correct: Uint8Array;
}

/** Where an item hangs on the tree of abilities. */
export interface ItemPlace {
  readonly competence: string;
  readonly topic: string;
}

/** Answers sorted by person, competence and topic, as nested rows: a person's parts, a part's cells, a cell's answers. */
export interface AnswerTable {
  readonly items: number;
  readonly persons: number;
  /** One more than there are persons: the first part (a person in a competence) of each. */
  readonly partStarts: Int32Array;
  /** The first cell (a person in a topic) of each part. */
  readonly cellStarts: Int32Array;
  /** The first answer of each cell. */
  readonly answerStarts: Int32Array;
  readonly item: Int32Array;
  readonly correct: Uint8Array;
  /** Per part: its person, and the number of its competence among `competences`. */
  readonly partPerson: Int32Array;
  readonly partCompetence: Int32Array;
  readonly competences: readonly string[];
}

/** Sorts answers by counting, in linear time; the order in which they come never matters. Persons and items are numbered from 0. */
export function tabulateAnswers({ person, item, correct }: AnswerColumns, places: readonly ItemPlace[]): AnswerTable {
  const byPlace = places.map((_, number) => number).sort((a, b) => compare(places[a]!, places[b]!) || a - b);
  const rank = new Int32Array(places.length);
  byPlace.forEach((number, position) => {
    rank[number] = position;
  });
  const persons = person.reduce((most, one) => (one >= most ? one + 1 : most), 0);
  const identity = Int32Array.from(person, (_, index) => index);
  const byItem = sortByCount(sortByCount(identity, 2, (index) => correct[index]!), places.length, (index) => rank[item[index]!]!);
  const order = sortByCount(byItem, persons, (index) => person[index]!);
  const sortedItem = order.map((index) => item[index]!);
  const sortedPerson = order.map((index) => person[index]!);
  return { items: places.length, persons, item: sortedItem, correct: Uint8Array.from(order, (index) => correct[index]!), ...nest(sortedPerson, sortedItem, persons, places) };
}

function nest(person: Int32Array, item: Int32Array, persons: number, places: readonly ItemPlace[]) {
  const competences = [...new Set(places.map(({ competence }) => competence))].sort();
  const competenceOf = Int32Array.from(places, ({ competence }) => competences.indexOf(competence));
  const topics = new Map([...new Set(places.map(topicKey))].map((key, number) => [key, number]));
  const topicOf = Int32Array.from(places, (place) => topics.get(topicKey(place))!);
  const partPerson: number[] = [];
  const partCompetence: number[] = [];
  const firstCells: number[] = [];
  const firstAnswers: number[] = [];
  const partStarts = new Int32Array(persons + 1);
  let lastTopic = -1;
  for (let i = 0; i < item.length; i++) {
    const [own, competence, topic] = [person[i]!, competenceOf[item[i]!]!, topicOf[item[i]!]!];
    const isNewPart = own !== partPerson.at(-1) || competence !== partCompetence.at(-1);
    if (isNewPart) {
      firstCells.push(firstAnswers.length);
      partPerson.push(own);
      partCompetence.push(competence);
      partStarts[own + 1]!++;
    }
    if (isNewPart || topic !== lastTopic) firstAnswers.push(i);
    lastTopic = topic;
  }
  for (let p = 0; p < persons; p++) partStarts[p + 1]! += partStarts[p]!;
  return {
    partStarts,
    cellStarts: Int32Array.from([...firstCells, firstAnswers.length]),
    answerStarts: Int32Array.from([...firstAnswers, item.length]),
    partPerson: Int32Array.from(partPerson),
    partCompetence: Int32Array.from(partCompetence),
    competences,
  };
}

function sortByCount(order: Int32Array, keys: number, keyOf: (index: number) => number): Int32Array {
  const next = new Int32Array(keys + 1);
  for (const index of order) next[keyOf(index) + 1]!++;
  for (let key = 1; key <= keys; key++) next[key]! += next[key - 1]!;
  const sorted = new Int32Array(order.length);
  for (const index of order) sorted[next[keyOf(index)]!++] = index;
  return sorted;
}

function topicKey({ competence, topic }: ItemPlace): string {
  return `${competence} ${topic}`;
}

function compare(a: ItemPlace, b: ItemPlace): number {
  const [one, other] = [topicKey(a), topicKey(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
