import type { Difference } from '../../domain/setup/ListSetup';
import { type ListDefinition, VERSION_COLUMN } from '../defineList';
import type { ListPages, ViewDefinition } from '../pages/defineListPages';
import { type FormFormatter, formFormatter } from '../pages/formLayout';
import { comfort, compareColumns } from './compareColumns';
import type { Action, ListChange } from './listChange';
import type { ListSnapshot, ViewSnapshot } from './listSnapshot';

/**
 * Everything in which a list differs from its definition, with what mends it, in the order in which it has to be done. What owners may decide
 * for themselves is no difference: names, help texts, more columns, choices and views, other formatting.
 * The version comes last: a list that has it is complete.
 * @param idOf GUID of a list of the site, by its web-relative URL; undefined while it does not exist
 */
export function compareList(pages: ListPages, snapshot: ListSnapshot, idOf: (url: string) => string | undefined): readonly ListChange[] {
  const { list } = pages;
  const version = versionOf(snapshot);
  if (version !== undefined && version > list.version) return [newer(list, version)];
  const changes = [...compareColumns(pages, snapshot, idOf), ...compareSettings(list, snapshot), ...compareViews(pages, snapshot), ...compareForm(pages, snapshot)];
  return [...changes, ...compareVersion(list, version)];
}

/** A list without the column is of the first version, or was not finished. */
function versionOf({ fields }: ListSnapshot): number | undefined {
  const found = Number(fields.find(field => field.InternalName === VERSION_COLUMN)?.DefaultValue);
  return Number.isInteger(found) && found > 0 ? found : undefined;
}

function newer(list: ListDefinition, version: number): ListChange {
  const difference: Difference = { kind: 'newer', subject: '', expected: String(list.version), found: String(version), isNeeded: false };
  return { difference, actions: [] };
}

function compareSettings(list: ListDefinition, { title, readSecurity, writeSecurity, visitorsMayAdd }: ListSnapshot): readonly ListChange[] {
  const addressName = list.url.split('/').pop() ?? '';
  const changes: ListChange[] = [];
  if (title === addressName && title !== list.title) {
    changes.push({ difference: comfort('title', list.title), actions: [{ kind: 'updateList', properties: { Title: list.title } }] });
  }
  if (list.itemSecurity === 'own' && (readSecurity !== 2 || writeSecurity !== 2)) {
    const difference: Difference = { ...comfort('ownItems', ''), isNeeded: true };
    changes.push({ difference, actions: [{ kind: 'updateList', properties: { ReadSecurity: 2, WriteSecurity: 2 } }] });
  }
  if (list.contributors === 'everyone' && !visitorsMayAdd) {
    const difference: Difference = { ...comfort('contributors', ''), isNeeded: true, right: 'managePermissions' };
    changes.push({ difference, actions: [{ kind: 'allowVisitorsToAdd' }] });
  }
  return changes;
}

/** `/sites/hub/Lists/Communities/Needs%20attention.aspx` and `NeedsAttention` are the same view: who makes a view by its title gets spaces. */
function isAt(view: ViewSnapshot, file: string): boolean {
  const name = decodeURIComponent(view.ServerRelativeUrl.split('/').pop() ?? '').replace(/\.aspx$/i, '');
  return name.replace(/ /g, '').toLowerCase() === file.toLowerCase();
}

function compareViews({ views }: ListPages, snapshot: ListSnapshot): readonly ListChange[] {
  const isListUnfinished = versionOf(snapshot) === undefined;
  return views.flatMap((view, index): readonly ListChange[] => {
    const found = snapshot.views.find(candidate => isAt(candidate, view.file));
    if (!found) return [{ difference: comfort('view', view.title), actions: [{ kind: 'addView', view }] }];
    const isUnfinished = (index === 0 && isUntouched(found)) || isNameless(view, found) || (isListUnfinished && isBegun(view, found));
    return isUnfinished ? [{ difference: comfort('view', view.title), actions: [{ kind: 'updateView', id: found.Id, view }] }] : lookOf(view, found);
  });
}

/** The default view as SharePoint makes it, which shows the title and nothing else. */
const isUntouched = ({ fields }: ViewSnapshot): boolean => fields.every(name => name === 'LinkTitle' || name === 'Attachments');

/** Made, and interrupted before it got its title. */
const isNameless = ({ title, file }: ViewDefinition, found: ViewSnapshot): boolean => found.Title === file && title !== file;

/** Made, and interrupted before it got all its columns. */
const isBegun = (view: ViewDefinition, { fields }: ViewSnapshot): boolean =>
  fields.length < view.fields.length && fields.every((name, index) => name === view.fields[index]);

function lookOf({ title, formatter }: ViewDefinition, found: ViewSnapshot): readonly ListChange[] {
  if (!formatter || found.CustomFormatter) return [];
  return [{ difference: comfort('look', title), actions: [{ kind: 'formatView', id: found.Id, formatter }] }];
}

/** SharePoint finds the columns of a form by what owners call them now. Another layout than ours is the owners' own. */
function compareForm(pages: ListPages, { fields, formFormatter: present }: ListSnapshot): readonly ListChange[] {
  const titles = new Map(fields.map(({ InternalName, Title }) => [InternalName, Title]));
  const labelOf = (name: string): string => {
    const title = titles.get(name);
    // its own label comes with the same set-up
    if (name === 'Title') return title === undefined || title === 'Title' ? pages.list.titleLabel : title;
    return title ?? pages.list.fields[name].label;
  };
  const wanted = formFormatter(pages, labelOf);
  const isRight = present && !(isOurs(present, wanted) && present !== JSON.stringify(wanted));
  return isRight ? [] : [{ difference: comfort('form', ''), actions: [{ kind: 'formatForm', formatter: wanted }] }];
}

/** The same sections with as many columns each: only names differ. */
function isOurs(present: string, wanted: FormFormatter): boolean {
  return outlineOf(present) === outlineOf(JSON.stringify(wanted));
}

function outlineOf(formatter: string): string | undefined {
  try {
    const { sections } = (JSON.parse(formatter) as FormFormatter).bodyJSONFormatter;
    return JSON.stringify(sections.map(({ displayname, fields }) => [displayname, fields.length]));
  } catch (error) {
    // owners may write anything there, and what is not ours stays
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function compareVersion(list: ListDefinition, version: number | undefined): readonly ListChange[] {
  if (version === list.version) return [];
  const upgrades = (list.upgrades ?? []).filter(upgrade => upgrade.to > (version ?? 1));
  const setVersion: Action = version === undefined
    ? { kind: 'addVersionColumn' }
    : { kind: 'updateColumn', name: VERSION_COLUMN, type: 'Number', properties: { DefaultValue: String(list.version) } };
  const difference = comfort('version', '', String(list.version), version === undefined ? '' : String(version));
  return [{ difference, actions: [...upgrades.map(upgrade => ({ kind: 'upgrade', upgrade }) as const), setVersion] }];
}
