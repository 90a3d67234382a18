import { type IPropertyPaneDropdownProps, type IPropertyPaneField, PropertyPaneDropdown, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { fill } from '../../ui/format';
import { accessMailboxOf } from '../accessMailbox';
import { HEADING_LEVELS, headingLevel } from '../headingLevel';
import { isSiteOfThisTenant } from './isSiteOfThisTenant';
import { linkNameOf } from '../storedOptions';
import type { FinderPaneStrings, PaneStrings } from './PaneStrings';

/** Fields of any kind: what they hold is the business of the pane that draws them. */
export type Fields = IPropertyPaneField<unknown>[];

export function titleFields(strings: PaneStrings, storedLevel: unknown): Fields {
  const options = HEADING_LEVELS.map(level => ({ key: String(level), text: fill(strings.headingLevelOption, { level }) }));
  return [
    PropertyPaneTextField('title', { label: strings.title, description: strings.titleHelp, maxLength: 100 }),
    PropertyPaneDropdown('headingLevel', { label: strings.headingLevel, options, selectedKey: String(headingLevel(storedLevel)) })
  ];
}

/** Whom visitors write to who may not read the list. */
export function accessField({ accessMailbox, accessMailboxHelp, accessMailboxInvalid }: PaneStrings): IPropertyPaneField<unknown> {
  return PropertyPaneTextField('accessMailbox', {
    label: accessMailbox,
    description: accessMailboxHelp,
    deferredValidationTime: 500,
    onGetErrorMessage: value => (!value.trim() || accessMailboxOf(value) ? '' : accessMailboxInvalid)
  });
}

/** @param pageWebUrl absolute URL of the site that the page is on */
export function siteField(strings: PaneStrings, pageWebUrl: string): IPropertyPaneField<unknown> {
  return PropertyPaneTextField('site', {
    label: strings.site,
    description: strings.siteHelp,
    placeholder: new URL(pageWebUrl).pathname,
    deferredValidationTime: 500,
    onGetErrorMessage: value => (isSiteOfThisTenant(value, pageWebUrl) ? '' : strings.siteInvalid)
  });
}

/** The name that tells several parts of a kind on one page apart. */
export function linkNameField(strings: Pick<FinderPaneStrings, 'linkName' | 'linkNameInvalid'>, help: string): IPropertyPaneField<unknown> {
  return PropertyPaneTextField('linkName', {
    label: strings.linkName,
    description: help,
    deferredValidationTime: 500,
    onGetErrorMessage: value => (value.trim().toLowerCase() === linkNameOf(value) ? '' : strings.linkNameInvalid)
  });
}

/** A drop-down of names that the product knows. @param texts in the order of the choices */
export function choiceField(property: string, label: string, texts: Readonly<Record<string, string>>, selectedKey: string): IPropertyPaneField<IPropertyPaneDropdownProps> {
  return PropertyPaneDropdown(property, { label, options: Object.entries(texts).map(([key, text]) => ({ key, text })), selectedKey });
}
