import { cleanText } from '../../../domain/enquiry/content/clean';
import { cutToRoom } from '../../../domain/mail/cutToRoom';

/** Characters of a `mailto:` address that every program takes: Windows hands on about 2,000 altogether (assumption: none takes less). */
const LONGEST = 1500;

/** The beginning of a text, as long as it fits into the address of a prepared mail, where each letter may take up to nine characters. */
export function mailBody(text: string): string {
  return cutToRoom(cleanText(text), LONGEST, '…');
}
