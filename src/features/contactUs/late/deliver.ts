import { AppError } from '../../../domain/AppError';
import { keepUntilOf } from '../../../domain/enquiry/keepUntil';
import type { Route } from '../../../domain/enquiry/route';
import { tripwire } from '../../../domain/enquiry/tripwire';
import type { ContactTools } from '../ContactUsProps';
import { toEnquiry, toStored } from './draftForms';
import type { Delivery } from '../state/useDelivery';
import type { Fields } from '../state/useFields';
import type { MessageState } from '../state/useMessage';

/** What is to be sent, with what decides how. */
export interface Parcel {
  readonly fields: Fields;
  readonly message: MessageState;
  readonly route: Route | undefined;
  /** Whether it is known what a message can be about. */
  readonly hasChoices: boolean;
  /** Day such as 2026-01-31. */
  readonly today: string;
  readonly keepDays: number;
}

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
  message.noteTried(identity.key);
  drafts.keep(toStored(draft, identity, files.map(({ name }) => name), true));
  const receipt = await desk.send(enquiry);
  drafts.drop();
  return { status: 'sent', receipt, mailbox: enquiry.mailbox, email: enquiry.senderEmail };
}
