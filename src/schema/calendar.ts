/**
 * Whether a text names a day of the Gregorian calendar.
 * @param text `YYYY-MM-DD`; `2026-02-30` and all other shapes are refused
 */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
