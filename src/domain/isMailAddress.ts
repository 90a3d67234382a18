/** Most characters of an address (RFC 5321, 4.5.3.1, and its erratum 1690). */
const LONGEST = 254;

/**
 * One @ with something on both sides, a dot in the domain, and nothing that could start a second header line or name a second person, in clear or encoded
 * as in %0A; no letters that cannot be seen.
 */
const ADDRESS = /^[^\s\p{Cc}\p{Cf}@<>,;:"%\\()[\]]+@[^\s\p{Cc}\p{Cf}@<>,;:"%\\()[\]]+\.[^\s\p{Cc}\p{Cf}@<>,;:".%\\()[\]]+$/u;

/** Whether the text is a single mail address and nothing else. */
export function isMailAddress(text: string): boolean {
  return text.length <= LONGEST && ADDRESS.test(text);
}
