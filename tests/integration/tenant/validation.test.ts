import '@pnp/sp/batching';
import '@pnp/sp/fields';
import type { IList } from '@pnp/sp/lists';
import { addressRule, guidRule, threadIdRule } from '../../../src/lists/columnRules';
import type { ColumnValidation } from '../../../src/lists/defineList';
import { failureOf } from '../../support/failures';
import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SMALL_CONTENT } from './smallContent';

const COLUMN_BROKEN = { status: 500, code: '-2130575163, Microsoft.SharePoint.SPListDataValidationException', words: 'List data validation failed.' };
const LIST_BROKEN = { ...COLUMN_BROKEN, code: '-2130575162, Microsoft.SharePoint.SPListDataValidationException' }; // pnpjs#1770

let hub: TestTenant;
let list: IList;
beforeEach(async () => {
  hub = await startTestTenant({ content: SMALL_CONTENT, now: () => new Date('2026-11-21T10:00:00Z') });
  await hub.spAs('owner').web.lists.add('Rules');
  list = hub.spAs('owner').web.lists.getByTitle('Rules');
});
afterEach(() => hub.close());

interface Outcome { readonly FieldName: string; readonly HasException: boolean; readonly ErrorMessage: string | null }

const form = (values: Record<string, string>): { FieldName: string; FieldValue: string }[] => Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
const errors = (outcomes: unknown): [string, string | null][] => (outcomes as Outcome[]).filter(({ HasException }) => HasException).map(({ FieldName, ErrorMessage }) => [FieldName, ErrorMessage]);
const addByForm = async (values: Record<string, string>): Promise<[string, string | null][]> => errors(await list.addValidateUpdateItemUsingPath(form({ Title: 'x', ...values }), '/sites/hub/Lists/Rules'));
const addText = (name: string, { formula, message }: ColumnValidation): Promise<unknown> =>
  list.fields.addText(name, { ValidationFormula: formula, ValidationMessage: message } as object);

const GUID = '01234567-89ab-cdef-0123-456789abcdef';

describe('the rules of the product\'s columns', () => {
  it.each<[string, (name: string) => ColumnValidation, readonly string[], readonly string[]]>([
    ['an address', addressRule, ['a@b', 'communication@interact.eu', 'größe@x.test', '@'], ['a', 'a b@c', 'a@b,c@d', 'a@b;c@d', ' @', 'https://x.test']],
    ['a GUID', guidRule, [GUID, GUID.toUpperCase(), '--------'.repeat(4) + '----'], [GUID.slice(1), `{${GUID}}`, `${GUID}0`, GUID.replace(/-/g, '0'), 'group-jems']],
    ['a thread id', threadIdRule, ['19:', '19:abc@thread.tacv2'], ['19', ' 19:x', 'x19:', '20:x']]
  ])('%s', async (_, ruleOf, good, bad) => {
    const rule = ruleOf('F');
    await addText('F', rule);
    for (const F of good) {
      await list.items.add({ F });
      expect(await addByForm({ F })).toEqual([]);
    }
    for (const F of bad) {
      expect([F, await failureOf(list.items.add({ F }))]).toEqual([F, COLUMN_BROKEN]);
      expect([F, await addByForm({ F })]).toEqual([F, [['F', rule.message]]]);
    }
    await list.items.add({ Title: 'none', F: '' });
    expect(await list.items.top(99)()).toHaveLength(good.length * 2 + 1);
  });
});

