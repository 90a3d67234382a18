import * as React from 'react';
import type { Community } from '../../../domain/community/Community';
import type { CommunityRepository } from '../../../domain/community/CommunityRepository';
import { mailboxFor } from '../../../domain/community/mailboxFor';
import type { JoinWish } from '../../../domain/community/WayIn';
import type { Viewer } from '../../../domain/Viewer';
import type { WorkingGroupRepository } from '../../../domain/workingGroup/WorkingGroupRepository';
import type { DetailProps } from '../CommunityFinderProps';
import { WayInPath } from '../wayIn/WayInPath';
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
  readonly workingGroups: WorkingGroupRepository;
}

/** What the finder's own texts lend to the panel. */
export interface LentStrings {
  readonly wayIn: WayInStrings;
  /** Words of the lists in the language of the reader; one that is missing is shown as it is. */
  readonly words: Readonly<Partial<Record<string, string>>>;
}

/** What is asked for: to be let in, or something about the community. */
export type Request = { readonly kind: 'join'; readonly wish: JoinWish } | { readonly kind: 'question' };

export interface CommunityDetailProps extends Omit<DetailProps, 'onClose'> {
  readonly sources: DetailSources;
  readonly viewer: Viewer;
  readonly strings: DetailStrings;
  readonly lent: LentStrings;
  /** The page has a part for questions, which takes over. */
  onAskAbout?(): void;
  /** The form for a request. @param onDone takes it away */
  renderRequest(request: Request, onDone: () => void): React.ReactElement;
}

/** Everything about one community, in the order in which somebody decides: what is it, is it for me, how do I get in, whom do I ask. */
export function CommunityDetail(props: CommunityDetailProps): React.ReactElement {
  const { community, communities, wayInto, onOpen, sources, viewer, strings, lent, onAskAbout } = props;
  const { request, form, setRequest } = useRequest(props);
  const askToJoin = (wish: JoinWish): void => setRequest({ kind: 'join', wish });
  const askAbout = onAskAbout ?? (() => setRequest({ kind: 'question' }));
  const channels = communities.filter(({ parent }) => parent?.id === community.id);
  const wayIn = wayInto(community);
  return (
    <>
      <DetailHead {...props} isMember={wayIn.kind === 'member'} />
      <Purpose community={community} communities={sources.communities} strings={strings.purpose} />
      <Audience community={community} strings={strings} words={lent.words} />
      <Section title={strings.howToGetIn}>
        <WayInPath wayIn={wayIn} community={community} strings={lent.wayIn} onAsk={askToJoin} onContact={askAbout} onOpen={onOpen} />
        {request?.kind === 'join' && form}
      </Section>
      {channels.length > 0 && <Channels title={strings.channels} channels={channels} {...{ wayInto, onOpen }} onAsk={askToJoin} onContact={askAbout} strings={lent.wayIn} />}
      <GroupsOf community={community} workingGroups={sources.workingGroups} strings={strings.workingGroups} />
      <Related {...{ community, communities, onOpen, strings }} hasNamedSuccessors={wayIn.kind === 'viewOnly' || wayIn.kind === 'archived'} />
      <ContactSection community={community} communities={sources.communities} mailbox={useMailbox(community, communities)} namesPersons={!viewer.isGuest && !viewer.isAnonymous} strings={strings.contact}>
        {request?.kind === 'question' ? form : (
          <button type="button" className={styles.button} onClick={askAbout}>{strings.contact.ask}</button>
        )}
      </ContactSection>
    </>
  );
}

function useMailbox(community: Community, communities: readonly Community[]): string | undefined {
  return React.useMemo(() => mailboxFor(community, new Map(communities.map(other => [other.id, other]))), [community, communities]);
}

interface OpenRequest {
  readonly request?: Request;
  readonly form?: React.ReactElement;
  setRequest(request: Request): void;
}

/** One request at a time; it belongs to the community that is shown. */
function useRequest({ community: { id }, renderRequest }: CommunityDetailProps): OpenRequest {
  const [opened, setOpened] = React.useState<{ readonly id: number; readonly request: Request }>();
  const request = opened?.id === id ? opened.request : undefined;
  return {
    request,
    form: request && renderRequest(request, () => setOpened(undefined)),
    setRequest: next => setOpened({ id, request: next })
  };
}
