import type { CompetenceEntry, FrameworkBundle, ItemsBundle, Release, RubricsBundle, Statement, StatementsBundle, TutorialsBundle } from "../bank/bundle.ts";
import type { Item, ItemBank } from "../engine/item.ts";
import { type Loaded, loadFramework, loadItems, loadRelease, loadRubrics, loadStatements, loadTutorials, onceLoaded } from "./load-release.ts";

/** What a session needs before its first question, and a way to what it needs afterwards. */
export interface SessionContent {
  readonly release: Release;
  readonly competences: readonly string[];
  readonly bank: ItemBank;
  /** One statement; the part of the bundle that holds it is fetched once, again after a failure. */
  readonly statement: (item: string) => Promise<Loaded<Statement>>;
  /** Every statement, rubrics, tutorials and names; fetched once, again after a failure. */
  readonly teaching: () => Promise<Loaded<Teaching>>;
}

export interface Teaching {
  readonly statements: StatementsBundle["challenges"];
  readonly rubrics: RubricsBundle["challenges"];
  readonly tutorials: TutorialsBundle["tutorials"];
  readonly framework: FrameworkBundle;
}

export async function loadSessionContent(release: Release, competences: readonly string[]): Promise<Loaded<SessionContent>> {
  const entries = release.competences.filter(({ code }) => competences.includes(code));
  const items = await collect(entries.map((entry) => loadItems(entry.items)));
  if (!items.ok) return items;
  const bank = itemBank(release, items.value);
  const parts = statementParts(entries);
  // The door of one competence has time to fetch where its test begins; the doors of many would fetch too much.
  if (entries.length === 1) void parts[0]?.load();
  return {
    ok: true,
    value: {
      release,
      competences,
      bank,
      statement: async (id) => {
        const item = bank.items.find((each) => each.id === id);
        const part = parts.find(({ competence, maximumLevel }) => item?.competence === competence && item.level <= maximumLevel);
        const loaded = await (part?.load() ?? loadStatements(undefined));
        if (!loaded.ok) return loaded;
        const statement = loaded.value.challenges[id];
        return statement ? { ok: true, value: statement } : { ok: false, error: { kind: "corrupted", path: id } };
      },
      teaching: onceLoaded(() => loadTeaching(release, entries, parts)),
    },
  };
}

/** Fetched while the door is read; whoever begins waits for the same answer, and asks again only after a failure. */
export function loadNewestContent(competences: readonly string[]): () => Promise<Loaded<SessionContent>> {
  return onceLoaded(async () => {
    const release = await loadRelease();
    return release.ok ? loadSessionContent(release.value, competences) : release;
  });
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

type StatementPart = ReturnType<typeof statementParts>[number];

function statementParts(entries: readonly CompetenceEntry[]) {
  return entries.flatMap(({ code, statements = [] }) =>
    statements.map((reference) => ({ competence: code, maximumLevel: reference.maximumLevel, load: onceLoaded(() => loadStatements(reference)) })),
  );
}

async function loadTeaching(release: Release, entries: readonly CompetenceEntry[], parts: readonly StatementPart[]): Promise<Loaded<Teaching>> {
  const [statements, rubrics, tutorials, framework] = await Promise.all([
    collect(parts.map(({ load }) => load())),
    collect(entries.map((entry) => loadRubrics(entry.rubrics))),
    loadTutorials(release.tutorials),
    loadFramework(release.framework),
  ]);
  if (!statements.ok) return statements;
  if (!rubrics.ok) return rubrics;
  if (!tutorials.ok) return tutorials;
  if (!framework.ok) return framework;
  return {
    ok: true,
    value: {
      statements: challengesOf<StatementsBundle>(statements.value),
      rubrics: challengesOf<RubricsBundle>(rubrics.value),
      tutorials: tutorials.value.tutorials,
      framework: framework.value,
    },
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
