import * as React from 'react';
import type { Community, Family } from '../../domain/community/Community';
import { stepsToGetIn } from '../../domain/community/stepsToGetIn';
import type { Viewer } from '../../domain/Viewer';
import { enumerate, fill, fillNodes } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import { MailLink } from '../../ui/MailLink';
import { usePart } from '../../ui/PartContext';
import { ChannelItem } from './ChannelItem';
import styles from './FamilyCard.module.scss';
import type { FinderStrings } from './FinderStrings';
import { StepText } from './StepText';

interface FamilyCardProps {
  readonly family: Family;
  readonly byId: ReadonlyMap<number, Community>;
  readonly viewer: Viewer;
  readonly strings: FinderStrings;
}

/** A community with what is entered through it: who it is for, how to get in, whom to ask. */
export function FamilyCard({ family: { community, children }, byId, viewer, strings }: FamilyCardProps): React.ReactElement {
  const { locale } = usePart();
  const steps = stepsToGetIn(community, viewer, byId);
  const isMailboxTold = steps.some(step => step.kind === 'ask' && step.mailbox === community.mailbox);
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>
        {community.name}
        <StatusPill community={community} strings={strings} />
      </h3>
      {community.whoShouldJoin && (
        <p>
          <span className={styles.label}>{strings.whoShouldJoin}</span> {community.whoShouldJoin}
        </p>
      )}
      {community.notFor.length > 0 && (
        <p className={styles.notFor}>
          <Icon name="warning" /> {fill(strings.notFor, { roles: enumerate(locale, community.notFor) })}
        </p>
      )}
      {community.purpose && <p className={styles.purpose}>{community.purpose}</p>}
      <ol className={steps.length > 1 ? styles.steps : styles.step}>
        {steps.map((step, index) => (
          <li key={index}><StepText step={step} prominent={steps.length === 1} strings={strings} /></li>
        ))}
      </ol>
      {children.length > 0 && (
        <div>
          <h4 className={styles.channelsTitle}>{strings.channels}</h4>
          <ul className={styles.channels}>
            {children.map(child => (
              <ChannelItem key={child.community.id} family={child} byId={byId} viewer={viewer} strings={strings} />
            ))}
          </ul>
        </div>
      )}
      {community.mailbox && !isMailboxTold && (
        <p className={styles.contact}>
          {fillNodes(strings.contact, { mailbox: <MailLink key="mailbox" mailbox={community.mailbox} subject={community.name} /> })}
        </p>
      )}
    </li>
  );
}

function StatusPill({ community, strings }: { readonly community: Community; readonly strings: FinderStrings }): React.ReactElement | null {
  const text = { Planned: strings.notYetOpen, 'View-only': strings.viewOnly, Active: '', Archived: '' }[community.status];
  return text ? <span className={styles.status}>{text}</span> : null;
}