describe('a column\'s rule', () => {
  beforeEach(() => addText('Code', { formula: '=LEN([Code])=3', message: 'Three characters.' }));

  it('holds for every way to write an item, and what breaks it is not saved', async () => {
    const { Id } = await list.items.add({ Title: 'x', Code: 'abc' }) as { Id: number };
    const item = list.items.getById(Id);
    expect(await failureOf(item.update({ Title: 'y', Code: 'abcd' }))).toEqual(COLUMN_BROKEN);
    expect(errors(await item.validateUpdateListItem(form({ Title: 'y', Code: 'abcd' })))).toEqual([['Code', 'Three characters.']]);
    expect(await addByForm({ Code: 'a' })).toEqual([['Code', 'Three characters.']]);
    const [batched, execute] = hub.spAs('owner').batched();
    // PnPjs never ends a batch in which one `items` object adds twice.
    const items = (): IList['items'] => batched.web.lists.getByTitle('Rules').items;
    const outcomes = [items().add({ Code: 'x' }), items().add({ Code: 'xyz' }), items().getById(Id).update({ Code: '' })].map(work => work.then(() => 'done', (error: { status: number }) => error.status));
    await execute();
    expect(await Promise.all(outcomes)).toEqual([500, 'done', 'done']);
    expect(await list.items.select('Title', 'Code')()).toMatchObject([{ Title: 'x', Code: null }, { Title: null, Code: 'xyz' }]);
  });

  it('is for values that are written: an old one stays until somebody changes it', async () => {
    const { Id } = await list.items.add({ Code: 'abc' }) as { Id: number };
    await list.fields.getByInternalNameOrTitle('Code').update({ ValidationFormula: '=LEN([Code])=4' } as object, 'SP.FieldText');
    await list.items.getById(Id).update({ Title: 'y' });
    expect(await failureOf(list.items.getById(Id).update({ Code: 'abc' }))).toEqual(COLUMN_BROKEN);
    await list.fields.getByInternalNameOrTitle('Code').update({ ValidationFormula: '' } as object, 'SP.FieldText');
    await list.items.getById(Id).update({ Code: 'a' });
  });

  it('does not hold for what is seeded', async () => {
    expect(await hub.spAs('owner').web.getList('/sites/hub/Lists/Communities').items.select('HubGroupId').top(1)()).toMatchObject([{ HubGroupId: 'group-jems' }]);
    expect(await failureOf(hub.spAs('owner').web.getList('/sites/hub/Lists/Communities').items.add({ HubGroupId: 'group-jems' }))).toEqual(COLUMN_BROKEN);
  });

  it('goes on when the column is renamed, by either name', async () => {
    await list.fields.getByInternalNameOrTitle('Code').update({ Title: 'Key' });
    expect(await failureOf(list.items.add({ Code: 'a' }))).toEqual(COLUMN_BROKEN);
    await list.fields.getByInternalNameOrTitle('Code').update({ ValidationFormula: '=LEN(Key)=1' } as object, 'SP.FieldText');
    await list.items.add({ Code: 'a' });
  });

  it.each<[string, string, string, (values: { good: unknown; bad: unknown }) => { good: unknown; bad: unknown }]>([
    ['a number', '<Field Type="Number" Name="V" DisplayName="V"><Validation Message="m">=AND([V]&gt;=0,[V]&lt;10)</Validation></Field>', 'V', () => ({ good: 9, bad: 10 })],
    ['a date', '<Field Type="DateTime" Name="V" DisplayName="V"><Validation Message="m">=YEAR([V])=2026</Validation></Field>', 'V', () => ({ good: '2026-01-01T00:00:00Z', bad: '2027-01-01T00:00:00Z' })],
    ['a choice', '<Field Type="Choice" Name="V" DisplayName="V"><CHOICES><CHOICE>a</CHOICE></CHOICES><Validation Message="m">=NOT([V]="b")</Validation></Field>', 'V', () => ({ good: 'a', bad: 'b' })]
  ])('of %s, from its schema', async (_, SchemaXml, name, valuesOf) => {
    await list.fields.createFieldAsXml({ SchemaXml, Options: 8 } as never);
    const { good, bad } = valuesOf({ good: null, bad: null });
    await list.items.add({ [name]: good });
    expect(await failureOf(list.items.add({ [name]: bad }))).toEqual(COLUMN_BROKEN);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['=ISNUMBER(FIND("b",[V]))', ['abc', 'b'], ['ac', 'B']],
    ['=FIND("b",[V],3)=4', ['bbab'], ['bba']],
    ['=MID([V],2,3)="bcd"', ['abcde', 'abcd'], ['abc', 'bcd']],
    ['=ISTEXT([V])', ['a', '1'], []],
    ['=ISERROR([V]+1)', ['a'], ['1']],
    ['=[V]+1', ['1'], ['-1', 'a']],
    ['=MID([V],0,1)="a"', [], ['a']]
  ])('knows what Excel\'s functions give: %s', async (formula, good, bad) => {
    await addText('V', { formula, message: 'm' });
    for (const V of good) await list.items.add({ V });
    for (const V of bad) expect([V, await failureOf(list.items.add({ V }))]).toEqual([V, COLUMN_BROKEN]);
  });

  it('that cannot be evaluated says so in a form', async () => {
    await addText('V', { formula: '=[V]+1>0', message: 'm' });
    expect(await addByForm({ V: 'a' })).toEqual([['V', 'The validation formula has evaluated to an error.']]);
  });

  it.each<[string, string]>([
    ['=[Title]="x"', 'The formula cannot refer to another column.'], ['=LEN([V])>[Code]', 'The formula cannot refer to another column.'],
    ['=[Nope]=1', 'The formula refers to a column that does not exist.'], ['=LEN([V]', 'The formula contains a syntax error'], ['=LEN()', 'The formula contains a syntax error']
  ])('that is wrong is refused when the column is made, and when it is changed: %s', async (formula, words) => {
    expect(await failureOf(addText('V', { formula, message: 'm' }))).toMatchObject({ status: 500, words: expect.stringContaining(words) });
    await list.fields.addText('V');
    const change = list.fields.getByInternalNameOrTitle('V').update({ ValidationFormula: formula } as object, 'SP.FieldText');
    expect(await failureOf(change)).toMatchObject({ status: 500, words: expect.stringContaining(words) });
    expect((await list.fields.getByInternalNameOrTitle('V')() as { ValidationFormula?: unknown }).ValidationFormula).toBeNull();
  });

  it.each(['Note', 'URL', 'User', 'MultiChoice'])('is not for columns of type %s', async type => {
    const SchemaXml = `<Field Type="${type}" Name="V" DisplayName="V"><Validation Message="m">=LEN([V])&gt;1</Validation></Field>`;
    expect(await failureOf(list.fields.createFieldAsXml({ SchemaXml, Options: 8 } as never))).toMatchObject({ status: 500, words: expect.stringContaining('not supported in formulas') });
  });

  it('comes after that of the form itself: one error for each column', async () => {
    await list.fields.addNumber('Count');
    expect(await addByForm({ Count: 'many', Code: 'a' })).toEqual([['Count', 'Only numbers can go here.'], ['Code', 'Three characters.']]);
  });

  it('looks at a default too', async () => {
    await list.fields.getByInternalNameOrTitle('Code').update({ DefaultValue: 'toolong' });
    expect(await failureOf(list.items.add({ Title: 'x' }))).toEqual(COLUMN_BROKEN);
    expect(await addByForm({})).toEqual([['Code', 'Three characters.']]);
  });
});

