import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeUtf8, encodeUtf8 } from "../../src/results/utf8.ts";

it("encodes and decodes as the platform does", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expect(encodeUtf8(text)).toEqual(new TextEncoder().encode(text));
      expect(decodeUtf8(encodeUtf8(text))).toBe(new TextDecoder("utf-8", { ignoreBOM: false }).decode(encodeUtf8(text)));
    }),
  );
});

it("refuses exactly the bytes that the platform refuses", () => {
  const bytes = fc.array(
    fc.oneof(fc.nat(255), fc.constantFrom(0xc0, 0xc1, 0xe0, 0xed, 0xa0, 0xf0, 0xf4, 0x8f, 0x90, 0xbf, 0x80, 0xef, 0xbb)),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(bytes, (values) => {
      expect(decodeUtf8(Uint8Array.from(values))).toBe(platformDecode(Uint8Array.from(values)));
    }),
    { numRuns: 20_000 },
  );
});

it.each([
  ["a lone surrogate", [0xed, 0xa0, 0x80]],
  ["a last surrogate", [0xed, 0xbf, 0xbf]],
  ["an overlong slash", [0xc0, 0xaf]],
  ["an overlong euro", [0xf0, 0x82, 0x82, 0xac]],
  ["a point past the last", [0xf4, 0x90, 0x80, 0x80]],
  ["a cut character", [0xe2, 0x82]],
])("refuses %s", (_, bytes) => {
  expect(decodeUtf8(Uint8Array.from(bytes))).toBeUndefined();
});

it("decodes long texts without exhausting the stack", () => {
  const text = "é😀a".repeat(300_000);
  expect(decodeUtf8(encodeUtf8(text))).toBe(text);
});

function platformDecode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
