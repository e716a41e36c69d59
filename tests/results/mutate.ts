import { createHash } from "node:crypto";

/** A copy of JSON data with one edit somewhere, drawn from the seed. */
export function mutate(data: unknown, seed: number): unknown {
  const draw = drawFrom(seed);
  const copy: unknown = JSON.parse(JSON.stringify(data));
  const places = placesIn(copy);
  const { holder, key } = places[draw(places.length)]!;
  const edits = [
    () => (holder[key] = strangers[draw(strangers.length)]),
    () => (holder[key] = nearby(holder[key], draw)),
    () => delete holder[key],
    () => (holder[`${String(key)}${String(draw(3))}`] = holder[key]),
    () => (holder[oddKeys[draw(oddKeys.length)]!] = "x"),
    () => {
      const other = places[draw(places.length)]!;
      [holder[key], other.holder[other.key]] = [structuredClone(other.holder[other.key]), structuredClone(holder[key])];
    },
  ];
  edits[draw(edits.length)]!();
  return JSON.parse(JSON.stringify(copy));
}

/** The next draws of whole numbers below a bound, from one seed. */
export function drawFrom(seed: number): (bound: number) => number {
  let turn = 0;
  return (bound) => {
    turn += 1;
    return (
      createHash("sha256")
        .update(`${String(seed)}/${String(turn)}`)
        .digest()
        .readUInt32BE(0) % bound
    );
  };
}

type Holder = Record<string | number, unknown>;

function placesIn(data: unknown): { holder: Holder; key: string | number }[] {
  if (typeof data !== "object" || data === null) return [];
  const keys = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  const holder = data as Holder;
  return keys.flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

function nearby(value: unknown, draw: (bound: number) => number): unknown {
  if (typeof value === "number") return [value + 1, -value, value * 1000, value / 2, value + 0.5][draw(5)];
  if (typeof value === "string") return [`${value}x`, value.slice(1), value.toUpperCase(), `${value} `, value.repeat(9)][draw(5)];
  if (typeof value === "boolean") return !value;
  if (Array.isArray(value)) return [[], [...value, ...value], [...value].reverse(), [...value, null], value[0]][draw(5)];
  return null;
}

const strangers = [
  null,
  true,
  0,
  -1,
  1.5,
  1e12,
  4294967296,
  "",
  "x",
  "a".repeat(81),
  "a#b",
  "a#b#c",
  "#",
  "a".repeat(201),
  "😀".repeat(121),
  "😀".repeat(2000),
  "é",
  "2026-13-01T00:00:00.000Z",
  "2026-01-31T23:59:59.999Z",
  "0".repeat(64),
  [],
  {},
  [[]],
  { kind: "skip" },
  { kind: "short-text", text: "😀".repeat(2000) },
  { kind: "fields", values: { constructor: "x" } },
  { kind: "fields", values: Object.fromEntries(Array.from({ length: 41 }, (_, index) => [`k${String(index)}`, ""])) },
  { kind: "ordering", order: Array.from({ length: 41 }, () => "a") },
  { kind: "started" },
  Array.from({ length: 101 }, () => "a"),
];

const oddKeys = ["constructor", "prototype", "toString", "hasOwnProperty", "", "a b", "é", "later", "kind", "0"];
