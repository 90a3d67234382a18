import { expectAccessible } from '../../support/accessibility';
import { type HubSession, startHubSession } from '../../support/hub';
import { addItem, updateItem } from '../../support/tenantRest';

let session: HubSession;
beforeAll(async () => {
  session = await startHubSession();
});
afterAll(() => session.close());

test('an owner has topics and requests looked through, and sees where requests go; working groups have a check of their own', async () => {
  await updateItem(session.hub, 'ContactTopics', 2, { HubMailbox: '' });
  await addItem(session.hub, 'ContactTopics', { Title: 'Tools', HubKinds: ['Question'], HubThemes: ['Finance'], HubMailbox: 'finance@interact.example', HubOrder: 5 });
  await addItem(session.hub, 'ContactTopics', { Title: 'Tools', HubKinds: ['Question'], HubStrands: ['B'], HubMailbox: 'strands@interact.example', HubOrder: 6 });
  const asked: string[] = [];
  const opened = await session.open({ user: 'owner', prepare: async page => page.on('request', request => asked.push(request.url())) });
  const { page } = opened;
  const contact = page.getByRole('region', { name: 'Contact us' });
  await contact.getByRole('button', { name: 'Check the list' }).waitFor();
  expect(asked.filter(url => /chunk\.(?:list|owner)-/.test(url))).toEqual([]);

  await contact.getByRole('button', { name: 'Check the list' }).click();
  const run = contact.getByRole('region', { name: 'Where requests go' });
  await run.getByRole('button', { name: /^Gaps and overlaps/ }).click();
  const overlap = run.getByRole('row').filter({ hasText: 'Overlap' }).first();
  await overlap.getByText('finance@interact.example').waitFor();
  await contact.getByText('It names no mailbox.').waitFor();
  await contact.getByRole('heading', { name: 'The lists themselves' }).waitFor();
  expect(await run.evaluate(section => section.scrollWidth - section.clientWidth)).toBeLessThanOrEqual(0);
  expect(asked.filter(url => /chunk\.list-health-(?:communities|groups)/.test(url))).toEqual([]);

  const groups = page.getByRole('region', { name: 'Working groups' });
  await groups.getByRole('button', { name: 'Check the list' }).click();
  await groups.getByText(/^All is well: nothing is wrong with any of the 4 rows\./).waitFor();
  await expectAccessible(page);
  opened.expectClean();
});
