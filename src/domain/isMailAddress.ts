/** One @ with something on both sides, a dot in the domain, nothing that could start a second header line. */
const ADDRESS = /^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:".]+$/;

/** Whether the text is a single mail address and nothing else. */
export function isMailAddress(text: string): boolean {
  return ADDRESS.test(text);
}
