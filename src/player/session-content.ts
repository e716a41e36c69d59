import type { FrameworkBundle, ItemsBundle, Release, RubricsBundle, Statement, StatementsBundle, TutorialsBundle } from "../bank/bundle.ts";
import type { Item, ItemBank } from "../engine/item.ts";
import { type Loaded, loadFramework, loadItems, loadRubrics, loadStatements, loadTutorials, onceLoaded } from "./load-release.ts";

/** What a session needs before its first question, and a way to what it needs afterwards. */
export interface SessionContent {
  readonly release: Release;
  readonly competences: readonly string[];
  readonly bank: ItemBank;
  readonly statements: Readonly<Record<string, Statement>>;
  /** Rubrics, tutorials and names; fetched once, again after a failure. */
  readonly teaching: () => Promise<Loaded<Teaching>>;
}

export interface Teaching {
  readonly rubrics: RubricsBundle["challenges"];
  readonly tutorials: TutorialsBundle["tutorials"];
  readonly framework: FrameworkBundle;
}

export async function loadSessionContent(release: Release, competences: readonly string[]): Promise<Loaded<SessionContent>> {
  const entries = release.competences.filter(({ code }) => competences.includes(code));
  const [items, statements] = await Promise.all([
    collect(entries.map((entry) => loadItems(entry.items))),
    collect(entries.map((entry) => loadStatements(entry.statements))),
  ]);
  if (!items.ok) return items;
  if (!statements.ok) return statements;
  return {
    ok: true,
    value: {
      release,
      competences,
      bank: itemBank(release, items.value),
      statements: challengesOf<StatementsBundle>(statements.value),
      teaching: onceLoaded(() => loadTeaching(release, competences)),
    },
  };
}

/** The engine's view of a release: every topic of the framework, and the items that were fetched. */
export function itemBank(release: Release, bundles: readonly ItemsBundle[]): ItemBank {
  const items: readonly Item[] = bundles.flatMap((bundle) => bundle.items);
  return {
    release: release.id,
    highestReachableLevel: release.highestReachableLevel,
    competences: release.competences.map(({ code, topics }) => ({ code, topics })),
    items,
  };
}

async function loadTeaching(release: Release, competences: readonly string[]): Promise<Loaded<Teaching>> {
  const entries = release.competences.filter(({ code }) => competences.includes(code));
  const [rubrics, tutorials, framework] = await Promise.all([
    collect(entries.map((entry) => loadRubrics(entry.rubrics))),
    loadTutorials(release.tutorials),
    loadFramework(release.framework),
  ]);
  if (!rubrics.ok) return rubrics;
  if (!tutorials.ok) return tutorials;
  if (!framework.ok) return framework;
  return {
    ok: true,
    value: { rubrics: challengesOf<RubricsBundle>(rubrics.value), tutorials: tutorials.value.tutorials, framework: framework.value },
  };
}

export async function collect<Value>(loading: readonly Promise<Loaded<Value>>[]): Promise<Loaded<readonly Value[]>> {
  const values: Value[] = [];
  for (const loaded of await Promise.all(loading)) {
    if (!loaded.ok) return loaded;
    values.push(loaded.value);
  }
  return { ok: true, value: values };
}

function challengesOf<Bundle extends { readonly challenges: object }>(bundles: readonly Bundle[]): Bundle["challenges"] {
  return Object.assign({}, ...bundles.map((bundle) => bundle.challenges)) as Bundle["challenges"];
}
