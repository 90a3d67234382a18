import * as React from 'react';
import { isTitle, titleOf, type ListField, type ListRow } from '../listRest';
import { isNumeric, renderCell, type CellPage } from './renderCell';

interface RowProps {
  readonly row: ListRow;
  readonly fields: readonly ListField[];
  readonly page: CellPage;
  readonly isSelected: boolean;
  readonly isSaved: boolean;
  onSelect?(): void;
}

export function ItemRow({ row, fields, page, isSelected, isSaved, onSelect }: RowProps): React.ReactElement {
  const shown = React.useRef<HTMLTableRowElement>(null);
  React.useEffect(() => {
    if (isSaved) shown.current?.cells[0].scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isSaved]);
  return (
    <tr ref={shown} className={page.formatting.rowClass(row) || undefined} data-selected={isSelected || undefined} data-saved={isSaved || undefined}>
      {onSelect && <td className="listTable-select"><input type="checkbox" aria-label={`Select ${titleOf(row)}`} checked={isSelected} onChange={onSelect} /></td>}
      {fields.map(field => (isTitle(field)
        ? <th key={field.InternalName} scope="row" data-title>{renderCell(field, row, page)}</th>
        : <td key={field.InternalName} data-number={isNumeric(field) || undefined}>{renderCell(field, row, page)}</td>))}
    </tr>
  );
}
