import { expectAccessible } from '../../../support/accessibility';
import { type HubPage, type HubSession, startHubSession } from '../../../support/hub';
import { addItem } from '../../../support/tenantRest';
import { detailsOn, finderOn, openerOf, searchBoxOn, searchFor, shownFamilies, untilFound } from './finderPage';

let session: HubSession;
let opened: HubPage;
beforeAll(async () => {
  session = await startHubSession();
});
afterAll(() => session.close());
afterEach(() => opened.close());

const SEEDED = {
  'Auditors network': [],
  'Communication and visibility': ['Transnational Communication', 'IPA Communication'],
  'Controllers network': [],
  'Financial management': ['South West Europe'],
  'Interact Monitoring Committee': [],
  'Jems network': ['Core Group', 'User Group'],
  'National Contact Points': [],
  'Inter Programme collaboration': ['Baltic Sea', 'Med Lab Group', 'Transnational programme heads', 'Interregional programme heads', 'HIT 2021–2027'],
  'External Cooperation': [],
  'Programme and project management': ['Evaluation pilot Interreg added value', 'Evaluation pilot ISO', 'Evaluation pilot MRS & SBS']
};

const marks = (): Promise<readonly string[]> => finderOn(opened.page).locator('mark').allInnerTexts();
const firstFound = async (): Promise<string> => finderOn(opened.page).getByRole('heading', { level: 3 }).first().innerText();

test('a visitor sees all ten teams and thirteen channels, each beneath its team; one request brings them, what they are for comes afterwards', async () => {
  const requests: string[] = [];
  opened = await session.open({
    user: 'visitor',
    prepare: async page => { page.on('request', request => /Communities(%27|')\)/.test(request.url()) && requests.push(request.url())); }
  });
  await untilFound(opened.page, '23 communities');
  expect(await shownFamilies(opened.page)).toEqual(SEEDED);
  expect(requests.filter(url => !url.includes('HubPurpose'))).toHaveLength(1);
  await expectAccessible(opened.page);
  opened.expectClean();
});

test('words with slips find what was meant and are marked; a word that nothing has is put right by a press; words that lead nowhere show the way back', async () => {
  opened = await session.open({ user: 'visitor' });
  const { page } = opened;
  const finder = finderOn(page);
  await searchFor(page, 'comunication visiblity');
  await untilFound(page, '3 of 23 communities');
  expect(await shownFamilies(page)).toEqual({ 'Communication and visibility': SEEDED['Communication and visibility'] });
  expect(await marks()).toEqual(expect.arrayContaining(['Communication', 'visibility']));
  await searchFor(page, 'jmes netwrok');
  await finder.getByRole('heading', { name: 'Jems network' }).waitFor();
  expect(await shownFamilies(page)).toEqual({ 'Jems network': SEEDED['Jems network'] });
  await searchFor(page, 'komunikazion');
  const hint = finder.getByText('Nothing has the word “komunikazion”.');
  await hint.getByRole('button', { name: 'communication' }).click();
  await hint.waitFor({ state: 'detached' });
  expect(await searchBoxOn(page).inputValue()).toBe('communication');
  expect(await firstFound()).toBe('Communication and visibility');
  await searchFor(page, 'qqqqq');
  await finder.getByText('No community answers to “qqqqq”.').waitFor();
  await expectAccessible(page);
  await finder.getByRole('button', { name: 'Show all communities' }).click();
  expect(await shownFamilies(page)).toEqual(SEEDED);
  expect(await searchBoxOn(page).evaluate(box => box === document.activeElement)).toBe(true);
  opened.expectClean();
});

test('an old name leads to what took its place, with a note; the old entry itself comes on request', async () => {
  opened = await session.open({ user: 'visitor' });
  const { page } = opened;
  const finder = finderOn(page);
  await searchFor(page, 'Audit Authorities');
  await untilFound(page, '1 of 23 communities');
  const successor = finder.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Auditors network' }) });
  await successor.getByText('Replaces: Audit Authorities').waitFor();
  await finder.getByRole('button', { name: 'More filters' }).click();
  await finder.getByRole('group', { name: 'Status' }).getByRole('button', { name: 'Archived 1' }).click();
  await openerOf(page, 'Audit Authorities').click();
  await detailsOn(page).getByText('It is closed. Go to Auditors network instead.').waitFor();
  await detailsOn(page).getByRole('button', { name: 'Auditors network' }).click();
  await page.getByRole('dialog', { name: 'Auditors network' }).getByText('Continues').waitFor();
  opened.expectClean();
});

test('names with accents and in other scripts are found without them', async () => {
  await addItem(session.hub, 'Communities', { Title: 'Τοπική ανάπτυξη', HubKind: 'Team', HubKeywords: 'Kraków' });
  await addItem(session.hub, 'Communities', { Title: 'Сусідство на Дунаї', HubKind: 'Team' });
  await addItem(session.hub, 'Communities', { Title: 'Côte d’Opale – Größe und Łódź', HubKind: 'Team' });
  opened = await session.open({ user: 'visitor' });
  const { page } = opened;
  const found: Record<string, string> = {};
  for (const words of ['τοπικη αναπτυξη', 'krakow', 'СУСІДСТВО', 'cote opale', 'groesse', 'lodz', 'ČOMMUNICATION']) {
    await searchFor(page, words);
    await untilFound(page, ' of 26 communities');
    found[words] = await firstFound();
  }
  expect(found).toEqual({
    'τοπικη αναπτυξη': 'Τοπική ανάπτυξη', krakow: 'Τοπική ανάπτυξη', СУСІДСТВО: 'Сусідство на Дунаї',
    'cote opale': 'Côte d’Opale – Größe und Łódź', groesse: 'Côte d’Opale – Größe und Łódź', lodz: 'Côte d’Opale – Größe und Łódź',
    ČOMMUNICATION: 'Communication and visibility'
  });
  opened.expectClean();
});
