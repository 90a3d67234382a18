import * as React from 'react';
import { Part } from './Part';
import styles from './Part.module.scss';
import type { PartSurroundings } from './PartContext';

interface CheckedPartProps {
  readonly title: string;
  readonly surroundings: PartSurroundings;
  /** Beside the heading, after the button of the check. */
  readonly actions?: React.ReactNode;
  /** Rows of the list were written: load them again. */
  onChanged(): void;
  /** @param isChecked the owners' check says which rows are refused, so that the content need not */
  children(isChecked: boolean): React.ReactElement;
}

/** A part whose list its owners can check: a button in the header, and the check in the place of the content. Visitors see a plain part. */
export function CheckedPart({ title, surroundings, actions, onChanged, children }: CheckedPartProps): React.ReactElement {
  const health = surroundings.ownerTools && surroundings.ownerTools.health;
  // undefined until it is opened for the first time; from then on the check stays, with what was typed into it
  const [isOpen, setOpen] = React.useState<boolean>();
  const [isChecked, setChecked] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    if (isOpen === false && button.current) button.current.focus();
  }, [isOpen]);

  const isShown = Boolean(health && isOpen);
  const toggle = health && (
    <button ref={button} type="button" className={styles.quiet} aria-expanded={isShown} onClick={() => setOpen(!isOpen)}>
      {surroundings.strings.checkList}
    </button>
  );
  return (
    <Part title={title} actions={<>{toggle}{actions}</>} {...surroundings}>
      {health && (surroundings.isEditing || isOpen !== undefined) && health({ isOpen: isShown, setOpen, onChecked: setChecked, onChanged })}
      {!isShown && children(isChecked)}
    </Part>
  );
}
