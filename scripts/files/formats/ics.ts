export interface CalendarEvent {
  readonly uid: string;
  /** Local time "20240312T090000", or a day "20240312". */
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly location?: string;
  readonly description?: string;
  /** Recurrence rule: "FREQ=WEEKLY;COUNT=10". */
  readonly rule?: string;
}

/** An iCalendar file (RFC 5545). */
export function ics(events: readonly CalendarEvent[], name = "Agenda"): string {
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Palier//Agenda//FR", `X-WR-CALNAME:${escapeText(name)}`];
  for (const event of events) {
    lines.push("BEGIN:VEVENT", `UID:${event.uid}`, "DTSTAMP:20240115T120000Z", dated("DTSTART", event.start), dated("DTEND", event.end), `SUMMARY:${escapeText(event.summary)}`);
    if (event.rule) lines.push(`RRULE:${event.rule}`);
    if (event.location) lines.push(`LOCATION:${escapeText(event.location)}`);
    if (event.description) lines.push(`DESCRIPTION:${escapeText(event.description)}`);
    lines.push("END:VEVENT");
  }
  return [...lines, "END:VCALENDAR", ""].join("\r\n");
}

function dated(field: string, value: string): string {
  return value.includes("T") ? `${field};TZID=Europe/Paris:${value}` : `${field};VALUE=DATE:${value}`;
}

function escapeText(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll(";", "\\;").replaceAll(",", "\\,").replaceAll("\n", "\\n");
}
