/** The plain one-ability adaptive test: EAP over −6 … 6 by 0.1 from all answers anew, then maximum information over the whole bank. */
export interface PlainItem {
  readonly id: string;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

export interface PlainAnswer {
  readonly item: PlainItem;
  readonly correct: boolean;
}

const NODES = Array.from({ length: 121 }, (_, i) => -6 + i / 10);
const PRIOR = NODES.map((theta) => ({ theta, weight: Math.exp(-0.5 * theta * theta) }));

/**
 * The same choice with the work that jsCAT's `findNextItem` does around it by default: the bank copied in depth, defaults
 * filled in twice, the information attached to each copy, a sort by it, its removal, and a sort of the rest by difficulty.
 */
export function nextCopiedItem(bank: readonly PlainItem[], answers: readonly PlainAnswer[]): PlainItem | undefined {
  const theta = expectedAbility(answers);
  const asked = new Set(answers.map(({ item }) => item.id));
  const remaining = bank.filter(({ id }) => !asked.has(id));
  const copies = structuredClone(remaining).map(withDefaults).map(withDefaults);
  const informed: (PlainItem & { information?: number })[] = copies.map((item) => ({ information: fisherInformation(theta, withDefaults(item)), ...item }));
  informed.sort((a, b) => b.information! - a.information!);
  for (const item of informed) delete item.information;
  const [next, ...rest] = informed;
  rest.sort((a, b) => a.b - b.b);
  return next;
}

export function nextPlainItem(bank: readonly PlainItem[], answers: readonly PlainAnswer[]): PlainItem | undefined {
  const theta = expectedAbility(answers);
  const asked = new Set(answers.map(({ item }) => item.id));
  return bank
    .filter(({ id }) => !asked.has(id))
    .map((item) => ({ item, information: fisherInformation(theta, item) }))
    .sort((a, b) => b.information - a.information)[0]?.item;
}

function withDefaults(item: PlainItem): PlainItem {
  return { ...{ a: 1, b: 0, c: 0, d: 1 }, ...item };
}

function expectedAbility(answers: readonly PlainAnswer[]): number {
  let numerator = 0;
  let denominator = 0;
  for (const { theta, weight } of PRIOR) {
    const logLikelihood = answers.reduce((sum, { item, correct }) => sum + Math.log(correct ? probability(theta, item) : 1 - probability(theta, item)), 0);
    const density = Math.exp(logLikelihood) * weight;
    numerator += theta * density;
    denominator += density;
  }
  return numerator / denominator;
}

function fisherInformation(theta: number, item: PlainItem): number {
  const p = probability(theta, item);
  const { a, c, d } = item;
  const slope = (a * (p - c) * (d - p)) / (d - c);
  return (slope * slope) / (p * (1 - p));
}

function probability(theta: number, { a, b, c, d }: PlainItem): number {
  return c + (d - c) / (1 + Math.exp(-a * (theta - b)));
}
