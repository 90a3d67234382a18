import * as React from 'react';
import { fill } from '../../../ui/format';
import { TeamsLink } from '../../../ui/TeamsLink';
import styles from './WayInPath.module.scss';
import type { StepActionProps } from './WayInPathProps';
import { wishOf } from './wishOf';

/** A step in a few words. Where nobody can tell whether it has been done, the words do it: the button belongs to the next step. */
export function StepTitle({ step, strings, onAsk }: StepActionProps): React.ReactElement {
  const text = fill(strings.steps[step.kind], { community: step.community.name });
  if (step.state === 'unknown') {
    if (step.kind === 'openTeams' || step.kind === 'openSite') return <TeamsLink className={styles.link} url={step.url} text={text} />;
    if (step.kind === 'ask' && onAsk) return <button type="button" className={styles.quiet} onClick={() => onAsk(wishOf(step))}>{text}</button>;
  }
  return <>{text}</>;
}
