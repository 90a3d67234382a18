import { columnMissing, wrongPrimitive } from '../errors';
import type { List } from '../storage/lists';
import { updateView, type View } from '../storage/views';
import type { Answer } from './answer';
import { jsonBody } from './jsonBody';
import type { RestCall } from './routes';

/** Internal name of a field that is named by its internal name or title. */
export function fieldName(call: RestCall, list: List, asked: string): string {
  const field = list.fields.find(candidate => candidate.internalName === asked) ?? list.fields.find(candidate => candidate.title === asked);
  if (!field) throw columnMissing(asked, `${call.web.path}/${list.url}`);
  return field.internalName;
}

export type ViewAnswer = (call: RestCall, list: List, view: View) => Answer;

/** Changes what a view shows. */
function changingFields(change: (call: RestCall, list: List, fields: readonly string[]) => readonly string[]): ViewAnswer {
  return (call, list, view) => {
    updateView(call.services.database, list, { ...view, fields: change(call, list, view.fields) });
    return { kind: 'nothing', status: 200 };
  };
}

function moved(call: RestCall, list: List, fields: readonly string[]): readonly string[] {
  const { field, index } = jsonBody(call.body);
  if (!Number.isInteger(index)) throw wrongPrimitive('Edm.Int32');
  const name = fieldName(call, list, String(field));
  const others = fields.filter(other => other !== name);
  return [...others.slice(0, Number(index)), name, ...others.slice(Number(index))];
}

/** What can be done with the columns of a view. */
export const FIELD_ACTIONS: Readonly<Record<string, ViewAnswer>> = {
  'addviewfield(field)': changingFields((call, list, fields) => [...new Set([...fields, fieldName(call, list, call.args.field)])]),
  'removeviewfield(field)': changingFields((call, list, fields) => fields.filter(name => name !== fieldName(call, list, call.args.field))),
  removeallviewfields: changingFields(() => []),
  moveviewfieldto: changingFields(moved)
};
