import { homeNetwork as words } from "../../i18n/fr/activities/home-network.ts";
import { labelled, select } from "../controls.ts";
import { element } from "../dom.ts";
import { type Desk, form, go, perform } from "./desk.ts";
import type { Device } from "./devices.ts";
import { runTest } from "./network.ts";
import { type Outcome, TESTS, type TestKind } from "./state.ts";

const text = words.tests;

export function testsSection(desk: Desk, device: Device): HTMLElement {
  const { scene, memory, state } = desk;
  const targets = scene.sites.flatMap(({ name, ip }): [string, string][] => [[name, name], ...(memory.test === "site" ? [[ip, text.byAddress(name, ip)] as [string, string]] : [])]);
  const needsTarget = memory.test === "site" || memory.test === "page";
  const target = targets.some(([value]) => value === memory.target) ? memory.target : targets[0]![0];
  const run = () => {
    const outcome = runTest(scene, state, device, memory.test, target);
    perform(desk, { kind: "test", device: device.id, test: memory.test, target }, outcome ? outcomeText(desk, outcome) : text.off, text.off);
  };
  const done = state.outcomes.filter((outcome) => outcome.device === device.id);
  return element(
    "div",
    { class: "stack" },
    form(
      run, text.run, "run",
      element(
        "div",
        { class: "two" },
        labelled(text.which, select("test", TESTS.map((test) => [test, text.names[test]]), memory.test, (test) => go(desk, { test: test as TestKind }))),
        needsTarget && labelled(text.target, select("target", targets, target, (chosen) => go(desk, { target: chosen }))),
      ),
    ),
    element("h4", {}, text.results),
    done.length === 0 ? element("p", { class: "soft" }, text.none) : element("ol", { class: "outcomes" }, ...done.map((outcome) => element("li", {}, outcomeText(desk, outcome)))),
  );
}

/** A name that was found is followed by its address, as the command says it. */
function outcomeText({ scene }: Desk, { test, target, result, value }: Outcome): string {
  const ip = test === "site" && result !== "no-link" && result !== "no-name" ? scene.sites.find(({ name }) => name === target)?.ip : undefined;
  const said = result !== "ok" ? text.results_[result] : test === "page" ? text.pageOk : test === "speed" ? text.speed(value) : text.reply(value);
  return text.line(text.short[test], ip === undefined ? target : `${target} (${ip})`, said);
}
