import { randomUUID } from 'node:crypto';
import { accessDenied, NotBuilt } from '../errors';
import { boundListRule } from '../formula/rules';
import { listTitleTaken, nameMissing, uniqueWhereOwnOnly } from '../listErrors';
import { has } from '../roles/rights';
import { builtInFields, type Field } from '../storage/fields';
import type { ListSettings } from '../storage/listSettings';
import { GENERIC_LIST, type List, OWN_ONLY } from '../storage/lists';
import type { Answer } from './answer';
import { timeOf } from './itemAccess';
import { jsonBody } from './jsonBody';
import { listResource } from './listResources';
import { projected } from './resource';
import { propertiesOf, type Edm, type Plain } from './properties';
import { listOf, type RestCall, type Route } from './routes';

const SETTINGS: Readonly<Record<keyof ListSettings, Edm>> = {
  AllowContentTypes: 'Edm.Boolean', ContentTypesEnabled: 'Edm.Boolean', EnableAttachments: 'Edm.Boolean', EnableFolderCreation: 'Edm.Boolean',
  EnableVersioning: 'Edm.Boolean', Hidden: 'Edm.Boolean', NoCrawl: 'Edm.Boolean', OnQuickLaunch: 'Edm.Boolean', ReadSecurity: 'Edm.Int32',
  WriteSecurity: 'Edm.Int32', ValidationFormula: 'Edm.String', ValidationMessage: 'Edm.String'
};

const WRITABLE: Readonly<Record<string, Edm>> = { Title: 'Edm.String', Description: 'Edm.String', BaseTemplate: 'Edm.Int32', ...SETTINGS };

/** SharePoint has these; nothing here needs them. */
const NOT_WRITABLE: readonly string[] = [
  'CrawlNonDefaultViews', 'DefaultContentApprovalWorkflowId', 'DefaultDisplayFormUrl', 'DefaultEditFormUrl', 'DefaultNewFormUrl', 'Direction',
  'DisableCommenting', 'DisableGridEditing', 'DocumentTemplateUrl', 'DraftVersionVisibility', 'EnableMinorVersions', 'EnableModeration',
  'ForceCheckout', 'ImageUrl', 'IrmEnabled', 'IrmExpire', 'IrmReject', 'ListExperienceOptions', 'MajorVersionLimit',
  'MajorWithMinorVersionsLimit', 'MultipleUploadsEnabled', 'ParserDisabled', 'TemplateFeatureId'
];

/** *Assumption*: what a list's URL leaves out of its title, after the characters that SharePoint allows in no URL. */
const NOT_IN_URLS = /[/\\:*?"<>|#%{}~&']/g;

const written = (call: RestCall): Record<string, Plain> => propertiesOf(jsonBody(call.body), WRITABLE, 'SP.List', NOT_WRITABLE);

function addList(call: RestCall): Answer {
  if (!has(call.services.permissions.ofWeb(call.web, call.person), 'manageLists')) throw accessDenied();
  const { Title, Description, BaseTemplate = GENERIC_LIST, ...others } = written(call);
  const list = madeList(call, Title, BaseTemplate, String(Description ?? ''), settingsOf(others, builtInFields('Title')));
  const entity = projected(listResource(call.services.database, call.web, call.webUrl, list), call.options);
  return { kind: 'entity', entity, status: 201 };
}

/** A new list, whose URL comes from its title. @throws SharePointError when there is one of that title */
export function madeList(call: RestCall, title: Plain | undefined, template: Plain, description: string, settings: Partial<ListSettings>): List {
  if (template !== GENERIC_LIST) throw new NotBuilt(`lists of the template ${String(template)}`);
  const free = freeTitle(call, title);
  return call.services.lists.create(call.web, {
    title: free, url: freeUrl(call, free), description, template, ownItemsOnly: false, fields: builtInFields('Title'), settings
  }, timeOf(call), { id: randomUUID() });
}

/** @throws SharePointError when the list's rule is wrong, or its columns do not go with its item security */
function settingsOf(properties: Readonly<Record<string, Plain>>, fields: readonly Field[]): Partial<ListSettings> {
  const settings = properties as Partial<ListSettings>;
  if (settings.ReadSecurity === OWN_ONLY && fields.some(({ unique }) => unique)) throw uniqueWhereOwnOnly();
  return settings.ValidationFormula ? { ...settings, ValidationFormula: boundListRule(settings.ValidationFormula, fields) } : settings;
}

/** @throws SharePointError when another list of the site is called so */
export function freeTitle(call: RestCall, title: Plain | undefined, own?: List): string {
  if (typeof title !== 'string' || title.trim() === '') throw nameMissing();
  const taken = call.services.lists.ofWeb(call.web).some(list => list.id !== own?.id && list.title.toLowerCase() === title.toLowerCase());
  if (taken) throw listTitleTaken();
  return title;
}

/** What a list's URL keeps of the title that it is made with. */
export const folderName = (title: string): string => title.replace(NOT_IN_URLS, '').trim().slice(0, 128) || 'List';

/** `Lists/My list`; a renamed list keeps its URL, and the next one of the title gets a number. */
function freeUrl(call: RestCall, title: string): string {
  const name = folderName(title);
  for (let count = 0; ; count++) {
    const url = `Lists/${name}${count === 0 ? '' : count}`;
    if (!call.services.lists.byUrl(call.web.path, url)) return url;
  }
}

function managed(call: RestCall): List {
  const list = listOf(call, 'read');
  call.services.permissions.demandRight(list, call.person, 'manageLists');
  return list;
}

function changeList(call: RestCall): Answer {
  const list = managed(call);
  const { Title, Description, BaseTemplate = list.template, ...others } = written(call);
  if (BaseTemplate !== list.template) throw new NotBuilt('another template for a list');
  call.services.lists.update(list, {
    title: Title === undefined ? list.title : freeTitle(call, Title, list),
    description: Description === undefined ? list.description : String(Description ?? ''),
    settings: { ...list.settings, ...settingsOf(others, list.fields) }
  });
  return { kind: 'nothing', status: 204 };
}

function removeList(call: RestCall): Answer {
  call.services.lists.remove(managed(call));
  return { kind: 'nothing', status: 200 };
}

export const LIST_WRITE_ROUTES: readonly Route[] = [
  { method: 'POST', path: 'web/lists', answer: addList },
  { method: 'MERGE', path: 'list', answer: changeList },
  { method: 'PATCH', path: 'list', answer: changeList },
  { method: 'DELETE', path: 'list', answer: removeList }
];
