import { SessionDrafts } from '../../../src/adapters/browser/SessionDrafts';
import type { StoredDraft } from '../../../src/domain/enquiry/DraftStore';
import { memoryStorage } from '../../support/memoryStorage';

const texts = { subject: 'Access', message: 'Łukasz ☕ cannot sign in\n=1+1', senderName: 'Mila', senderEmail: 'mila@contoso.example', organisation: '', programme: '', role: '', language: '' };
const draft: StoredDraft = {
  key: '01234567-89ab-4def-8123-456789abcdef', kind: 'trouble', topic: 'Trouble with an account', texts, files: ['a.pdf'], begunAt: 1_796_000_000_000, isSending: true, isChanged: true
};

const drafts = (storage: Storage, instance = 'part', user: string | undefined = 'mila'): SessionDrafts => new SessionDrafts(instance, user, () => storage);

test.each<[string, StoredDraft]>([
  ['as it is', draft],
  ['about a community', { ...draft, about: { type: 'community', id: 7, name: 'Jems network' } }]
])('what was kept is found after a reload, %s', (_, kept) => {
  const storage = memoryStorage();
  expect(drafts(storage).keep(kept)).toBe(true);
  expect(drafts(storage).find()).toEqual(kept);
});

test('it is found neither by another person nor by another part, and by nobody once it is dropped', () => {
  const storage = memoryStorage();
  drafts(storage).keep(draft);
  expect([drafts(storage, 'part', 'greta').find(), drafts(storage, 'part', '').find(), drafts(storage, 'other').find()]).toEqual([undefined, undefined, undefined]);
  drafts(storage).drop();
  expect(storage).toHaveLength(0);
});

test('it lies in the session storage of the tab and nowhere else', () => {
  new SessionDrafts('part', 'mila').keep(draft);
  expect([window.sessionStorage.length, window.localStorage.length]).toEqual([1, 0]);
  window.sessionStorage.clear();
});

test.each<[string, unknown]>([
  ['nothing', ''], ['half of it', JSON.stringify(draft).slice(0, 80)], ['another thing', '[]'], ['null', 'null'],
  ['a key that is none', { ...draft, key: '\' or 1 eq 1' }], ['no key', { ...draft, key: undefined }], ['a kind of tomorrow', { ...draft, kind: 'praise' }],
  ['texts that are none', { ...draft, texts: { ...texts, message: 1 } }], ['a text less', { ...draft, texts: { ...texts, role: undefined } }],
  ['a time that is none', { ...draft, begunAt: 'now' }], ['too many files', { ...draft, files: ['1', '2', '3', '4'] }],
  ['a community without ID', { ...draft, about: { type: 'community', id: 'x', name: 'Jems' } }]
])('what cannot be a draft is none: %s', (_, stored) => {
  const storage = memoryStorage();
  drafts(storage).keep(draft);
  storage.setItem(storage.key(0) ?? '', typeof stored === 'string' ? stored : JSON.stringify(stored));
  expect(drafts(storage).find()).toBeUndefined();
});

test('where it does not fit it says so, and does not leave an older one in its place', () => {
  const full = memoryStorage(JSON.stringify(draft).length);
  expect(drafts(full).keep(draft)).toBe(true);
  expect(drafts(full).keep({ ...draft, topic: 'x'.repeat(1000) })).toBe(false);
  expect(drafts(full).find()).toBeUndefined();
  expect(drafts(memoryStorage()).keep({ ...draft, texts: { ...texts, message: 'x'.repeat(10_000_000) } })).toBe(false);
});

test('storage that is closed keeps nothing and breaks nothing', () => {
  const closed = new SessionDrafts('part', 'mila', () => { throw new DOMException('The storage is closed.', 'SecurityError'); });
  expect([closed.keep(draft), closed.find()]).toEqual([false, undefined]);
  expect(() => closed.drop()).not.toThrow();
});
