import * as React from 'react';
import type { Step } from '../../domain/community/stepsToGetIn';
import { fill, fillNodes } from '../../ui/format';
import { MailLink } from '../../ui/MailLink';
import { TeamsLink } from '../../ui/TeamsLink';
import type { FinderStrings } from './FinderStrings';
import styles from './StepText.module.scss';

interface StepTextProps {
  readonly step: Step;
  /** The step is the whole way in: its link becomes the button of the card. */
  readonly prominent?: boolean;
  readonly strings: FinderStrings;
}

/** What to do, in words, with the link that does it. */
export function StepText({ step, prominent = false, strings }: StepTextProps): React.ReactElement {
  const { community } = step;
  switch (step.kind) {
    case 'openTeams':
      return prominent ? (
        <span className={styles.open}>
          <TeamsLink className={styles.button} url={step.url} text={strings.openInTeams} target={community} />
          <span className={styles.hint}>{strings.ownersLetYouIn}</span>
        </span>
      ) : (
        <TeamsLink className={styles.link} url={step.url} text={fill(strings.joinFirst, { community })} />
      );
    case 'ask': {
      const subject = fill(strings.askSubject, { community });
      return <>{fillNodes(strings.ask, { community, mailbox: <MailLink key="mailbox" mailbox={step.mailbox} subject={subject} /> })}</>;
    }
    case 'noContact':
      return <>{fill(strings.noContact, { community })}</>;
  }
}
