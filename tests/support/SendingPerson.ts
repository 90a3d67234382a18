import { SessionDrafts } from '../../src/adapters/browser/SessionDrafts';
import { connect } from '../../src/adapters/sharepoint/connect';
import { SpEnquiryDesk } from '../../src/adapters/sharepoint/SpEnquiryDesk';
import type { StoredDraft } from '../../src/domain/enquiry/DraftStore';
import type { Enquiry, Receipt } from '../../src/domain/enquiry/Enquiry';
import type { EnquiryFile } from '../../src/domain/enquiry/files/EnquiryFile';
import type { Chance } from './chance';
import { aFile, bytesOf } from './documents';
import { memoryStorage } from './memoryStorage';
import type { UnreliableLine } from './UnreliableLine';

const LISTS = { topics: '/sites/hub/Lists/ContactTopics', requests: '/sites/hub/Lists/ContactRequests' };
const QUICK = { attempts: 2, firstWait: 0, longestWait: 1, timeout: 1000, renewsDigest: false };
const TEXTS = ['=1+1 <b>Łódź</b>', 'two\nlines ☕', '  "quoted" \u202Eback ', 'x'.repeat(4000), '\'; DROP TABLE', '{"json":true}'];
const MOST_ATTEMPTS = 7;

export interface Sent {
  readonly key: string;
  /** Absent for who gave up before the line was good again. */
  readonly receipt?: Receipt;
  /** What was confirmed, or written last. */
  readonly message: string;
  readonly files: readonly EnquiryFile[];
}

/** Somebody who fills in the form, sends, changes the text, reloads, and sends again until it is confirmed or it is enough. */
export class SendingPerson {
  private readonly storage = memoryStorage();
  private readonly key: string;
  private message: string;
  private desk: SpEnquiryDesk;

  /** @param other the tab of which this one is a copy: the same draft, with the same key */
  public constructor(private readonly webUrl: string, private readonly line: UnreliableLine, private readonly chance: Chance, other?: SendingPerson) {
    this.key = other?.key ?? chance.guid();
    this.message = other?.message ?? chance.oneOf(TEXTS);
    this.desk = this.openDesk();
  }

  /** What the page does by itself some time after an unclear end, or a page that is loaded again: it looks for the key. */
  public async lookOnceMore(): Promise<void> {
    this.line.probability = 0;
    await this.desk.find(this.key);
  }

  /** @param onConfirmed is told at once, while late writes may still be under way */
  public async send(onConfirmed: (sent: Sent) => Promise<void>): Promise<Sent> {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      // sooner or later the line is good again
      this.line.probability = attempt === MOST_ATTEMPTS ? 0 : this.chance.oneOf([0, 0.2, 0.4, 0.7]);
      const isGone = attempt < MOST_ATTEMPTS && this.chance.hits(0.25);
      const receipt = await this.attempt(isGone);
      if (receipt) {
        await onConfirmed({ key: this.key, receipt, message: this.message, files: [] });
        return { key: this.key, receipt, message: this.message, files: await this.attach(receipt) };
      }
      if (attempt < MOST_ATTEMPTS && this.chance.hits(0.04)) return { key: this.key, message: this.message, files: [] };
      if (this.chance.hits(0.3)) this.message = `${attempt} ${this.chance.oneOf(TEXTS)}`.slice(0, 4000);
      if (isGone || this.chance.hits(0.3)) this.desk = this.openDesk();
    }
    throw new Error('A message is lost: it is not confirmed on a good line.');
  }

  /** As the form does it: what was being sent when the page went away is looked for before anything else. */
  private async attempt(isGone: boolean): Promise<Receipt | undefined> {
    const drafts = new SessionDrafts('form', 'person', () => this.storage);
    try {
      if (drafts.find()?.isSending) await this.desk.find(this.key);
      drafts.keep(this.draft());
      this.line.goneAfter = isGone ? this.chance.below(4) : undefined;
      const clicks = Array.from({ length: this.chance.hits(0.2) ? 2 : 1 }, () => this.desk.send(this.enquiry()));
      const receipt = (await Promise.allSettled(clicks)).flatMap(click => (click.status === 'fulfilled' ? click.value : [])).pop();
      if (!receipt) return undefined; // the person sees that it is not sent yet, and the draft stays
      drafts.drop();
      return receipt;
    } catch {
      return undefined; // as when it cannot even be looked for
    } finally {
      this.line.goneAfter = undefined;
    }
  }

  private async attach(receipt: Receipt): Promise<readonly EnquiryFile[]> {
    const files = ['notes.txt', 'it\'s 100% & Ω.csv'].slice(this.chance.oneOf([0, 1, 2, 2, 2])).map(name => aFile(name, bytesOf(`${this.key} ${name}`)));
    for (const file of files) {
      for (let attempt = 1, isThere = false; !isThere; attempt++) {
        this.line.probability = attempt === MOST_ATTEMPTS ? 0 : 0.4;
        isThere = await this.desk.attach(receipt, file).then(() => true, () => false);
        if (attempt > MOST_ATTEMPTS) throw new Error(`${file.name} does not arrive on a good line.`);
      }
    }
    return files;
  }

  private openDesk(): SpEnquiryDesk {
    return new SpEnquiryDesk(connect(this.webUrl, undefined, QUICK), LISTS, 'en-US', { sending: { looksAgain: [0, 0] } });
  }

  private draft(): StoredDraft {
    const { kind, topic, subject, message, senderName, senderEmail, organisation, programme, role, language } = this.enquiry();
    return { key: this.key, kind, topic, texts: { subject, message, senderName, senderEmail, organisation, programme, role, language }, files: [], begunAt: 0, isSending: true, isChanged: false };
  }

  private enquiry(): Enquiry {
    return {
      key: this.key, kind: 'question', topic: 'General question', subject: 'A question', message: this.message, senderName: 'Mila', senderEmail: 'mila@contoso.example',
      organisation: '', programme: '', role: '', language: '', mailbox: 'communication@interact.eu', keepUntil: '2027-11-30'
    };
  }
}
