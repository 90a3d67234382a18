import { NotBuilt } from '../errors';
import { camlNotValid } from '../listErrors';
import { shownName } from '../items/remote';
import { sharePointTime } from '../items/values';
import type { Filter, Literal, Operator } from '../odata/filter';
import { isMany, isReference } from '../storage/fieldTypes';
import { propertyName, resultTypeOf, type Field } from '../storage/fields';
import type { List } from '../storage/lists';
import { child, isTrue, type Element } from './xml';

/** Who asks and when: `<UserID/>` and `<Today/>`. */
export interface CamlContext {
  readonly list: List;
  readonly userId: number;
  readonly now: Date;
}

const COMPARISONS: Readonly<Record<string, Operator>> = { Eq: 'eq', Neq: 'ne', Gt: 'gt', Geq: 'ge', Lt: 'lt', Leq: 'le' };

const CONDITIONS: readonly string[] = [
  ...Object.keys(COMPARISONS), 'BeginsWith', 'Contains', 'In', 'Includes', 'IsNotNull', 'IsNull', 'NotIncludes'
];

const NO_ROW: Filter = { kind: 'compare', operator: 'eq', path: 'ID', literal: { type: 'null' } };

const DAY_MS = 86_400_000;

/** Deeper than any view; keeps hostile CAML from exhausting the stack. */
const MOST_NESTING = 100;

/**
 * The condition inside `<Where>`, as the filter that OData would parse.
 * @see https://learn.microsoft.com/sharepoint/dev/schema/query-schema
 * @throws SharePointError as SharePoint answers broken CAML; NotBuilt for parts that the tenant does not know
 */
export function filterOf(element: Element, context: CamlContext, depth = 0): Filter {
  if (depth > MOST_NESTING) throw camlNotValid();
  const { name, children } = element;
  if (name === 'And' || name === 'Or') {
    if (children.length !== 2) throw camlNotValid(); // pnp/pnpcore#489
    const [left, right] = children.map(part => filterOf(part, context, depth + 1));
    return { kind: name === 'And' ? 'and' : 'or', left, right };
  }
  if (!CONDITIONS.includes(name)) throw new NotBuilt(`the CAML element ${name}`);
  const field = storedFieldOf(child(element, 'FieldRef'), context);
  if (name === 'IsNull' || name === 'IsNotNull') return emptiness(field, name === 'IsNull');
  if (name === 'In') return anyOf(element, field, context);
  return single(element, field, child(element, 'Value') ?? missing(), context);
}

const missing = (): never => {
  throw camlNotValid();
};

export function fieldOf(reference: Element | undefined, { list }: Pick<CamlContext, 'list'>): Field {
  const { Name, ID } = reference?.attributes ?? {};
  const id = ID?.replace(/[{}]/g, '').toLowerCase();
  const field = list.fields.find(candidate => candidate.internalName === Name || candidate.id === id);
  if (!field) throw camlNotValid();
  return field;
}

/** A computed column shows another one, which is what filters and sorts use. */
export function storedFieldOf(reference: Element | undefined, context: Pick<CamlContext, 'list'>): Field {
  const field = fieldOf(reference, context);
  return field.type === 'Computed' ? context.list.fields.find(({ internalName }) => internalName === 'Title') ?? field : field;
}

/** CAML asks for columns of several values and for links too, which REST filters refuse (pnp.github.io/blog, on CAML). */
function emptiness(field: Field, isNull: boolean): Filter {
  if (isMany(field.type) || field.type === 'URL') {
    const some: Filter = { kind: 'some', name: field.internalName };
    return isNull ? { kind: 'not', operand: some } : some;
  }
  return { kind: 'compare', operator: isNull ? 'eq' : 'ne', path: propertyName(field), literal: { type: 'null' } };
}

function anyOf(element: Element, field: Field, context: CamlContext): Filter {
  const values = child(element, 'Values')?.children ?? [];
  if (values.length === 0) throw camlNotValid();
  const reference = child(element, 'FieldRef') ?? missing();
  return values.map(value => single({ name: 'Eq', attributes: {}, children: [reference, value], text: '' }, field, value, context))
    .reduce((left, right) => ({ kind: 'or', left, right }));
}

