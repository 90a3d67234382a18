import * as React from 'react';
import type { PageQuestion } from '../../domain/enquiry/Enquiry';
import type { EnquiryDesk } from '../../domain/enquiry/EnquiryDesk';
import type { TopicDirectory } from '../../domain/enquiry/TopicDirectory';
import type { Viewer } from '../../domain/Viewer';
import { EmptyState } from '../../ui/EmptyState';
import { LoadView } from '../../ui/LoadView';
import { Part } from '../../ui/Part';
import type { PartSurroundings } from '../../ui/PartContext';
import { RejectedRows } from '../../ui/RejectedRows';
import { Skeleton } from '../../ui/Skeleton';
import { useLoad } from '../../ui/useLoad';
import { ContactForm } from './ContactForm';
import type { ContactStrings } from './ContactStrings';
import { type QueueTool, useQueueSwitch } from './useQueueSwitch';

export interface ContactUsProps {
  readonly topics: TopicDirectory;
  readonly desk: EnquiryDesk;
  readonly viewer: Viewer;
  /** Heading; the language's own when empty. */
  readonly title: string;
  /** What happens with personal data; the language's own text when empty. */
  readonly privacy: string;
  readonly surroundings: PartSurroundings;
  readonly strings: ContactStrings;
  /** Another part of the page hands it over. */
  readonly question?: PageQuestion;
  /** Below the form: what the visitor has sent. @param version counts the messages that were confirmed on this page */
  renderRequests?(version: number): React.ReactElement;
  /** For those who answer. */
  readonly queue?: QueueTool;
}

/** Takes a message and stores it for the mailbox that answers its topic. */
export function ContactUs({ topics, desk, viewer, title, privacy, surroundings, strings, question, renderRequests, queue }: ContactUsProps): React.ReactElement {
  const loaded = useLoad(React.useCallback(() => topics.findTopics(), [topics]));
  const [version, setVersion] = React.useState(0);
  const onSent = React.useCallback(() => setVersion(count => count + 1), []);
  const { button, place } = useQueueSwitch(queue);
  return (
    <Part title={title || strings.title} actions={button} {...surroundings}>
      {place(
        <LoadView loaded={loaded} skeleton={<Skeleton blocks={5} blockHeight={56} layout="stack" />} ownerTools={surroundings.ownerTools}>
          {({ items, rejected }) => (
            <>
              <RejectedRows rows={rejected} />
              {items.length === 0 ? (
                <EmptyState>{strings.noTopics}</EmptyState>
              ) : (
                <ContactForm desk={desk} topics={items} viewer={viewer} privacy={privacy || strings.privacy} strings={strings} question={question} onSent={onSent} />
              )}
              {renderRequests?.(version)}
            </>
          )}
        </LoadView>
      )}
    </Part>
  );
}
