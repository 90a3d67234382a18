import * as React from 'react';
import { type View, VIEWS } from '../../../domain/finding/Choice';
import { Hidden } from '../../../ui/Hidden';
import { usePart } from '../../../ui/PartContext';
import { useFinder } from '../FinderContext';
import styles from './Tools.module.scss';

interface ViewSwitchProps {
  readonly view: View;
  onChange(view: View): void;
}

/** Radio buttons that look like one control. */
export function ViewSwitch({ view, onChange }: ViewSwitchProps): React.ReactElement {
  const { tools } = useFinder().strings;
  const { instanceId } = usePart();
  return (
    <fieldset className={styles.views}>
      <legend className={styles.viewsLegend}><Hidden>{tools.view}</Hidden></legend>
      {VIEWS.map(option => (
        <label key={option} className={styles.view}>
          <input className={styles.radio} type="radio" name={`${instanceId}-view`} checked={option === view} onChange={() => onChange(option)} />
          <span className={styles.viewName}>{tools.views[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}
