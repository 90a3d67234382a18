import { AppError } from '../../../domain/AppError';
import type { EnquiryLimits, EnquiryText } from '../../../domain/enquiry/EnquiryLimits';
import { lengthProblem } from '../../../domain/enquiry/fieldProblems';
import { isMailAddress } from '../../../domain/isMailAddress';

type Texts = Readonly<Partial<Record<EnquiryText, string>>>;

/**
 * The last gate before the list, whatever form a request comes from: nothing is sent that does not fit or could turn an answer into another mail.
 * @throws AppError
 */
export function checkRequest(texts: Texts & { readonly senderEmail: string }, mailbox: string, limits: EnquiryLimits): void {
  const tooLong = (Object.keys(limits) as EnquiryText[]).find(name => lengthProblem(texts[name] ?? '', limits[name]));
  if (tooLong) throw new AppError('refused', `The text “${tooLong}” has more than ${limits[tooLong]} characters.`);
  if (!isMailAddress(texts.senderEmail.trim())) throw new AppError('refused', 'The address of the sender is not one mail address.');
  if (!isMailAddress(mailbox)) throw new AppError('setting', 'The mailbox that should answer is not one mail address.');
}
