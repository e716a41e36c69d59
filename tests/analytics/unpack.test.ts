import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type ImportedFile, unpack, unpackLimits } from "../../src/analytics/unpack.ts";

const one = { "a.palier.json": strToU8("{}"), "3e A/b.palier.json": strToU8('{"b":1}') };

describe("unpacking", () => {
  it("lists the files of an archive by their path in it", () => {
    expect(unpack(archive(one)).files.map((file) => file.name)).toEqual(["x.zip/a.palier.json", "x.zip/3e A/b.palier.json"]);
  });

  it("opens a ZIP in a ZIP", () => {
    const { files, refusals } = unpack(archive({ "in.zip": zipSync(one) }));
    expect([files.map((file) => file.name), refusals]).toEqual([["x.zip/in.zip/a.palier.json", "x.zip/in.zip/3e A/b.palier.json"], []]);
  });

  it("keeps the bytes as they were", () => expect(unpack(archive(one)).files[1]?.bytes).toEqual(strToU8('{"b":1}')));

  it.each([
    ["a ZIP in a ZIP in a ZIP", archive({ "in.zip": zipSync({ "in.zip": zipSync(one) }) }), "archive-too-deep"],
    ["a download cut short", { ...archive(one), bytes: archive(one).bytes.slice(0, -40) }, "archive-damaged"],
    ["a download cut in the middle of a file", { ...archive({ "a.json": noise(300_000) }), bytes: archive({ "a.json": noise(300_000) }).bytes.slice(0, 100_000) }, "archive-damaged"],
    ["a bomb of zeros", archive({ "a.json": new Uint8Array(10_000_000) }), "archive-ratio"],
    ["a bomb in a ZIP in a ZIP", archive({ "in.zip": zipSync({ "a.json": new Uint8Array(10_000_000) }) }), "archive-ratio"],
    ["an archive without a file", archive({}), "archive-empty"],
  ])("refuses %s", (_, file, reason) => {
    expect(unpack(file)).toEqual({ files: [], refusals: [expect.objectContaining({ reason })] });
  });

  it("refuses more bytes than the limit, counted across nested archives", () => {
    const limits = { ...unpackLimits, totalBytes: 1_000_000 };
    expect(unpack(archive({ "a.json": noise(600_000), "b.json": noise(600_000) }), limits).refusals[0]?.reason).toBe("archive-too-large");
  });

  it("refuses more entries than the limit", () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.json`, strToU8("{}")]));
    expect(unpack(archive(many), { ...unpackLimits, entries: 20 }).refusals[0]?.reason).toBe("archive-too-many");
  });

  it("keeps the sound files beside a damaged archive", () => {
    const { files, refusals } = unpack(archive({ "a.palier.json": strToU8("{}"), "in.zip": zipSync(one).slice(0, -40) }));
    expect([files.length, refusals.map(({ name, reason }) => [name, reason])]).toEqual([1, [["x.zip/in.zip", "archive-damaged"]]]);
  });
});

function archive(content: Readonly<Record<string, Uint8Array>>): ImportedFile {
  return { name: "x.zip", bytes: zipSync({ ...content }), modifiedAt: "2026-11-01T00:00:00.000Z" };
}

/** Bytes that do not compress, the same each time. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state & 0xff;
  });
}
