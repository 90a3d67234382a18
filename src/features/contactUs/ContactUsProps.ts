import type { ComponentType, ReactElement } from 'react';
import type { AppError } from '../../domain/AppError';
import type { AboutChoice } from '../../domain/enquiry/aboutChoices';
import type { DraftStore } from '../../domain/enquiry/DraftStore';
import type { EnquiryDesk } from '../../domain/enquiry/EnquiryDesk';
import type { EnquiryLimits } from '../../domain/enquiry/EnquiryLimits';
import type { Prefill } from '../../domain/enquiry/prefill';
import type { TopicDirectory } from '../../domain/enquiry/TopicDirectory';
import type { Trip } from '../../domain/enquiry/tripwire';
import type { Viewer } from '../../domain/Viewer';
import type { PartSurroundings } from '../../ui/PartContext';
import type { ContactStrings } from './ContactStrings';
import type { LateStrings } from './late/LateStrings';
import type { Parcel } from './state/Parcel';
import type { Delivery, SentMessage } from './state/useDelivery';
import type { QueueTool } from './useQueueSwitch';

/** Pieces of the form that are not there at the first view. */
export interface LateViews {
  /** Keeps what is written, and offers what was written before. */
  readonly Drafts: ComponentType;
  readonly Failed: ComponentType<{ readonly error: AppError; readonly isClosed: boolean }>;
  readonly MoreFields: ComponentType;
  readonly Sent: ComponentType<{ readonly sent: SentMessage }>;
  readonly Summary: ComponentType;
  readonly Tripped: ComponentType<{ readonly trip: Trip }>;
  /** @throws AppError */
  deliver(tools: ContactTools, parcel: Parcel): Promise<Delivery>;
}

/** What the form needs once somebody writes: what sends and what keeps drafts, and all that is not there at the first view. */
export interface ContactTools {
  readonly desk: EnquiryDesk;
  readonly drafts: DraftStore;
  readonly views: LateViews;
  readonly strings: LateStrings;
  /** As the list names them. */
  readonly roles: readonly string[];
  readonly languages: readonly string[];
  /** Words for roles and languages; one that is missing is shown as it is. */
  readonly words: Readonly<Partial<Record<string, string>>>;
}

export interface ContactOptions {
  /** What happens with personal data; the language's own text when empty. */
  readonly privacy: string;
  /** Checked; '' where there is no page about it. */
  readonly privacyUrl: string;
  /** Words of the page author for how long an answer takes; '' where nothing is promised. */
  readonly answerWithin: string;
  /** Days for which a message is kept. */
  readonly keepDays: number;
  /** What stands in the form when it opens. */
  readonly preset?: Prefill;
}

export interface ContactUsProps {
  readonly topics: TopicDirectory;
  readonly limits: EnquiryLimits;
  readonly viewer: Viewer;
  /** Heading; the language's own when empty. */
  readonly title: string;
  readonly options: ContactOptions;
  /** Usual language of the answer, as the list names languages. */
  readonly language: string;
  /** Day such as 2026-01-31. */
  readonly today: string;
  readonly surroundings: PartSurroundings;
  readonly strings: ContactStrings;
  /** A link or another part of the page hands it over. */
  readonly question?: Prefill;
  /** Rejects when its script does not come; may be asked again. */
  loadTools(): Promise<ContactTools>;
  /** What a message can be about. */
  loadChoices(): Promise<readonly AboutChoice[]>;
  /** Below the form. @param version counts the messages that the server has confirmed */
  renderRequests?(version: number): ReactElement;
  /** For those who answer. */
  readonly queue?: QueueTool;
}
