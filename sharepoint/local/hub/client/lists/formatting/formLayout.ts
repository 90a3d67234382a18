import { FormattingError } from '../../../../formatting/parseExpression';
import { renderFormatter, type ElementTree } from '../../../../formatting/renderFormatter';
import type { FormattingContext } from '../../../../formatting/rowValues';
import type { ListRow } from '../listRest';
import { checkTree } from './checkTree';
import { attempt, parseFormatter, type Formatter } from './formatRows';

export interface SectionLayout {
  readonly displayname: string;
  /** Display names of columns. */
  readonly fields: readonly string[];
}

/** How a form is laid out by `ClientFormCustomFormatter` of the list's content type. */
export interface FormLayout {
  readonly header?: ElementTree;
  readonly footer?: ElementTree;
  /** None where nobody has laid out the form. */
  readonly sections: readonly SectionLayout[];
  readonly problems: readonly string[];
}

const isSection = (value: unknown): value is SectionLayout => {
  const { displayname, fields } = (value ?? {}) as Partial<SectionLayout>;
  return typeof displayname === 'string' && Array.isArray(fields) && fields.every(name => typeof name === 'string');
};

/** @throws FormattingError */
function sectionsIn({ bodyJSONFormatter: body }: Formatter): readonly SectionLayout[] {
  if (body === undefined || body === '') return [];
  const { sections } = (body ?? {}) as { readonly sections?: unknown };
  if (!Array.isArray(sections) || !sections.every(isSection)) throw new FormattingError('The body of the form has no sections with displayname and fields.');
  return sections;
}

/** @throws FormattingError */
function treeOf(part: unknown, row: ListRow, context: FormattingContext): ElementTree | undefined {
  if (part === undefined || part === '') return undefined;
  const tree = renderFormatter(part as Formatter, row, 'Title', context);
  checkTree(tree);
  return tree;
}

/** @param json undefined where the content type has none */
export function formLayout(json: string | undefined, row: ListRow, context: FormattingContext): FormLayout {
  if (!json) return { sections: [], problems: [] };
  const problems = new Map<string, string>();
  const layout = attempt('the form', problems, () => {
    const formatter = parseFormatter(json);
    const { headerJSONFormatter, footerJSONFormatter } = formatter;
    return { header: treeOf(headerJSONFormatter, row, context), footer: treeOf(footerJSONFormatter, row, context), sections: sectionsIn(formatter) };
  });
  return { sections: [], ...layout, problems: [...problems.values()] };
}
