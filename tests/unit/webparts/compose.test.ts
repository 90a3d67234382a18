import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { composeToday, composeUserKey } from '../../../src/webparts/compose';
import { hubSiteIdOf } from '../../../src/webparts/communityFinder/hubCommunities';

const contextOf = (pageContext: object): WebPartContext => ({ pageContext: { legacyPageContext: {}, site: { id: 'site-guid' }, ...pageContext } }) as unknown as WebPartContext;

test.each([
  ['the object id of the directory', { aadInfo: { userId: 'object-guid' }, legacyPageContext: { aadUserId: 'other', userId: 7 } }, 'object-guid'],
  ['the same from the older context', { legacyPageContext: { aadUserId: 'object-guid', userId: 7 } }, 'object-guid'],
  ['the number that the site gave', { legacyPageContext: { userId: 7 } }, 'site-guid.7'],
  ['nothing for who has no account', { user: { displayName: 'Nobody', email: 'nobody@example.org', loginName: 'nobody' } }, undefined]
])('people who share a browser are told apart by %s, never by a name', (_, pageContext, key) => {
  expect(composeUserKey(contextOf(pageContext))).toBe(key);
});

test('today is the day where the visitor is', () => {
  expect(composeToday(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(composeToday(new Date(2026, 10, 30, 0, 0))).toBe('2026-11-30');
});

test.each([
  ['00000000-0000-4000-8000-000000000051', '00000000-0000-4000-8000-000000000051'],
  ['00000000-0000-0000-0000-000000000000', ''],
  ['{00000000-0000-0000-0000-000000000000}', ''],
  ['', ''],
  [undefined, '']
])('hubSiteId %s is the hub "%s"', (hubSiteId, hub) => {
  expect(hubSiteIdOf(contextOf({ legacyPageContext: { hubSiteId } }))).toBe(hub);
});
