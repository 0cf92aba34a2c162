/** Whether the calendar has this day, written as ISO 8601 has it: 2031-05-30. 30 February is none, nor is 30.05.2031. */
export function isCalendarDay(text: unknown): text is string {
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00Z`);
  // Some engines count 30 February on into March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
