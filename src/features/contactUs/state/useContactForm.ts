import { useEffect, useRef, useState } from 'react';
import { AppError } from '../../../domain/AppError';
import type { EnquiryFile } from '../../../domain/enquiry/files/EnquiryFile';
import { keepUntilOf } from '../../../domain/enquiry/keepUntil';
import { filledIn } from '../../../domain/enquiry/prefill';
import { type Route, route } from '../../../domain/enquiry/route';
import type { Topic } from '../../../domain/enquiry/Topic';
import { tripwire } from '../../../domain/enquiry/tripwire';
import type { ContactUsProps } from '../ContactUsProps';
import { emptyDraft, fromStored, joined, newIdentity, toEnquiry, toStored } from './draftForms';
import { type Choices, useChoices } from './useChoices';
import { type Delivery, useDelivery } from './useDelivery';
import { type Earlier, useEarlier } from './useEarlier';
import { type Fields, useFields } from './useFields';
import { useKeeping } from './useKeeping';
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

export interface ContactFormState extends Fields {
  readonly late: LateTools;
  readonly choices: Choices;
  /** Who answers, once everything is chosen that decides it. */
  readonly route?: Route;
  readonly delivery: Delivery;
  readonly earlier?: Earlier;
  /** Checked. */
  readonly files: readonly EnquiryFile[];
  /** What stands in the field that people do not see. */
  readonly trap: string;
  readonly focus?: FocusRequest;
  setFiles(files: readonly EnquiryFile[]): void;
  setTrap(text: string): void;
  submit(): void;
  startAnew(): void;
  /** Puts the earlier message into the form. */
  goOn(): void;
  /** Forgets the earlier message. */
  discard(): void;
}

/** The state of the form: what is written, what was written before, what is wrong with it, and how far its sending got. */
export function useContactForm(props: ContactFormProps): ContactFormState {
  const { topics, viewer, language, limits, options, question } = props;
  const late = useTools(props.loadTools);
  const choices = useChoices(props.loadChoices);
  const [identity, setIdentity] = useState(newIdentity);
  const [files, setFiles] = useState<readonly EnquiryFile[]>([]);
  const [trap, setTrap] = useState('');
  const [focus, setFocus] = useState<FocusRequest>();
  const start = (): Fields['draft'] => filledIn(emptyDraft(viewer, language), options.preset ?? {}, topics);
  const fields = useFields(start, topics, limits, choices.all);
  const { delivery, show, run } = useDelivery();
  const { earlier, settle } = useEarlier(late.tools, identity.key);
  const { draft, choice } = fields;
  const found = fields.offered.length > 1 && !draft.topic ? undefined : route(topics, {
    kind: draft.kind, topic: draft.topic || undefined, themes: choice?.themes ?? [], strands: choice?.strands ?? [], language: draft.language
  });
  // keys whose sending was tried, and whose writer was taken for a machine: the second press counts
  const tried = useRef(new Set<string>());
  const tripped = useRef(new Set<string>());
  const names = files.map(({ name }) => name);
  const isKept = fields.isBegun && delivery.status !== 'sent' && !earlier;
  useKeeping(late.tools?.drafts, isKept ? toStored(draft, identity, names, tried.current.has(identity.key)) : undefined);

  const tellWrong = (): void => {
    fields.tell();
    setFocus({ on: 'wrong' });
  };
  const deliver = async (): Promise<Delivery | undefined> => {
    const tools = await late.fetch();
    if (isWrong(fields)) return void tellWrong();
    const trip = tripwire(trap, identity.begunAt, Date.now());
    if (trip && !tripped.current.has(identity.key)) {
      tripped.current.add(identity.key);
      return { status: 'tripped', trip };
    }
    if (!found) throw new AppError('setting', 'No contact topic names a mailbox for this.');
    tried.current.add(identity.key);
    tools.drafts.keep(toStored(draft, identity, names, true));
    const answerIn = tools.languages.includes(draft.language) ? draft.language : '';
    const enquiry = toEnquiry({ ...draft, language: answerIn }, identity, { mailbox: found.mailbox, keepUntil: keepUntilOf(props.today, options.keepDays) }, !choices.all || Boolean(choice));
    const receipt = await tools.desk.send(enquiry);
    tools.drafts.drop();
    props.onConfirmed();
    return { status: 'sent', receipt, mailbox: enquiry.mailbox, email: enquiry.senderEmail };
  };
  const begin = (next: Fields['draft'], isBegun: boolean, key = newIdentity()): void => {
    setIdentity(key);
    fields.replace(next, isBegun);
    setTrap('');
    show({ status: 'writing' });
    setFocus({ on: 'empty' });
  };

  useQuestion(question, delivery, (asked, isSent) => {
    if (isSent) {
      setFiles([]);
      begin(filledIn(start(), asked, topics), false);
    } else {
      fields.replace(filledIn(draft, asked, topics), fields.isBegun);
      setFocus({ on: 'empty' });
    }
    choices.fetch();
  });
  const present = useRef({ fields, late, show, settle, onConfirmed: props.onConfirmed });
  present.current = { fields, late, show, settle, onConfirmed: props.onConfirmed };
  useEffect(() => {
    if (earlier?.status !== 'arrived') return;
    const now = present.current;
    now.late.tools?.drafts.drop();
    now.onConfirmed();
    if (now.fields.isBegun) return;
    now.show({ status: 'sent', receipt: earlier.receipt, mailbox: '', email: earlier.draft.texts.senderEmail });
    now.settle();
  }, [earlier]);

  return {
    ...fields, late, choices, route: found, delivery, earlier, files, trap, focus, setFiles, setTrap,
    submit: () => (late.tools && isWrong(fields) ? tellWrong() : run(deliver)),
    startAnew: () => {
      setFiles([]);
      begin(start(), false);
    },
    goOn: () => {
      if (!earlier) return;
      const { draft: stored } = earlier;
      if (stored.isSending) tried.current.add(stored.key);
      if (stored.about) choices.fetch();
      begin(joined(fromStored(stored, viewer), fields.isBegun ? draft : undefined), true, { key: stored.key, begunAt: stored.begunAt });
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
