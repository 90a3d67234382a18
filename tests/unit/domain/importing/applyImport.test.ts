import { AppError } from '../../../../src/domain/AppError';
import type { NewCommunity } from '../../../../src/domain/health/communities/CommunityRegister';
import { applyImport, countWrites, type ImportOutcome, settleDecisions } from '../../../../src/domain/importing/applyImport';
import { compareImport } from '../../../../src/domain/importing/compareImport';
import { parsePipeTable } from '../../../../src/domain/importing/parsePipeTable';
import { readCommunities } from '../../../../src/domain/importing/readCommunities';
import { aRecord, VOCABULARY } from '../../../support/communityRecords';

const entriesOf = (text: string) => readCommunities(parsePipeTable(text) ?? { rows: [] }, VOCABULARY).entries;
const TABLE = 'Name | Who should join\nJems | All\n- Core | Some\n- Users | Others\nICON | Press';

interface Written extends NewCommunity {
  readonly id: number;
}

/** A register whose answer to the nth write may be a fault. */
function aRegister(faults: Readonly<Record<number, AppError>> = {}) {
  const added: Written[] = [];
  const changed: unknown[] = [];
  let writes = 0;
  const mayFail = (): void => {
    const fault = faults[++writes];
    if (fault) throw fault;
  };
  return {
    added, changed,
    add: async (community: NewCommunity) => {
      mayFail();
      added.push({ ...community, id: 100 + writes });
      return 100 + writes;
    },
    change: async (...change: unknown[]) => {
      mayFail();
      changed.push(change);
    }
  };
}

const outcomesOf = async (plan: ReturnType<typeof compareImport>, register: ReturnType<typeof aRegister>) => {
  const outcomes: ImportOutcome[] = [];
  const interruption = await applyImport(plan, register, outcome => outcomes.push(outcome));
  return { outcomes, interruption, told: outcomes.map(({ did, entry }) => `${did} ${entry.name}`) };
};

test('new channels get the id of their parent, whether it was there or was just added', async () => {
  const register = aRegister();
  const existing = aRecord({ id: 7, name: 'ICON' });
  const plan = compareImport(entriesOf(`${TABLE}\n- Editors | Few`), [existing]);
  const { told, interruption } = await outcomesOf(plan, register);
  expect(interruption).toBeUndefined();
  expect(told).toEqual(['added Jems', 'added Core', 'added Users', 'added Editors', 'changed ICON']);
  expect(told).toHaveLength(countWrites(plan));
  expect(register.added.map(({ name, kind, parentId }) => [name, kind, parentId])).toEqual([
    ['Jems', 'Team', undefined], ['Core', 'Private channel', 101], ['Users', 'Private channel', 101], ['Editors', 'Private channel', 7]
  ]);
  expect(register.changed).toEqual([[{ id: 7, name: 'ICON' }, { whoShouldJoin: 'Press' }]]);
});

test('a row that the list refuses keeps only its own channels out', async () => {
  const { told, interruption } = await outcomesOf(compareImport(entriesOf(TABLE), []), aRegister({ 1: new AppError('refused', 'No.') }));
  expect(told).toEqual(['refused Jems', 'skipped Core', 'skipped Users', 'added ICON']);
  expect(interruption).toBeUndefined();
});

test.each(['offline', 'busy', 'server', 'signedOut', 'forbidden', 'notFound'] as const)('%s stops the work and names the row', async kind => {
  const register = aRegister({ 3: new AppError(kind, 'Stop.') });
  const { told, interruption } = await outcomesOf(compareImport(entriesOf(TABLE), []), register);
  expect(told).toEqual(['added Jems', 'added Core']);
  expect(interruption).toMatchObject({ entry: { name: 'Users', line: 4 }, error: { kind } });
});

describe('going on after an interruption', () => {
  const entries = entriesOf('Name | Who should join\nJems | All\nICON | Press');
  const before = [aRecord({ id: 1, name: 'Jem' }), aRecord({ id: 2, name: 'ICON', whoShouldJoin: 'x' }), aRecord({ id: 3, name: 'ICON', whoShouldJoin: 'y' })];
  const decisions = new Map<number, number | 'new'>([[2, 'new'], [3, 'new']]);
  const [jems, icon] = entries;
  const interruption = { entry: icon, error: new AppError('busy', 'Gateway timeout.') };
  const outcomes: readonly ImportOutcome[] = [{ did: 'added', entry: jems, row: { id: 11, name: 'Jems' } }];
  const jemsRow = aRecord({ id: 11, name: 'Jems', whoShouldJoin: 'All' });

  test('what was decided to be new and was written is that row now', () => {
    const settled = settleDecisions(decisions, outcomes, interruption, before, [...before, jemsRow]);
    const plan = compareImport(entries, [...before, jemsRow], settled);
    expect(plan.unchanged.map(({ entry, row }) => [entry.name, row.id])).toEqual([['Jems', 11]]);
    expect(plan.added.map(({ entry }) => entry.name)).toEqual(['ICON']);
  });

  test('the row at which it stopped may have been written although the answer was lost', () => {
    const after = [...before, jemsRow, aRecord({ id: 12, name: 'ICON', whoShouldJoin: 'Press' })];
    const plan = compareImport(entries, after, settleDecisions(decisions, outcomes, interruption, before, after));
    expect(plan.added).toEqual([]);
    expect(plan.unchanged.map(({ row }) => row.id)).toEqual([11, 12]);
  });
});
