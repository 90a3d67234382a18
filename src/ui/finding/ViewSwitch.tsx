import * as React from 'react';
import { Hidden } from '../Hidden';
import { usePart } from '../PartContext';
import styles from './ViewSwitch.module.scss';

interface ViewSwitchProps<V extends string> {
  readonly legend: string;
  /** Names in the order of the choices. */
  readonly names: Readonly<Record<V, string>>;
  readonly view: V;
  onChange(view: V): void;
}

/** Radio buttons that look like one control. */
export function ViewSwitch<V extends string>({ legend, names, view, onChange }: ViewSwitchProps<V>): React.ReactElement {
  const { instanceId } = usePart();
  return (
    <fieldset className={styles.views}>
      <legend className={styles.legend}><Hidden>{legend}</Hidden></legend>
      {(Object.keys(names) as V[]).map(option => (
        <label key={option} className={styles.view}>
          <input className={styles.radio} type="radio" name={`${instanceId}-view`} checked={option === view} onChange={() => onChange(option)} />
          <span className={styles.name}>{names[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}
