/** The ways a pupil writes an hour of the day; the first is the one shown: 545 → "9 h 05", "9:05", "09 h 05", "09:05". */
export function hourWritings(minutes: number): string[] {
  const hour = Math.floor(minutes / 60);
  const rest = String(minutes % 60).padStart(2, "0");
  const hours = hour < 10 ? [`${hour}`, `0${hour}`] : [`${hour}`];
  return hours.flatMap((written) => [`${written} h ${rest}`, `${written}:${rest}`, ...(rest === "00" ? [`${written} h`] : [])]);
}

/** The ways a pupil writes a day; the first is the one shown: "8 octobre" → "8 octobre", "le 8 octobre", "8/10", "08/10". */
export function dayWritings(date: string): string[] {
  const [day = "", month = ""] = date.split(" ");
  const numbers = [Number.parseInt(day, 10), MONTHS.indexOf(month) + 1];
  if (numbers.some((number) => !(number > 0))) throw new Error(`not a day: ${date}`);
  const short = numbers.join("/");
  const long = numbers.map((number) => String(number).padStart(2, "0")).join("/");
  return [date, `le ${date}`, ...new Set([short, long])];
}

const MONTHS = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
