import type { Page } from 'playwright-core';
import type { Hub } from '../../../../sharepoint/local/hub/startHub';
import type { HubPage, HubSession, PageOptions } from '../../../support/hub';
import { readItems } from '../../../support/tenantRest';

export const LIST = '/sites/hub/Lists/Communities';

/** The newest first: rows of other tests may fill the first page. */
export const NEWEST_FIRST = { sortField: 'ID', isAscending: 'false' };

/** A page of the list of communities, as an owner unless said otherwise. @param file such as `NewForm.aspx` */
export const openForm = (session: HubSession, file: string, options: PageOptions = {}): Promise<HubPage> => session.open({ user: 'owner', path: `${LIST}/${file}`, ...options });

export const openEdit = (session: HubSession, id: number): Promise<HubPage> => openForm(session, 'EditForm.aspx', { query: { ID: String(id) } });

export const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Save' }).click();
export const nameOf = (page: Page) => page.getByLabel('Name (required)');

/** Of all communities in the list. */
export const titlesIn = async (hub: Hub): Promise<unknown[]> => (await readItems(hub, 'Communities')).map(({ Title }) => Title);
