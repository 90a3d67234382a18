import * as React from 'react';
import type { CommunityRef } from '../../../domain/community/Community';
import type { WayIn } from '../../../domain/community/WayIn';
import { day, enumerateNodes, fill, fillNodes } from '../../../ui/format';
import { MailLink } from '../../../ui/MailLink';
import { usePart } from '../../../ui/PartContext';
import { PlaceLink } from './PlaceLink';
import styles from './WayInPath.module.scss';
import type { WayInPathProps } from './WayInPathProps';
import type { WayInStrings } from './WayInStrings';

type Closed = Exclude<WayIn, { kind: 'member' | 'steps' }>;

interface ClosedPlaceProps extends WayInPathProps {
  readonly wayIn: Closed;
}

/** A community that takes nobody, or nobody yet: how long it can be read, and where to go instead. */
export function ClosedPlace({ wayIn, community, strings, isCompact, onOpen }: ClosedPlaceProps): React.ReactElement {
  const { locale } = usePart();
  return (
    <div className={isCompact ? styles.line : styles.closed}>
      {wayIn.kind === 'viewOnly' && wayIn.url && <PlaceLink className={styles.secondary} url={wayIn.url} target={community.name} strings={strings} />}
      <p className={isCompact ? styles.why : undefined}>
        {whatHolds(wayIn, locale, strings)}{' '}
        {wayIn.kind === 'notYetOpen' ? <WhenItOpens mailbox={wayIn.mailbox} community={community} strings={strings} /> : <Successors wayIn={wayIn} strings={strings} onOpen={onOpen} />}
      </p>
    </div>
  );
}

function whatHolds(wayIn: Closed, locale: string, strings: WayInStrings): string {
  if (wayIn.kind !== 'viewOnly') return strings[wayIn.kind];
  if (!wayIn.until) return strings.viewOnly;
  return fill(wayIn.isOver ? strings.viewOnlyOver : strings.viewOnlyUntil, { date: day(locale, wayIn.until) });
}

function Successors({ wayIn, strings, onOpen }: Pick<WayInPathProps, 'strings' | 'onOpen'> & { readonly wayIn: Exclude<Closed, { kind: 'notYetOpen' }> }): React.ReactElement | null {
  const { locale } = usePart();
  const named = wayIn.successors.filter(({ name }) => name);
  if (named.length === 0) return null;
  return <>{fillNodes(strings.successors, { successors: enumerateNodes(locale, named.map(successor => <Name key={successor.id} community={successor} onOpen={onOpen} />)) })}</>;
}

function Name({ community: { id, name }, onOpen }: { readonly community: CommunityRef } & Pick<WayInPathProps, 'onOpen'>): React.ReactElement {
  return onOpen ? <button type="button" className={styles.quiet} onClick={() => onOpen(id)}>{name}</button> : <strong>{name}</strong>;
}

function WhenItOpens({ mailbox, community, strings }: Pick<WayInPathProps, 'community' | 'strings'> & { readonly mailbox: string | undefined }): React.ReactElement | null {
  return mailbox ? <>{fillNodes(strings.whenItOpens, { mailbox: <MailLink key="mailbox" mailbox={mailbox} subject={community.name} /> })}</> : null;
}
