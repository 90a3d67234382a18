/** Characters of a `mailto:` address that every program takes: Windows hands on about 2,000 altogether (assumption: none takes less). */
const LONGEST = 1500;

/** The beginning of a text, as long as it fits into the address of a prepared mail, where each letter may take up to nine characters. */
export function mailBody(text: string): string {
  if (encodeURIComponent(text).length <= LONGEST) return text;
  let length = 0;
  let body = '';
  // by code points: half of a pair cannot be written into an address
  for (const letter of text) {
    length += encodeURIComponent(letter).length;
    if (length > LONGEST) break;
    body += letter;
  }
  return `${body}…`;
}
