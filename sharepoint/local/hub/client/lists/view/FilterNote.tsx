import * as React from 'react';
import { Icon } from '../../chrome/Icon';
import type { ColumnFilter, ListField } from '../listRest';

interface FilterNoteProps {
  readonly filters: readonly ColumnFilter[];
  readonly fields: readonly ListField[];
  onClear(): void;
}

/** Says by what the address narrows the view, and takes it away. */
export function FilterNote({ filters, fields, onClear }: FilterNoteProps): React.ReactElement | null {
  if (filters.length === 0) return null;
  const labelOf = (name: string): string => fields.find(({ InternalName }) => InternalName === name)?.Title ?? name;
  return (
    <div className="listNote">
      <span>Only rows with {filters.map(({ field, value }, index) => (
        <React.Fragment key={field}>{index > 0 && ' and '}{labelOf(field)} <strong><bdi>{value || '(empty)'}</bdi></strong></React.Fragment>
      ))}.</span>
      <button type="button" className="command" onClick={onClear}><Icon name="discard" />Show all rows</button>
    </div>
  );
}
