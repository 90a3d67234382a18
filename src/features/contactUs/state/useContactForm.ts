import { useEffect, useState } from 'react';
import { filledIn } from '../../../domain/enquiry/prefill';
import { type Route, route } from '../../../domain/enquiry/route';
import type { Topic } from '../../../domain/enquiry/Topic';
import type { Draft } from '../../../domain/enquiry/validateDraft';
import type { Viewer } from '../../../domain/Viewer';
import type { ContactOptions, ContactUsProps } from '../ContactUsProps';
import { type Choices, useChoices } from './useChoices';
import { type Delivery, type SentMessage, useConfirmed, useDelivery } from './useDelivery';
import { type Fields, useFields } from './useFields';
import { type Identity, type MessageState, useMessage } from './useMessage';
import { useQuestion } from './useQuestion';
import { type LateTools, useTools } from './useTools';

export interface ContactFormProps extends Omit<ContactUsProps, 'topics'> {
  readonly topics: readonly Topic[];
  /** The server has one message more. */
  onConfirmed(): void;
}

/** Where the focus shall be next; a new object is a new request. */
export interface FocusRequest {
  readonly on: 'wrong' | 'empty';
}

export interface ContactFormState extends Fields, Omit<MessageState, 'renew'> {
  readonly late: LateTools;
  readonly choices: Choices;
  /** Who answers, once everything is chosen that decides it. */
  readonly route?: Route;
  readonly delivery: Delivery;
  readonly focus?: FocusRequest;
  submit(): void;
  startAnew(): void;
  /** Puts a message that was begun before into the form. */
  adopt(draft: Draft, identity: Identity): void;
  /** The server has a message that was sent before. */
  showSent(sent: Omit<SentMessage, 'status'>): void;
  /** Counts it, without showing it in the place of the form. */
  confirm(): void;
  seek(on: FocusRequest['on']): void;
}

/** The state of the form: what is written, what is wrong with it, and how far its sending got. */
export function useContactForm(props: ContactFormProps): ContactFormState {
  const { topics, viewer, options } = props;
  const late = useTools(props.loadTools);
  const choices = useChoices(props.loadChoices);
  const message = useMessage();
  const [focus, setFocus] = useState<FocusRequest>();
  const start = (): Draft => filledIn(emptyDraft(viewer, props.language), options.preset ?? {}, topics);
  usePresetChoice(options, choices.fetch);
  const fields = useFields(start, topics, props.limits, choices.all);
  const { delivery, show, run } = useDelivery();
  const found = routeOf(fields, topics);

  const tellWrong = (): void => {
    fields.tell();
    setFocus({ on: 'wrong' });
  };
  const send = async (): Promise<Delivery> => {
    const tools = await late.fetch();
    if (isWrong(fields)) {
      tellWrong();
      return { status: 'writing' };
    }
    return tools.views.deliver(tools, { fields, message, route: found, hasChoices: Boolean(choices.all), today: props.today, keepDays: options.keepDays });
  };
  const begin = (draft: Draft, isBegun: boolean, identity?: Identity): void => {
    message.renew(identity);
    fields.replace(draft, isBegun);
    show({ status: 'writing' });
    setFocus({ on: 'empty' });
  };

  useConfirmed(delivery, props.onConfirmed);
  useQuestion(props.question, delivery, (question, isSent) => {
    if (isSent) begin(filledIn(start(), question, topics), false);
    else {
      fields.replace(filledIn(fields.draft, question, topics), fields.isBegun);
      setFocus({ on: 'empty' });
    }
    choices.fetch();
  });

  return {
    ...fields, ...message, late, choices, route: found, delivery, focus,
    submit: () => (late.tools && isWrong(fields) ? tellWrong() : run(send)),
    startAnew: () => begin(start(), false),
    adopt: (draft, identity) => begin(draft, true, identity),
    showSent: sent => show({ status: 'sent', ...sent }),
    confirm: props.onConfirmed,
    seek: on => setFocus({ on })
  };
}

/** Only the lists know the name of what the page author chose. */
function usePresetChoice({ preset }: ContactOptions, fetch: () => void): void {
  const isNeeded = Boolean(preset?.about);
  useEffect(() => {
    if (isNeeded) fetch();
  }, [isNeeded, fetch]);
}

/** @param language usual one of the answer */
function emptyDraft(viewer: Viewer, language: string): Draft {
  return { kind: 'question', topic: '', subject: '', message: '', senderName: viewer.name, senderEmail: viewer.email, organisation: '', programme: '', role: '', language };
}

const isWrong = ({ wrong }: Fields): boolean => Object.keys(wrong).length > 0;

function routeOf({ draft: { kind, topic, language }, choice, offered }: Fields, topics: readonly Topic[]): Route | undefined {
  if (offered.length > 1 && !topic) return undefined;
  return route(topics, { kind, topic: topic || undefined, themes: choice?.themes ?? [], strands: choice?.strands ?? [], language });
}
