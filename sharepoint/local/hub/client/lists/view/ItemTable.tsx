import * as React from 'react';
import { Icon } from '../../chrome/Icon';
import { titleOf, type ListField, type ListRow } from '../listRest';
import { isNumeric, renderCell, type CellPage } from './renderCell';
import type { ViewData } from './useRows';
import type { OwnSort } from './viewXml';

interface ItemTableProps {
  /** Of the table, for screen readers. */
  readonly name: string;
  readonly data: ViewData;
  /** Internal names. */
  readonly columns: readonly string[];
  readonly sort?: OwnSort;
  readonly selected: readonly string[];
  /** Id of the item to bring into sight. */
  readonly saved?: string;
  readonly page: CellPage;
  onSort(sort: OwnSort): void;
  /** Absent for people who can do nothing with a selection. */
  onSelect?(ids: readonly string[]): void;
}

const isTitle = ({ InternalName }: ListField): boolean => ['Title', 'LinkTitle', 'LinkTitleNoMenu'].includes(InternalName);

interface HeaderProps {
  readonly field: ListField;
  readonly sort?: OwnSort;
  onSort(sort: OwnSort): void;
}

function Header({ field, sort, onSort }: HeaderProps): React.ReactElement {
  const name = isTitle(field) ? 'Title' : field.InternalName;
  const ascending = sort?.field === name ? sort.ascending : undefined;
  const isSortable = field.Sortable || isTitle(field);
  return (
    <th scope="col" data-number={isNumeric(field) || undefined} data-title={isTitle(field) || undefined} aria-sort={ascending === undefined ? undefined : ascending ? 'ascending' : 'descending'}>
      {isSortable
        ? <button type="button" onClick={() => onSort({ field: name, ascending: ascending !== true })}>{field.Title}{ascending !== undefined && <Icon name={ascending ? 'sortUp' : 'sortDown'} />}</button>
        : <span>{field.Title}</span>}
    </th>
  );
}

interface RowProps {
  readonly row: ListRow;
  readonly fields: readonly ListField[];
  readonly page: CellPage;
  readonly isSelected: boolean;
  readonly isSaved: boolean;
  onSelect?(): void;
}

function ItemRow({ row, fields, page, isSelected, isSaved, onSelect }: RowProps): React.ReactElement {
  const shown = React.useRef<HTMLTableRowElement>(null);
  React.useEffect(() => {
    if (isSaved) shown.current?.cells[0].scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isSaved]);
  return (
    <tr ref={shown} data-selected={isSelected || undefined} data-saved={isSaved || undefined}>
      {onSelect && <td className="listTable-select"><input type="checkbox" aria-label={`Select ${titleOf(row)}`} checked={isSelected} onChange={onSelect} /></td>}
      {fields.map(field => (isTitle(field)
        ? <th key={field.InternalName} scope="row" data-title><div><bdi>{renderCell(field, row, page)}</bdi></div></th>
        : <td key={field.InternalName} data-number={isNumeric(field) || undefined}><div><bdi>{renderCell(field, row, page)}</bdi></div></td>))}
    </tr>
  );
}

const toggled = (ids: readonly string[], id: string): readonly string[] => (ids.includes(id) ? ids.filter(other => other !== id) : [...ids, id]);

/** The rows of a view. It scrolls by itself where the columns are wider than the page. */
export function ItemTable({ name, data, columns, sort, selected, saved, page, onSort, onSelect }: ItemTableProps): React.ReactElement {
  const fields = columns.flatMap(column => data.fields.find(({ InternalName }) => InternalName === column) ?? []);
  const ids = data.Row.map(row => String(row.ID));
  const all = ids.every(id => selected.includes(id));
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls has to take the focus, or keys could not scroll it
    <div className="listTable-scroll" role="region" aria-label={`${name}, all columns`} tabIndex={0}>
      <table className="listTable" aria-label={name}>
        <thead>
          <tr>
            {onSelect && <th scope="col" className="listTable-select"><input type="checkbox" aria-label="Select all items of this page" checked={all} onChange={() => onSelect(all ? [] : ids)} /></th>}
            {fields.map(field => <Header key={field.InternalName} field={field} sort={sort} onSort={onSort} />)}
          </tr>
        </thead>
        <tbody>
          {data.Row.map((row, index) => (
            <ItemRow key={ids[index]} row={row} fields={fields} page={page} isSelected={selected.includes(ids[index])} isSaved={ids[index] === saved} onSelect={onSelect && (() => onSelect(toggled(selected, ids[index])))} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
