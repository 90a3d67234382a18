import * as React from 'react';
import { Icon } from '../../ui/Icon';
import type { FinderStrings } from './FinderStrings';
import styles from './SearchBox.module.scss';

interface SearchBoxProps {
  readonly inputRef: React.Ref<HTMLInputElement>;
  readonly query: string;
  readonly strings: FinderStrings;
  onChange(query: string): void;
}

/** A native search field: clearing by Escape and by its own button come with the browser. */
export function SearchBox({ inputRef, query, strings, onChange }: SearchBoxProps): React.ReactElement {
  return (
    <div className={styles.box} role="search">
      <span className={styles.icon}><Icon name="search" /></span>
      <input
        ref={inputRef}
        className={styles.input}
        type="search"
        aria-label={strings.searchLabel}
        value={query}
        placeholder={strings.searchPlaceholder}
        autoComplete="off"
        spellCheck={false}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  );
}
