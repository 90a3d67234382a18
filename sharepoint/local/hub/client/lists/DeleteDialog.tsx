import * as React from 'react';
import type { Deletable } from './deletion';

interface DeleteDialogProps {
  readonly items: readonly Deletable[];
  readonly isDeleting: boolean;
  onConfirm(): void;
  onCancel(): void;
}

/** Asks before items are deleted. The browser's own dialog: it keeps the focus inside, closes on Escape, and brings the focus back. */
export function DeleteDialog({ items, isDeleting, onConfirm, onCancel }: DeleteDialogProps): React.ReactElement {
  const dialog = React.useRef<HTMLDialogElement>(null);
  // Closed before React takes it out of the page: only then the browser knows where the focus was.
  React.useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const onEscape = (event: React.SyntheticEvent): void => {
    event.preventDefault();
    if (!isDeleting) onCancel();
  };
  return (
    <dialog ref={dialog} className="listDialog" aria-labelledby="deleteTitle" onCancel={onEscape}>
      <h2 id="deleteTitle">{items.length === 1 ? 'Delete this item?' : `Delete ${items.length} items?`}</h2>
      <ul>{items.map(({ id, title }) => <li key={id}>{title}</li>)}</ul>
      <p>The local site has no recycle bin: what is deleted is gone.</p>
      <div className="listDialog-actions">
        <button type="button" className="primary" disabled={isDeleting} onClick={onConfirm}>{isDeleting ? 'Deleting …' : 'Delete'}</button>
        <button type="button" className="secondary" disabled={isDeleting} onClick={onCancel}>Cancel</button>
      </div>
    </dialog>
  );
}
