import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { checkResults } from "../../src/results/check-results.ts";
import { anyRun } from "./arbitraries.ts";
import { honestRun } from "./honest-run.ts";
import { mutate } from "./mutate.ts";

const schema: object = JSON.parse(readFileSync("schemas/results.schema.json", "utf8"));
const validate = new Ajv2020({ strict: true, strictRequired: false, strictTuples: false }).compile(schema);

it("accepts every genuine file, as the parser does", async () => {
  await fc.assert(
    fc.asyncProperty(anyRun, async (run) => {
      const file: unknown = JSON.parse(JSON.stringify(await run));
      expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
      expect(checkResults(file)).toBeUndefined();
    }),
  );
});

it("agrees with the parser on 4,000 edited files", async () => {
  const honest = await honestRun();
  let refused = 0;
  for (let seed = 0; seed < 4000; seed += 1) {
    const file = mutate(honest, seed);
    const accepted = validate(file);
    if (!accepted) refused += 1;
    expect(
      checkResults(file) === undefined,
      `${String(seed)} ${JSON.stringify(checkResults(file))} ${JSON.stringify(validate.errors)}`,
    ).toBe(accepted);
  }
  expect(refused).toBeGreaterThan(2000);
  expect(refused).toBeLessThan(3990);
});
