import { randomUUID } from 'node:crypto';
import { nameMissing, viewMissing } from '../listErrors';
import type { RestCall } from '../rest/routes';
import { fieldName } from '../rest/viewFieldActions';
import { checkedQuery } from '../rest/viewRoutes';
import type { List } from '../storage/lists';
import { deleteView, insertView, updateView, viewFile, viewsOf, type View } from '../storage/views';
import { checked, type ScriptAction } from './scriptAction';

interface ViewProperties {
  readonly name: string;
  readonly viewFields: readonly string[];
  readonly query: string;
  readonly rowLimit: number;
  readonly isPaged: boolean;
  readonly makeDefault?: boolean;
  readonly replaceViewFields?: boolean;
  readonly formatterJSON?: object;
}

const viewTitled = (call: RestCall, list: List, title: string): View | undefined =>
  viewsOf(call.services.database, list).find(view => view.owner === undefined && view.title.toLowerCase() === title.toLowerCase());

/** *Assumption*: without `replaceViewFields` a view that exists keeps its columns, and gets those that it has not. */
export function addSPView(call: RestCall, list: List, action: ScriptAction): void {
  const { name, viewFields, query, rowLimit, isPaged, makeDefault = false, replaceViewFields = false, formatterJSON } = checked<ViewProperties>(action, {
    name: 'string', viewFields: 'strings', query: 'string', rowLimit: 'number', isPaged: 'boolean', makeDefault: 'boolean?', replaceViewFields: 'boolean?',
    formatterJSON: 'object?'
  });
  if (name.trim() === '') throw nameMissing();
  const { database } = call.services;
  const fields = viewFields.map(field => fieldName(call, list, field));
  const settings = { query: checkedQuery(query), rowLimit, paged: isPaged, ...(formatterJSON && { formatter: JSON.stringify(formatterJSON) }) };
  const before = viewTitled(call, list, name);
  if (before) {
    const shown = replaceViewFields ? fields : [...new Set([...before.fields, ...fields])];
    updateView(database, list, { ...before, ...settings, fields: shown, isDefault: makeDefault || before.isDefault });
  } else {
    const file = viewFile(name, viewsOf(database, list));
    insertView(database, list, { id: randomUUID(), title: name, file, isDefault: makeDefault, hidden: false, fields, ...settings });
  }
}

export function removeSPView(call: RestCall, list: List, action: ScriptAction): void {
  const view = viewTitled(call, list, checked<{ name: string }>(action, { name: 'string' }).name);
  if (!view) throw viewMissing();
  deleteView(call.services.database, view);
}
