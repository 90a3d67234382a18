import * as React from 'react';
import { Icon } from '../../chrome/Icon';
import { titleOf, type ListRow } from '../listRest';

interface SavedNoteProps {
  /** The saved item, when this page of the view has it. */
  readonly row?: ListRow;
  /** Its display form. */
  readonly link: string;
}

/** Says what a form has just saved, and where it is when it is not in sight. */
export function SavedNote({ row, link }: SavedNoteProps): React.ReactElement {
  return (
    <p className="listNote" role="status">
      <Icon name="done" />
      {row ? <span><bdi>{titleOf(row)}</bdi> is saved.</span> : <span>The item is saved, and is not among those shown here. <a href={link}>Open the item</a></span>}
    </p>
  );
}
