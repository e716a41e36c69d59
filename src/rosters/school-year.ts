/** The 1st of August that begins the school year of a day: "2026-11-26" is of the year begun on "2026-08-01". */
export function schoolYearStart(day: string): string {
  const year = Number(day.slice(0, 4));
  return `${day.slice(5) >= "08-01" ? year : year - 1}-08-01`;
}

/** The same year as it is written in the names of campaigns: "26-27". */
export function schoolYearName(day: string): string {
  const year = Number(schoolYearStart(day).slice(0, 4));
  return `${String(year % 100).padStart(2, "0")}-${String((year + 1) % 100).padStart(2, "0")}`;
}
