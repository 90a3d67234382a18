import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import '@pnp/sp/fields';
import '@pnp/sp/views';
import type { IList } from '@pnp/sp/lists';
import { failureOf, type Failure } from '../../support/failures';
import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SMALL_CONTENT } from './smallContent';

/** SP.FieldType, as PnPjs has it. */
const [TEXT, DATE, BOOLEAN, NUMBER, CURRENCY] = [2, 4, 8, 9, 10];

const ROW = { Title: 'Jems "network"', Amount: 15000, Rate: 0.1, Zero: 0, Done: true, Due: '2026-11-21T18:00:00Z', Colour: 'Red' };

let hub: TestTenant;
let list: IList;
beforeAll(async () => {
  hub = await startTestTenant({ content: SMALL_CONTENT, mayRefuse: true });
  await hub.spAs('owner').web.lists.add('Sums');
  list = hub.spAs('owner').web.lists.getByTitle('Sums');
  for (const name of ['Amount', 'Rate', 'Zero', 'Empty']) await list.fields.addNumber(name);
  await list.fields.addBoolean('Done');
  for (const name of ['Due', 'No date']) await list.fields.addDateTime(name);
  await list.fields.addChoice('Colour', { Choices: ['Red'] });
  await list.fields.addText('Column with space');
  await list.fields.addMultilineText('Long');
  await list.items.add(ROW);
});
afterAll(() => hub.close());

const addTo = (to: IList, title: string, properties: { Formula: string; OutputType?: number; DateFormat?: number }): Promise<{ Id: string }> =>
  to.fields.addCalculated(title, properties as never) as Promise<{ Id: string }>;

/** Value of a formula on the only item, over REST. */
async function valueOf(formula: string, OutputType = TEXT): Promise<unknown> {
  const { Id } = await addTo(list, 'Result', { Formula: formula, OutputType });
  const [item] = await list.items.select('Result')() as { Result: unknown }[];
  await list.fields.getById(Id).delete();
  return item.Result;
}

