export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "iso-8859-15";

/** Text of a file from a school's tools, in the encoding that it declares or shows; no bytes are too broken. */
export function decodeText(bytes: Uint8Array): string {
  return sniffText(bytes).text;
}

/** The same text without its mark, and the encoding it was read in. */
export function sniffText(bytes: Uint8Array): { readonly text: string; readonly encoding: TextEncoding } {
  const encoding = encodingOf(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function encodingOf(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  const beginning = bytes.subarray(0, 1000);
  for (const [index, byte] of beginning.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  // Without a mark: in French text, every other byte of UTF-16 is zero.
  if ((zeros[1] ?? 0) > beginning.length / 4) return "utf-16le";
  if ((zeros[0] ?? 0) > beginning.length / 4) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : singleByteEncoding(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Both agree but on a few places: 80–9F are letters in Windows-1252 alone; BC, BD and BE are Œ, œ and Ÿ in ISO-8859-15, ¼, ½ and ¾ in the other. */
function singleByteEncoding(bytes: Uint8Array): TextEncoding {
  const declared = /encoding=["']([\w-]+)["']/.exec(String.fromCharCode(...bytes.subarray(0, 100)))?.[1]?.toLowerCase();
  if (declared === "iso-8859-15") return "iso-8859-15";
  if (bytes.some((byte) => byte >= 0x80 && byte <= 0x9f)) return "windows-1252";
  return bytes.some((byte) => byte >= 0xbc && byte <= 0xbe) ? "iso-8859-15" : "windows-1252";
}
