import { useState } from 'react';
import { filledIn } from '../../../domain/enquiry/prefill';
import { type Route, route } from '../../../domain/enquiry/route';
import type { Topic } from '../../../domain/enquiry/Topic';
import type { Draft } from '../../../domain/enquiry/validateDraft';
import type { ContactUsProps } from '../ContactUsProps';
import { deliver } from './deliver';
import { emptyDraft, fromStored, type Identity, joined, toStored } from './draftForms';
import { type Choices, useChoices } from './useChoices';
import { type Delivery, useDelivery } from './useDelivery';
import { type Earlier, useArrival, useEarlier } from './useEarlier';
import { type Fields, useFields } from './useFields';
import { useKeeping } from './useKeeping';
import { type MessageState, useMessage } from './useMessage';
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

export interface ContactFormState extends Fields, Pick<MessageState, 'files' | 'setFiles' | 'trap' | 'setTrap'> {
  readonly late: LateTools;
  readonly choices: Choices;
  /** Who answers, once everything is chosen that decides it. */
  readonly route?: Route;
  readonly delivery: Delivery;
  readonly earlier?: Earlier;
  readonly focus?: FocusRequest;
  submit(): void;
  startAnew(): void;
  /** Puts the earlier message into the form. */
  goOn(): void;
  /** Forgets the earlier message. */
  discard(): void;
}

/** The state of the form: what is written, what was written before, what is wrong with it, and how far its sending got. */
export function useContactForm(props: ContactFormProps): ContactFormState {
  const { topics, viewer, options } = props;
  const late = useTools(props.loadTools);
  const choices = useChoices(props.loadChoices);
  const message = useMessage();
  const [focus, setFocus] = useState<FocusRequest>();
  const start = (): Draft => filledIn(emptyDraft(viewer, props.language), options.preset ?? {}, topics);
  const fields = useFields(start, topics, props.limits, choices.all);
  const { delivery, show, run } = useDelivery();
  const { earlier, settle } = useEarlier(late.tools, message.identity.key);
  const found = routeOf(fields, topics);
  const isKept = fields.isBegun && delivery.status !== 'sent' && !earlier;
  useKeeping(late.tools?.drafts, isKept ? toStored(fields.draft, message.identity, message.files.map(({ name }) => name), message.wasTried()) : undefined);

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
    const outcome = await deliver(tools, { fields, message, route: found, hasChoices: Boolean(choices.all), today: props.today, keepDays: options.keepDays });
    if (outcome.status === 'sent') props.onConfirmed();
    return outcome;
  };
  const begin = (draft: Draft, isBegun: boolean, identity?: Identity): void => {
    message.renew(identity);
    fields.replace(draft, isBegun);
    show({ status: 'writing' });
    setFocus({ on: 'empty' });
  };

  useQuestion(props.question, delivery, (question, isSent) => {
    if (isSent) begin(filledIn(start(), question, topics), false);
    else {
      fields.replace(filledIn(fields.draft, question, topics), fields.isBegun);
      setFocus({ on: 'empty' });
    }
    choices.fetch();
  });
  useArrival(earlier, ({ receipt, draft }) => {
    late.tools?.drafts.drop();
    props.onConfirmed();
    if (fields.isBegun) return;
    show({ status: 'sent', receipt, mailbox: '', email: draft.texts.senderEmail });
    settle();
  });

  return {
    ...fields, ...message, late, choices, route: found, delivery, earlier, focus,
    submit: () => (late.tools && isWrong(fields) ? tellWrong() : run(send)),
    startAnew: () => begin(start(), false),
    goOn: () => {
      if (!earlier) return;
      const { draft: stored } = earlier;
      if (stored.isSending) message.noteTried(stored.key);
      if (stored.about) choices.fetch();
      begin(joined(fromStored(stored, viewer), fields.isBegun ? fields.draft : undefined), true, stored);
      settle();
    },
    discard: () => {
      late.tools?.drafts.drop();
      settle();
      setFocus({ on: 'empty' });
    }
  };
}

const isWrong = ({ wrong }: Fields): boolean => Object.keys(wrong).length > 0;

function routeOf({ draft: { kind, topic, language }, choice, offered }: Fields, topics: readonly Topic[]): Route | undefined {
  if (offered.length > 1 && !topic) return undefined;
  return route(topics, { kind, topic: topic || undefined, themes: choice?.themes ?? [], strands: choice?.strands ?? [], language });
}
