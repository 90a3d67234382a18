import * as React from 'react';
import type { Step } from '../../../domain/community/WayIn';
import { enumerate, fill } from '../../../ui/format';
import { Icon } from '../../../ui/Icon';
import { usePart } from '../../../ui/PartContext';
import { StepAction } from './StepAction';
import { StepTitle } from './StepTitle';
import { whyOf } from './whyOf';
import styles from './StepList.module.scss';
import shared from './WayInPath.module.scss';
import type { StepsProps, WayInPathProps } from './WayInPathProps';

/** The path in full: each step with its reason, the next one with its button. */
export function StepList({ steps, community, strings, ...does }: StepsProps): React.ReactElement {
  return (
    <ol className={styles.steps} aria-label={fill(strings.label, { community: community.name })}>
      {steps.map((step, index) => (
        <li key={index} className={styles.step} aria-current={step.state === 'next' ? 'step' : undefined}>
          <span className={step.state === 'next' ? styles.nextNumber : styles.number}>{index + 1}</span>{' '}
          <div className={styles.body}>
            <p className={styles.title}>
              <StepTitle step={step} strings={strings} {...does} />
              {step.state === 'done' && <span className={styles.state}><Icon name="check" /> {strings.done}</span>}
              {step.state === 'unknown' && <span className={styles.state}>{strings.ifNeeded}</span>}
            </p>
            {step.state !== 'done' && <p className={shared.why}>{whyOf(steps, index, strings)} <Together step={step} template={strings.together} /></p>}
            {(step.state === 'next' || isWritten(step, does)) && <StepAction step={step} strings={strings} {...does} />}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Where no form can be opened, the address stands beside the step that may be left to do. */
function isWritten({ kind, state }: Step, { onAsk }: Pick<WayInPathProps, 'onAsk'>): boolean {
  return kind === 'ask' && state === 'unknown' && !onAsk;
}

function Together({ step, template }: { readonly step: Step; readonly template: string }): React.ReactElement | null {
  const { locale } = usePart();
  if (step.kind !== 'ask' || step.communities.length < 2) return null;
  return <>{fill(template, { communities: enumerate(locale, step.communities.map(({ name }) => name)) })}</>;
}
