import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";

const SCHEMAS = join(import.meta.dirname, "..", "..", "schemas");
const names = readdirSync(SCHEMAS, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));

it.each(names)("%s is a JSON Schema", (name) => {
  const ajv = new Ajv2020();
  ajv.validateSchema(JSON.parse(readFileSync(join(SCHEMAS, name), "utf8")));
  expect(ajv.errors ?? []).toEqual([]);
});