describe('the rule of a list', () => {
  beforeEach(async () => {
    await list.fields.addDateTime('Starts on');
    await list.fields.addDateTime('Ends');
    await list.update({ ValidationFormula: '=OR(ISBLANK([Ends]),[Ends]>=[Starts on])', ValidationMessage: 'It ends before it starts.' });
  });
  const [EARLY, LATE] = ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'];

  it('holds for the whole item, whatever is written', async () => {
    const { Id } = await list.items.add({ Starts_x0020_on: EARLY, Ends: LATE }) as { Id: number };
    expect(await failureOf(list.items.add({ Starts_x0020_on: LATE, Ends: EARLY }))).toEqual(LIST_BROKEN);
    for (const change of [{ Ends: '2025-01-01T00:00:00Z' }, { Starts_x0020_on: '2027-01-01T00:00:00Z' }]) {
      expect(await failureOf(list.items.getById(Id).update(change))).toEqual(LIST_BROKEN);
    }
    await list.items.getById(Id).update({ Ends: null });
    expect(await list.items.select('Starts_x0020_on', 'Ends')()).toMatchObject([{ Starts_x0020_on: EARLY, Ends: null }]);
    expect(await failureOf(list.addValidateUpdateItemUsingPath(form({ Title: 'x', Starts_x0020_on: '2/1/2026', Ends: '1/1/2026' }), '/sites/hub/Lists/Rules'))).toEqual(LIST_BROKEN);
  });

  it('may look at the time of the save (dbml-sharepoint)', async () => {
    await list.update({ ValidationFormula: '=[Ends]<=[Modified]' });
    await list.items.add({ Ends: '2026-11-21T09:59:55Z' });
    expect(await failureOf(list.items.add({ Ends: '2026-11-21T11:00:00Z' }))).toEqual(LIST_BROKEN);
  });

  it('shows the titles that its columns have now, and is refused when it names none', async () => {
    await list.fields.getByTitle('Ends').update({ Title: 'Ends on' });
    expect(await list.select('ValidationFormula', 'ValidationMessage')()).toMatchObject({ ValidationFormula: '=OR(ISBLANK([Ends on]),[Ends on]>=[Starts on])', ValidationMessage: 'It ends before it starts.' });
    expect(await failureOf(list.update({ ValidationFormula: '=[Nope]=1' }))).toMatchObject({ status: 500, words: expect.stringContaining('does not exist') });
    await list.update({ ValidationFormula: '' });
    await list.items.add({ Starts_x0020_on: LATE, Ends: EARLY });
  });

  it('lets nothing pass once a column that it names is gone', async () => {
    await list.fields.getByTitle('Starts on').delete();
    expect(await failureOf(list.items.add({ Ends: LATE }))).toEqual(LIST_BROKEN);
  });
});
