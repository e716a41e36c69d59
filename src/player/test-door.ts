import type { NamedDesign, Release } from "../bank/bundle.ts";
import { competenceDesign } from "../engine/design.ts";
import type { ItemBank } from "../engine/item.ts";
import type { Design } from "../engine/session.ts";
import { player } from "../i18n/fr/player.ts";
import { type Loaded, loadDesigns } from "./load-release.ts";

/** What a student is told before a test, and the design that it runs. */
export interface TestDoor {
  /** `Design.id`, by which an unfinished passage is found again. */
  readonly id: string;
  /** The competence's code, when the test is about one. */
  readonly code?: string;
  readonly name: string;
  readonly summary?: string;
  readonly competences: readonly string[];
  readonly expectations: readonly string[];
  readonly design: (bank: ItemBank) => Design;
}

/** The ordinary test of one competence. */
export function competenceDoor(code: string, name: string): TestDoor {
  const text = player.start;
  return {
    id: `competence-${code}`,
    code,
    name,
    competences: [code],
    expectations: [text.adaptive(20), text.feedbackEvery(5), ...text.whatToExpect],
    design: (bank) => competenceDesign(bank, code),
  };
}

/** A template or a demo by its design's id; `undefined` when the release has none of that name. */
export async function findDoor(release: Release, id: string): Promise<Loaded<TestDoor | undefined>> {
  if (!release.designs) return { ok: true, value: undefined };
  const loaded = await loadDesigns(release.designs);
  if (!loaded.ok) return loaded;
  const named = loaded.value.designs.find(({ design }) => design.id === id);
  return { ok: true, value: named && namedDoor(named) };
}

function namedDoor({ title, summary, minutes, design }: NamedDesign): TestDoor {
  const text = player.start;
  const { items, maximumLength, checkpointEvery } = design;
  return {
    id: design.id,
    name: title,
    summary,
    competences: design.scope.map(({ competence }) => competence),
    expectations: [
      items ? text.fixed(items.length) : text.adaptive(maximumLength),
      text.minutes(minutes),
      checkpointEvery < maximumLength ? text.feedbackEvery(checkpointEvery) : text.feedbackAtEnd,
      ...text.whatToExpect,
    ],
    design: () => design,
  };
}
