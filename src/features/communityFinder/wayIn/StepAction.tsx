import * as React from 'react';
import { enumerate, fill, fillNodes } from '../../../ui/format';
import { Hidden } from '../../../ui/Hidden';
import { MailLink } from '../../../ui/MailLink';
import { usePart } from '../../../ui/PartContext';
import { TeamsLink } from '../../../ui/TeamsLink';
import { PlaceLink } from './PlaceLink';
import styles from './WayInPath.module.scss';
import type { StepActionProps } from './WayInPathProps';
import { wishOf } from './wishOf';

/** The one thing to press for a step; nothing where its words say all. */
export function StepAction({ step, strings, onAsk, onContact }: StepActionProps): React.ReactElement | null {
  const { locale } = usePart();
  const { community } = step;
  switch (step.kind) {
    case 'openTeams':
    case 'openSite':
      return <PlaceLink className={styles.primary} url={step.url} target={community.name} strings={strings} />;
    case 'ask': {
      const communities = enumerate(locale, step.communities.map(({ name }) => name));
      if (onAsk) return <Button text={strings.ask} target={communities} onClick={() => onAsk(wishOf(step))} />;
      const mailbox = <MailLink key="mailbox" mailbox={step.mailbox} subject={fill(strings.subject, { communities })} />;
      return <p>{fillNodes(strings.write, { mailbox })}</p>;
    }
    case 'contactForm':
      return onContact ? <Button text={strings.contactForm} target={community.name} onClick={() => onContact(community)} /> : null;
    case 'signUp':
      return step.url ? <TeamsLink className={styles.primary} url={step.url} text={strings.signUp} /> : null;
    default:
      return null;
  }
}

/** @param target what it is about, for those who hear it out of context */
function Button({ text, target, onClick }: { readonly text: string; readonly target: string; onClick(): void }): React.ReactElement {
  return <button type="button" className={styles.primary} onClick={onClick}>{text}<Hidden> {target}</Hidden></button>;
}
