import * as fc from 'fast-check';
import type { ImportColumn, ImportEntry } from '../../../../src/domain/importing/ImportEntry';
import { parsePipeTable } from '../../../../src/domain/importing/parsePipeTable';
import { type ImportReading, readCommunities } from '../../../../src/domain/importing/readCommunities';
import type { Table } from '../../../../src/domain/importing/Table';
import { communitiesList } from '../../../../src/lists/communities.list';
import { VOCABULARY } from '../../../support/communityRecords';
import { SEED_TABLE } from '../../../support/seedTable';

const tableOf = (rows: readonly (readonly string[])[]): Table => ({ rows: rows.map((cells, index) => ({ line: index + 1, cells })) });
const read = (...rows: string[][]): ImportReading => readCommunities(tableOf(rows), VOCABULARY);
const readText = (text: string): ImportReading => readCommunities(parsePipeTable(text) ?? { rows: [] }, VOCABULARY);
const outline = (entries: readonly ImportEntry[]): readonly string[] => entries.map(({ name, parent }) => (parent ? `${parent} > ${name}` : name));
const troubles = ({ problems }: ImportReading): readonly string[] => problems.map(({ line, kind, values }) => [line, kind, ...Object.values(values)].join(' '));
const fieldsOf = (reading: ImportReading): readonly ImportEntry['fields'][] => reading.entries.map(({ fields }) => fields);

describe('the table of the page, pasted as it is', () => {
  const reading = readText(SEED_TABLE);
  const entryOf = (name: string): ImportEntry | undefined => reading.entries.find(entry => entry.name === name);

  test('ten teams, thirteen channels beneath the right ones, nothing lost', () => {
    expect(reading.problems).toEqual([]);
    expect(reading.skipped).toEqual([{ line: 1, as: 'header' }, { line: 2, as: 'separator' }]);
    expect(reading.entries.filter(({ kind }) => kind === 'Team')).toHaveLength(10);
    expect(reading.entries.filter(({ kind }) => kind === 'Private channel')).toHaveLength(13);
    expect(outline(reading.entries)).toEqual([
      'Auditors network', 'Communication and visibility', 'Communication and visibility > Transnational Communication',
      'Communication and visibility > IPA Communication', 'Controllers network', 'Financial management', 'Financial management > South West Europe',
      'Interact Monitoring Committee', 'Jems network', 'Jems network > Core Group', 'Jems network > User Group', 'National Contact Points',
      'Inter Programme collaboration', 'Inter Programme collaboration > Baltic Sea', 'Inter Programme collaboration > Med Lab Group',
      'Inter Programme collaboration > Transnational programme heads', 'Inter Programme collaboration > Interregional programme heads',
      'Inter Programme collaboration > HIT 2021–2027', 'External Cooperation', 'Programme and project management',
      'Programme and project management > Evaluation pilot Interreg added value', 'Programme and project management > Evaluation pilot ISO',
      'Programme and project management > Evaluation pilot MRS & SBS'
    ]);
  });

  test('strands and roles come out of the sentences, which stay as written', () => {
    const strands = reading.entries.filter(({ fields }) => fields.strands).map(({ name, fields }) => [name, fields.strands]);
    expect(strands).toEqual([
      ['Transnational Communication', ['B']], ['IPA Communication', ['IPA']], ['Transnational programme heads', ['B']], ['Interregional programme heads', ['C']]
    ]);
    expect(reading.entries.filter(({ fields }) => fields.notFor).map(({ name }) => name)).toEqual(['Financial management']);
    expect(entryOf('Financial management')).toMatchObject({
      fields: {
        notFor: ['Controller', 'Auditor'],
        whoShouldJoin: 'Those working for programmes and responsible for financial matters (not open for controllers or auditors)'
      },
      derived: ['notFor']
    });
    expect(entryOf('HIT 2021–2027')?.fields).toEqual({ whoShouldJoin: 'Sub-space for HIT 2021-2027 Core Group (i.e. current period tools)' });
  });

  test('with the page around it, every line of prose is named', () => {
    const whole = readText(`Networks\nJoin us\n\n${SEED_TABLE}\nPlease note\nWorking Groups\n- State aid`);
    expect(outline(whole.entries)).toEqual(outline(reading.entries));
    expect(troubles(whole)).toEqual([
      '1 aboveHeader Networks', '2 aboveHeader Join us', '29 cellCount Please note 2 1', '30 cellCount Working Groups 2 1', '31 cellCount - State aid 2 1'
    ]);
  });
});

