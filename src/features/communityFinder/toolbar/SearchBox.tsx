import * as React from 'react';
import { Icon } from '../../../ui/Icon';
import { useFinder } from '../FinderContext';
import styles from './SearchBox.module.scss';

interface SearchBoxProps {
  readonly inputRef: React.Ref<HTMLInputElement>;
  readonly text: string;
  onChange(text: string): void;
}

/** A native search field: clearing by Escape and by its own button come with the browser. */
export function SearchBox({ inputRef, text, onChange }: SearchBoxProps): React.ReactElement {
  const { search } = useFinder().strings;
  return (
    <div className={styles.box} role="search">
      <span className={styles.icon}><Icon name="search" /></span>
      <input
        ref={inputRef}
        className={styles.input}
        type="search"
        aria-label={search.label}
        value={text}
        placeholder={search.placeholder}
        autoComplete="off"
        spellCheck={false}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  );
}
