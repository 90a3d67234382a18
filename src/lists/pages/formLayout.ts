import type { ListPages } from './defineListPages';
import { type FormatElement, icon } from './formatting/element';
import { firstOf, quoted } from './formatting/expression';

/**
 * What a content type keeps as `ClientFormCustomFormatter`.
 * @see https://learn.microsoft.com/sharepoint/dev/declarative-customization/list-form-configuration
 */
export interface FormFormatter {
  readonly headerJSONFormatter: FormatElement | '';
  readonly bodyJSONFormatter: { readonly sections: readonly { readonly displayname: string; readonly fields: readonly string[] }[] };
  readonly footerJSONFormatter: '';
}

/**
 * SharePoint finds the columns of a form's sections by what owners see, not by internal name (sp-dev-docs#6635):
 * after a rename the column moves to the last section.
 * @param labelOf display name of a column by internal name; that of the definition when absent
 */
export function formFormatter({ list, form, formHeader }: ListPages, labelOf?: (name: string) => string): FormFormatter {
  const label = labelOf ?? (name => (name === 'Title' ? list.titleLabel : list.fields[name]?.label ?? name));
  return {
    headerJSONFormatter: formHeader ?? '',
    bodyJSONFormatter: { sections: form.map(({ displayname, fields }) => ({ displayname, fields: fields.map(label) })) },
    footerJSONFormatter: ''
  };
}

/** Icon and title of the row. @param newRow what stands there while a new row has no title */
export function titleHeader(iconName: string, newRow: string): FormatElement {
  return {
    elmType: 'div',
    style: { display: 'flex', 'align-items': 'center', 'margin-bottom': '16px' },
    attributes: { class: 'ms-fontColor-neutralPrimary ms-fontWeight-semibold ms-fontSize-20' },
    children: [icon(iconName), { elmType: 'span', txtContent: `=${firstOf([['[$Title] == \'\'', quoted(newRow)]], '[$Title]')}` }]
  };
}
