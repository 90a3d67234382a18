import type { Expression } from './expression';

/** JSON of a column, view or form formatter, as SharePoint keeps it. */
export type Formatter = { readonly $schema: string } & Readonly<Record<string, unknown>>;

type StyleName = 'align-items' | 'background-color' | 'border' | 'border-radius' | 'box-sizing' | 'cursor' | 'display' | 'flex-wrap' | 'font-family'
  | 'font-size' | 'margin' | 'margin-bottom' | 'padding' | 'padding-left' | 'padding-right' | 'text-align' | 'text-decoration' | 'white-space' | 'word-break';

type AttributeName = 'aria-hidden' | 'aria-label' | 'class' | 'href' | 'iconName' | 'rel' | 'target' | 'title';

/**
 * An element of SharePoint's list formatting, as far as our formatters need it. A text that starts with `=` is an expression.
 * @see https://learn.microsoft.com/sharepoint/dev/declarative-customization/formatting-syntax-reference
 */
export interface FormatElement {
  readonly elmType: 'div' | 'span' | 'a' | 'button';
  /** Hides the children when it is there. */
  readonly txtContent?: string;
  readonly style?: Readonly<Partial<Record<StyleName, string>>>;
  readonly attributes?: Readonly<Partial<Record<AttributeName, string>>>;
  readonly children?: readonly FormatElement[];
  /** `name in @currentField`: once for each of several values; not at the root. */
  readonly forEach?: string;
  /** `defaultClick` opens the row, as a click on its title does. */
  readonly customRowAction?: { readonly action: 'defaultClick' };
}

const SCHEMAS = 'https://developer.microsoft.com/json-schemas/sp/v2';

export function columnFormatter(element: FormatElement): Formatter {
  return { $schema: `${SCHEMAS}/column-formatting.schema.json`, ...element };
}

/** Gives rows classes and leaves their columns as they are. */
export function rowFormatter(additionalRowClass: Expression): Formatter {
  return { $schema: `${SCHEMAS}/row-formatting.schema.json`, additionalRowClass: `=${additionalRowClass}` };
}

/** An icon that says nothing new: the words stand beside it. */
export function icon(name: string): FormatElement {
  return { elmType: 'span', style: { 'padding-right': '4px' }, attributes: { iconName: name, 'aria-hidden': 'true' } };
}
