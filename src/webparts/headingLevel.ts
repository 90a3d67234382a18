/** What the title of a part can be: the page itself has the first level. */
export const HEADING_LEVELS = [2, 3, 4] as const;

/** @param stored by the page: a drop-down keeps it as text; parts of earlier versions have none */
export function headingLevel(stored: unknown): (typeof HEADING_LEVELS)[number] {
  return HEADING_LEVELS.find(level => String(level) === String(stored)) ?? 2;
}