describe('titles', () => {
  test('columns in any order, in several spellings, with plurals and punctuation', () => {
    const reading = read(
      ['E-mail:', 'NAME *', 'Region', 'Not open for', 'Link', 'SharePoint site', 'Type', 'Topics', 'Position', 'Language', 'Role', 'State', 'Access', 'Tags', 'Strand', 'Description', 'Audience'],
      [
        'a@b.example', 'Alpine', 'eusbsr', 'controllers', 'https://x', 'https://y', 'Teams', 'monitoring system', '1,5', 'french, English', 'Managing authorities; Other',
        'view only', 'Invitation only', 'k, l', 'strand-B, Stand C; ipa', 'Why', 'Strand A people'
      ]
    );
    expect(troubles(reading)).toEqual([]);
    expect(reading.entries).toEqual([
      {
        line: 2, name: 'Alpine', kind: 'Team', derived: [],
        fields: {
          mailbox: 'a@b.example', regions: ['EUSBSR'], notFor: ['Controller'], teamsLink: 'https://x', siteLink: 'https://y', kind: 'Team',
          themes: ['Monitoring systems'], order: '1.5', languages: ['French', 'English'], roles: ['Managing authority', 'Other'], status: 'View-only',
          access: 'By invitation', keywords: 'k, l', strands: ['B', 'C', 'IPA'], purpose: 'Why', whoShouldJoin: 'Strand A people'
        }
      }
    ]);
  });

  test('the labels of the list itself are known, and named when a table cannot fill them', () => {
    const labels = [communitiesList.titleLabel, ...Object.values(communitiesList.fields).map(field => field.label)];
    const unknown = readCommunities(tableOf([labels, ['x']]), VOCABULARY).problems.filter(({ kind }) => kind.endsWith('Header'));
    expect(unknown.map(({ values }) => values.column)).toEqual([
      'Parent first', 'View-only until', 'Successors', 'Group id', 'Channel id', 'Contact person', 'Featured', 'Reviewed on' // set in the list itself
    ]);
  });

  test('without titles: name, then who should join', () => {
    expect(read(['Alpine', 'All'], ['- Danube', 'Some']).entries.map(({ name, parent, fields }) => [name, parent, fields])).toEqual([
      ['Alpine', undefined, { whoShouldJoin: 'All' }], ['Danube', 'Alpine', { whoShouldJoin: 'Some' }]
    ]);
  });

  test('a title that nobody knows, one twice, one that is empty; the rest is read', () => {
    const reading = read(['Name', 'Telephone', 'Purpose', 'Description', '', 'Audience'], ['Alpine', '12', 'Why', 'How', 'x', 'All']);
    expect(troubles(reading)).toEqual(['1 unknownHeader Telephone', '1 repeatedHeader Description', '1 unknownHeader 5']);
    expect(fieldsOf(reading)).toEqual([{ purpose: 'Why', whoShouldJoin: 'All' }]);
  });

  test('titles without a name, and titles in another language', () => {
    expect(troubles(read(['Purpose', 'Kind'], ['Why', 'Team']))).toEqual(['1 noNameColumn', '2 emptyName Why']);
    expect(troubles(read(['Nom', 'Qui'], ['---', '---'], ['Alpine', 'All']))).toEqual([
      '1 unknownHeader Nom', '1 unknownHeader Qui', '1 noNameColumn', '3 emptyName Alpine'
    ]);
  });

  test('a column of names needs its title; repeated titles and empty columns at the end do no harm', () => {
    expect(outline(read(['Name'], ['Alpine'], ['- Danube']).entries)).toEqual(['Alpine', 'Alpine > Danube']);
    const printed = read(['Name', 'Audience', ''], ['Alpine', 'All'], ['Name', 'Audience', '', ''], ['- Danube', 'Some', '', '']);
    expect(troubles(printed)).toEqual([]);
    expect(outline(printed.entries)).toEqual(['Alpine', 'Alpine > Danube']);
  });
});

