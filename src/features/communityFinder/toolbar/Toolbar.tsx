import * as React from 'react';
import type { Choice, FinderOptions, Own } from '../../../domain/finding/Choice';
import type { Findings } from '../../../domain/finding/Findings';
import { SearchBox } from '../../../ui/finding/SearchBox';
import { useFinder } from '../FinderContext';
import { ChosenFilters } from './ChosenFilters';
import { Filters } from './Filters';
import { RoleSelect } from './RoleSelect';
import styles from './Toolbar.module.scss';

interface ToolbarProps {
  readonly searchBox: React.Ref<HTMLInputElement>;
  readonly choice: Choice;
  readonly findings: Findings;
  readonly options: FinderOptions;
  readonly own: readonly Own[];
  onChange(changes: Partial<Choice>): void;
  onType(text: string): void;
  /** No filter is left, and the button that took it away is gone. */
  onEmptied(): void;
}

/** Whatever narrows the result. */
export function Toolbar({ searchBox, choice, findings, options, own, onChange, onType, onEmptied }: ToolbarProps): React.ReactElement {
  const { strings } = useFinder();
  const hasRole = options.facets.includes('role') && !options.locked.includes('role') && findings.facets.role.length > 0;
  return (
    <div className={styles.toolbar}>
      <div className={styles.search}>
        <SearchBox inputRef={searchBox} text={choice.text} strings={strings.search} onChange={onType} />
        {hasRole && <RoleSelect roles={findings.facets.role} onChange={role => onChange({ facets: { ...choice.facets, role } })} />}
      </div>
      <Filters choice={choice} findings={findings} options={options} own={own} onChange={onChange} />
      <ChosenFilters choice={choice} options={options} onChange={onChange} onEmptied={onEmptied} />
    </div>
  );
}
