import * as React from 'react';
import { Icon } from '../../chrome/Icon';
import type { ListField } from '../listRest';
import type { Group } from './groups';
import { renderPlain } from './renderCell';

interface GroupHeadingProps {
  readonly group: Group;
  readonly field?: ListField;
  /** 0 for the outermost. */
  readonly level: number;
  /** Of the table. */
  readonly columns: number;
  readonly locale: string;
  readonly isOpen: boolean;
  onToggle(): void;
}

/** The row above the rows of a group. */
export function GroupHeading({ group, field, level, columns, locale, isOpen, onToggle }: GroupHeadingProps): React.ReactElement {
  const value = field && renderPlain(field, group.row, { locale });
  const Heading = level === 0 ? 'h2' : 'h3';
  return (
    <tr className="listGroup" data-level={level}>
      <th scope="rowgroup" colSpan={columns}>
        <Heading>
          <button type="button" aria-expanded={isOpen} onClick={onToggle}>
            <Icon name="chevron" /><span>{field?.Title ?? group.column}: <bdi>{value === '' ? '(empty)' : value}</bdi> ({new Intl.NumberFormat(locale).format(group.count)})</span>
          </button>
        </Heading>
      </th>
    </tr>
  );
}