describe('who is beneath whom', () => {
  test.each(['-', '–', '—', '•', '−', '- - ', ' –\u00a0'])('%j before a name makes it a channel', dash => {
    expect(outline(read(['Alpine', 'All'], [`${dash}Danube 2021–2027`, 'Some']).entries)).toEqual(['Alpine', 'Alpine > Danube 2021–2027']);
  });

  test('a column for the parent, and the kind in words', () => {
    const stated = read(['Name', 'Parent'], ['Alpine', ''], ['Danube', 'Rivers'], ['Sava', '']);
    expect(stated.entries.map(({ name, kind, parent }) => [name, kind, parent])).toEqual([
      ['Alpine', 'Team', undefined], ['Danube', 'Private channel', 'Rivers'], ['Sava', 'Team', undefined]
    ]);
    expect(outline(read(['Name', 'Kind'], ['Alpine', 'Team'], ['Danube', 'Channel']).entries)).toEqual(['Alpine', 'Alpine > Danube']);
    expect(troubles(read(['Name', 'Kind', 'Parent'], ['Alpine', 'Team', ''], ['Danube', 'Channel', '']))).toEqual(['3 channelWithoutTeam Danube']);
  });

  test('the channels of a team that cannot be read do not slip under another', () => {
    const reading = read(['Name', 'Audience'], ['Alpine', 'All'], ['Rivers', 'All', 'too much'], ['- Danube', 'Some'], ['Lakes', 'All'], ['- Balaton', 'Some']);
    expect(outline(reading.entries)).toEqual(['Alpine', 'Lakes', 'Lakes > Balaton']);
    expect(troubles(reading)).toEqual(['3 cellCount Rivers 2 3', '4 channelWithoutTeam Danube']);
  });

  test('a team that is only refused for its choices keeps its channels', () => {
    const reading = read(['Name', 'Status'], ['Alpine', ''], ['Rivers', 'Closed'], ['- Danube', '']);
    expect(outline(reading.entries)).toEqual(['Alpine', 'Rivers > Danube']);
    expect(troubles(reading)).toEqual(['3 unknownStatus Status Closed']);
  });
});

describe('what is wrong is named with its line, and the good rows come', () => {
  const HEADER = ['Name', 'Kind', 'Access', 'Status', 'Roles', 'Order'];
  const good = ['Alpine', '', '', '', '', ''];
  test.each<[string, string[], string[], number]>([
    ['no name', [' ', 'Team', '', '', '', ''], ['3 emptyName Team'], 1],
    ['only a dash', ['–', 'Team', '', '', '', ''], ['3 emptyName –'], 1],
    ['an invisible name', ['\u200b', 'Team', '', '', '', ''], ['3 emptyName \u200b'], 1],
    ['too few cells', ['Rivers', ''], ['3 cellCount Rivers 6 2'], 1],
    ['too many cells', ['Rivers', '', '', '', '', '', '', 'x'], ['3 cellCount Rivers 6 8'], 1],
    ['a name twice', ['ALPINE ', '', '', '', '', ''], ['3 repeatedName ALPINE 2'], 1],
    ['a kind', ['Rivers', 'Temple', '', '', '', ''], ['3 unknownKind Kind Temple'], 1],
    ['an access', ['Rivers', '', 'Closed', '', '', ''], ['3 unknownAccess Access Closed'], 1],
    ['a status', ['Rivers', '', '', 'Dormant', '', ''], ['3 unknownStatus Status Dormant'], 1],
    ['values', ['Rivers', '', '', '', 'Auditor, Plumber; Wizards', ''], ['3 unknownValue Roles Plumber', '3 unknownValue Roles Wizards'], 2],
    ['an order', ['Rivers', '', '', '', '', 'last'], ['3 orderNotANumber Order last'], 2],
    ['a long name', ['x'.repeat(256), '', '', '', '', ''], [`3 nameTooLong ${'x'.repeat(80)}… 255`], 1],
    ['the longest name', ['x'.repeat(255), '', '', '', '', ''], [], 2]
  ])('%s', (_, row, expected, entries) => {
    const reading = read(HEADER, good, row);
    expect(troubles(reading)).toEqual(expected);
    expect(reading.entries).toHaveLength(entries);
  });

  test('known values stay beside unknown ones', () => {
    expect(fieldsOf(read(['Name', 'Roles'], ['Rivers', 'Auditors, Plumber']))).toEqual([{ roles: ['Auditor'] }]);
  });

  test('the same name beneath two teams is fine, beneath one it is not', () => {
    const reading = read(['Alpine', 'x'], ['- General', 'x'], ['Rivers', 'x'], ['- General', 'x'], ['– general', 'x']);
    expect(outline(reading.entries)).toEqual(['Alpine', 'Alpine > General', 'Rivers', 'Rivers > General']);
    expect(troubles(reading)).toEqual(['5 repeatedName general 4']);
  });

  test('a channel before any team', () => {
    expect(troubles(read(['- Danube', 'x'], ['Alpine', 'y']))).toEqual(['1 channelWithoutTeam Danube']);
  });

  test('nothing, and nothing but prose', () => {
    expect(troubles(read())).toEqual(['1 emptyPaste']);
    expect(troubles(read([' ', ''], []))).toEqual(['1 emptyPaste']);
    expect(troubles(read([''], ['Dear all,'], ['see below.', '']))).toEqual(['2 notATable 2']);
  });
});

