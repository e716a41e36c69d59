import type { ExamSession } from "./exam-session.ts";

/** The sessions as an iCalendar file (RFC 5545), for the calendars that schools have; it says no name and no code. */
export function examCalendar(sessions: readonly Pick<ExamSession, "id" | "name" | "room" | "opens" | "closes" | "createdAt" | "candidates">[], describe: (candidates: number) => string): string {
  const events = sessions.flatMap(({ id, name, room, opens, closes, createdAt, candidates }) => [
    "BEGIN:VEVENT",
    `UID:${id}@palier`,
    `DTSTAMP:${stamp(createdAt)}`,
    `DTSTART:${stamp(opens)}`,
    `DTEND:${stamp(closes)}`,
    `SUMMARY:${escaped(name)}`,
    ...(room === "" ? [] : [`LOCATION:${escaped(room)}`]),
    `DESCRIPTION:${escaped(describe(candidates.length))}`,
    "END:VEVENT",
  ]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Palier//Epreuves//FR", ...events, "END:VCALENDAR", ""].flatMap(folded).join("\r\n");
}

function stamp(time: string): string {
  return `${time.slice(0, 19).replace(/[-:]/g, "")}Z`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, "\\n");
}

/** A line holds 75 bytes at most; 37 characters of two bytes are under it. */
function folded(line: string): string[] {
  const characters = [...line];
  return Array.from({ length: Math.max(1, Math.ceil(characters.length / FOLD)) }, (_, index) => `${index === 0 ? "" : " "}${characters.slice(index * FOLD, (index + 1) * FOLD).join("")}`);
}

const FOLD = 24;
