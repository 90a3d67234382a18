/** Ends of lines as systems and Unicode have them. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Letters that show nothing, or show other text than is there: controls but tab and line feed, embeddings, overrides and isolates of direction, and what no text may hold. */
const HARMFUL = /(?![\t\n])[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** Half of a pair: no server can store it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A text of several lines as it may be stored: nothing that deceives the eye or a program, one form of each letter (NFC), no blanks around it. */
export function cleanText(text: string): string {
  return text.replace(LINE_END, '\n').replace(HARMFUL, '').replace(LONE_SURROGATE, '\uFFFD').normalize('NFC').trim();
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/[\t\n]+/g, ' ').trim();
}
