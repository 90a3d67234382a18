import type { SectionLayout } from '../formatting/formLayout';
import type { ListField } from '../listRest';

/** Columns that stand together in a form. */
export interface FormSection {
  /** Unique within the form. */
  readonly key: string;
  readonly title?: string;
  readonly fields: readonly ListField[];
}

/**
 * How a form is divided: by the display names of columns, in the layout's order. Columns that no section names follow in the last one
 * (SharePoint/sp-dev-docs#6635); names that no column has are passed over, and so are sections without columns.
 */
export function sectionsOf(fields: readonly ListField[], layout: readonly SectionLayout[]): readonly FormSection[] {
  if (layout.length === 0) return [{ key: 'all', fields }];
  const named = new Set(layout.flatMap(section => section.fields));
  const others = fields.filter(({ Title }) => !named.has(Title));
  return layout.map(({ displayname, fields: names }, index): FormSection => {
    const own = names.flatMap(name => fields.find(({ Title }) => Title === name) ?? []);
    return { key: `${index} ${displayname}`, title: displayname, fields: index === layout.length - 1 ? [...own, ...others] : own };
  }).filter(section => section.fields.length > 0);
}
