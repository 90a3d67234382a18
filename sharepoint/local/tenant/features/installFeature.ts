import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { isTrue, type Element } from '../caml/xml';
import { inTransaction } from '../storage/database';
import { GENERIC_LIST, type ListStore, type NewList } from '../storage/lists';
import type { Web } from '../webs';
import { rootOf } from './knownXml';
import { listSchemaOf } from './listSchema';

/** Where the lists of a feature come to be. */
export interface FeatureTarget {
  readonly database: DatabaseSync;
  readonly lists: ListStore;
  readonly web: Web;
  readonly time: string;
}

/**
 * Runs the element manifest of a feature, as SharePoint does when an app with feature assets is installed on one site.
 * A list whose URL is there already stays as it is.
 * @param folder with `elements.xml` and the schemas that it names
 * @throws Error naming what is wrong or not known; nothing is made then
 */
export function installFeature(target: FeatureTarget, folder: string): void {
  const { children: instances } = rootOf(textOf(folder, 'elements.xml'), 'Elements', 'elements.xml');
  try {
    inTransaction(target.database, () => instances.forEach(instance => installList(target, folder, instance)));
  } catch (error) {
    target.lists.forget();
    throw error;
  }
}

const textOf = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

function installList({ lists, web, time }: FeatureTarget, folder: string, { attributes }: Element): void {
  const { Title = '', Url = '', Description = '', TemplateType, CustomSchema = '', OnQuickLaunch } = attributes;
  if (Title === '' || Url === '' || CustomSchema === '') throw new Error(`elements.xml: the list "${Title}" has no Title, Url or CustomSchema.`);
  if (TemplateType !== String(GENERIC_LIST)) throw new Error(`elements.xml: the local tenant makes no lists of the template ${TemplateType ?? '(none)'}.`);
  if (lists.byUrl(web.path, Url)) return;
  if (lists.byTitle(web, Title)) throw new Error(`The site has another list called ${Title}.`);
  const { fields, views, settings } = listSchemaOf(rootOf(textOf(folder, CustomSchema), 'List', CustomSchema), Url, CustomSchema);
  const list: NewList = {
    title: Title, url: Url, description: Description, template: GENERIC_LIST, ownItemsOnly: false, fields,
    settings: { ...settings, OnQuickLaunch: isTrue(OnQuickLaunch) }
  };
  const lost = fields.find(({ lookupList }) => lookupList !== undefined && lookupList !== Url && !lists.byUrl(web.path, lookupList));
  if (lost) throw new Error(`${CustomSchema}: the lookup ${lost.internalName} points at ${lost.lookupList}, which the site does not have.`);
  lists.create(web, list, time, { views });
}
