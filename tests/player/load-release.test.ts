import { expect, it } from "vitest";
import { type Loaded, loadRelease, loadStatements, onceLoaded } from "../../src/player/load-release.ts";

const answer = (body: string, status = 200) => ({ fetch: () => Promise.resolve(new Response(body, { status })) });
const offline = { fetch: () => Promise.reject(new TypeError("Failed to fetch")) };
const reference = { path: "1.1.statements.0123456789abcdef.json", bytes: 10 };

it("opens a release", async () => {
  const loaded = await loadRelease(answer('{"format":"palier-release","id":"a"}'));
  expect(loaded.ok && loaded.value.id).toBe("a");
});

it.each([
  ["no network", offline, "offline"],
  ["a proxy that fails", answer("", 502), "offline"],
  ["a file that is not there", answer("", 404), "missing"],
  ["a captive portal's page", answer("<!doctype html><title>Wi-Fi</title>"), "corrupted"],
  ["half a file", answer('{"format":"palier-rel'), "corrupted"],
  ["other data", answer('{"format":"something"}'), "corrupted"],
  ["null", answer("null"), "corrupted"],
] as const)("tells %s apart", async (_name, effects, kind) => {
  expect(await loadRelease(effects)).toEqual({ ok: false, error: { kind, path: "bank/release.json" } });
});

it("says that a competence without bundle is missing, without asking the network", async () => {
  expect(await loadStatements(undefined, offline)).toMatchObject({ ok: false, error: { kind: "missing" } });
});

it("refuses statements without challenges", async () => {
  expect(await loadStatements(reference, answer('{"competence":"1.1"}'))).toMatchObject({ ok: false, error: { kind: "corrupted" } });
});

it("keeps what was loaded, and asks again only after a failure", async () => {
  const answers: Loaded<string>[] = [{ ok: false, error: { kind: "offline", path: "" } }, { ok: true, value: "first" }, { ok: true, value: "second" }];
  const load = onceLoaded(async () => answers.shift() as Loaded<string>);
  expect((await load()).ok).toBe(false);
  expect(await Promise.all([load(), load()])).toEqual([{ ok: true, value: "first" }, { ok: true, value: "first" }]);
});
