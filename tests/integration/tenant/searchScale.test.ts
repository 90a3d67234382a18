import type { TenantContent } from '../../../sharepoint/local/tenant/content';
import { communitiesList } from '../../../src/lists/communities.list';
import { THEMES } from '../../../src/lists/vocabulary';
import { processorTime } from '../../support/processorTime';
import { refinerCounts, searchAs } from '../../support/search';
import { startTestTenant, type TestTenant } from '../../support/tenant';

const ROWS = 50_000;
const WORDS = ['network', 'group', 'circle', 'forum', 'desk', 'Côte', 'мережа', 'δίκτυο'];

const content: TenantContent = {
  seeds: [{
    list: communitiesList,
    rows: Array.from({ length: ROWS }, (_, index) => ({
      Title: `${WORDS[index % WORDS.length]} number ${index}`, HubKind: index % 10 === 0 ? 'Team' : 'Site', HubThemes: [THEMES[index % 7], THEMES[(index + 3) % 7]],
      HubPurpose: `Purpose of ${WORDS[(index * 7) % WORDS.length]}, for testing`, HubOrder: index
    }))
  }],
  homePage: { title: 'x', fileName: 'x.aspx', canvas: [] }
};

// ends a run that hangs; how fast the work has to be is said below
jest.setTimeout(300_000);

let hub: TestTenant;
beforeAll(async () => { hub = await startTestTenant({ content }); });
afterAll(() => hub.close());

it(`indexes ${ROWS} items and answers over them in milliseconds`, async () => {
  const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
    const start = processorTime();
    return [await work(), Math.round(processorTime() - start)];
  };
  const ask = (Querytext: string, more: object = {}): ReturnType<typeof searchAs> => searchAs(hub, 'visitor', { Querytext, RowLimit: 50, SelectProperties: ['Title', 'Path'], ...more });
  const [first, indexing] = await timed(() => ask('number'));
  expect(first.TotalRows).toBe(ROWS);
  const [word, wordMs] = await timed(() => ask('cote 48*'));
  expect(word.TotalRows).toBeGreaterThan(10);
  const [refined, refinedMs] = await timed(() => ask('HubKind:Team HubOrder>=40000', { Refiners: 'HubThemes', SortList: [{ Property: 'HubOrder', Direction: 1 }] }));
  expect([refined.TotalRows, Object.values(refinerCounts(refined, 'HubThemes')).reduce((sum, count) => sum + count, 0)]).toEqual([1000, 2000]);
  expect(refined.PrimarySearchResults[0].Title).toContain('49990');
  const [all, allMs] = await timed(() => ask('contentclass:STS_ListItem_GenericList', { Refiners: 'HubThemes,HubKind', SortList: [{ Property: 'HubName', Direction: 0 }] }));
  expect([all.TotalRows, refinerCounts(all, 'HubKind')]).toEqual([ROWS, { Site: 45_000, Team: 5000 }]);
  process.stdout.write(`search over ${ROWS} items: first index ${indexing} ms, two words ${wordMs} ms, restrictions with refiner ${refinedMs} ms, all with two refiners ${allMs} ms\n`);
  expect(indexing).toBeLessThan(45_000);
  expect(wordMs).toBeLessThan(1000);
});
