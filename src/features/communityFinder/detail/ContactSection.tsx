import * as React from 'react';
import type { Community } from '../../../domain/community/Community';
import type { CommunityRepository } from '../../../domain/community/CommunityRepository';
import type { ContactPerson } from '../../../domain/ContactPerson';
import { fillNodes } from '../../../ui/format';
import { MailLink } from '../../../ui/MailLink';
import { TeamsLink } from '../../../ui/TeamsLink';
import { useLoad } from '../../../ui/useLoad';
import type { ContactSectionStrings } from './DetailStrings';
import { LatePiece } from './LatePiece';
import { Section } from './Section';
import styles from './detail.module.scss';

interface ContactSectionProps {
  readonly community: Community;
  readonly communities: Pick<CommunityRepository, 'findContact'>;
  /** Of the community, or of the one above it. */
  readonly mailbox?: string;
  /** Persons are named to members of the tenant only. */
  readonly namesPersons: boolean;
  readonly strings: ContactSectionStrings;
  readonly children: React.ReactNode;
}

/** Whom to ask: the role mailbox at once, the person when the list has answered. */
export function ContactSection({ community, communities, mailbox, namesPersons, strings, children }: ContactSectionProps): React.ReactElement {
  return (
    <Section title={strings.title}>
      {mailbox && <p>{fillNodes(strings.mailbox, { mailbox: <MailLink key="mailbox" mailbox={mailbox} subject={community.name} /> })}</p>}
      {!mailbox && !namesPersons && <p>{strings.none}</p>}
      {namesPersons && <Person community={community} communities={communities} hasMailbox={mailbox !== undefined} strings={strings} />}
      {children}
    </Section>
  );
}

interface PersonProps extends Pick<ContactSectionProps, 'community' | 'communities' | 'strings'> {
  readonly hasMailbox: boolean;
}

function Person({ community: { id }, communities, hasMailbox, strings }: PersonProps): React.ReactElement {
  const loaded = useLoad(React.useCallback(() => communities.findContact(id), [communities, id]));
  return (
    <LatePiece loaded={loaded} missing={strings.missing}>
      {person => (person ? <PersonCard person={person} strings={strings} /> : !hasMailbox && <p>{strings.none}</p>)}
    </LatePiece>
  );
}

function PersonCard({ person: { name, email }, strings }: { readonly person: ContactPerson; readonly strings: ContactSectionStrings }): React.ReactElement {
  return (
    <ul className={styles.names}>
      <li>{fillNodes(strings.person, { name: <strong key="name">{name}</strong> })}</li>
      {email && <li><MailLink mailbox={email} /></li>}
      {email && <li><TeamsLink className={styles.link} url={chatLink(email)} text={strings.chat} target={name} /></li>}
    </ul>
  );
}

/** @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams */
function chatLink(email: string): string {
  return `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(email)}`;
}
