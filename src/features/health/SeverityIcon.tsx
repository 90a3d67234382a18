import * as React from 'react';
import type { Severity } from '../../domain/health/Finding';
import styles from './Health.module.scss';

/** Strokes on a grid of 16: a crossed octagon, a triangle, a circle with an i. */
const STROKES: Readonly<Record<Severity, string>> = {
  error: 'M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5ZM6 6l4 4M10 6l-4 4',
  warning: 'M8 2.5 14 13.5H2ZM8 6.5v3.5M8 11.6v.4',
  advice: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 7.3V11M8 4.8v.4'
};

/** Stands beside the word for the same. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): React.ReactElement {
  return (
    <svg className={styles[severity]} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={STROKES[severity]} />
    </svg>
  );
}
