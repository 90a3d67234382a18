import * as React from 'react';
import { contentOf, fromStored, joined, toStored } from './draftForms';
import { EarlierNote } from './EarlierNote';
import { useArrival, useEarlier } from './useEarlier';
import { useKeeping } from './useKeeping';
import { useLate } from './useLate';

/** Keeps what is written as long as it has not been sent, and offers what was written before the page was loaded. */
export function Drafts(): React.ReactElement | null {
  const { form, viewer, tools } = useLate();
  const { identity, files, isBegun, delivery, draft } = form;
  const { earlier, settle } = useEarlier(tools, identity.key);
  const isSent = delivery.status === 'sent';
  // as long as an earlier draft is offered nothing takes its place
  const isKept = isBegun && !isSent && !earlier;
  useKeeping(tools.drafts, () => (isKept ? toStored(draft, identity, files.map(({ name }) => name), form.tried()) : undefined));
  useArrival(earlier, ({ texts }, receipt) => {
    tools.drafts.drop();
    if (isBegun) return form.confirm();
    form.showSent({ receipt, mailbox: '', email: texts.senderEmail });
    settle();
  });
  if (!earlier || isSent) return null;

  const goOn = (): void => {
    const { draft: stored } = earlier;
    if (stored.isSending) form.noteTried(stored.key, stored.isChanged ? '' : contentOf(fromStored(stored, viewer)));
    if (stored.about) form.choices.fetch();
    // a copy of the tab has a copy of the draft: what was never sent goes on as a message of its own in each
    const key = stored.isSending ? stored.key : identity.key;
    form.adopt(joined(fromStored(stored, viewer), isBegun ? draft : undefined), { ...stored, key });
    settle();
  };
  const discard = (): void => {
    tools.drafts.drop();
    settle();
    form.seek('empty');
  };
  return <EarlierNote earlier={earlier} onGoOn={goOn} onDiscard={discard} />;
}
