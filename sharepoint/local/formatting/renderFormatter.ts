import { ELEMENT_TYPES, isAttribute, ROW_ACTIONS, STYLE_NAMES } from './documented';
import { evaluate, textOf } from './evaluate';
import { FormattingError, parseText } from './parseExpression';
import { asValue, type FormattingContext, type ListRow, type Scope } from './rowValues';

/** What a person sees of a formatter. Icons stand in the attribute `iconName`, as SharePoint draws them before the content. */
export interface ElementTree {
  readonly elmType: string;
  readonly txtContent?: string;
  readonly style: Readonly<Record<string, string>>;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ElementTree[];
  /** What a click does with the row. */
  readonly action?: string;
}

type Json = Readonly<Record<string, unknown>>;

const KNOWN_PARTS: readonly string[] = ['$schema', 'debugMode', 'elmType', 'txtContent', 'style', 'attributes', 'children', 'forEach', 'customRowAction'];
const KNOWN_ROW_PARTS: readonly string[] = ['$schema', 'additionalRowClass'];

/**
 * A column's formatter, or the header of a form, for one row.
 * @param field internal name of the column: `@currentField`
 * @throws FormattingError that names what is not documented or not built
 */
export function renderFormatter(formatter: Json, row: ListRow, field: string, context: FormattingContext): ElementTree {
  if (objectIn('the formatter', formatter).forEach !== undefined) throw new FormattingError('forEach cannot be applied to the root element.');
  return element(formatter, { row, field, context, iterators: {} });
}

/** The classes that a view's formatter gives a row; empty for none. @throws FormattingError */
export function renderRowClass(formatter: Json, row: ListRow, context: FormattingContext): string {
  refuseUnknown('part of a view formatter', Object.keys(formatter), name => KNOWN_ROW_PARTS.includes(name));
  return text(formatter.additionalRowClass ?? '', { row, field: 'Title', context, iterators: {} });
}

function element(json: Json, scope: Scope): ElementTree {
  const { elmType, txtContent, children = [], customRowAction } = json;
  refuseUnknown('part of an element', Object.keys(json), name => KNOWN_PARTS.includes(name));
  refuseUnknown('elmType', [String(elmType)], name => ELEMENT_TYPES.has(name));
  const [style, attributes] = [objectIn('style', json.style ?? {}), objectIn('attributes', json.attributes ?? {})];
  refuseUnknown('style', Object.keys(style), name => STYLE_NAMES.has(name));
  refuseUnknown('attribute', Object.keys(attributes), isAttribute);
  if (!Array.isArray(children)) throw new FormattingError('The children of an element are no list.');
  const rendered = texts(attributes, scope);
  if ([rendered.href, rendered.src].some(address => address !== undefined && !isAllowed(address))) return FAILURE;
  const action = actionOf(customRowAction);
  return {
    elmType: String(elmType), style: texts(style, scope), attributes: rendered,
    // "If an element has the txtContent property, the child properties are ignored."
    ...(txtContent !== undefined && { txtContent: text(txtContent, scope) }),
    children: txtContent !== undefined ? [] : children.flatMap((child: unknown) => repeated(objectIn('children', child), scope)),
    ...(action !== undefined && { action })
  };
}

function repeated(json: Json, scope: Scope): readonly ElementTree[] {
  if (json.forEach === undefined) return [element(json, scope)];
  const [, name, source] = /^([A-Za-z_]\w*) in (@currentField|\[\$[\w.]+\])$/.exec(String(json.forEach)) ?? [];
  if (name === undefined) throw new FormattingError(`forEach is not understood: ${String(json.forEach)}`);
  const values = evaluate(parseText(source), scope);
  if (values === '') return [];
  if (!Array.isArray(values)) throw new FormattingError(`forEach needs a column of several values: ${String(json.forEach)}`);
  return values.map((value, index) => element(json, { ...scope, iterators: { ...scope.iterators, [name]: { value: asValue(value), index } } }));
}

function actionOf(customRowAction: unknown): string | undefined {
  if (customRowAction === undefined) return undefined;
  const action = String(objectIn('customRowAction', customRowAction).action);
  refuseUnknown('action', [action], name => ROW_ACTIONS.has(name));
  return action;
}

function objectIn(part: string, value: unknown): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new FormattingError(`There is no object in ${part}: ${JSON.stringify(value)}`);
  return value as Json;
}

/** Styles and attributes without a value have no effect. */
function texts(json: Json, scope: Scope): Record<string, string> {
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, text(value, scope)]).filter(([, value]) => value !== ''));
}

function text(value: unknown, scope: Scope): string {
  if (typeof value !== 'string') throw new FormattingError(`Expressions as objects are not known here: ${JSON.stringify(value)}`);
  return textOf(evaluate(parseText(value), scope));
}

/** What SharePoint shows for other protocols: sp-dev-docs#1489. *Assumption*: in place of the element alone. */
const FAILURE: ElementTree = { elmType: 'div', txtContent: 'Failure: FieldRenderer Error:invalidProtocol', style: {}, attributes: {}, children: [] };

/** Web and mail addresses, and those within the site, as a browser reads them. */
function isAllowed(address: string): boolean {
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(address, 'https://site.invalid').protocol);
  } catch {
    return false; // no address at all
  }
}

function refuseUnknown(what: string, names: readonly string[], isKnown: (name: string) => boolean): void {
  const unknown = names.find(name => !isKnown(name));
  if (unknown !== undefined) throw new FormattingError(`The ${what} "${unknown}" is not known here.`);
}