describe('a formula gives', () => {
  it.each<[string, string]>([
    ['=[Amount]>[Zero]', 'Yes'], ['=AND([Amount]>9, [Amount]<8)', 'No'], ['=IF([Amount]<=[Zero], "OK", "Not OK")', 'Not OK']
  ])('%s as Microsoft has it (Examples of common formulas in SharePoint lists): %s', async (formula, expected) => {
    expect(await valueOf(formula)).toBe(expected);
  });

  it.each<[string, number, unknown]>([
    ['=OR(Done, FALSE)', BOOLEAN, '1'], ['=NOT(Amount+Zero=24)', BOOLEAN, '1'],
    ['=IF(Amount=15000; "OK"; "-")', TEXT, 'OK'], ['=IF(ISBLANK([Empty]),"none",[Empty]*2)', TEXT, 'none'], ['=IF(FALSE,"x")', TEXT, 'No'],
    ['=IF(Done, "", 1/0)', TEXT, null], ['=ISBLANK([No date])', BOOLEAN, '1'], ['=ISBLANK([Title])', BOOLEAN, '0'],
    ['=1+2*3', NUMBER, '7.00000000000000'], ['=(1+2)*3', NUMBER, '9.00000000000000'], ['=-2-3-4', NUMBER, '-9.00000000000000'], ['=8/4/2', NUMBER, '1.00000000000000'],
    ['=Amount*Rate', CURRENCY, '1500.00000000000'], ['=[Empty]+1', NUMBER, '1.00000000000000'], ['=[Empty]', NUMBER, null], ['="5"+1', NUMBER, '6.00000000000000'],
    ['=ROUND(2.675,2)', NUMBER, '2.68000000000000'], ['=ROUND(-1234.5, -2)', NUMBER, '-1200.00000000000'], ['=ROUND(1.005,2)&""', TEXT, '1.01'], ['=0.1+0.2&""', TEXT, '0.3'],
    ['=SUM(Amount, [Empty], 1)', NUMBER, '15001.0000000000'], ['=MIN(Amount,Rate)', NUMBER, '0.100000000000000'], ['=MAX(Amount,[Empty],-1)', NUMBER, '15000.0000000000'],
    ['=CONCATENATE([Colour]," & ",Amount)', TEXT, 'Red & 15000'], ['=[Title]&"!"', TEXT, 'Jems "network"!'], ['="a ""quote"""&TRUE', TEXT, 'a "quote"TRUE'], ['=""&1>"1"', TEXT, 'No'],
    ['=UPPER("größe")', TEXT, 'GRÖSSE'], ['=LOWER([Title])', TEXT, 'jems "network"'], ['=TRIM("  Hello   there! ")', TEXT, 'Hello there!'], ['=LEN("Δοκιμή")', NUMBER, '6.00000000000000'],
    ['=LEFT("Vitamin A",LEN("Vitamin A")-2)', TEXT, 'Vitamin'], ['=RIGHT("Vitamin B1",LEN("Vitamin B1")-8)', TEXT, 'B1'], ['=LEFT("abc")&RIGHT("abc")&RIGHT("abc",0)', TEXT, 'ac'],
    ['="red"=[Colour]', BOOLEAN, '1'], ['=[Column with space]=""', BOOLEAN, '1'], ['=1<"a"', BOOLEAN, '1'], ['=YEAR(Due)*10000+MONTH(Due)*100+DAY(Due)', NUMBER, '20261121.0000000'],
    ['=[Due]+3', DATE, '2026-11-24T18:00:00Z'], ['=[Due]', DATE, '2026-11-21T18:00:00Z'], ['=[No date]', DATE, null], ['=[Due]-[Due]', NUMBER, '0.00000000000000'], ['=[Due]', TEXT, '46347.75'],
    ['=1/Zero', NUMBER, '#DIV/0!'], ['=1/Zero&"x"', TEXT, '#DIV/0!'], ['="a"+1', NUMBER, '#VALUE!'], ['=[Colour]', DATE, '#VALUE!'], ['=1e308*10', NUMBER, '#NUM!'], ['=LEFT("a",-1)', TEXT, '#VALUE!'],
    ['=[Due]-99999', DATE, '#NUM!'], ['=IF(1/Zero>1,1,2)', NUMBER, '#DIV/0!'], ['=IF(Done,1,1/Zero)', NUMBER, '1.00000000000000'], ['=SUM("x")', NUMBER, '#VALUE!']
  ])('%s, kept as type %s: %j', async (formula, type, expected) => {
    expect(await valueOf(formula, type)).toBe(expected);
  });

  it('what JavaScript gives, for any arithmetic', async () => {
    const { node } = fc.letrec<{ node: string }>(tie => ({
      node: fc.oneof({ maxDepth: 4 }, fc.integer({ min: 0, max: 999 }).map(String), fc.constantFrom('0.25', 'Amount', 'Rate'),
        fc.tuple(tie('node'), fc.constantFrom('+', '-', '*', ' + ', ' * '), tie('node')).map(parts => parts.join('')),
        fc.tuple(tie('node'), fc.integer({ min: 1, max: 99 })).map(([dividend, divisor]) => `${dividend}/${divisor}`),
        tie('node').map(inside => `(${inside})`), tie('node').map(inside => ` -(${inside})`))
    }));
    await fc.assert(fc.asyncProperty(node, async text => {
      const expected = Number(runInNewContext(text, { Amount: ROW.Amount, Rate: ROW.Rate })) + 0;
      expect(await valueOf(`=${text}`, NUMBER)).toBe(expected.toPrecision(15));
    }), { numRuns: 200 });
  });
});