function single(element: Element, field: Field, value: Element, context: CamlContext): Filter {
  const { name } = element;
  const byId = isReference(field.type) && asksForId(child(element, 'FieldRef'), value);
  if (isMany(field.type) || name === 'Includes' || name === 'NotIncludes') return inclusion(name, field, value, byId, context);
  const path = isReference(field.type) && !byId ? `${field.internalName}/${shownName(field)}` : propertyName(field);
  if (name === 'BeginsWith') return { kind: 'startswith', path, text: textOf(value, context) };
  if (name === 'Contains') return { kind: 'substringof', path, text: textOf(value, context) };
  const operator = COMPARISONS[name];
  const kind = resultTypeOf(field) ?? field.type;
  // pnp/sp-dev-fx-webparts#758: a calculated number or date that is asked for as a text finds nothing.
  if (field.type === 'Calculated' && kind !== 'Text' && value.attributes.Type === 'Text') return NO_ROW;
  if (kind === 'DateTime' && !isTrue(value.attributes.IncludeTimeValue)) return byDay(operator, path, textOf(value, context));
  return { kind: 'compare', operator, path, literal: literalOf(field, textOf(value, context)) };
}

/** `LookupId='TRUE'`, or a value that can be nothing but an id. */
function asksForId(reference: Element | undefined, value: Element): boolean {
  const isOwnId = child(value, 'UserID') !== undefined || child(value, 'Me') !== undefined;
  return isTrue(reference?.attributes.LookupId) || isOwnId || ['Integer', 'Counter'].includes(value.attributes.Type ?? '');
}

/** `Eq` on several values means that one of them is it, as `Includes` does. */
function inclusion(name: string, field: Field, value: Element, byId: boolean, context: CamlContext): Filter {
  const includes: Filter = { kind: 'includes', name: field.internalName, shown: shownName(field), text: textOf(value, context), byId };
  if (name === 'Eq' || name === 'Includes') return includes;
  if (name === 'Neq' || name === 'NotIncludes') return { kind: 'not', operand: includes };
  throw new NotBuilt(`the CAML element ${name} on a column of several values`);
}

function literalOf(field: Field, text: string): Literal {
  // *assumption*: an empty value asks for rows without one
  return field.type === 'Number' && text === '' ? { type: 'null' } : { type: 'text', value: text };
}

function textOf(value: Element, { userId, now }: CamlContext): string {
  const [special] = value.children;
  if (!special) return value.text;
  if (special.name === 'UserID' || special.name === 'Me') return String(userId);
  // *Assumption*: the site's time zone is UTC, and so are its days.
  const offset = Number(special.attributes.OffsetDays ?? special.attributes.Offset ?? 0);
  if (special.name === 'Today') return new Date(now.getTime() + offset * DAY_MS).toISOString();
  if (special.name === 'Now') return now.toISOString();
  throw new NotBuilt(`the CAML value ${special.name}`);
}

/** Without IncludeTimeValue SharePoint compares days. */
function byDay(operator: Operator, path: string, text: string): Filter {
  if (text === '') return { kind: 'compare', operator, path, literal: { type: 'null' } };
  const time = sharePointTime(text);
  if (time === undefined) throw camlNotValid();
  const start = Date.parse(`${time.slice(0, 10)}T00:00:00Z`);
  const compare = (sign: Operator, milliseconds: number): Filter =>
    ({ kind: 'compare', operator: sign, path, literal: { type: 'datetime', value: new Date(milliseconds).toISOString() } });
  const [today, tomorrow] = [start, start + DAY_MS];
  const onTheDay: Filter = { kind: 'and', left: compare('ge', today), right: compare('lt', tomorrow) };
  switch (operator) {
    case 'eq': return onTheDay;
    case 'ne': return { kind: 'not', operand: onTheDay };
    case 'gt': return compare('ge', tomorrow);
    case 'ge': return compare('ge', today);
    case 'lt': return compare('lt', today);
    case 'le': return compare('lt', tomorrow);
  }
}
