import * as React from 'react';
import { CheckedPart } from '../../ui/CheckedPart';
import { EmptyState } from '../../ui/EmptyState';
import { LoadView } from '../../ui/LoadView';
import { RejectedRows } from '../../ui/RejectedRows';
import { Skeleton } from '../../ui/Skeleton';
import { useLoad } from '../../ui/useLoad';
import { ContactForm } from './ContactForm';
import type { ContactUsProps } from './ContactUsProps';
import { useQueueSwitch } from './useQueueSwitch';

/** Takes a message and stores it for the mailbox that answers it. */
export function ContactUs(props: ContactUsProps): React.ReactElement {
  const { topics, title, options, surroundings, strings, renderRequests, queue } = props;
  const [version, setVersion] = React.useState(0);
  const onConfirmed = React.useCallback(() => setVersion(before => before + 1), []);
  const { button, place } = useQueueSwitch(queue);
  const loaded = useLoad(
    React.useCallback(() => topics.findTopics(), [topics]),
    React.useCallback(() => topics.lastRead?.(), [topics])
  );
  // page authors see at once what the form begins with
  const shownPreset = surroundings.isEditing ? JSON.stringify(options.preset) : undefined;
  return (
    <CheckedPart title={title || strings.title} surroundings={surroundings} actions={button} onChanged={loaded.retry}>
      {isChecked => place(
        <LoadView loaded={loaded} skeleton={<Skeleton blocks={6} blockHeight={64} layout="stack" />} ownerTools={surroundings.ownerTools}>
          {({ items, rejected }) => (
            <>
              {!isChecked && <RejectedRows rows={rejected} />}
              {items.length === 0 ? <EmptyState>{strings.noTopics}</EmptyState> : <ContactForm key={shownPreset} {...props} topics={items} onConfirmed={onConfirmed} />}
              {renderRequests?.(version)}
            </>
          )}
        </LoadView>
      )}
    </CheckedPart>
  );
}
