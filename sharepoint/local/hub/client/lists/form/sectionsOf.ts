import type { ListField } from '../listRest';

/** Columns that stand together in a form. */
export interface FormSection {
  /** Unique within the form. */
  readonly key: string;
  readonly title?: string;
  readonly fields: readonly ListField[];
}

/** How a form is divided. One section without a title; the layout JSON of the content type (its sections) belongs at this place. */
export function sectionsOf(fields: readonly ListField[]): readonly FormSection[] {
  return [{ key: 'all', fields }];
}
