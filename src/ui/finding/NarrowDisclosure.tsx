import * as React from 'react';
import { type IconName, Icon } from '../Icon';
import { usePart } from '../PartContext';
import styles from './NarrowDisclosure.module.scss';

interface NarrowDisclosureProps {
  /** Part of the DOM id. */
  readonly name: string;
  readonly label: string;
  readonly icon: IconName;
  readonly className?: string;
  readonly children: React.ReactNode;
}

/** What is always there in a wide column stands behind a button in a narrow one. The style sheet decides, so that nothing jumps. */
export function NarrowDisclosure({ name, label, icon, className = '', children }: NarrowDisclosureProps): React.ReactElement {
  const { instanceId } = usePart();
  const [isOpen, setOpen] = React.useState(false);
  const id = `${instanceId}-${name}`;
  return (
    <>
      <button type="button" className={styles.toggle} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        <Icon name={icon} /> {label}
      </button>
      <div id={id} className={`${className} ${isOpen ? styles.open : styles.closed}`}>{children}</div>
    </>
  );
}
