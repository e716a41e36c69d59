import type { BenchRow } from "./bench/bench-row.ts";

/** `npm run bench [-- name …]`: each figure beside a peer or a limit measured in the same run. */
const BENCHES: Readonly<Record<string, () => Promise<BenchRow[]>>> = {
  content: async () => (await import("./bench/content.ts")).benchContent(),
  engine: async () => (await import("./bench/engine.ts")).benchEngine(),
  calibration: async () => (await import("./bench/calibration.ts")).benchCalibration(),
  preview: async () => (await import("./bench/preview.ts")).benchPreview(),
  route: async () => (await import("./bench/student-route.ts")).benchStudentRoute(),
  analytics: async () => (await import("./bench/analytics.ts")).benchAnalytics(),
  exam: async () => (await import("./bench/exam.ts")).benchExam(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length) {
  console.error(`unknown bench: ${unknown.join(", ")}; known: ${Object.keys(BENCHES).join(", ")}`);
  process.exit(1);
}
let missed = 0;
for (const name of wanted.length ? wanted : Object.keys(BENCHES)) {
  console.log(`\n# ${name}`);
  for (const row of await BENCHES[name]!()) {
    if (row.ok === false) missed += 1;
    console.log(formatRow(row));
  }
}
console.log(missed ? `\n${missed} target(s) missed` : "\nall targets met");
process.exit(missed ? 1 : 0);

function formatRow({ name, value, unit, standardError, peer, peerValue, ratio, target, ok }: BenchRow): string {
  const error = standardError === undefined ? "" : ` ± ${formatNumber(standardError)}`;
  const beside = peer === undefined ? "" : `  |  ${peer}: ${formatNumber(peerValue)} ${unit}${ratio === undefined ? "" : `  |  ratio ${formatNumber(ratio)}${error}`}`;
  const verdict = target === undefined ? "" : `  |  target ${target}${ok === undefined ? "" : ok ? " ✓" : " ✗"}`;
  return `- ${name}: ${formatNumber(value)}${ratio === undefined ? error : ""} ${unit}${beside}${verdict}`;
}

function formatNumber(value: number | undefined): string {
  if (value === undefined) return "–";
  return Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toPrecision(3);
}
