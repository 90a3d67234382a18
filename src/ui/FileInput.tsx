import * as React from 'react';
import styles from './FileInput.module.scss';

interface FileInputProps extends Omit<React.InputHTMLAttributes<HTMLInputElement>, 'type' | 'onChange' | 'className'> {
  /** What the button says: the browser's own words are in its language, not in that of the page. */
  readonly text: string;
  onChoose(files: readonly File[]): void;
}

/** The browser's file control, under the look and the words of a button. The same file can be chosen again. */
export function FileInput({ text, onChoose, ...input }: FileInputProps): React.ReactElement {
  return (
    <div className={styles.chooser}>
      <input
        {...input} type="file" className={styles.control}
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <span className={styles.button} aria-hidden="true">{text}</span>
    </div>
  );
}
