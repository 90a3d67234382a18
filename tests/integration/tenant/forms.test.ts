import type { IList } from '@pnp/sp/lists';
import { makeEveryColumn } from '../../support/everyColumn';
import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SMALL_CONTENT } from './smallContent';

let hub: TestTenant;
let list: IList;
beforeEach(async () => {
  hub = await startTestTenant({ content: SMALL_CONTENT });
  list = await makeEveryColumn(hub.spAs('owner'));
});
afterEach(() => hub.close());

interface Outcome { readonly FieldName: string; readonly FieldValue: string; readonly HasException: boolean; readonly ErrorMessage: string | null; readonly ErrorCode: number }

const FOLDER = '/sites/hub/Lists/Every column';
const form = (values: Record<string, string>): { FieldName: string; FieldValue: string }[] => Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
const add = async (values: Record<string, string>): Promise<Outcome[]> => await list.addValidateUpdateItemUsingPath(form(values), FOLDER) as Outcome[];
const change = async (id: number, values: Record<string, string>, system = false): Promise<Outcome[]> => await list.items.getById(id).validateUpdateListItem(form(values), system) as Outcome[];
const ADA = '[{"Key":"i:0#.f|membership|ada.author@contoso.example"}]';

describe('AddValidateUpdateItemUsingPath', () => {
  it('reads every column from the text of a form, and answers the new id (go.spflow.com for the formats)', async () => {
    const outcomes = await add({
      Title: 'x', Short: 's', Long: 'l', Amount: '1,234.5', Price: '3', Done: '1', Due: '6/23/2018 10:15 PM', Colour: 'Grün', Tags: 'a;#ç', Link: 'https://x.test/a, Words, and more',
      Target: '2', Targets: '1;#One;#3;#Three', Person: ADA, People: `${ADA.slice(0, -1)},{"Key":"greta@partner.example","IsResolved":true}]`
    });
    expect(outcomes.at(-1)).toMatchObject({ FieldName: 'Id', FieldValue: '1', HasException: false });
    expect(await list.items.getById(1)()).toMatchObject({
      Title: 'x', Short: 's', Long: 'l', Amount: 1234.5, Price: 3, Done: true, Due: '2018-06-23T22:15:00Z', Colour: 'Grün', Tags: ['a', 'ç'],
      Link: { Url: 'https://x.test/a', Description: 'Words, and more' }, TargetId: 2, TargetsId: [1, 3], PersonId: 14, PeopleId: [14, 13], AuthorId: 15
    });
  });

  it.each<[string, string, string]>([
    ['Due', 'test', 'Enter a date like this: 2/23/2012'], // pnpcore#1433
    ['Due', '13/1/2020', 'Enter a date like this: 2/23/2012'],
    ['Due', '2/30/2020', 'Enter a date like this: 2/23/2012'],
    ['Amount', 'many', 'Only numbers can go here.'],
    ['Title', '', 'You must specify a value for this required field.'],
    ['Colour', 'Violet', 'is not one of the choices of this field.'],
    ['Tags', 'a;#z', 'is not one of the choices of this field.'],
    ['Link', 'Item', 'Invalid URL'], // sp-dev-docs#7942, pnpjs#2249: status 200, and nothing is added
    ['Target', '99', 'names no item'],
    ['Person', '[{"Key":"nobody"}]', 'does not exist or is not unique'],
    ['Person', 'Ada', 'People are given as'],
    ['Short', 'x'.repeat(256), 'no more than 255 characters'],
    ['Created', '1/1/2020', 'read-only'],
    ['Nope', 'x', 'Column \'Nope\' does not exist.']
  ])('says what is wrong with %s = %s, with status 200, and saves nothing', async (name, text, words) => {
    const outcomes = await add({ Title: 'x', [name]: text });
    expect(outcomes.find(outcome => outcome.FieldName === name)).toMatchObject({ HasException: true, ErrorMessage: expect.stringContaining(words), ErrorCode: -2146232832, FieldValue: text });
    expect(outcomes.filter(outcome => outcome.HasException)).toHaveLength(1);
    expect(await list.items()).toEqual([]);
  });

  it('asks for required columns that are not in the form', async () => {
    expect(await add({ Short: 'x' })).toContainEqual(expect.objectContaining({ FieldName: 'Title', HasException: true, ErrorMessage: 'You must specify a value for this required field.' }));
    expect(await list.items()).toEqual([]);
  });

  it('lets people add where they may, and nobody else', async () => {
    const requests = hub.spAs('visitor').web.lists.getByTitle('Contact requests');
    const values = { Title: 't', HubKey: 'k', HubMessage: 'm', HubSenderName: 's', HubSenderEmail: 'e@x.test', HubMailbox: 'b@x.test' };
    expect(await requests.addValidateUpdateItemUsingPath(form(values), '/sites/hub/Lists/ContactRequests')).toContainEqual(expect.objectContaining({ FieldName: 'Id' }));
    await expect(hub.spAs('visitor').web.lists.getByTitle('Every column').addValidateUpdateItemUsingPath(form({ Title: 'x' }), FOLDER)).rejects.toMatchObject({ status: 403 });
  });
});

