/** Milliseconds since 2000 of a time as the formats write it, "2026-12-03T08:02:11.120Z". */
export function instantOf(time: string): number {
  const [year = 2000, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = time.split(/\D/).map(Number);
  // The year begins in March, so that the day added to February is its last (Hinnant 2013).
  const [marchYear, marchMonth] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const days = 365 * marchYear + Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400) + Math.floor((153 * marchMonth + 2) / 5) + day - DAYS_BEFORE_2000;
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
}

const DAYS_BEFORE_2000 = 730_426;
