import * as fc from 'fast-check';
import { safeUrl } from '../../../src/domain/safeUrl';

const HOSTS = ['teams.microsoft.com'];

test('a link to an allowed host stays as it is', () => {
  const link = 'https://teams.microsoft.com/l/team/19%3Aabc%40thread.tacv2/conversations?groupId=1&tenantId=2';
  expect(safeUrl(` ${link} `, HOSTS)).toBe(link);
});

test.each([
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//evil.test/l/team',
  'http://teams.microsoft.com/l/team',
  'https://evil.test/teams.microsoft.com',
  'https://teams.microsoft.com.evil.test/',
  'https://teams.microsoft.com@evil.test/',
  'https://user:word@teams.microsoft.com/',
  'https://teams.microsoft.com:8443/',
  'https:\\\\evil.test',
  'https://',
  ''
])('%s is no link', text => {
  expect(safeUrl(text, HOSTS)).toBeUndefined();
});

test('whatever comes out leads to an allowed host over https', () => {
  const prefix = fc.constantFrom('https://teams.microsoft.com', 'https://', 'javascript:', '//', 'HTTPS://TEAMS.microsoft.com/', '\u0000https://');
  fc.assert(
    fc.property(prefix, fc.string({ unit: 'binary' }), fc.webUrl(), (start, middle, url) => {
      for (const text of [start + middle, start + url, middle + url]) {
        const link = safeUrl(text, HOSTS);
        if (link !== undefined) expect(new URL(link)).toMatchObject({ protocol: 'https:', host: 'teams.microsoft.com', username: '' });
      }
    }),
    { numRuns: 1000 }
  );
});
