import * as fc from 'fast-check';
import { communitiesList } from '../../../src/lists/communities.list';
import { parseValue } from '../../../src/lists/parseValue';
import { withoutJoinBlock } from '../../../src/domain/withoutJoinBlock';

const TEAM = 'https://teams.microsoft.com/l/team/19%3Aabc%40thread.tacv2/conversations';

test.each([
  [`${TEAM}?groupId=1&tenantId=2&allowXTenantAccess=False`, `${TEAM}?groupId=1&tenantId=2`],
  [`${TEAM}?allowXTenantAccess=false&groupId=1%2F2&tenantId=2#top`, `${TEAM}?groupId=1%2F2&tenantId=2#top`],
  [`${TEAM}?allowXTenantAccess=False`, TEAM],
  [`${TEAM}?groupId=1&allowXTenantAccess=True`, `${TEAM}?groupId=1&allowXTenantAccess=True`],
  [TEAM, TEAM]
])('%s leads to the prompt to join', (url, expected) => {
  expect(withoutJoinBlock(url)).toBe(expected);
});

test('any other link stays as it is, and what is taken out is only that', () => {
  const address = fc.webUrl();
  const query = fc.webQueryParameters();
  fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), url => withoutJoinBlock(url) === url));
  fc.assert(fc.property(address, query, fc.webFragments(), (start, rest, hash) =>
    withoutJoinBlock(`${start}?allowXTenantAccess=False&${rest}#${hash}`) === `${start}?${rest}#${hash}`));
});

test('a row of the list gives the link that works', () => {
  const raw = { Url: `${TEAM}?groupId=1&tenantId=2&allowXTenantAccess=False` };
  expect(parseValue(communitiesList.fields.HubTeamsLink, raw)).toEqual({ value: `${TEAM}?groupId=1&tenantId=2` });
});
