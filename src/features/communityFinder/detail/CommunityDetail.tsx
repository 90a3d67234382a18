import * as React from 'react';
import type { Community } from '../../../domain/community/Community';
import type { CommunityRepository } from '../../../domain/community/CommunityRepository';
import { mailboxFor } from '../../../domain/community/mailboxFor';
import type { RequestSubject } from '../../../domain/enquiry/CommunityRequest';
import type { Viewer } from '../../../domain/Viewer';
import type { WorkingGroupRepository } from '../../../domain/workingGroup/WorkingGroupRepository';
import type { DetailProps } from '../CommunityFinderProps';
import { WayInPath, type WayInPathProps } from '../wayIn/WayInPath';
import type { WayInStrings } from '../wayIn/WayInStrings';
import { Audience } from './Audience';
import { Channels } from './Channels';
import { ContactSection } from './ContactSection';
import { DetailHead } from './DetailHead';
import type { DetailStrings } from './DetailStrings';
import { GroupsOf } from './GroupsOf';
import { Purpose } from './Purpose';
import { Related } from './Related';
import { Section } from './Section';
import styles from './detail.module.scss';

/** Where the details come from. */
export interface DetailSources {
  readonly communities: Pick<CommunityRepository, 'findPurposes' | 'findContact'>;
  /** Absent where no list of working groups refers to these communities. */
  readonly workingGroups?: Pick<WorkingGroupRepository, 'findAll'>;
}

/** What the finder's own texts lend to the panel. */
export interface LentStrings {
  readonly wayIn: WayInStrings;
  /** Words of the lists in the language of the reader; one that is missing is shown as it is. */
  readonly words: Readonly<Partial<Record<string, string>>>;
}

export interface CommunityDetailProps extends Omit<DetailProps, 'onClose'> {
  readonly sources: DetailSources;
  readonly viewer: Viewer;
  readonly strings: DetailStrings;
  readonly lent: LentStrings;
  /** The page has a part for questions, which takes over. */
  onAskAbout?(): void;
  /** The form for a request; without it people write mails. @param onDone takes it away */
  renderRequest?(about: RequestSubject, onDone: () => void): React.ReactElement;
}

/** Everything about one community, in the order in which somebody decides: what is it, is it for me, how do I get in, whom do I ask. */
export function CommunityDetail(props: CommunityDetailProps): React.ReactElement {
  const { community, communities, excludedRoles, wayInto, onOpen, sources: { communities: rows, workingGroups }, viewer, strings, lent, onAskAbout, renderRequest } = props;
  const { about, form, ask, askButton } = useRequest(props);
  const mailbox = useMailbox(community, communities);
  const asking: Pick<WayInPathProps, 'onAsk' | 'onContact'> = renderRequest
    ? { onAsk: ({ communities: places, mailbox: answers }) => ask({ kind: 'join', communities: places, mailbox: answers }), onContact: place => ask({ kind: 'join', communities: [place], ...topicsOf(communities.find(({ id }) => id === place.id) ?? community) }) }
    : { onContact: onAskAbout };
  const askAbout = onAskAbout ?? (renderRequest && (() => ask({ kind: 'question', communities: [{ id: community.id, name: community.name }], mailbox, ...topicsOf(community) })));
  const channels = communities.filter(({ parent }) => parent?.id === community.id);
  const wayIn = wayInto(community);
  return (
    <>
      <DetailHead {...props} isMember={wayIn.kind === 'member'} />
      <Purpose community={community} communities={rows} strings={strings.purpose} />
      <Audience {...{ community, excludedRoles, strings }} words={lent.words} />
      <Section title={strings.howToGetIn}>
        <WayInPath {...{ wayIn, community, onOpen, ...asking }} strings={lent.wayIn} />
        {about?.kind === 'join' && form}
      </Section>
      {channels.length > 0 && <Channels title={strings.channels} {...{ channels, wayInto, onOpen, asking }} strings={lent.wayIn} />}
      {workingGroups && <GroupsOf community={community} workingGroups={workingGroups} strings={strings.workingGroups} />}
      <Related {...{ community, communities, onOpen, strings }} hasNamedSuccessors={wayIn.kind === 'viewOnly' || wayIn.kind === 'archived'} />
      <ContactSection {...{ community, mailbox }} communities={rows} namesPersons={!viewer.isGuest && !viewer.isAnonymous} strings={strings.contact}>
        {about?.kind === 'question' && form}
        {askAbout && about?.kind !== 'question' && <button ref={askButton} type="button" className={styles.button} onClick={askAbout}>{strings.contact.ask}</button>}
      </ContactSection>
    </>
  );
}

/** What decides who answers where no mailbox does. */
function topicsOf({ themes, strands }: Community): Pick<RequestSubject, 'themes' | 'strands'> {
  return { themes, strands };
}

function useMailbox(community: Community, communities: readonly Community[]): string | undefined {
  return React.useMemo(() => mailboxFor(community, new Map(communities.map(other => [other.id, other]))), [community, communities]);
}

interface OpenRequest {
  readonly about?: RequestSubject;
  readonly form?: React.ReactElement;
  ask(about: RequestSubject): void;
  /** Goes while the form for questions stands in its place. */
  readonly askButton: React.RefObject<HTMLButtonElement>;
}

/** One request at a time; it belongs to the community that is shown. What opened it has the focus again when it goes. */
function useRequest({ community: { id }, renderRequest }: CommunityDetailProps): OpenRequest {
  const [opened, setOpened] = React.useState<{ readonly id: number; readonly about: RequestSubject }>();
  const about = opened?.id === id ? opened.about : undefined;
  const opener = React.useRef<Element | null>(null);
  const askButton = React.useRef<HTMLButtonElement>(null);
  const [isDone, setDone] = React.useState(false);
  React.useEffect(() => {
    if (!isDone) return;
    setDone(false);
    const target = opener.current?.isConnected ? opener.current : askButton.current;
    if (target instanceof HTMLElement) target.focus();
  }, [isDone]);

  const close = (): void => {
    setOpened(undefined);
    setDone(true);
  };
  const ask = (subject: RequestSubject): void => {
    opener.current = document.activeElement;
    setOpened({ id, about: subject });
  };
  return { about, form: about && renderRequest?.(about, close), ask, askButton };
}
