import type { Columns, ListDefinition } from '../defineList';

/** What stands inside `<Where>`, or a part of it. */
export type Condition = string;

type NamesOf<F extends Columns, T> = { [K in keyof F]: F[K] extends { type: T } ? K : never }[keyof F] & string;
type ChoiceOf<C> = C extends { choices: readonly (infer V extends string)[] } ? V : never;

interface Sort<N extends string> {
  readonly by: N;
  readonly descending?: true;
}

export interface Caml<F extends Columns> {
  /** The column holds one of the values. */
  isOneOf<N extends NamesOf<F, 'Choice'>>(name: N, ...values: ChoiceOf<F[N]>[]): Condition;
  isEmpty(name: keyof F & string): Condition;
  /** The person who looks at the view. */
  isMe(name: NamesOf<F, 'User'>): Condition;
  /** On a day before today, or more than so many days before it; an empty date is not. */
  isBefore(name: NamesOf<F, 'DateTime'> | 'Created', daysAgo?: number): Condition;
  /** What a view asks for. SharePoint groups by no column of several values. */
  query(parts: QueryParts<keyof F & string>): string;
}

interface QueryParts<N extends string> {
  readonly where?: Condition;
  readonly groupBy?: N;
  readonly orderBy: readonly Sort<N | 'Title' | 'ID'>[];
}

/**
 * Writes the queries of a list's views; columns and choices that the list does not have fail to compile.
 * @see https://learn.microsoft.com/sharepoint/dev/schema/query-schema
 */
export function camlOf<F extends Columns>(list: ListDefinition<F>): Caml<F> {
  const typeOf = (name: string): string => list.fields[name]?.type ?? 'DateTime';
  const value = (name: string, text: string): string => `<Value Type="${typeOf(name)}">${text}</Value>`;
  return {
    isOneOf: (name, ...values) => (values.length === 1
      ? `<Eq>${column(name)}${value(name, escaped(values[0]))}</Eq>`
      : `<In>${column(name)}<Values>${values.map(text => value(name, escaped(text))).join('')}</Values></In>`),
    isEmpty: name => `<IsNull>${column(name)}</IsNull>`,
    isMe: name => `<Eq><FieldRef Name="${name}" LookupId="TRUE" /><Value Type="Integer"><UserID Type="Integer" /></Value></Eq>`,
    isBefore: (name, daysAgo) => `<Lt>${column(name)}${value(name, daysAgo ? `<Today OffsetDays="-${daysAgo}" />` : '<Today />')}</Lt>`,
    query: ({ where, groupBy, orderBy }) => [
      where && `<Where>${where}</Where>`,
      groupBy && `<GroupBy Collapse="FALSE" GroupLimit="100">${column(groupBy)}</GroupBy>`,
      `<OrderBy>${orderBy.map(({ by, descending }) => column(by, descending)).join('')}</OrderBy>`
    ].filter(Boolean).join('')
  };
}

type Conditions = readonly [Condition, ...Condition[]];

export const all = (...conditions: Conditions): Condition => joined('And', conditions);
export const any = (...conditions: Conditions): Condition => joined('Or', conditions);

/** CAML joins exactly two conditions at a time. */
function joined(word: 'And' | 'Or', [first, ...others]: Conditions): Condition {
  return others.reduce((left, right) => `<${word}>${left}${right}</${word}>`, first);
}

function column(name: string, descending?: true): string {
  return `<FieldRef Name="${name}"${descending ? ' Ascending="FALSE"' : ''} />`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
