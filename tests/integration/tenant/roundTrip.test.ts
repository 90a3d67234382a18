import fc from 'fast-check';
import type { IList } from '@pnp/sp/lists';
import { PEOPLE } from '../../../sharepoint/local/people';
import { makeEveryColumn, WRITTEN_NAMES, type EveryColumn } from '../../support/everyColumn';
import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SMALL_CONTENT } from './smallContent';

let hub: TestTenant;
let list: IList;
beforeAll(async () => {
  hub = await startTestTenant({ content: SMALL_CONTENT });
  list = await makeEveryColumn(hub.spAs('owner'));
});
afterAll(() => hub.close());

const ITEMS = '/sites/hub/_api/web/lists/getByTitle(\'Every%20column\')/items';
const TARGETS: Readonly<Record<number, string>> = { 1: 'One', 2: 'Two', 3: 'Three' };
const people = PEOPLE.map(person => person.id);

/** Texts of every script; an empty one is no value (*assumption* of the tenant). */
const words = (maxLength: number): fc.Arbitrary<string> => fc.string({ unit: 'grapheme', minLength: 1, maxLength });
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 6 });
const several = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 });

/** Whole seconds: SharePoint keeps no fractions. */
const time = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }).map(date => `${date.toISOString().slice(0, 19)}Z`);
const amount = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map(value => value + 0 || 0);

const row: fc.Arbitrary<EveryColumn> = fc.record({
  Title: maybe(words(60)), Short: maybe(words(60)), Long: maybe(words(400)), Amount: maybe(amount), Price: maybe(fc.integer()), Done: maybe(fc.boolean()),
  Due: maybe(time), Colour: maybe(fc.constantFrom('Red', 'Grün', 'Μπλε')), Tags: maybe(several(['a', 'b', 'ç'])),
  Link: maybe(fc.record({ Url: fc.webUrl({ withQueryParameters: true }).filter(url => url.length < 255), Description: words(40) })),
  TargetId: maybe(fc.constantFrom(1, 2, 3)), TargetsId: fc.uniqueArray(fc.constantFrom(1, 2, 3)), PersonId: maybe(fc.constantFrom(...people)),
  PeopleId: maybe(several(people)), Key: maybe(fc.uuid())
});

const select = WRITTEN_NAMES.join();

async function json(path: string, accept: string): Promise<unknown> {
  const response = await hub.fetchAs('visitor', path, { headers: { Accept: `application/json;odata=${accept}` } });
  expect(response.status).toBe(200);
  return response.json();
}

/** Verbose without its wrapping. */
function plain(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if ('results' in value) return (value.results as unknown[]).map(plain);
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== '__metadata').map(([name, part]) => [name, plain(part)]));
}

const expandedRow = ({ TargetId, TargetsId, PersonId, PeopleId }: EveryColumn): object => ({
  Target: TargetId && { Id: TargetId, Title: TARGETS[TargetId] },
  Targets: TargetsId.map(id => ({ Id: id, Title: TARGETS[id] })),
  Person: PersonId && { EMail: PEOPLE.find(person => person.id === PersonId)?.email },
  People: (PeopleId ?? []).map(id => ({ Title: PEOPLE.find(person => person.id === id)?.name }))
});

const expandQuery = '$select=Target/Id,Target/Title,Targets/Id,Targets/Title,Person/EMail,People/Title&$expand=Target,Targets,Person,People';

const VIEW_FIELDS = ['Title', ...WRITTEN_NAMES.slice(1).map(name => name.replace(/Id$/, ''))].map(name => `<FieldRef Name='${name}'/>`).join('');

/** What a formula makes of them. */
const bothOf = ({ Short, Colour }: EveryColumn): string => `${Short ?? ''}/${Colour ?? ''}`;

