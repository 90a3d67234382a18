import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IDynamicDataCallables, IDynamicDataSource } from '@microsoft/sp-dynamic-data';
import { CONTACT_ID, contactPartOf, earlierLinkNames, FINDER_ID, freeLinkName, GROUPS_ID, hearQuestions, LINK_NAME, type Question, type Sources, watchFinders } from '../../../src/webparts/askOnPage';
import { FinderNewsSource } from '../../../src/webparts/communityFinder/FinderNewsSource';
import { PageSource } from '../../../src/webparts/PageSource';
import { aCommunity } from '../../support/builders';

const TITLES = { searchText: 'Search text', numberFound: 'Number found', community: 'Open community', name: 'Name', mailbox: 'Mailbox' };

/** Microsoft's service, as far as parts use it: sources of the page, and who listens to them. */
class SourcesInMemory implements Sources {
  private sources: readonly IDynamicDataSource[] = [];
  private readonly onSources: (() => void)[] = [];
  private readonly listeners = new Map<string, ((property: string) => unknown)[]>();

  public add(componentId: string, instanceId: string, { getPropertyValue }: Pick<IDynamicDataCallables, 'getPropertyValue'>): void {
    const id = `WebPart.${componentId}.${instanceId}`;
    const source = { id, metadata: { title: id, componentId, instanceId }, getPropertyValueAsync: async (property: string) => getPropertyValue(property) as unknown };
    this.sources = [...this.sources, source as unknown as IDynamicDataSource];
    this.onSources.forEach(tell => tell());
  }

  public remove(instanceId: string): void {
    const [gone] = this.sources.filter(({ metadata }) => metadata.instanceId === instanceId);
    this.sources = this.sources.filter(source => source !== gone);
    this.listeners.delete(gone.id);
    this.onSources.forEach(tell => tell());
  }

  public getAvailableSources(): readonly IDynamicDataSource[] {
    return this.sources;
  }

  public registerAvailableSourcesChanged(tell: () => void): void {
    this.onSources.push(tell);
  }

  public registerPropertyChanged(sourceId: string, property: string, tell: () => void): void {
    const key = `${sourceId}`;
    this.listeners.set(key, [...(this.listeners.get(key) ?? []), changed => changed === property && tell()]);
  }

  public notify(instanceId: string, property: string, componentId = FINDER_ID): void {
    for (const tell of this.listeners.get(`WebPart.${componentId}.${instanceId}`) ?? []) tell(property);
  }
}

const nothing = { getPropertyValue: (): undefined => undefined };
const told = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

function aFinder(page: SourcesInMemory, instanceId: string): FinderNewsSource {
  const finder = new FinderNewsSource(TITLES, property => page.notify(instanceId, property));
  page.add(FINDER_ID, instanceId, finder);
  return finder;
}

test.each([[FINDER_ID, 'communityFinder/CommunityFinderWebPart'], [GROUPS_ID, 'workingGroups/WorkingGroupsWebPart'], [CONTACT_ID, 'contactUs/ContactUsWebPart']])('%s is the id in the manifest of %s', (id, file) => {
  const manifest = JSON.parse(readFileSync(join(__dirname, `../../../src/webparts/${file}.manifest.json`), 'utf8')) as { id: string };
  expect(manifest.id).toBe(id);
});

test('a finder knows whether the page has a contact part, whatever else is there', () => {
  const page = new SourcesInMemory();
  page.add('1c4541f7-5c31-41aa-9fa8-fbc9dc14c0a8', 'environment', nothing);
  expect(contactPartOf(page)).toBeUndefined();
  page.add(CONTACT_ID.toUpperCase(), 'first', nothing);
  page.add(CONTACT_ID, 'second', nothing);
  expect(contactPartOf(page)).toBe('first');
});

test('one contact part hears each question once, of finders that came before it and after it, the same question again too', async () => {
  const page = new SourcesInMemory();
  const before = aFinder(page, 'before');
  const heard: Question[] = [];
  const other: Question[] = [];
  hearQuestions(page, 'contact', question => heard.push(question));
  hearQuestions(page, 'other', question => other.push(question));
  const after = aFinder(page, 'after');
  const jems = aCommunity({ id: 6, name: 'Jems network' });
  before.ask('contact', jems);
  await told();
  after.ask('contact', jems);
  await told();
  after.ask('contact', jems);
  await told();
  expect(heard.map(({ about }) => about)).toEqual(Array.from({ length: 3 }, () => ({ type: 'community', id: 6, name: 'Jems network' })));
  expect(other).toEqual([]);
});

