import { arrangeFamilies, countCommunities } from '../../../src/domain/community/arrangeFamilies';
import { checkParents } from '../../../src/domain/community/checkParents';
import { RowError } from '../../../src/domain/RowError';
import { aChannelOf, aCommunity, outline } from '../../support/builders';

const jems = aCommunity({ name: 'Jems network' });
const core = aChannelOf(jems, { name: 'Core Group' });
const finance = aCommunity({ name: 'Financial management' });

test('channels stand beneath their parent, in the given order', () => {
  const families = arrangeFamilies([core, finance, jems]);
  expect(outline(families)).toEqual(['Financial management', 'Jems network', '  Core Group']);
  expect(countCommunities(families)).toBe(3);
});

test('a community whose parent is not shown stands at the top', () => {
  expect(outline(arrangeFamilies([core]))).toEqual(['Core Group']);
});

describe('checking parents', () => {
  const check = (...items: ReturnType<typeof aCommunity>[]): { good: readonly string[]; bad: readonly string[] } => {
    const { items: good, rejected } = checkParents({ items, rejected: [] });
    return { good: good.map(c => c.name), bad: rejected.map(row => `${row.rowTitle}: ${row.problems[0].reason}`) };
  };

  test('good rows pass', () => {
    expect(check(jems, core, finance)).toEqual({ good: ['Jems network', 'Core Group', 'Financial management'], bad: [] });
  });

  test('a parent that no row is', () => {
    expect(check(finance, core)).toEqual({ good: ['Financial management'], bad: ['Core Group: parentMissing'] });
  });

  test('a private channel without a parent', () => {
    expect(check(jems, aCommunity({ name: 'Lost', kind: 'Private channel' }))).toEqual({ good: ['Jems network'], bad: ['Lost: parentRequired'] });
  });

  test('a circle of two, of three and of itself; what hangs below a circle stays', () => {
    const a = aCommunity({ id: 901, name: 'A', parent: { id: 902, name: 'B' } });
    const b = aCommunity({ id: 902, name: 'B', parent: { id: 901, name: 'A' } });
    const self = aCommunity({ id: 903, name: 'Self', parent: { id: 903, name: 'Self' } });
    const below = aChannelOf(a, { name: 'Below' });
    expect(check(a, b, self, below, jems)).toEqual({ good: ['Below', 'Jems network'], bad: ['A: parentCycle', 'B: parentCycle', 'Self: parentCycle'] });
  });

  test('a channel stays when its parent was refused for a reason of its own', () => {
    const refused = new RowError(jems.id, 'Jems network', [{ column: 'Teams link', reason: 'link', value: 'javascript:alert(1)' }]);
    expect(checkParents({ items: [core], rejected: [refused] }).items).toEqual([core]);
  });
});