describe('a formula is refused', () => {
  const SYNTAX = 'The formula contains a syntax error or is not supported.';
  it.each<[string, number, string]>([
    ['=1+', 500, SYNTAX], ['=', 500, SYNTAX], ['', 500, SYNTAX], ['=(1', 500, SYNTAX], ['="a', 500, SYNTAX], ['=IF()', 500, SYNTAX], ['=1 2', 500, SYNTAX], ['=1e999', 500, SYNTAX], ['="a\u0000b"', 500, SYNTAX], ['=LEN(1,2)', 500, SYNTAX],
    [`=${'('.repeat(400)}1${')'.repeat(400)}`, 500, SYNTAX], [`=${'-'.repeat(900)}1`, 500, SYNTAX], [`=${'1+'.repeat(600)}1`, 500, SYNTAX], [`=SUM(${'1,'.repeat(40)}1)`, 500, SYNTAX],
    ['=[Nope]+1', 500, 'The formula refers to a column that does not exist.'], ['=Nope', 500, 'does not exist'], ['=[Result]', 500, 'does not exist'], ['=[Today]', 500, 'volatile functions'],
    ['=[Long]', 500, 'not supported in formulas'], ['=[Created By]', 500, 'not supported in formulas'],
    ['=VLOOKUP(1,2,3)', 501, 'the function VLOOKUP'], ['=TODAY()', 501, 'the function TODAY'], ['=2^3', 501, 'the operators'], ['=[ID]', 501, 'type Counter'], ['=constructor(1)', 501, 'the function CONSTRUCTOR']
  ])('%.40s', async (formula, status, words) => {
    const before = await list.fields();
    expect(await failureOf(addTo(list, 'Result', { Formula: formula }))).toMatchObject({ status, words: expect.stringContaining(words) });
    expect(await list.fields()).toHaveLength(before.length);
    expect(await list.items()).toHaveLength(1);
  });

  it('when it is changed to a wrong one; the old one stays', async () => {
    const { Id } = await addTo(list, 'Result', { Formula: '=1', OutputType: NUMBER });
    expect(await failureOf(list.fields.getById(Id).update({ Formula: '=1+' } as object))).toMatchObject({ status: 500, words: SYNTAX });
    expect(await failureOf(list.fields.getById(Id).update({ OutputType: 20 } as object))).toMatchObject({ status: 501 });
    expect(await list.items.select('Result')()).toMatchObject([{ Result: '1.00000000000000' }]);
    await list.fields.getById(Id).delete();
  });

  it('whatever it says, with SharePoint\'s words or with 501, or its column reads: the tenant never fails', async () => {
    const parts = fc.array(fc.constantFrom('[Amount]', 'Due', 'Done', '[Nope]', 'IF(', 'LEN(', 'SUM(', 'ROUND(', ')', '(', ',', ';', '"x"', '1', '1e999', '&', '+', '-', '/', '<>', '#N/A', 'TRUE', '"', ']', '\'', '^', 'é'), { maxLength: 9 });
    await fc.assert(fc.asyncProperty(parts, fc.constantFrom(TEXT, DATE, BOOLEAN, NUMBER, CURRENCY), async (texts, type) => {
      const answer = await valueOf(`=${texts.join('')}`, type).catch(() => failureOf(addTo(list, 'Result', { Formula: `=${texts.join('')}`, OutputType: type })));
      if (answer === null || typeof answer === 'string') return;
      expect((answer as Failure).code).not.toContain('LocalTenant.Failure');
      expect(await list.items()).toHaveLength(1);
    }), { numRuns: 300 });
  });

  it('is never SQL', async () => {
    expect(await valueOf('="\'); DROP TABLE users; --"')).toBe('\'); DROP TABLE users; --');
  });
});