test('a finder that left the page and came back is heard again', async () => {
  const page = new SourcesInMemory();
  const heard: Question[] = [];
  hearQuestions(page, 'contact', question => heard.push(question));
  aFinder(page, 'finder');
  page.remove('finder');
  aFinder(page, 'finder').ask('contact', aCommunity());
  await told();
  expect(heard).toHaveLength(1);
});

test('working groups parts are heard as finders are', async () => {
  const page = new SourcesInMemory();
  const groups = new PageSource(property => page.notify('groups', property, GROUPS_ID));
  page.add(GROUPS_ID, 'groups', groups);
  const heard: Question[] = [];
  hearQuestions(page, 'contact', question => heard.push(question));
  const question = { kind: 'join', about: { type: 'workingGroup', id: 3, name: 'State aid' } } as const;
  for (const to of ['contact', 'other', 'contact']) {
    groups.handOver(to, question);
    await told();
  }
  expect(heard).toEqual([{ ...question, to: 'contact', number: 1 }, { ...question, to: 'contact', number: 3 }]);
});

test('a finder that shows the list is found whenever it comes, by the name that it has in links, and missed when it goes', async () => {
  const page = new SourcesInMemory();
  const found: (string | undefined)[] = [];
  watchFinders(page, () => '/sites/hub/Lists/Communities', linkName => found.push(linkName));
  await told();
  aFinder(page, 'elsewhere').setListUrl('/sites/finance/Lists/Communities');
  const finder = aFinder(page, 'here');
  finder.setLinkName('b');
  finder.setListUrl('/sites/Hub/lists/communities');
  await told();
  finder.setLinkName('c');
  await told();
  finder.setListUrl(undefined);
  await told();
  finder.setListUrl('/sites/hub/Lists/Communities');
  await told();
  page.remove('here');
  await told();
  expect(found).toEqual([undefined, 'b', 'c', undefined, 'c', undefined]);
});

test('what a finder shows is told when it changes, and only then', () => {
  const changed: string[] = [];
  const finder = new FinderNewsSource(TITLES, property => changed.push(property));
  const community = aCommunity({ id: 6, name: 'Jems network', mailbox: 'jems@interact.eu' });
  finder.tell({ text: 'jems', count: 3 });
  finder.tell({ text: 'jems', count: 3, community });
  finder.tell({ text: 'jems', count: 3, community });
  expect(changed).toEqual(['searchText', 'numberFound', 'community']);
  expect(['searchText', 'numberFound', 'community'].map(finder.getPropertyValue)).toEqual(['jems', 3, { id: 6, name: 'Jems network', mailbox: 'jems@interact.eu' }]);
  finder.tell({ text: 'jems', count: 3 });
  expect(finder.getPropertyValue('community')).toBeUndefined();
});

test('page authors are offered what is of use to them, with the fields of a community although none is open', () => {
  const finder = new FinderNewsSource(TITLES, () => undefined);
  expect(finder.getPropertyDefinitions()).toEqual([
    { id: 'searchText', title: 'Search text' }, { id: 'numberFound', title: 'Number found' }, { id: 'community', title: 'Open community' }
  ]);
  expect(Object.keys(finder.getAnnotatedPropertyValue('community').sampleValue as object)).toEqual(['id', 'name', 'mailbox']);
  expect(finder.getAnnotatedPropertyValue('numberFound')).toEqual({ sampleValue: 0 });
});

test('a finder gives way only to those that came before it, so that the first one keeps its name', async () => {
  const page = new SourcesInMemory();
  for (const id of ['first', 'second', 'third']) aFinder(page, id).setLinkName(id === 'second' ? '2' : '');
  expect(await earlierLinkNames(page, FINDER_ID, 'first')).toEqual([]);
  expect(await earlierLinkNames(page, FINDER_ID, 'third')).toEqual(['', '2']);
  expect(await earlierLinkNames(page, FINDER_ID, 'unknown')).toEqual([]);
  expect(page.getAvailableSources()).toHaveLength(3);
  await expect(page.getAvailableSources()[1].getPropertyValueAsync(LINK_NAME)).resolves.toBe('2');
});

test.each([
  ['', [], ''],
  ['', [''], '2'],
  ['', ['', '2'], '3'],
  ['', ['2'], ''],
  ['groups', ['', 'groups'], '2'],
  ['3', ['3', '2'], '4'],
  ['2', ['', '2', '4'], '3']
])('a finder "%s" beside %j is called "%s"', (name, taken, expected) => {
  expect(freeLinkName(name, taken)).toBe(expected);
});
