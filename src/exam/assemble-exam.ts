import type { Item, ItemBank } from "../engine/item.ts";
import { keyOf, uniformAt } from "../engine/random.ts";
import { competenceInformation, expectedInformation, type ExpectedInformation } from "./expected-information.ts";
import type { Claim } from "./readiness.ts";

export interface ExamProfile {
  readonly token: string;
  /** At least one; the exam asks about these competences only. */
  readonly claims: readonly Claim[];
  /** Items that the candidate met in practice. */
  readonly seen: ReadonlySet<string>;
}

export interface ExamQuestion {
  readonly item: string;
  readonly variant: string;
}

export interface ExamForm {
  readonly token: string;
  readonly questions: readonly ExamQuestion[];
}

/** As many as the national certification asks. */
export const EXAM_LENGTH = 32;

/** Largest share of a session's candidates that may meet one item. */
export const MOST_EXPOSED = 0.22;

/**
 * Draws each candidate's questions, in the order in which they sit. Every competence claimed gets as many questions as
 * the others, within one; among its items, one per topic while topics are left, those never met first, the one that tells
 * most about the claim, dampened by the use that was made of it. Same seed, same forms. Throws on a candidate without claim.
 */
export function assembleExam(bank: ItemBank, profiles: readonly ExamProfile[], { seed, length = EXAM_LENGTH }: { readonly seed: number; readonly length?: number }): readonly ExamForm[] {
  // An exam has one clock: questions with their own are left to practice.
  const items = new Map(bank.competences.map(({ code }) => [code, bank.items.filter(({ competence, timed }) => competence === code && !timed)]));
  const room: Room = { items, informationOf: expectedInformation(), uses: new Map(), cap: Math.max(1, Math.floor(MOST_EXPOSED * profiles.length)), seed };
  return profiles.map((profile, seat) => {
    if (profile.claims.length === 0) throw new Error(`a candidate without claim: ${profile.token}`);
    return { token: profile.token, questions: inSittingOrder(drawQuestions(room, profile, seat, length), profile, seat) };
  });
}

/** What the candidates of one session share. */
interface Room {
  readonly items: ReadonlyMap<string, readonly Item[]>;
  readonly informationOf: ExpectedInformation;
  /** Who met an item, in order of seat. */
  readonly uses: Map<string, { readonly seat: number; readonly variant: string }[]>;
  readonly cap: number;
  readonly seed: number;
}

interface Part {
  readonly claim: Claim;
  readonly chosen: Item[];
  /** Information by topic. */
  readonly topics: Map<string, number>;
}

interface Drawn {
  readonly item: Item;
  readonly variant: string;
}

function drawQuestions(room: Room, profile: ExamProfile, seat: number, length: number): Drawn[] {
  const open = new Set(profile.claims.map((claim): Part => ({ claim, chosen: [], topics: new Map() })));
  const drawn: Drawn[] = [];
  while (drawn.length < length && open.size > 0) {
    const part = leastKnown(open);
    const item = bestItem(room, part, profile, seat);
    if (!item) {
      open.delete(part);
      continue;
    }
    const variant = freshVariant(room, item, seat);
    part.chosen.push(item);
    part.topics.set(item.topic, (part.topics.get(item.topic) ?? 0) + room.informationOf(item, part.claim));
    room.uses.set(item.id, [...(room.uses.get(item.id) ?? []), { seat, variant }]);
    drawn.push({ item, variant });
  }
  return drawn;
}

/** The competence with the fewest questions; of two, the one about which least is known. */
function leastKnown(parts: Iterable<Part>): Part {
  const [first, ...others] = parts;
  return others.reduce((least, part) => {
    const fewer = part.chosen.length - least.chosen.length;
    return fewer < 0 || (fewer === 0 && competenceInformation(part.topics.values()) < competenceInformation(least.topics.values())) ? part : least;
  }, first!);
}

function bestItem(room: Room, part: Part, { seen }: ExamProfile, seat: number): Item | undefined {
  const usesOf = ({ id }: Item) => room.uses.get(id) ?? [];
  const left = (room.items.get(part.claim.competence) ?? []).filter((item) => !part.chosen.includes(item));
  // A bank too small for its candidates goes over the limit by as little as it can.
  const cap = Math.max(room.cap, 1 + Math.min(...left.map((item) => usesOf(item).length)));
  const free = left.filter((item) => usesOf(item).length < cap);
  const asked = (item: Item) => part.chosen.filter(({ topic }) => topic === item.topic).length;
  const fewest = Math.min(...free.map(asked));
  const known = competenceInformation(part.topics.values());
  const rated = free
    .filter((item) => asked(item) === fewest)
    .map((item) => {
      const topic = (part.topics.get(item.topic) ?? 0) + room.informationOf(item, part.claim);
      return { item, gain: competenceInformation(new Map(part.topics).set(item.topic, topic).values()) - known };
    });
  // Never met comes first, but a question far from the claim would tell nothing.
  const enough = USEFUL * Math.max(0, ...rated.map(({ gain }) => gain));
  const fresh = rated.filter(({ item, gain }) => !seen.has(item.id) && gain >= enough);
  const worth = ({ item, gain }: (typeof rated)[number]): number => {
    const uses = usesOf(item);
    const lookedAt = uses.some((use) => seat - use.seat <= NEIGHBOURS) && item.variants.length === 1 ? SAME_AS_NEIGHBOUR : 1;
    return gain * lookedAt * (1 - uses.length / (cap + 1)) * (1 + CHANCE * uniformAt(room.seed, seat, keyOf(item.id)));
  };
  const [best] = (fresh.length > 0 ? fresh : rated).map((one) => ({ item: one.item, worth: worth(one) })).sort((a, b) => b.worth - a.worth || (a.item.id < b.item.id ? -1 : 1));
  return best?.item;
}

/** The variant that the neighbours do not have, then the one that was given least. */
function freshVariant({ uses, seed }: Room, { id, variants }: Item, seat: number): string {
  const given = uses.get(id) ?? [];
  const start = Math.floor(uniformAt(seed, keyOf(id)) * variants.length);
  const burden = (variant: string) => given.reduce((sum, use) => sum + (use.variant === variant ? (seat - use.seat <= NEIGHBOURS ? given.length + 1 : 1) : 0), 0);
  return variants.map((_, index) => variants[(start + index) % variants.length]!).reduce((best, variant) => (burden(variant) < burden(best) ? variant : best));
}

/** Grouped by competence, each from its easiest question; neighbours do not begin with the same competence. */
function inSittingOrder(drawn: readonly Drawn[], { claims }: ExamProfile, seat: number): ExamQuestion[] {
  const turn = (seat * SEATS_APART) % claims.length;
  const codes = [...claims.slice(turn), ...claims.slice(0, turn)].map(({ competence }) => competence);
  const difficultyOf = (item: Item) => item.difficulty ?? item.level;
  return codes.flatMap((code) =>
    drawn
      .filter(({ item }) => item.competence === code)
      .sort((a, b) => difficultyOf(a.item) - difficultyOf(b.item) || (a.item.id < b.item.id ? -1 : 1))
      .map(({ item, variant }) => ({ item: item.id, variant })),
  );
}

/** Seats from which a screen can be read. */
const NEIGHBOURS = 3;
const SEATS_APART = 5;
/** An item never met is preferred while it tells at least this share of the best. */
const USEFUL = 0.5;
/** What an item without another variant is worth when a neighbour has it. */
const SAME_AS_NEIGHBOUR = 0.5;
/** Chance in the choice, so that a form cannot be foreseen from the profile. */
const CHANCE = 0.6;