/** The same values as a view shows them. */
function renderedRow(written: EveryColumn): object {
  const { Title, Short, Long, Amount, Price, Done, Due, Colour, Tags, Link, TargetId, TargetsId, PersonId, PeopleId, Key } = written;
  const lookup = (id: number): object => ({ lookupId: id, lookupValue: TARGETS[id], isSecretFieldValue: false });
  const person = (id: number): object => expect.objectContaining({ id: String(id), title: PEOPLE.find(one => one.id === id)?.name });
  return {
    Title: Title ?? '', Short: Short ?? '', Long: Long ?? '', ...(Amount !== null && { 'Amount.': Amount.toPrecision(15) }), ...(Price !== null && { 'Price.': Price.toPrecision(15) }),
    Done: Done === null ? '' : Done ? 'Yes' : 'No', ...(Due !== null && { 'Due.': Due }), Colour: Colour ?? '', Tags: Tags ?? '',
    Link: Link?.Url ?? '', ...(Link && { 'Link.desc': Link.Description }), Target: TargetId === null ? '' : [lookup(TargetId)],
    Targets: TargetsId.length === 0 ? '' : TargetsId.map(lookup), Person: PersonId === null ? '' : [person(PersonId)], People: PeopleId === null ? '' : PeopleId.map(person),
    Key: Key === null ? '' : `{${Key.toUpperCase()}}`
  };
}

it('reads back every value as it was written: at each metadata level, expanded, in a batch and through a view', async () => {
  await fc.assert(fc.asyncProperty(row, async written => {
    const { Id } = await list.items.add(written) as { Id: number };
    const one = `${ITEMS}(${Id})?$select=${select}`;
    expect(await json(one, 'nometadata')).toEqual(written);
    expect(await json(one, 'minimalmetadata')).toMatchObject(written);
    expect(await json(`${ITEMS}(${Id})`, 'minimalmetadata')).toMatchObject({ ...written, Both: bothOf(written) });
    expect(plain((await json(one, 'verbose') as { d: unknown }).d)).toEqual(written);
    expect(await json(`${ITEMS}(${Id})?${expandQuery}`, 'nometadata')).toEqual(expandedRow(written));
    expect(plain((await json(`${ITEMS}(${Id})?${expandQuery}`, 'verbose') as { d: unknown }).d)).toEqual(expandedRow(written));

    const [batched, execute] = hub.spAs('visitor').batched();
    const inBatch = batched.web.lists.getByTitle('Every column').items.getById(Id).select(...WRITTEN_NAMES)();
    await execute();
    expect(await inBatch).toMatchObject(written);

    const viewXml = `<View><Query><Where><Eq><FieldRef Name='ID'/><Value Type='Counter'>${Id}</Value></Eq></Where></Query></View>`;
    expect(await list.getItemsByCAMLQuery({ ViewXml: viewXml })).toEqual([expect.objectContaining({ Id, ...written, Both: bothOf(written) })]);
    const { Row: rendered } = await list.renderListDataAsStream({ ViewXml: `${viewXml.slice(0, -'</View>'.length)}<ViewFields>${VIEW_FIELDS}</ViewFields></View>` });
    expect(rendered).toEqual([expect.objectContaining({ ID: String(Id), ...renderedRow(written) })]);
  }), { numRuns: 60 });
});

it('reads back what an update wrote over it', async () => {
  const { Id } = await list.items.add({ Title: 'start' }) as { Id: number };
  await fc.assert(fc.asyncProperty(row, async written => {
    await list.items.getById(Id).update(written);
    expect(await json(`${ITEMS}(${Id})?$select=${select}`, 'nometadata')).toEqual(written);
  }), { numRuns: 60 });
});

it('reads back every row through pages of any size', async () => {
  const rows = fc.sample(row, 23);
  const first = (await list.items.orderBy('ID', false).top(1)() as { Id: number }[])[0].Id;
  for (const written of rows) await list.items.add(written);
  for (const size of [1, 7, 23, 100]) {
    const read: object[] = [];
    for await (const page of list.items.select(...WRITTEN_NAMES).filter(`ID gt ${first}`).top(size)) read.push(...page);
    expect(read).toEqual(rows.map(written => expect.objectContaining(written)));
  }
});
