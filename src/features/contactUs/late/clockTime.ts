/** A time as the language writes it; of another day, the day as well. @param instant milliseconds since 1970 */
export function clockTime(instant: number, locale: string): string {
  const isToday = new Date(instant).toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', ...(!isToday && { dateStyle: 'medium' }) }).format(instant);
}
