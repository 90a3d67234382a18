import * as React from 'react';
import type { ListFacts } from '../../../page/ListPageData';
import { Icon } from '../../chrome/Icon';
import type { Look } from '../../chrome/siteLink';
import { formLink } from '../listLinks';
import { hasRight, type ListRow } from '../listRest';

interface ViewCommandsProps {
  readonly list: ListFacts;
  readonly look: Look;
  readonly mayAdd: boolean;
  /** The selected ones. */
  readonly rows: readonly ListRow[];
  onDelete(): void;
  onClear(): void;
}

/** Takes the focus when what had it is gone. */
export const ViewCommands = React.forwardRef<HTMLElement, ViewCommandsProps>(function ViewCommands({ list, look, mayAdd, rows, onDelete, onClear }, ref) {
  const [only] = rows;
  return (
    <section className="commandBar" ref={ref} tabIndex={-1} aria-label="List commands">
      {rows.length === 0 && mayAdd && <a className="command isPrimary" href={formLink(list, look, 'new')}><Icon name="add" />New item</a>}
      {rows.length === 1 && hasRight(only.PermMask, 'edit') && <a className="command" href={formLink(list, look, 'edit', String(only.ID))}><Icon name="edit" />Edit</a>}
      {rows.length > 0 && rows.every(row => hasRight(row.PermMask, 'delete')) && (
        <button type="button" className="command" onClick={onDelete}><Icon name="remove" />Delete</button>
      )}
      {rows.length > 0 && <button type="button" className="command selectionCount" onClick={onClear}><Icon name="discard" />{rows.length} selected</button>}
    </section>
  );
});
