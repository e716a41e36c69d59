import { describe } from "vitest";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { describeStore } from "./contract.ts";

describe("in memory", () => {
  describeStore(() => Promise.resolve(openMemoryStore()));
});
