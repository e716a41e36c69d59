const FIRST = Date.UTC(2000, 0, 1);
const LAST = Date.UTC(2100, 0, 1) - 1;

/** The time as events write it. A flat battery sends a clock to 1970: the results file knows this century only. */
export function timeNow(now = Date.now()): string {
  return new Date(Math.min(LAST, Math.max(FIRST, now))).toISOString();
}
