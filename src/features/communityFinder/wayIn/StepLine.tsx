import * as React from 'react';
import { fill } from '../../../ui/format';
import { Hidden } from '../../../ui/Hidden';
import { Icon } from '../../../ui/Icon';
import { StepAction } from './StepAction';
import { StepTitle } from './StepTitle';
import { whyOf } from './whyOf';
import styles from './WayInPath.module.scss';
import type { StepsProps } from './WayInPathProps';

const NO_BREAK = '\u00A0';

/** The path in one line: the button of the next step, then the steps, or why where there is only one. */
export function StepLine({ steps, community, strings, ...does }: StepsProps): React.ReactElement {
  const next = steps.findIndex(({ state }) => state === 'next');
  return (
    <div className={styles.line}>
      <StepAction step={steps[next]} strings={strings} {...does} />
      {steps.length === 1 ? (
        <p className={styles.why}>{whyOf(steps, next, strings)}</p>
      ) : (
        <ol className={styles.path} aria-label={fill(strings.label, { community: community.name })}>
          {steps.map((step, index) => (
            <li key={index} className={step.state === 'next' ? styles.nextInPath : undefined} aria-current={step.state === 'next' ? 'step' : undefined}>
              {index + 1}{NO_BREAK}<StepTitle step={step} strings={strings} {...does} />
              {step.state === 'done' && <> <Icon name="check" /><Hidden> {strings.done}</Hidden></>}
              {step.state === 'unknown' && <> ({strings.ifNeeded})</>}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