it('says at its column that a value is there already', async () => {
  const channel = (): Promise<Outcome[]> => hub.spAs('owner').web.lists.getByTitle('Communities').addValidateUpdateItemUsingPath(
    form({ Title: 't', HubKind: 'Team', HubAccess: 'Open', HubStatus: 'Active', HubChannelId: '19:x' }), '/sites/hub/Lists/Communities'
  ) as Promise<Outcome[]>;
  expect(await channel()).toContainEqual(expect.objectContaining({ FieldName: 'Id' }));
  expect((await channel()).filter(({ HasException }) => HasException)).toEqual([expect.objectContaining({ FieldName: 'HubChannelId', ErrorMessage: expect.stringContaining('duplicate values') })]);
});

describe('validateUpdateListItem', () => {
  beforeEach(async () => { await list.items.add({ Title: 'x', Amount: 1, Done: true, TargetsId: [1] }); });

  it('changes what the form has, empties what is empty there, and counts the version', async () => {
    expect(await change(1, { Short: 'new', Amount: '', Done: '0', Targets: '' })).toEqual(['Short', 'Amount', 'Done', 'Targets'].map(FieldName => expect.objectContaining({ FieldName, HasException: false, ErrorMessage: null })));
    expect(await list.items.getById(1)()).toMatchObject({ Title: 'x', Short: 'new', Amount: null, Done: false, TargetsId: [], 'odata.etag': '"2"' });
  });

  it('keeps the version when it is a system update (go.spflow.com)', async () => {
    await change(1, { Short: 'new' }, true);
    expect(await list.items.getById(1)()).toMatchObject({ Short: 'new', OData__UIVersionString: '1.0', 'odata.etag': '"1"' });
  });

  it('saves nothing when one column is wrong', async () => {
    expect((await change(1, { Title: 'changed', Amount: 'many' })).map(({ HasException }) => HasException)).toEqual([false, true]);
    expect(await list.items.getById(1)()).toMatchObject({ Title: 'x', Amount: 1, 'odata.etag': '"1"' });
  });

  it('answers verbose as a collection', async () => {
    const path = '/sites/hub/_api/web/lists/getByTitle(\'Every column\')/items(1)/ValidateUpdateListItem()';
    const headers = { Accept: 'application/json;odata=verbose', 'Content-Type': 'application/json' };
    const response = await hub.fetchAs('owner', path, { method: 'POST', headers, body: JSON.stringify({ formValues: form({ Short: 'v' }), bNewDocumentUpdate: false }) });
    expect(await response.json()).toMatchObject({ d: { ValidateUpdateListItem: { results: [{ __metadata: { type: 'SP.ListItemFormUpdateValue' }, FieldName: 'Short', HasException: false }] } } });
  });

  it('is refused to those who may not change the item', async () => {
    await expect(hub.spAs('visitor').web.lists.getByTitle('Every column').items.getById(1).validateUpdateListItem(form({ Short: 'x' }))).rejects.toMatchObject({ status: 403 });
  });
});
