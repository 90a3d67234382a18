import * as React from 'react';
import { Hidden } from '../../ui/Hidden';
import { Icon } from '../../ui/Icon';
import { usePart } from '../../ui/PartContext';
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
  const { instanceId } = usePart();
  const id = `${instanceId}-search`;
  return (
    <div className={styles.box} role="search">
      <label htmlFor={id}><Hidden>{strings.searchLabel}</Hidden></label>
      <span className={styles.icon}><Icon name="search" /></span>
      <input
        ref={inputRef}
        id={id}
        className={styles.input}
        type="search"
        value={query}
        placeholder={strings.searchPlaceholder}
        autoComplete="off"
        spellCheck={false}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  );
}
