import * as fc from 'fast-check';
import { COLUMN } from '../../../../src/domain/health/columns';
import type { ExistingCommunity } from '../../../../src/domain/importing/changesOf';
import { compareImport } from '../../../../src/domain/importing/compareImport';
import { type ImportEntry, VALUES_FIELDS } from '../../../../src/domain/importing/ImportEntry';
import type { Decisions, ImportPlan } from '../../../../src/domain/importing/ImportPlan';
import { parsePipeTable } from '../../../../src/domain/importing/parsePipeTable';
import { readCommunities } from '../../../../src/domain/importing/readCommunities';
import { aChannelRecord, aRecord, seededRecords, VOCABULARY } from '../../../support/communityRecords';
import { SEED_TABLE } from '../../../support/seedTable';

const entriesOf = (text: string): readonly ImportEntry[] => {
  const { entries, problems } = readCommunities(parsePipeTable(text) ?? { rows: [] }, VOCABULARY);
  expect(problems).toEqual([]);
  return entries;
};
const PAGE = entriesOf(SEED_TABLE);

/** A plan in words: `new`, `same`, `change` or the doubt, and whom it concerns. */
function inWords({ added, changed, unchanged, unclear }: ImportPlan): readonly string[] {
  return [
    ...added.map(({ entry, parent }) => `new ${entry.name}${parent ? ` beneath ${parent.name} ${parent.id ?? '(new)'}` : ''}`),
    ...changed.map(({ entry, row, changes }) => `change ${entry.name} #${row.id} ${changes.map(({ field, before, after }) => `${field}: ${before} → ${after}`).join('; ')}`),
    ...unchanged.map(({ entry, row }) => `same ${entry.name} #${row.id}`),
    ...unclear.map(({ entry, doubt, candidates }) => `${doubt} ${[entry.name, ...candidates.map(({ row }) => `#${row.id}`)].join(' ')}`)
  ];
}
const plan = (text: string, existing: readonly ExistingCommunity[], decisions?: Decisions): readonly string[] =>
  inWords(compareImport(entriesOf(`Name | Audience\n${text}`), existing, decisions));

/** What the list would hold after everything was added. */
function importedRows(entries: readonly ImportEntry[]): readonly ExistingCommunity[] {
  const ids = new Map(entries.filter(({ parent }) => !parent).map((entry, index) => [entry.name, index + 1]));
  return entries.map(({ name, kind, parent, fields }, index) =>
    aRecord({
      id: parent ? 100 + index : ids.get(name), name, kind, whoShouldJoin: fields.whoShouldJoin ?? '',
      choices: VALUES_FIELDS.map(field => ({ column: COLUMN[field], values: fields[field] ?? [], allowed: [] })),
      ...(parent ? { parent: { id: ids.get(parent) ?? 0, name: parent } } : {})
    })
  );
}

describe('the table of the page', () => {
  test('into an empty list: all new, each team before its channels', () => {
    const { added, changed, unchanged, unclear } = compareImport(PAGE, []);
    expect([added.length, changed, unchanged, unclear]).toEqual([23, [], [], []]);
    const names = added.map(({ entry }) => entry.name);
    for (const { entry, parent } of added.filter(({ entry: { parent } }) => parent)) {
      expect(parent).toEqual({ name: entry.parent });
      expect(names.indexOf(entry.parent ?? '')).toBeLessThan(names.indexOf(entry.name));
    }
  });

  test('a second time: all unchanged', () => {
    const again = compareImport(PAGE, importedRows(PAGE));
    expect(inWords(again).filter(line => !line.startsWith('same'))).toEqual([]);
    expect(again.unchanged).toHaveLength(23);
  });

  test('onto the seeded communities: every row is found, the owners’ strands stay, only sentences differ', () => {
    const { added, changed, unchanged, unclear } = compareImport(PAGE, seededRecords());
    expect([added, unclear, changed.length + unchanged.length]).toEqual([[], [], 23]);
    expect(new Set(changed.flatMap(({ changes }) => changes.map(({ field }) => field)))).toEqual(new Set(['whoShouldJoin']));
  });
});

const jems = aRecord({ id: 1, name: 'Jems network', whoShouldJoin: 'All' });
const core = aChannelRecord(jems, { id: 2, name: 'HIT 2021–2027', whoShouldJoin: 'Some' });

describe('finding the row', () => {
  test('case, accents, dashes and spaces do not matter; the rows keep their own spelling', () => {
    expect(plan('JEMS  nétwork | All\n- HIT 2021 - 2027 | Some', [jems, core])).toEqual(['same JEMS  nétwork #1', 'same HIT 2021 - 2027 #2']);
  });

  test('a channel is looked for beneath its own parent only', () => {
    const rivers = aRecord({ id: 3, name: 'Rivers' });
    expect(plan('Rivers | \n- HIT 2021–2027 | Some', [jems, core, rivers])).toEqual(['new HIT 2021–2027 beneath Rivers 3', 'same Rivers #3']);
    expect(plan('Lakes | x\n- HIT 2021–2027 | Some', [jems, core])).toEqual(['new Lakes', 'new HIT 2021–2027 beneath Lakes (new)']);
  });

  test('nearly the same name: the owner is asked, and told what would change', () => {
    const [entry] = entriesOf('Name | Audience\nJems netwrok | Others');
    expect(compareImport([entry], [jems, core]).unclear).toEqual([
      { entry, doubt: 'nearName', candidates: [{ row: { id: 1, name: 'Jems network' }, changes: [{ field: 'whoShouldJoin', before: 'All', after: 'Others' }] }] }
    ]);
  });

  test('a row that the table has under its own name is not asked about for another', () => {
    expect(plan('Jems network | All\nJems networks | All', [jems])).toEqual(['new Jems networks', 'same Jems network #1']);
  });

  test('siblings are not confused', () => {
    const pilots = [aChannelRecord(jems, { id: 5, name: 'Evaluation pilot ISO' }), aChannelRecord(jems, { id: 6, name: 'Transnational programme heads' })];
    expect(plan('Jems network | All\n- Evaluation pilot A | x\n- Interregional programme heads | y', [jems, ...pilots])).toEqual([
      'new Evaluation pilot A beneath Jems network 1', 'new Interregional programme heads beneath Jems network 1', 'same Jems network #1'
    ]);
  });

  test('several rows of that name, one of another kind', () => {
    const old = aRecord({ id: 8, name: 'Jems network', kind: 'Legacy community' });
    expect(plan('Jems network | All', [jems, aRecord({ id: 7, name: 'jems network' })])).toEqual(['severalRows Jems network #1 #7']);
    expect(plan('Jems network | All', [old])).toEqual(['otherKind Jems network #8']);
    expect(plan('Jems network | All', [old, jems])).toEqual(['same Jems network #1']);
  });

  test('a table that lost its dashes, and a channel that lost its team', () => {
    expect(plan('HIT 2021–2027 | Some', [jems, core])).toEqual(['elsewhere HIT 2021–2027 #2']);
    const orphan = { ...core, parent: { id: 77, name: 'Gone' } };
    expect(plan('HIT 2021–2027 | Some', [jems, orphan])).toEqual(['elsewhere HIT 2021–2027 #2']);
    expect(plan('Jems network | All\n- HIT 2021–2027 | Some', [jems, orphan])).toEqual(['same Jems network #1', 'elsewhere HIT 2021–2027 #2']);
  });
});

describe('parents', () => {
  const withParents = (text: string, existing: readonly ExistingCommunity[], decisions?: Decisions): readonly string[] =>
    inWords(compareImport(entriesOf(`Name | Parent\n${text}`), existing, decisions));

  test('that stand below, in the list only, or nowhere', () => {
    expect(withParents('Sava | Rivers\nUser Group | jems NETWORK\nRhine | Nowhere\nRivers | ', [jems])).toEqual([
      'new Rivers', 'new Sava beneath Rivers (new)', 'new User Group beneath Jems network 1', 'parentUnknown Rhine'
    ]);
  });

  test('that are each other’s, or their own', () => {
    expect(withParents('A | B\nB | A\nC | C', [])).toEqual(['parentUnknown A', 'parentUnknown B', 'parentUnknown C']);
  });

  test('that several rows could be; a team comes before a channel', () => {
    const twins = [aRecord({ id: 5, name: 'Rivers' }), aRecord({ id: 6, name: 'rivers' })];
    expect(withParents('Sava | Rivers', twins)).toEqual(['parentUnclear Sava']);
    expect(withParents('Sava | Rivers', [twins[0], aChannelRecord(jems, { id: 6, name: 'Rivers' }), jems])).toEqual(['new Sava beneath Rivers 5']);
  });

  test('that are unclear themselves, until the owner decides', () => {
    const text = 'Jems netwrok | All\n- HIT 2021–2027 | Some\n- User Group | x';
    expect(plan(text, [jems, core])).toEqual(['nearName Jems netwrok #1', 'parentUnclear HIT 2021–2027', 'parentUnclear User Group']);
    expect(plan(text, [jems, core], new Map([[2, 1]]))).toEqual([
      'new User Group beneath Jems network 1', 'same Jems netwrok #1', 'same HIT 2021–2027 #2'
    ]);
    expect(plan(text, [jems, core], new Map([[2, 'new' as const]]))).toEqual([
      'new Jems netwrok', 'new HIT 2021–2027 beneath Jems netwrok (new)', 'new User Group beneath Jems netwrok (new)'
    ]);
  });

  test('a decision cannot give a channel a parent that is not there, nor name a row that is not there', () => {
    expect(withParents('Rhine | Nowhere', [jems], new Map([[2, 'new' as const]]))).toEqual(['parentUnknown Rhine']);
    expect(plan('Jems netwrok | All', [jems], new Map([[2, 99]]))).toEqual(['nearName Jems netwrok #1']);
  });
});

describe('what changes in a row', () => {
  const HEADER = 'Name | Kind | Audience | Purpose | Status | Roles | Order | Mailbox';
  const row = aRecord({
    id: 1, name: 'Jems network', whoShouldJoin: 'All\r\nof you', purpose: 'Why', order: 1.5, mailbox: 'a@b.example',
    choices: [{ column: COLUMN.roles, values: ['Auditor', 'Controller'], allowed: [] }]
  });
  const change = (cells: string): readonly string[] => inWords(compareImport(entriesOf(`${HEADER}\n${cells}`), [row]));

  test.each([
    ['nothing for empty cells', 'Jems network | | | | | | | ', 'same Jems network #1'],
    ['nothing for the same in other words', 'Jems network | Team | All of  you | Why | active | controllers; auditors | 1,5 | a@b.example', 'same Jems network #1'],
    ['a text', 'Jems network | | Others | | | | | ', 'change Jems network #1 whoShouldJoin: All\r\nof you → Others'],
    ['values', 'Jems network | | | | | Other | | ', 'change Jems network #1 roles: Auditor,Controller → Other'],
    ['several fields', 'Jems network | | | | Archived | | 2 | ', 'change Jems network #1 status: Active → Archived; order: 1.5 → 2']
  ])('%s', (_, cells, expected) => {
    expect(change(cells)).toEqual([expected]);
  });

  test('what a sentence says fills an empty column, and never replaces what owners chose', () => {
    const text = 'Jems network | Sub-space for Strand B';
    const sentence = { id: 1, name: 'Jems network', whoShouldJoin: 'Sub-space for Strand B' };
    expect(plan(text, [aRecord(sentence)])).toEqual(['change Jems network #1 strands:  → B']);
    expect(plan(text, [aRecord({ ...sentence, choices: [{ column: COLUMN.strands, values: ['C'], allowed: [] }] })])).toEqual(['same Jems network #1']);
  });
});

describe('whatever is compared', () => {
  const name = fc.constantFrom('Jems network', 'Jems netwrok', 'Rivers', 'General', 'Generals', '…', 'A');
  const kind = fc.constantFrom('Team' as const, 'Private channel' as const, 'Site' as const);
  const entries = fc.array(fc.record({ name, kind, parent: fc.option(name, { nil: undefined }), derived: fc.constant([]), fields: fc.record({ whoShouldJoin: name }) }), { maxLength: 8 })
    .map(list => list.map((entry, index): ImportEntry => ({ ...entry, line: index + 1 })));
  const existing = fc.array(fc.record({ name, kind, parent: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }) }), { maxLength: 8 })
    .map(list => list.map((row, index) => aRecord({ ...row, id: index + 1, parent: row.parent ? { id: row.parent, name: '' } : undefined })));
  const decisions = fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant('new' as const)))).map(pairs => new Map(pairs));

  test('each entry is in exactly one place, and no channel before its team', () => {
    fc.assert(fc.property(entries, existing, decisions, (table, rows, decided) => {
      const { added, changed, unchanged, unclear } = compareImport(table, rows, decided);
      const lines = [...added, ...changed, ...unchanged, ...unclear].map(({ entry }) => entry.line).sort((a, b) => a - b);
      expect(lines).toEqual(table.map(({ line }) => line));
      const seen = new Set<string>();
      for (const { entry, parent } of added) {
        if (entry.parent) expect(parent?.id !== undefined || seen.has(entry.parent)).toBe(true);
        seen.add(entry.name);
      }
    }), { numRuns: 2000 });
  });
});