describe('a calculated column', () => {
  let rows: IList;
  beforeEach(async () => {
    await hub.spAs('owner').web.lists.add('Rows');
    rows = hub.spAs('owner').web.lists.getByTitle('Rows');
    await rows.fields.addNumber('Count');
    await addTo(rows, 'Double', { Formula: '=[Count]*2', OutputType: NUMBER });
    await addTo(rows, 'Share', { Formula: '=12/[Count]', OutputType: NUMBER });
    await addTo(rows, 'Day', { Formula: '=[Count]+46347.75', OutputType: DATE, DateFormat: 1 });
    await addTo(rows, 'Big', { Formula: '=[Count]>2', OutputType: BOOLEAN });
    await addTo(rows, 'Words', { Formula: '=[Title]&"-"&[Count]' });
    for (const Count of [3, 0, 1, 4, 2]) await rows.items.add({ Title: 'Row', Count });
  });
  afterEach(() => hub.spAs('owner').web.lists.getByTitle('Rows').delete());

  const counts = async (filter: string): Promise<number[]> => (await rows.items.filter(filter).select('Count').orderBy('Count')() as { Count: number }[]).map(({ Count }) => Count);

  it('reads the same at each metadata level, whole items included (Edm.String)', async () => {
    const expected = { Double: '6.00000000000000', Share: '4.00000000000000', Day: '2026-11-24T18:00:00Z', Big: '1', Words: 'Row-3' };
    for (const level of ['nometadata', 'minimalmetadata', 'verbose']) {
      const response = await hub.fetchAs('owner', '/sites/hub/_api/web/lists/getByTitle(\'Rows\')/items(1)', { headers: { Accept: `application/json;odata=${level}` } });
      const body = await response.json() as { d?: object };
      expect(body.d ?? body).toMatchObject(expected);
    }
    expect(await rows.items.add({ Title: 'New', Count: 1 })).toMatchObject({ Double: '2.00000000000000', Words: 'New-1' });
  });

  it.each<[string, number[]]>([
    ['Double gt 4', [3, 4]], ['Double eq \'6\'', [3]], ['Share lt 100', [1, 2, 3, 4]], ['Share eq null', []], ['Big eq \'1\'', [3, 4]], ['Big eq 0', [0, 1, 2]], ['Big eq true', [3, 4]],
    ['Words eq \'ROW-2\'', [2]], ['startswith(Words,\'row-\') and Double le 2', [0, 1]], ['substringof(\'4\',Words)', [4]], ['Day ge datetime\'2026-11-24T00:00:00Z\'', [3, 4]]
  ])('is filtered by its value (pnpjs#1355): %s', async (filter, expected) => {
    expect(await counts(filter)).toEqual(expected);
  });

  it.each(['Double', 'Share', 'Day', 'Big', 'Words'])('is sorted by %s, through pages, each row once', async column => {
    for (const ascending of [true, false]) {
      const whole = (await rows.items.orderBy(column, ascending).select('Id')() as { Id: number }[]).map(({ Id }) => Id);
      const paged: number[] = [];
      for await (const page of rows.items.orderBy(column, ascending).select('Id').top(2)) paged.push(...(page as { Id: number }[]).map(({ Id }) => Id));
      expect(paged).toEqual(whole);
      expect(new Set(whole).size).toBe(5);
    }
    expect((await rows.items.orderBy('Double', false).select('Count')() as { Count: number }[]).map(({ Count }) => Count)).toEqual([4, 3, 2, 1, 0]);
  });

  it('shows in views as what it gives, errors as text', async () => {
    const names = ['Double', 'Share', 'Day', 'Big', 'Words'].map(name => `<FieldRef Name="${name}"/>`).join('');
    const { Row } = await rows.renderListDataAsStream({ ViewXml: `<View><Query><OrderBy><FieldRef Name="Count"/></OrderBy></Query><ViewFields>${names}</ViewFields><RowLimit>2</RowLimit></View>` });
    expect(Row).toEqual([
      expect.objectContaining({ Double: '0', 'Double.': '0.00000000000000', Share: '#DIV/0!', Day: '11/21/2026 6:00 PM', 'Day.': '2026-11-21T18:00:00Z', Big: 'No', Words: 'Row-0' }),
      expect.objectContaining({ Double: '2', Share: '12', 'Share.': '12.0000000000000', Big: 'No', 'Big.value': '0' })
    ]);
  });

  it.each<[string, number]>([
    ['<Gt><FieldRef Name="Double"/><Value Type="Number">4</Value></Gt>', 2], ['<Eq><FieldRef Name="Words"/><Value Type="Text">Row-4</Value></Eq>', 1], ['<Eq><FieldRef Name="Day"/><Value Type="DateTime">2026-11-24</Value></Eq>', 1],
    ['<Eq><FieldRef Name="Double"/><Value Type="Text">4</Value></Eq>', 0], ['<Neq><FieldRef Name="Double"/><Value Type="Text">4</Value></Neq>', 0]
  ])('answers CAML, by a value of its own type alone (sp-dev-fx-webparts#758): %s', async (where, found) => {
    expect(await rows.getItemsByCAMLQuery({ ViewXml: `<View><Query><Where>${where}</Where></Query><ViewFields><FieldRef Name="Words"/></ViewFields></View>` })).toHaveLength(found);
  });

  it('is read and filtered through lookups, unless it gives yes or no (pnpjs#1355)', async () => {
    const { Id } = await rows.select('Id')();
    await hub.spAs('owner').web.lists.add('Near');
    const near = hub.spAs('owner').web.lists.getByTitle('Near');
    await near.fields.addLookup('To', { LookupListId: Id, LookupFieldName: 'Title' });
    await near.fields.createFieldAsXml(`<Field Type="LookupMulti" Mult="TRUE" DisplayName="All" List="{${Id}}" ShowField="Title" />`);
    await near.items.add({ ToId: 1, AllId: [1, 2] });
    const read = near.items.select('To/Double', 'To/Share', 'To/Words', 'All/Share').expand('To', 'All');
    const row = { To: { Double: '6.00000000000000', Share: '4.00000000000000', Words: 'Row-3' }, All: [{ Share: '4.00000000000000' }, { Share: '#DIV/0!' }] };
    expect(await read.filter('To/Double eq 6 and To/Words eq \'row-3\'')()).toMatchObject([row]);
    expect(await failureOf(near.items.select('To/Big').expand('To')())).toMatchObject({ status: 400 });
    await near.delete();
  });

  it('keeps its formula when a column that it names gets another title', async () => {
    await rows.fields.getByInternalNameOrTitle('Count').update({ Title: 'How many' });
    expect(await rows.fields.getByTitle('Double')()).toMatchObject({ Formula: '=[How many]*2', OutputType: NUMBER, ReadOnlyField: true, Filterable: true, Sortable: true, SchemaXml: expect.stringMatching(/ResultType="Number".*<Formula>=\[Count\]\*2/) });
    await rows.fields.getByTitle('Double').update({ Title: 'Twice', Description: 'x' });
    expect(await rows.items.getById(1).select('Double')()).toMatchObject({ Double: '6.00000000000000' });
  });

  it('follows a new formula and a new result, and is written by nobody', async () => {
    await rows.fields.getByTitle('Double').update({ Formula: '="x"&[Count]', OutputType: TEXT, ReadOnlyField: false } as never);
    expect(await rows.items.getById(1).select('Double')()).toMatchObject({ Double: 'x3' });
    await rows.items.getById(1).update({ Double: 'mine', Count: 7 });
    expect(await rows.items.getById(1).select('Double')()).toMatchObject({ Double: 'x7' });
    const [form] = await rows.items.getById(1).validateUpdateListItem([{ FieldName: 'Double', FieldValue: 'mine' }]);
    expect(form).toMatchObject({ HasException: true });
  });

  it('shows an error after a column that it names is deleted (PnP-Sites-Core#1176: it can be)', async () => {
    await rows.fields.getByTitle('Count').delete();
    expect(await rows.items.getById(1)()).toMatchObject({ Double: '#NAME?', Words: '#NAME?' });
    expect(await rows.fields.getByTitle('Words')()).toMatchObject({ Formula: '=[Title]&"-"&#NAME?' });
  });

  it('comes from XML, as provisioning templates write it', async () => {
    const xml = '<Field Type="Calculated" DisplayName="Late" Name="Late" ResultType="DateTime" Format="DateOnly" ReadOnly="TRUE" LCID="1033"><Formula>=Modified+0</Formula><FieldRefs><FieldRef Name="Modified"/></FieldRefs></Field>';
    expect(await rows.fields.createFieldAsXml(xml)).toMatchObject({ OutputType: DATE, DateFormat: 0 });
    const { Late, Modified } = await rows.items.getById(1).select('Late', 'Modified')() as { Late: string; Modified: string };
    expect(Late).toBe(Modified);
  });
});
