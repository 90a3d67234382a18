import * as React from 'react';
import { type GroupChoice, type GroupView, GROUP_VIEWS } from '../../../domain/workingGroup/GroupChoice';
import { CopyButton } from '../../../ui/CopyButton';
import { NarrowDisclosure } from '../../../ui/finding/NarrowDisclosure';
import { ViewSwitch } from '../../../ui/finding/ViewSwitch';
import { useGroupsShared } from '../GroupsContext';
import type { LentWords } from '../WorkingGroupsProps';
import styles from './GroupTools.module.scss';

interface GroupToolsProps {
  readonly choice: GroupChoice;
  /** Some groups have a subject. */
  readonly hasSubjects: boolean;
  /** Address of what is shown. */
  readonly link: string;
  readonly words: LentWords['tools'];
  onChange(changes: Partial<GroupChoice>): void;
}

/** How the list is shown and handed on. A narrow column has one look for all views. */
export function GroupTools({ choice, hasSubjects, link, words, onChange }: GroupToolsProps): React.ReactElement {
  const { strings, title } = useGroupsShared();
  const names = Object.fromEntries(GROUP_VIEWS.map(view => [view, strings.views[view]])) as Record<GroupView, string>;
  return (
    <NarrowDisclosure name="tools" icon="options" label={words.open} className={styles.tools}>
      {hasSubjects && (
        <label className={styles.tick}>
          <input type="checkbox" checked={choice.isBySubject} onChange={({ target }) => onChange({ isBySubject: target.checked })} />
          {strings.bySubject}
        </label>
      )}
      <div className={styles.views}><ViewSwitch<GroupView> legend={`${words.view}, ${title}`} names={names} view={choice.view} onChange={view => onChange({ view })} /></div>
      <CopyButton text={link} strings={words.link} />
    </NarrowDisclosure>
  );
}
