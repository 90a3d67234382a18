import * as React from 'react';
import styles from './Icon.module.scss';

/** Strokes on a grid of 16, drawn in the colour of the text around them. */
const STROKES = {
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.6 10.6 14 14',
  lock: 'M4 7h8v6.5H4ZM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  warning: 'M8 2.5 14 13.5H2ZM8 6.5v3.5M8 11.6v.4',
  check: 'M3 8.5 6.5 12 13 4.5',
  circle: 'M8 13A5 5 0 1 0 8 3a5 5 0 0 0 0 10Z',
  mail: 'M2 4h12v8.5H2ZM2 4.5l6 4.5 6-4.5',
  open: 'M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5',
  close: 'M4 4l8 8M12 4l-8 8',
  options: 'M2 5h6M12 5h2M10 3v4M2 11h2M8 11h6M6 9v4',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  star: 'M8 2l1.8 3.8 4.1.5-3 2.9.8 4.1L8 11.3l-3.7 2 .8-4.1-3-2.9 4.1-.5Z',
  expand: 'M4 6l4 4 4-4',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.5V8l2.5 1.5'
} as const;

export type IconName = keyof typeof STROKES;

/** Decoration beside a word that says the same; hidden from assistive technology. */
export function Icon({ name }: { readonly name: IconName }): React.ReactElement {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={STROKES[name]} />
    </svg>
  );
}
