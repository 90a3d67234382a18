import * as React from 'react';
import type { Trip } from '../../../domain/enquiry/tripwire';
import { Icon } from '../../../ui/Icon';
import styles from './late.module.scss';
import { useLate } from './useLate';

/** Kind words for a person who was taken for a machine. */
export function Tripped({ trip }: { readonly trip: Trip }): React.ReactElement {
  const { tools: { strings } } = useLate();
  return <p className={styles.note}><Icon name="warning" /> {strings.trips[trip]}</p>;
}
