import type { DraftStore, StoredDraft } from '../../domain/enquiry/DraftStore';
import { readDraft } from './readDraft';

/** Begins the name of everything that is kept. Raise the number when the form of a draft changes: older ones are then not found. */
const PREFIX = 'communityHub.draft.1.';

/** Characters of all texts of a draft, several times what may be sent. Whoever pastes more has to shorten it anyway, and no keystroke waits for megabytes. */
const LONGEST = 50_000;

/**
 * The draft of one form in the browser's session storage: it is gone with the tab, and nobody else's tab sees it. Where storage is full, broken or closed
 * there is none. Never in local storage: a draft names its writer.
 */
export class SessionDrafts implements DraftStore {
  private readonly name: string;

  /**
   * @param instanceId of the part: a page can have several forms
   * @param userKey tells the people apart who use the same tab after one another; undefined for who has no account
   * @param openStorage may throw, as browsers do that block cookies
   */
  public constructor(instanceId: string, userKey: string | undefined, private readonly openStorage: () => Storage = () => window.sessionStorage) {
    this.name = `${PREFIX}${instanceId}.${userKey ?? 'nobody'}`;
  }

  public find(): StoredDraft | undefined {
    try {
      return readDraft(this.openStorage().getItem(this.name) ?? '');
    } catch {
      return undefined; // blocked storage holds no draft
    }
  }

  public keep(draft: StoredDraft): boolean {
    try {
      const storage = this.openStorage();
      // an older draft would come back in place of this one
      storage.removeItem(this.name);
      if (Object.values(draft.texts).reduce((sum, { length }) => sum + length, 0) > LONGEST) return false;
      storage.setItem(this.name, JSON.stringify(draft));
      return true;
    } catch {
      return false; // full or blocked: the answer says so
    }
  }

  public drop(): void {
    try {
      this.openStorage().removeItem(this.name);
    } catch {
      // what blocks storage has kept no draft either
    }
  }
}
