import * as React from 'react';
import type { ImportEntry, ImportField } from '../../domain/importing/ImportEntry';
import type { Addition } from '../../domain/importing/ImportPlan';
import { matchKey } from '../../domain/importing/matchKey';
import { fill } from '../../ui/format';
import { usePart } from '../../ui/PartContext';
import { shownValue } from './ChangedRows';
import styles from './Import.module.scss';
import type { ImportStrings } from './ImportStrings';

/** A new row, or one of the list that gets new channels. */
interface Branch {
  readonly key: string;
  readonly name: string;
  readonly entry?: ImportEntry;
  readonly channels: ImportEntry[];
}

/** New rows as they will stand: channels beneath their team. */
export function AddedTree({ added, strings }: { readonly added: readonly Addition[]; readonly strings: ImportStrings }): React.ReactElement {
  return (
    <ul className={styles.list}>
      {branchesOf(added).map(({ key, name, entry, channels }) => (
        <li key={key}>
          {entry ? <NewRow entry={entry} strings={strings} /> : fill(strings.existingTeam, { name })}
          {channels.length > 0 && (
            <ul className={styles.list}>
              {channels.map(channel => <li key={channel.line}><NewRow entry={channel} strings={strings} /></li>)}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Parents stand before their channels. */
function branchesOf(added: readonly Addition[]): readonly Branch[] {
  const branches = new Map<string, Branch>();
  for (const { entry, parent } of added) {
    if (!parent) {
      const key = `new ${matchKey(entry.name)}`;
      branches.set(key, { key, name: entry.name, entry, channels: [] });
      continue;
    }
    const key = parent.id === undefined ? `new ${matchKey(parent.name)}` : `row ${parent.id}`;
    const branch = branches.get(key) ?? { key, name: parent.name, channels: [] };
    branch.channels.push(entry);
    branches.set(key, branch);
  }
  return [...branches.values()];
}

function NewRow({ entry, strings }: { readonly entry: ImportEntry; readonly strings: ImportStrings }): React.ReactElement {
  const { locale } = usePart();
  const fields = (Object.keys(entry.fields) as ImportField[]).filter(field => field !== 'kind');
  return (
    <>
      <strong>{entry.name}</strong> <span className={styles.pill}>{entry.kind}</span>
      {fields.map(field => (
        <span key={field} className={styles.detail}>
          {fill(strings.field, { field: strings.fields[field], value: shownValue(entry.fields[field] ?? '', strings, locale) })}
        </span>
      ))}
    </>
  );
}
