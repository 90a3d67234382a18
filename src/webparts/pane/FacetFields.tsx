import * as React from 'react';
import { fill } from '../../ui/format';
import styles from './FacetFields.module.scss';
import { choose, type FacetChoices, type FacetSettings, lock, offer } from './facetSettings';
import type { FacetSettingsStrings } from './PaneStrings';

export interface FacetFieldsProps<F extends string> {
  /** Prefix for DOM ids. */
  readonly id: string;
  /** All of them, in their order. */
  readonly all: readonly F[];
  readonly settings: FacetSettings<F>;
  readonly choices: FacetChoices<F>;
  readonly status: 'loading' | 'ready' | 'failed';
  /** Names of the facets, and words of the lists in the language of the author. */
  readonly names: Readonly<Record<F, string>>;
  readonly words: Readonly<Partial<Record<string, string>>>;
  readonly strings: FacetSettingsStrings;
  onChange(settings: FacetSettings<F>): void;
}

/** Which filters visitors get, what is chosen in them at the start, and what stays so. */
export function FacetFields<F extends string>(props: FacetFieldsProps<F>): React.ReactElement {
  const { all, status, strings } = props;
  return (
    <div className={styles.fields}>
      <p className={styles.help}>{strings.help}</p>
      <p role="status" className={styles.help}>{status === 'ready' ? '' : strings[status]}</p>
      {all.map(facet => <FacetField key={facet} facet={facet} {...props} />)}
    </div>
  );
}

function FacetField<F extends string>({ facet, id, all, settings, choices, names, words, strings, onChange }: FacetFieldsProps<F> & { readonly facet: F }): React.ReactElement {
  const chosen = settings.preset[facet] ?? [];
  const isOffered = settings.facets.includes(facet);
  const isLocked = settings.locked.includes(facet);
  const word = (value: string): string => words[value] ?? value;
  const summary = [...chosen.map(word), ...(isLocked ? [strings.locked] : []), ...(isOffered ? [] : [strings.hidden])].join(' · ');
  const helpId = `${id}-${facet}-lock`;
  // a hundred boxes are drawn only when they are asked for
  const [isOpen, setOpen] = React.useState(false);
  return (
    <details className={styles.facet} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={styles.name}>{names[facet]}</span> <span className={styles.chosen}>{summary}</span>
      </summary>
      {isOpen && (
        <>
          <Tick isTicked={isOffered} onTick={is => onChange(offer(all, settings, facet, is))}>{strings.offer}</Tick>
          <fieldset className={styles.values}>
            <legend className={styles.legend}>{fill(strings.preset, { facet: names[facet] })}</legend>
            {choices[facet].map(value => (
              <Tick key={value} isTicked={chosen.includes(value)} onTick={is => onChange(choose(all, settings, facet, choices[facet], value, is))}>{word(value)}</Tick>
            ))}
          </fieldset>
          <Tick isTicked={isLocked} isDisabled={chosen.length === 0} helpId={helpId} onTick={is => onChange(lock(all, settings, facet, is))}>{strings.lock}</Tick>
          {chosen.length === 0 && <p id={helpId} className={styles.help}>{strings.lockHelp}</p>}
        </>
      )}
    </details>
  );
}

interface TickProps {
  readonly isTicked: boolean;
  readonly isDisabled?: boolean;
  /** Of what says why it cannot be ticked. */
  readonly helpId?: string;
  onTick(isTicked: boolean): void;
  readonly children: string;
}

function Tick({ isTicked, isDisabled = false, helpId, onTick, children }: TickProps): React.ReactElement {
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={isTicked}
        disabled={isDisabled}
        aria-describedby={isDisabled ? helpId : undefined}
        onChange={event => onTick(event.target.checked)}
      />
      {children}
    </label>
  );
}