describe('sentences', () => {
  test.each([
    ['Strands B and C', ['B', 'C'], []],
    ['strand-A, strand D', ['A', 'D'], []],
    ['Strand B, Controllers', ['B'], []],
    ['STRAND A/B & C', ['A', 'B', 'C'], []],
    ['IPA and NEXT programmes', ['IPA', 'NEXT'], []],
    ['You stand a chance; what comes next?', [], []],
    ['Strand X', [], []],
    ['Strand C (not open for strand B or IPA)', ['C'], []],
    ['Finance staff, not for auditors, the controllers and managing authorities.', [], ['Managing authority', 'Controller', 'Auditor']],
    ['Not open to certifying or accounting bodies', [], ['Certifying or accounting body']],
    ['Not open for other people', [], []],
    ['Auditors; not controllers', [], []]
  ])('%s', (sentence, strands, notFor) => {
    const [fields] = fieldsOf(read(['Rivers', sentence]));
    expect({ strands: fields.strands ?? [], notFor: fields.notFor ?? [] }).toEqual({ strands, notFor });
    expect(fields.whoShouldJoin).toBe(sentence);
  });

  test('a column of its own is believed instead', () => {
    const [entry] = read(['Name', 'Audience', 'Strand'], ['Rivers', 'Sub-space for Strand B', 'C']).entries;
    expect(entry).toMatchObject({ fields: { strands: ['C'] }, derived: [] });
  });
});

describe('whatever is pasted', () => {
  const title = fc.constantFrom<ImportColumn | string>('Name', 'Team', 'Audience', 'Kind', 'Parent', 'Status', 'Roles', 'Order', 'Strand', 'Tel', '', '---');
  const cell = fc.oneof(fc.constantFrom('', ' ', '-', '---', '- a', '– b', '•', 'a', 'b', 'Name', 'Audience', 'Team', 'channel', 'Active', 'Strand B', 'x'.repeat(300)), fc.string({ unit: 'binary' }));
  const rows = fc.tuple(fc.array(title, { maxLength: 5 }), fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 })).map(([titles, others]) => [titles, ...others]);

  test('no row is lost, none is two things', () => {
    fc.assert(fc.property(rows, pasted => {
      const { entries, problems, skipped } = readCommunities(tableOf(pasted), VOCABULARY);
      if (problems.some(({ kind }) => kind === 'emptyPaste' || kind === 'notATable')) return expect(entries).toEqual([]);
      const taken = [...entries, ...skipped].map(({ line }) => line);
      expect(new Set(taken).size).toBe(taken.length);
      const told = new Set([...taken, ...problems.map(({ line }) => line)]);
      const filled = pasted.flatMap((cells, index) => (cells.some(text => text.trim()) ? [index + 1] : []));
      expect([...told].sort((a, b) => a - b)).toEqual(filled);
    }), { numRuns: 2000 });
  });

  test('every filled cell of an entry that a column reads is in it, or has a problem', () => {
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), pasted => {
      const { entries, problems } = readCommunities(tableOf([['Name', 'Audience', 'Roles'], ...pasted]), VOCABULARY);
      for (const { line, fields } of entries) {
        const [, audience, roles] = pasted[line - 2];
        expect(fields.whoShouldJoin ?? '').toBe(audience.trim());
        if (roles.replace(/[;,\s]/g, '')) expect(Boolean(fields.roles) || problems.some(problem => problem.line === line)).toBe(true);
      }
    }), { numRuns: 1000 });
  });
});
