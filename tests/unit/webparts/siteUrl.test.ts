import { isSiteOfThisTenant } from '../../../src/webparts/pane/isSiteOfThisTenant';
import { listUrlOn, siteUrl } from '../../../src/webparts/siteUrl';

const PAGE = 'https://contoso.sharepoint.com/sites/hub';

test.each([
  ['', PAGE],
  ['/sites/finance/', 'https://contoso.sharepoint.com/sites/finance'],
  ['https://contoso.sharepoint.com/sites/finance', 'https://contoso.sharepoint.com/sites/finance'],
  ['https://evil.test/sites/hub', PAGE],
  ['//evil.test/sites/hub', PAGE]
])('site "%s" is %s', (site, expected) => {
  expect(siteUrl(site, PAGE)).toBe(expected);
});

test.each([
  ['', true],
  ['/sites/x', true],
  ['https://CONTOSO.sharepoint.com/sites/x', true],
  ['//evil.test', false],
  ['https://contoso.sharepoint.com.evil.test/', false],
  ['sites/x', false],
  ['javascript:alert(1)', false]
])('"%s" accepted: %s', (site, accepted) => {
  expect(isSiteOfThisTenant(site, PAGE)).toBe(accepted);
});

test('the usual list stands below the site; a chosen one is taken as it is', () => {
  expect(listUrlOn(`${PAGE}/`, '', 'Lists/Communities')).toBe('/sites/hub/Lists/Communities');
  expect(listUrlOn('https://contoso.sharepoint.com', '', 'Lists/Communities')).toBe('/Lists/Communities');
  expect(listUrlOn(PAGE, '/sites/hub/Lists/Other', 'Lists/Communities')).toBe('/sites/hub/Lists/Other');
});
