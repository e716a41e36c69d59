const MONTHS = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

/** "2023-03-01" → "1er mars 2023" */
export function frenchDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${Number(day) === 1 ? "1er" : Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}
