import * as React from 'react';
import { Icon } from '../Icon';
import styles from './SearchBox.module.scss';

interface SearchBoxProps {
  readonly inputRef: React.Ref<HTMLInputElement>;
  readonly text: string;
  readonly strings: { readonly label: string; readonly placeholder: string };
  onChange(text: string): void;
}

/** A native search field: clearing by Escape and by its own button come with the browser. */
export function SearchBox({ inputRef, text, strings, onChange }: SearchBoxProps): React.ReactElement {
  return (
    <div className={styles.box} role="search" aria-label={strings.label}>
      <span className={styles.icon}><Icon name="search" /></span>
      <input
        ref={inputRef}
        className={styles.input}
        type="search"
        aria-label={strings.label}
        value={text}
        placeholder={strings.placeholder}
        autoComplete="off"
        spellCheck={false}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  );
}
