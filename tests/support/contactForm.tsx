import { fireEvent, render, type RenderResult, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { AppError } from '../../src/domain/AppError';
import type { AboutChoice } from '../../src/domain/enquiry/aboutChoices';
import type { DraftStore, StoredDraft } from '../../src/domain/enquiry/DraftStore';
import { type Enquiry, type Receipt, receiptFor } from '../../src/domain/enquiry/Enquiry';
import type { EnquiryDesk } from '../../src/domain/enquiry/EnquiryDesk';
import type { EnquiryFile } from '../../src/domain/enquiry/files/EnquiryFile';
import type { Topic } from '../../src/domain/enquiry/Topic';
import { ContactUs } from '../../src/features/contactUs/ContactUs';
import type { ContactOptions, ContactTools, ContactUsProps } from '../../src/features/contactUs/ContactUsProps';
import * as views from '../../src/features/contactUs/late/views';
import { REQUEST_LIMITS } from '../../src/lists/contactRequests.facts';
import { LANGUAGES, ROLES } from '../../src/lists/vocabulary';
import { contactStrings } from '../../src/webparts/loc/contact/en-us';
import { aMember, aTopic } from './builders';
import { english, surroundings } from './partSurroundings';

export const GENERAL = aTopic({ id: 1, name: 'General question', help: 'Anything.', kinds: ['question'], isDefault: true });
export const JOIN = aTopic({ id: 2, name: 'Join', help: 'Say which one.', kinds: ['join'], mailbox: 'join@interact.eu' });
export const ACCOUNT = aTopic({ id: 3, name: 'Account', help: 'Sign-in and passwords.', kinds: ['trouble'], mailbox: 'tech.support@interact.eu', backup: 'backup@interact.eu' });
export const STATE_AID = aTopic({ id: 4, name: 'State aid', help: 'Rules.', kinds: ['question'], mailbox: 'aid@interact.eu' });
/** One topic for each kind, so that none is asked for. */
export const ONE_EACH = [GENERAL, JOIN, ACCOUNT];

const choice = (about: Partial<AboutChoice>): AboutChoice => ({ type: 'community', id: 1, name: '', themes: [], strands: [], depth: 0, isOpen: true, ...about });
export const JEMS = choice({ id: 6, name: 'Jems network' });
export const USERS = choice({ id: 7, name: 'User Group', depth: 1 });
export const AID_GROUP = choice({ type: 'workingGroup', id: 6, name: 'State aid group', themes: ['Finance'] });

/** A desk in memory: like the list, it holds one item for each key. */
export class DeskInMemory implements EnquiryDesk {
  public readonly limits = { ...REQUEST_LIMITS, message: 60, subject: 30 };
  public readonly stored = new Map<string, Enquiry>();
  public readonly keys: string[] = [];
  public readonly files: string[] = [];
  public failNext: AppError | undefined;
  /** The item is stored, and the answer is lost. */
  public loseNext: AppError | undefined;
  public failFile: string | undefined;

  public async send(enquiry: Enquiry): Promise<Receipt> {
    const { failNext, loseNext } = this;
    this.failNext = this.loseNext = undefined;
    this.keys.push(enquiry.key);
    if (failNext) throw failNext;
    this.stored.set(enquiry.key, enquiry);
    if (loseNext) throw loseNext;
    return this.receipt(enquiry.key);
  }

  public async find(key: string): Promise<Receipt | undefined> {
    return this.stored.has(key) ? this.receipt(key) : undefined;
  }

  public async attach(_: Receipt, { name }: EnquiryFile): Promise<void> {
    if (name === this.failFile) throw new Error('dropped');
    this.files.push(name);
  }

  public async attached(): Promise<readonly string[]> {
    return this.files;
  }

  public get only(): Enquiry {
    expect(this.stored.size).toBe(1);
    return [...this.stored.values()][0];
  }

  private receipt(key: string): Receipt {
    return receiptFor([...this.stored.keys()].indexOf(key) + 1);
  }
}

export class DraftInMemory implements DraftStore {
  public constructor(public kept?: StoredDraft) {}

  public find(): StoredDraft | undefined {
    return this.kept;
  }

  public keep(draft: StoredDraft): boolean {
    this.kept = draft;
    return true;
  }

  public drop(): void {
    this.kept = undefined;
  }
}

export interface FormOptions extends Partial<Omit<ContactUsProps, 'topics' | 'options'>> {
  readonly topics?: readonly Topic[];
  readonly desk?: DeskInMemory;
  readonly drafts?: DraftStore;
  readonly choices?: readonly AboutChoice[];
  readonly options?: Partial<ContactOptions>;
  readonly isEditing?: boolean;
}

/** The form as a page has it, with ports in memory. Its identity stays when it is drawn again with the same options. */
export function contactForm({ topics = ONE_EACH, desk = new DeskInMemory(), drafts = new DraftInMemory(), choices = [JEMS, USERS, AID_GROUP], options, isEditing, ...rest }: FormOptions = {}) {
  const directory = { findTopics: async () => ({ items: topics, rejected: [] }) };
  const tools: ContactTools = { desk, drafts, views, strings: contactStrings, roles: ROLES, languages: LANGUAGES, words: {} };
  const loadTools = async (): Promise<ContactTools> => tools;
  const loadChoices = async (): Promise<readonly AboutChoice[]> => choices;
  const props: ContactUsProps = {
    topics: directory, limits: desk.limits, viewer: aMember, title: '', language: 'English', today: '2026-03-01', loadTools, loadChoices,
    options: { privacy: '', privacyUrl: '', answerWithin: '', keepDays: 365, ...options },
    surroundings: surroundings({ isEditing }), strings: english.contact, ...rest
  };
  return { desk, drafts, props, part: (more: Partial<ContactUsProps> = {}) => <ContactUs {...props} {...more} /> };
}

/** Shows the form, and lets three seconds pass in which people read it. */
export async function openForm(options: FormOptions = {}): Promise<ReturnType<typeof contactForm> & Pick<RenderResult, 'container' | 'rerender' | 'unmount'>> {
  const form = contactForm(options);
  const shown = render(form.part());
  await screen.findByRole('group', { name: 'What do you write for?' });
  laterBy(10_000);
  return { ...form, ...shown };
}

let shift = 0;
const realNow = Date.now;

/** Moves the clock on without waiting. */
export function laterBy(milliseconds: number): void {
  shift += milliseconds;
  jest.spyOn(Date, 'now').mockImplementation(() => realNow() + shift);
}

export const kind = (name: RegExp): HTMLElement => screen.getByRole('radio', { name });
export const topic = (): HTMLElement => screen.getByRole('combobox', { name: 'Topic (required)' });
export const about = (): HTMLElement => screen.getByRole('combobox', { name: /^Community or working group/ });
export const subject = (): HTMLElement => screen.getByRole('textbox', { name: 'Subject (required)' });
export const message = (): HTMLElement => screen.getByRole('textbox', { name: 'Message (required)' });
export const sendButton = (): HTMLElement => screen.getByRole('button', { name: /^Send/ });

/** In one go, as somebody pastes; key by key takes a test too long. */
export function write({ subject: line = 'Hello', message: text = 'How does it work?' } = {}): void {
  fireEvent.change(subject(), { target: { value: line } });
  fireEvent.change(message(), { target: { value: text } });
}
export const send = (): Promise<void> => userEvent.click(sendButton());
export const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
export const confirmed = (): Promise<HTMLElement> => screen.findByRole('heading', { name: 'Your message has arrived' });
