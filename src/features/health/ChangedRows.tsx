import * as React from 'react';
import type { ImportPlan } from '../../domain/importing/ImportPlan';
import { enumerate, fillNodes } from '../../ui/format';
import { usePart } from '../../ui/PartContext';
import styles from './Import.module.scss';
import type { ImportStrings } from './ImportStrings';

/** Rows of the list that a table changes, field by field. */
export function ChangedRows({ changed, strings }: { readonly changed: ImportPlan['changed']; readonly strings: ImportStrings }): React.ReactElement {
  const { locale } = usePart();
  return (
    <ul className={styles.list}>
      {changed.map(({ entry, row, changes }) => (
        <li key={entry.line}>
          <strong>{row.name}</strong>
          {changes.map(({ field, before, after }) => (
            <span key={field} className={styles.detail}>
              {fillNodes(strings.change, {
                field: strings.fields[field],
                before: <del key="before">{shownValue(before, strings, locale)}</del>,
                after: <ins key="after">{shownValue(after, strings, locale)}</ins>
              })}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Several values as the language lists them, nothing by a word for it. */
export function shownValue(value: string | readonly string[], strings: ImportStrings, locale: string): string {
  return (typeof value === 'string' ? value : enumerate(locale, value)) || strings.empty;
}
