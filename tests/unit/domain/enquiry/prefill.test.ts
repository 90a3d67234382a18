import { filledIn, type Prefill, prefillOf, prefillOfLink } from '../../../../src/domain/enquiry/prefill';
import type { Draft } from '../../../../src/domain/enquiry/validateDraft';
import { aTopic } from '../../../support/builders';

const none = { kind: undefined, topic: undefined, about: undefined };
const community = { type: 'community', id: 12, name: '' };

test.each<[string, object | undefined]>([
  ['', undefined],
  ['q=jems', undefined],
  ['ask=join', { ...none, kind: 'join' }],
  ['ask=%20JOIN%20', { ...none, kind: 'join' }],
  ['ask=toString', undefined],
  ['ask=trouble&ask.topic=State%20aid', { ...none, kind: 'trouble', topic: 'State aid' }],
  ['ask.about=community-12', { ...none, about: community }],
  ['ask.about=Group-3', { ...none, about: { type: 'workingGroup', id: 3, name: '' } }],
  ['ask=nothing&ask.about=community-12', { ...none, about: community }],
  ['ask.about=community-0', undefined],
  ['ask.about=community--1', undefined],
  ['ask.about=community-12%20or%201', undefined],
  ['ask.about=community-99999999999', undefined],
  ['ask.about=site-1', undefined],
  [`ask.topic=${'x'.repeat(256)}`, undefined],
  ['ask.topic=%20%20', undefined]
])('a link with ?%s asks for %j', (search, prefill) => {
  expect(prefillOfLink(new URLSearchParams(search))).toEqual(prefill);
});

test.each([[{}], [{ kind: 7, topic: {} }], [{ kind: '', topic: '' }], [{ kind: 'Question' }]])('what a page stores as %j is nothing to fill in', stored => {
  expect(prefillOf(stored)).toBeUndefined();
});

describe('filling in', () => {
  const topics = [aTopic({ name: 'General', kinds: ['question'] }), aTopic({ name: 'State aid', kinds: ['question', 'join'] }), aTopic({ name: 'Account', kinds: ['trouble'] }), aTopic({ name: 'Any' })];
  const draft: Draft = {
    kind: 'question', topic: 'General', subject: 'Mine', message: 'My words', senderName: '', senderEmail: '', organisation: '', programme: '', role: '', language: ''
  };
  const about = { type: 'community', id: 1, name: 'Jems' } as const;

  test.each<[Prefill, Partial<Draft>]>([
    [{ kind: 'join' }, { kind: 'join' }],
    [{ topic: 'state AID' }, { topic: 'State aid' }],
    [{ topic: 'Account' }, { topic: 'Account', kind: 'trouble' }],
    [{ kind: 'join', topic: 'Account' }, { kind: 'join' }],
    [{ kind: 'list', topic: 'Any' }, { kind: 'list', topic: 'Any' }],
    [{ topic: 'Nowhere' }, {}],
    [{ about }, { about }],
    [{}, {}]
  ])('%j changes %j, and nothing that was written', (prefill, change) => {
    expect(filledIn(draft, prefill, topics)).toEqual({ ...draft, ...change });
  });
});
