import * as React from 'react';
import { type Choice, VIEWS, type View } from '../../../domain/finding/Choice';
import type { Found } from '../../../domain/finding/Findings';
import { CopyButton } from '../../../ui/CopyButton';
import { NarrowDisclosure } from '../../../ui/finding/NarrowDisclosure';
import { ViewSwitch } from '../../../ui/finding/ViewSwitch';
import { useFinder } from '../FinderContext';
import { ExportButton } from './ExportButton';
import { SortSelect } from './SortSelect';
import styles from './Tools.module.scss';

interface ToolsProps {
  readonly choice: Choice;
  /** Address of what is shown. */
  readonly link: string;
  /** What is shown, one by one. */
  readonly found: readonly Found[];
  onChange(changes: Partial<Choice>): void;
}

/** What can be done with a result as it is. */
export function Tools({ choice, link, found, onChange }: ToolsProps): React.ReactElement {
  const { tools } = useFinder().strings;
  const names = Object.fromEntries(VIEWS.map(view => [view, tools.views[view]])) as Record<View, string>;
  return (
    <NarrowDisclosure name="tools" icon="options" label={tools.open} className={styles.tools}>
      <SortSelect sort={choice.sort} onChange={sort => onChange({ sort })} />
      <ViewSwitch<View> legend={tools.view} names={names} view={choice.view} onChange={view => onChange({ view })} />
      <CopyButton text={link} strings={tools.link} />
      <ExportButton found={found} />
    </NarrowDisclosure>
  );
}
