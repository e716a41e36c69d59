import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkGradedExam } from "../../src/exam/check-graded-exam.ts";
import { parseGradedExam, serializeGradedExam } from "../../src/exam/parse-graded-exam.ts";
import { mutate } from "../results/mutate.ts";
import { sampleGradedExam } from "./sample-graded-exam.ts";

const FORMATS = [{ name: "graded-exam", sample: sampleGradedExam, check: checkGradedExam, bytes: serializeGradedExam(sampleGradedExam), parse: parseGradedExam }] as const;

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe.each(FORMATS)("the format $name", ({ name, sample, check, bytes, parse }) => {
  const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8")) as object);

  it("gives back what was written", () => {
    expect(parse(bytes)).toEqual({ ok: true, value: sample });
    expect(validate(sample), JSON.stringify(validate.errors)).toBe(true);
  });

  it("agrees with its schema on 2,000 edited files", () => {
    let refused = 0;
    for (let seed = 0; seed < 2000; seed += 1) {
      const file = mutate(sample, seed);
      const accepted = validate(file);
      if (!accepted) refused += 1;
      expect(check(file) === undefined, `${String(seed)} ${JSON.stringify(check(file))} ${JSON.stringify(validate.errors)}`).toBe(accepted);
    }
    expect(refused).toBeGreaterThan(800);
  });

  it("says why it refuses", () => {
    expect(parse(bytesOf({ ...sample, version: 9 }))).toEqual({ ok: false, error: { kind: "too-new", version: 9 } });
    expect(parse(bytesOf({ ...sample, version: 0 }))).toEqual({ ok: false, error: { kind: "damaged", path: "/version", expected: "known-version" } });
    expect(parse(bytesOf({ ...sample, more: 1 }))).toEqual({ ok: false, error: { kind: "damaged", path: "/more", expected: "nothing" } });
    expect(parse(bytes.slice(0, bytes.length - 9))).toEqual({ ok: false, error: { kind: "damaged", path: "", expected: "json" } });
    expect(parse(bytesOf({ format: "palier-results", version: 1 }))).toEqual({ ok: false, error: { kind: `not-${name}` } });
    expect(parse(new Uint8Array(3 * 1024 * 1024))).toMatchObject({ ok: false, error: { kind: "too-large" } });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.json().map((text) => new TextEncoder().encode(text)), fc.nat(bytes.length).map((length) => bytes.slice(0, length))), (some) => {
        parse(some);
      }),
    );
  });
});
