import { code } from "../../i18n/fr/activities/code.ts";
import type { Stagehand } from "../activity.ts";
import { element } from "../dom.ts";
import { editorView } from "./editor-view.ts";
import { type Execution, execute } from "./interpreter.ts";
import { type Action, runTest, type State, type Test } from "./model.ts";
import type { CodeScene } from "./scene.ts";

const { run: words, tests: testWords } = code;

/** The program, what it shows, and its memory when it is run line by line. Everything is changed in place. */
export function view(scene: CodeScene, { act, announce }: Stagehand<Action>): (state: State) => HTMLElement {
  let traced: Execution | undefined;
  let at = 0;

  const editor = editorView(scene.readOnly ?? false, (source) => act({ kind: "write", source }), () => forget());
  const screen = element("pre", { class: "console", tabindex: 0, role: "group", "aria-label": words.console }, words.empty);
  const status = element("p", { class: "status", hidden: true });
  const memory = element("div", { class: "memory", hidden: true });
  const results = element("div", { class: "results" });
  const tool = (key: string, text: string, run: () => void, main = false) => element("button", { type: "button", class: main ? "tool main-tool" : "tool", "data-key": key, onclick: run }, text);
  const step = tool("step", words.step, () => advance());
  const leave = tool("leave", words.leave, () => forget());
  const visible = (scene.tests ?? []).filter(({ hidden }) => !hidden);

  function start() {
    forget();
    editor.flush();
    const run = execute(editor.source(), { inputs: scene.inputs ?? [] });
    show(run.console, run);
    const message = run.error ? `${words.failed(run.error.line, run.error.kind)} ${run.error.why}` : `${run.output === "" ? words.silent : words.finished} ${run.output.slice(0, 300)}`;
    announce(message);
  }

  function show(text: string, { error, output }: Execution) {
    screen.replaceChildren(text === "" && !error ? element("span", { class: "soft" }, output === "" ? words.silent : "") : text, ...(error ? [element("span", { class: "error" }, `${text === "" || text.endsWith("\n") ? "" : "\n"}${error.text}`)] : []));
    editor.point(error?.line ?? 0, "error");
  }

  function advance() {
    if (!traced) {
      editor.flush();
      traced = execute(editor.source(), { inputs: scene.inputs ?? [], traced: true });
      at = 0;
      if (traced.moments.length === 0) {
        start();
        return;
      }
    } else at += 1;
    const { moments, error, console: all } = traced;
    if (at >= moments.length) {
      const run = traced;
      forget();
      show(all, run);
      if (error) announce(`${words.failed(error.line, error.kind)} ${error.why}`);
      return;
    }
    const { line, variables, shown } = moments[at]!;
    const message = line === 0 ? words.end(at + 1) : words.about(line, at + 1, moments.length);
    step.textContent = words.next;
    leave.hidden = false;
    status.hidden = false;
    status.textContent = message;
    editor.point(line, "run");
    screen.replaceChildren(all.slice(0, shown));
    memory.hidden = false;
    memory.replaceChildren(memoryTable(variables, new Map(moments[at - 1]?.variables)));
    announce(`${message} ${variables.map(([name, value]) => `${name} = ${value}`).join(", ")}`);
  }

  /** Leaves the run line by line. */
  function forget() {
    traced = undefined;
    step.textContent = words.step;
    leave.hidden = true;
    status.hidden = true;
    memory.hidden = true;
    editor.point(0, "run");
  }

  function tryAll() {
    forget();
    editor.flush();
    const source = editor.source();
    const found = visible.map((test) => ({ test, ...runTest(source, test) }));
    const summary = testWords.summary(found.filter(({ passed }) => passed).length, found.length);
    results.replaceChildren(testTable(found), element("p", { class: "summary" }, summary));
    announce(summary);
  }

  forget();
  const inputs = scene.inputs ?? [];
  const root = element(
    "div",
    { class: "code-activity" },
    editor.element,
    scene.canRun !== false && element("div", { class: "controls", role: "group", "aria-label": words.group }, tool("run", words.start, start, true), step, leave, visible.length > 0 && tool("tests", words.tests, tryAll)),
    inputs.length > 0 && element("p", { class: "small soft" }, words.inputs(inputs.map((input) => `« ${input} »`).join(", "))),
    status,
    memory,
    scene.canRun !== false && element("div", { class: "console-part" }, element("p", { class: "caption" }, words.console), screen),
    visible.length > 0 && element("div", { class: "tests" }, element("p", { class: "caption" }, testWords.title), results),
  );
  if (visible.length > 0) results.replaceChildren(testTable(visible.map((test) => ({ test }))));

  return ({ source }) => {
    if (editor.source() !== source) forget();
    editor.show(source);
    return root;
  };
}

function memoryTable(variables: readonly (readonly [string, string])[], before: ReadonlyMap<string, string>): HTMLElement {
  if (variables.length === 0) return element("p", { class: "soft" }, words.noVariable);
  return element(
    "table",
    {},
    element("caption", {}, words.variables),
    element("thead", {}, element("tr", {}, element("th", { scope: "col" }, words.variable), element("th", { scope: "col" }, words.value))),
    element("tbody", {}, ...variables.map(([name, value]) => element("tr", { class: before.get(name) === value ? "" : "changed" }, element("th", { scope: "row" }, name), element("td", {}, value)))),
  );
}

function testTable(rows: readonly { readonly test: Test; readonly passed?: boolean; readonly result?: string }[]): HTMLElement {
  const { none } = testWords;
  const lines = rows.map(({ test, passed, result }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, test.call ?? (test.inputs?.join(", ") || none)),
      element("td", {}, test.expected),
      element("td", {}, result ?? none),
      element("td", { class: passed === undefined ? "" : passed ? "same" : "different" }, passed === undefined ? none : passed ? testWords.same : testWords.different),
    ));
  const heads = [rows.some(({ test }) => test.call) ? testWords.test : testWords.given, testWords.expected, testWords.obtained, testWords.verdict];
  return element("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": testWords.caption }, element("table", {}, element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))), element("tbody", {}, ...lines)));
}
