import { AppError } from '../../../domain/AppError';
import { keepUntilOf } from '../../../domain/enquiry/keepUntil';
import { tripwire } from '../../../domain/enquiry/tripwire';
import type { ContactTools } from '../ContactUsProps';
import { contentOf, toEnquiry, toStored } from './draftForms';
import type { Parcel } from '../state/Parcel';
import type { Delivery } from '../state/useDelivery';

/**
 * Sends what is written, once it is in order. That it was tried is kept before anything is sent: whatever happens to the page then, the desk is asked first.
 * @throws AppError
 */
export async function deliver({ desk, drafts, languages }: ContactTools, { fields: { draft, choice }, message, route, hasChoices, today, keepDays }: Parcel): Promise<Delivery> {
  const { identity, files, trap } = message;
  const trip = tripwire(trap, identity.begunAt, Date.now());
  if (trip && !message.noteTripped()) return { status: 'tripped', trip };
  if (!route) throw new AppError('setting', 'No contact topic names a mailbox for this.');
  const language = languages.includes(draft.language) ? draft.language : '';
  const rest = { key: identity.key, mailbox: route.mailbox, keepUntil: keepUntilOf(today, keepDays) };
  const enquiry = toEnquiry({ ...draft, language }, rest, !hasChoices || Boolean(choice), desk.limits.subject);
  const content = contentOf(draft);
  message.noteTried(identity.key, content);
  drafts.keep(toStored(draft, identity, files.map(({ name }) => name), content));
  const receipt = await desk.send(enquiry);
  drafts.drop();
  return { status: 'sent', receipt, mailbox: enquiry.mailbox, email: enquiry.senderEmail };
}
