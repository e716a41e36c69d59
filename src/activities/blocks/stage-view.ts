import { blocks } from "../../i18n/fr/activities/blocks.ts";
import type { Stagehand } from "../activity.ts";
import { element } from "../dom.ts";
import { boardDrawing } from "./board-view.ts";
import { cellName, cellsOf } from "./grid.ts";
import type { Action, State } from "./model.ts";
import { allBlocks } from "./program.ts";
import { type Run, runProgram } from "./run-program.ts";
import type { BlocksScene } from "./scene.ts";
import { blockLabel, describeWorld, itemName } from "./words.ts";

const { board, run: words } = blocks;
const DELAYS = { slow: 900, normal: 400, fast: 120 } as const;
type Speed = keyof typeof DELAYS;

export interface Stage {
  readonly element: HTMLElement;
  /** Puts the robot back at the start, with the program of this state. */
  readonly show: (state: State) => void;
}

/** The grid and the buttons that run the program; `highlight` is told which block is being run. */
export function stageView(scene: BlocksScene, { act, announce }: Stagehand<Action>, highlight: (block: string | undefined) => void): Stage {
  const visible = scene.grids.map((grid, index) => ({ grid, index })).filter(({ grid, index }) => index === 0 || !grid.hidden);
  let chosen = 0;
  let state: State | undefined;
  let run: Run | undefined;
  let at = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let speed: Speed = "normal";

  const picture = element("div", { class: "picture" });
  const story = element("ul", { class: "story" });
  const status = element("p", { class: "status" });
  const variables = element("dl", { class: "variables", "aria-label": board.variables });
  const play = element("button", { type: "button", class: "tool main-tool", "data-key": "play", onclick: () => (timer === undefined ? start() : halt(words.stopped)) }, words.start);
  const stepButton = element("button", { type: "button", class: "tool", "data-key": "step", onclick: () => step() }, words.step);
  const reset = element("button", { type: "button", class: "tool", "data-key": "reset", onclick: () => rewind(true) }, words.reset);
  const pace = element(
    "select",
    { class: "field pace", "aria-label": words.speed, onchange: (event: Event) => { speed = (event.target as HTMLSelectElement).value as Speed; } },
    ...(Object.keys(DELAYS) as Speed[]).map((each) => element("option", { value: each, selected: each === speed }, `${words.speed} ${words.speeds[each]}`)),
  );
  const mark = element("select", { class: "field", onchange: (event: Event) => act({ kind: "mark", cell: (event.target as HTMLSelectElement).value }) });

  function start() {
    if (!run || !state) return;
    if (allBlocks(state.lists).length === 0) return say(words.empty);
    if (at >= run.snapshots.length - 1) at = 0;
    play.textContent = words.stop;
    say(words.running);
    tick();
  }

  function tick() {
    timer = setTimeout(() => {
      if (!picture.isConnected || !run) return halt();
      at += 1;
      paint();
      if (at >= run.snapshots.length - 1) halt(ending());
      else tick();
    }, DELAYS[speed]);
  }

  function step() {
    if (!run || !state) return;
    if (allBlocks(state.lists).length === 0) return say(words.empty);
    halt();
    if (at >= run.snapshots.length - 1) at = 0;
    at = Math.min(at + 1, run.snapshots.length - 1);
    paint();
    say(at === run.snapshots.length - 1 ? `${stepText()} ${ending()}` : stepText());
  }

  function rewind(aloud: boolean) {
    halt();
    at = 0;
    paint();
    status.textContent = words.ready;
    if (aloud) announce(words.back);
  }

  function halt(message?: string) {
    clearTimeout(timer);
    timer = undefined;
    play.textContent = words.start;
    if (message !== undefined) say(message);
  }

  function say(message: string) {
    status.textContent = message;
    announce(message);
  }

  function ending(): string {
    return run ? words.outcomes[run.outcome](cellName(run.snapshots.at(-1)!)) : "";
  }

  function stepText(): string {
    const now = run!.snapshots[at]!;
    const block = allBlocks(state!.lists).find(({ id }) => id === now.block);
    const event = scene.events?.find(({ id }) => id === now.signal);
    const what = block ? blockLabel(scene, block) : words.signal(event?.label ?? "");
    return words.at(at, now.verdict === undefined || block?.kind === "repeat" ? what : `${what} → ${words.verdict(now.verdict)}`, cellName(now), now.heading);
  }

  function paint() {
    if (!run) return;
    const now = run.snapshots[at]!;
    picture.replaceChildren(boardDrawing(run.ground, now, scene.predict ? { marked: state?.marked ?? null, onCell: (cell) => act({ kind: "mark", cell }) } : {}));
    story.replaceChildren(...describeWorld(scene, run.ground, now).map((line) => element("li", {}, line)));
    variables.replaceChildren(...Object.entries(now.variables).map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, String(value)))));
    variables.hidden = Object.keys(now.variables).length === 0;
    highlight(now.block);
  }

  function compute() {
    if (!state) return;
    run = runProgram(visible[chosen]!.grid, state.lists, scene.variables ?? []);
    rewind(false);
  }

  const gridNames = visible.map(({ grid, index }) => grid.name ?? board.grid(index + 1));
  const chooser = visible.length > 1 && element(
    "select",
    { class: "field", "aria-label": board.choose, onchange: (event: Event) => { chosen = Number((event.target as HTMLSelectElement).value); compute(); } },
    ...gridNames.map((name, rank) => element("option", { value: rank }, name)),
  );
  const signals = visible[0]!.grid.signals ?? [];
  const labels = signals.map((signal) => scene.events?.find(({ id }) => id === signal)?.label ?? signal);
  const controls = scene.predict
    ? element("label", { class: "marking" }, board.mark, mark)
    : element("div", { class: "controls", role: "group", "aria-label": words.group }, play, stepButton, reset, pace);

  return {
    element: element(
      "div",
      { class: "stage", role: "group", "aria-label": board.title },
      chooser,
      picture,
      element("details", { class: "in-words" }, element("summary", {}, board.inWords), story),
      legend(scene),
      signals.length > 0 && element("p", { class: "signals" }, board.signals(labels.map((label) => `« ${label} »`).join(", "))),
      variables,
      controls,
      !scene.predict && status,
    ),
    show: (next) => {
      state = next;
      compute();
      if (scene.predict) fillMark(mark, run!, next);
    },
  };
}

function fillMark(mark: HTMLSelectElement, run: Run, { marked }: State) {
  mark.replaceChildren(element("option", { value: "" }, board.unmarked), ...cellsOf(run.ground).filter((cell) => !run.ground.walls.has(cell)).map((cell) => element("option", { value: cell }, cell)));
  mark.value = marked ?? "";
}

/** Only the signs that the visible grids use. */
function legend(scene: BlocksScene): HTMLElement {
  const signs = scene.grids.filter((grid, index) => index === 0 || !grid.hidden).flatMap(({ rows }) => rows).join("");
  const entry = (sign: string, text: string) => element("li", {}, element("span", { class: `key ${sign}`, "aria-hidden": "true" }), text);
  return element(
    "ul",
    { class: "legend", "aria-label": board.legend },
    entry("key-robot", board.keyRobot),
    signs.includes("#") && entry("key-wall", board.keyWall),
    /[1-9]/.test(signs) && entry("key-item", itemName(scene)),
    signs.includes("A") && entry("key-goal", board.keyGoal),
    signs.includes("D") && entry("key-depot", board.keyDepot),
    /[rgb]/.test(signs) && entry("key-target", board.keyTarget),
  );
}
