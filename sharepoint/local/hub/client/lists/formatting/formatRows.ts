import { FormattingError } from '../../../../formatting/parseExpression';
import { renderFormatter, renderRowClass, type ElementTree } from '../../../../formatting/renderFormatter';
import type { FormattingContext } from '../../../../formatting/rowValues';
import type { ListField, ListRow } from '../listRest';
import { checkTree } from './checkTree';

/** What JSON formatting makes of rows. */
export interface Formatting {
  /** Undefined where the plain value is shown: the column has no formatting, or a broken one. */
  cell(field: ListField, row: ListRow): ElementTree | undefined;
  /** Classes of the whole row. */
  rowClass(row: ListRow): string;
  /** What is wrong with formatters, a sentence each. */
  readonly problems: readonly string[];
}

export type Formatter = Readonly<Record<string, unknown>>;

/** @throws FormattingError */
export function parseFormatter(json: string): Formatter {
  const value = parsed(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new FormattingError('The formatter is no object.');
  return value as Formatter;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    throw new FormattingError(`The formatter is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Undefined where the formatter is broken; what is wrong with it is kept once for each subject. */
export function attempt<T>(subject: string, problems: Map<string, string>, work: () => T): T | undefined {
  if (problems.has(subject)) return undefined;
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FormattingError)) throw error;
    problems.set(subject, `The formatting of ${subject} has a mistake, so plain values are shown: ${error.message}`);
    return undefined;
  }
}

interface Rows {
  /** Columns that are shown. */
  readonly fields: readonly ListField[];
  readonly rows: readonly ListRow[];
  /** JSON of the view. */
  readonly viewFormatter?: string;
}

/** Formats every cell at once: a formatter that fails for one row is shown for none. */
export function formatRows({ fields, rows, viewFormatter }: Rows, context: Omit<FormattingContext, 'rowIndex'>): Formatting {
  const problems = new Map<string, string>();
  const cells = new Map<string, ReadonlyMap<ListRow, ElementTree>>();
  for (const { CustomFormatter: json, InternalName: name, Title } of fields) {
    if (!json) continue;
    const trees = attempt(`the column “${Title}”`, problems, () => {
      const formatter = parseFormatter(json);
      return new Map(rows.map((row, rowIndex) => [row, checked(renderFormatter(formatter, row, name, { ...context, rowIndex }))]));
    });
    if (trees) cells.set(name, trees);
  }
  const classes = viewFormatter ? attempt('the view', problems, () => {
    const formatter = parseFormatter(viewFormatter);
    return new Map(rows.map((row, rowIndex) => [row, renderRowClass(formatter, row, { ...context, rowIndex })]));
  }) : undefined;
  return { cell: ({ InternalName }, row) => cells.get(InternalName)?.get(row), rowClass: row => classes?.get(row) ?? '', problems: [...problems.values()] };
}

function checked(tree: ElementTree): ElementTree {
  checkTree(tree);
  return tree;
}
