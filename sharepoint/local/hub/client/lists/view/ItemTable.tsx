import * as React from 'react';
import { Icon } from '../../chrome/Icon';
import { isTitle, type ListField } from '../listRest';
import { GroupHeading } from './GroupHeading';
import { blocksOf, type RowBlock } from './groups';
import { ItemRow } from './ItemRow';
import { isNumeric, type CellPage } from './renderCell';
import { useOverflow } from './useOverflow';
import type { ViewData } from './useRows';
import type { OwnSort, ViewGrouping } from './viewXml';

interface ItemTableProps {
  /** Of the table, for screen readers. */
  readonly name: string;
  readonly data: ViewData;
  /** The columns that the view shows. */
  readonly fields: readonly ListField[];
  readonly grouping?: ViewGrouping;
  readonly sort?: OwnSort;
  readonly selected: readonly string[];
  /** Id of the item to bring into sight. */
  readonly saved?: string;
  readonly page: CellPage;
  onSort(sort: OwnSort): void;
  /** Absent for people who can do nothing with a selection. */
  onSelect?(ids: readonly string[]): void;
}

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

const toggled = (ids: readonly string[], id: string): readonly string[] => (ids.includes(id) ? ids.filter(other => other !== id) : [...ids, id]);

type BlockProps = Pick<ItemTableProps, 'data' | 'fields' | 'selected' | 'saved' | 'page' | 'onSelect'> & {
  readonly block: RowBlock;
  readonly grouping?: ViewGrouping;
  /** Indexes of the groups that are closed. */
  readonly closed: readonly string[];
  onToggle(index: string): void;
};

function Block({ block: { headings, rows, within }, data, fields, grouping, closed, selected, saved, page, onSelect, onToggle }: BlockProps): React.ReactElement {
  const isInside = (index: string): boolean => closed.some(other => other !== index && index.startsWith(other));
  return (
    <tbody>
      {headings.filter(({ index }) => !isInside(index)).map(group => (
        <GroupHeading
          key={group.index} group={group} field={data.fields.find(({ InternalName }) => InternalName === group.column)} level={grouping?.columns.indexOf(group.column) ?? 0}
          columns={fields.length + (onSelect ? 1 : 0)} locale={page.locale} isOpen={!closed.includes(group.index)} onToggle={() => onToggle(group.index)}
        />
      ))}
      {!within.some(index => closed.includes(index)) && rows.map(row => {
        const id = String(row.ID);
        return <ItemRow key={id} row={row} fields={fields} page={page} isSelected={selected.includes(id)} isSaved={id === saved} onSelect={onSelect && (() => onSelect(toggled(selected, id)))} />;
      })}
    </tbody>
  );
}

/** The rows of a view. It scrolls by itself where the columns are wider than the page. */
export function ItemTable({ name, data, fields, grouping, sort, selected, saved, page, onSort, onSelect }: ItemTableProps): React.ReactElement {
  const blocks = blocksOf(data.Row, grouping?.columns ?? []);
  const [closed, setClosed] = React.useState<readonly string[]>(() => (grouping?.isCollapsed ? [...new Set(blocks.flatMap(({ within }) => within))] : []));
  const region = React.useRef<HTMLDivElement>(null);
  const overflows = useOverflow(region);
  const ids = data.Row.map(row => String(row.ID));
  const all = ids.every(id => selected.includes(id));
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls has to take the focus, or keys could not scroll it
    <div ref={region} className="listTable-scroll" role="region" aria-label={`${name}, all columns`} tabIndex={overflows ? 0 : undefined}>
      <table className="listTable" aria-label={name}>
        <thead>
          <tr>
            {onSelect && <th scope="col" className="listTable-select"><input type="checkbox" aria-label="Select all items of this page" checked={all} onChange={() => onSelect(all ? [] : ids)} /></th>}
            {fields.map(field => <Header key={field.InternalName} field={field} sort={sort} onSort={onSort} />)}
          </tr>
        </thead>
        {blocks.map(block => (
          <Block
            key={block.within.join()} block={block} data={data} fields={fields} grouping={grouping} closed={closed} selected={selected} saved={saved} page={page}
            onSelect={onSelect} onToggle={index => setClosed(toggled(closed, index))}
          />
        ))}
      </table>
    </div>
  );
}
