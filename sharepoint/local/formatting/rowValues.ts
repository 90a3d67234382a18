import { FormattingError, type Reference } from './parseExpression';

/** A row as RenderListDataAsStream gives it: what is more than text stands beside the text, in `Column.`, `Column.value` and `Column.desc`. */
export type ListRow = Readonly<Record<string, unknown>>;

export type Value = string | number | boolean | Date | readonly unknown[] | Readonly<Record<string, unknown>>;

export interface FormattingContext {
  readonly now: Date;
  /** E-mail address of the person who looks. */
  readonly me: string;
  /** Absolute address of the site, without a slash at the end. */
  readonly currentWeb: string;
  /** Position in the view, from 0. */
  readonly rowIndex?: number;
}

export interface Scope {
  readonly row: ListRow;
  /** Internal name of the column that is formatted; the title where a whole row is (view-list-formatting.md of sp-dev-docs). */
  readonly field: string;
  readonly context: FormattingContext;
  /** Of each `forEach` around. */
  readonly iterators: Readonly<Record<string, { readonly value: Value; readonly index: number }>>;
}

const ISO_TIME = /^\d{4}-\d\d-\d\dT/;

/** Empty text for a column that the view does not show: "Reference to other fields will work only if they are included in the same view." */
function cellValue(row: ListRow, name: string): Value {
  const exact = row[`${name}.`];
  if (typeof exact === 'string') return ISO_TIME.test(exact) ? new Date(exact) : Number(exact);
  const isYes = row[`${name}.value`];
  if (isYes !== undefined) return isYes === '1';
  return asValue(row[name]);
}

export function asValue(raw: unknown): Value {
  switch (typeof raw) {
    case 'string': case 'number': case 'boolean': return raw;
    case 'undefined': return '';
    default: return raw === null ? '' : (raw as Value);
  }
}

/** @throws FormattingError for a token or a property that is not known here */
export function referenced({ name, path }: Reference, scope: Scope): Value {
  const { row, context, iterators } = scope;
  if (Object.hasOwn(iterators, name)) return path.reduce(property, iterators[name].value);
  switch (name) {
    case '@now': return context.now;
    case '@me': return context.me;
    case '@currentWeb': return context.currentWeb;
    case '@rowIndex': return context.rowIndex ?? 0;
    case '@currentField': return columnValue(row, scope.field, path);
    default:
      if (name.startsWith('@')) throw new FormattingError(`The token ${name} is not known here.`);
      return columnValue(row, name, path);
  }
}

function columnValue(row: ListRow, name: string, path: readonly string[]): Value {
  if (path[0] === 'displayValue') return asValue(row[name]);
  if (path[0] === 'desc') return asValue(row[`${name}.desc`]);
  return path.reduce(property, cellValue(row, name));
}

/** Of lookups and persons. They come as arrays, those of columns that take one too. */
function property(value: Value, name: string): Value {
  if (value === '') return '';
  if (Array.isArray(value)) {
    const values = value.map(entry => property(asValue(entry), name));
    return values.length === 1 ? values[0] : values;
  }
  if (typeof value !== 'object' || value instanceof Date || !Object.hasOwn(value, name)) throw new FormattingError(`A value has no property ${name}.`);
  return asValue((value as Readonly<Record<string, unknown>>)[name]);
}
