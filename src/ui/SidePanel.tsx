import * as React from 'react';
import { Icon } from './Icon';
import { usePart } from './PartContext';
import styles from './SidePanel.module.scss';

interface SidePanelProps {
  /** Has the focus when the panel opens, and again when it changes. */
  readonly title: string;
  /** The person closed it, by whatever means. */
  onClose(): void;
  readonly children: React.ReactNode;
}

/**
 * A modal panel from the end of the line; the page behind stays where it was. It is the browser's own dialog: that keeps the focus inside,
 * closes on Escape, gives the focus back, and lies above everything while it inherits colours and fonts from where it stands.
 */
export function SidePanel({ title, onClose, children }: SidePanelProps): React.ReactElement {
  const { instanceId, headingLevel, strings } = usePart();
  const dialog = React.useRef<HTMLDialogElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  useModal(dialog, onClose);

  React.useLayoutEffect(() => {
    if (dialog.current) dialog.current.scrollTop = 0;
    heading.current?.focus({ preventScroll: true });
  }, [title]);

  const titleId = `${instanceId}-panel`;
  const level = `h${Math.min(6, headingLevel + 1)}`;
  return (
    <dialog ref={dialog} className={styles.panel} aria-labelledby={titleId}>
      <div className={styles.head}>
        {React.createElement(level, { ref: heading, id: titleId, className: styles.title, tabIndex: -1 }, title)}
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          <Icon name="close" /> {strings.close}
        </button>
      </div>
      <div className={styles.content}>{children}</div>
    </dialog>
  );
}

/** Shows the dialog as long as the component lives. */
function useModal(dialog: React.RefObject<HTMLDialogElement>, onClose: () => void): void {
  const close = React.useRef(onClose);
  close.current = onClose;

  React.useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const handleClose = (): void => close.current();
    const handlePress = (event: MouseEvent): void => {
      if (isOutside(event, element.getBoundingClientRect())) element.close();
    };
    element.addEventListener('close', handleClose);
    element.addEventListener('mousedown', handlePress);
    element.showModal();
    return () => {
      element.removeEventListener('close', handleClose);
      element.removeEventListener('mousedown', handlePress);
      element.close();
    };
  }, [dialog]);
}

/** A press on the page behind reaches the dialog as one beside it. */
function isOutside({ clientX, clientY, target, currentTarget }: MouseEvent, { left, right, top, bottom }: DOMRect): boolean {
  return target === currentTarget && (clientX < left || clientX > right || clientY < top || clientY > bottom);
}
