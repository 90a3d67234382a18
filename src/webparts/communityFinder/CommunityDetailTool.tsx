import * as React from 'react';
import { connect } from '../../adapters/sharepoint/connect';
import { SpWorkingGroupRepository } from '../../adapters/sharepoint/SpWorkingGroupRepository';
import type { CommunityRepository } from '../../domain/community/CommunityRepository';
import { CommunityDetail, type CommunityDetailProps, type DetailSources } from '../../features/communityFinder/detail/CommunityDetail';
import { workingGroupsFacts } from '../../lists/workingGroups.facts';
import { LateTool } from '../../ui/LateTool';
import { type Asking, loadAsking } from '../asking/loadAsking';
import { listUrlOn } from '../siteUrl';

/** Where the details come from. */
export interface DetailSource {
  readonly communities: CommunityRepository;
  /** Absolute URL of the site that holds the lists. */
  readonly webUrl: string;
  /** Language tag of the page, decides the order of names. */
  readonly locale: string;
  /** Language tag of the texts. */
  readonly language: string;
  /** The communities are not those of the usual list of that site: no other list refers to them, so there are no working groups, and mails in place of requests. */
  readonly isForeignList?: boolean;
}

export interface DetailPorts {
  readonly sources: DetailSources;
  /** Fetches the form for requests; absent where there is no list for them. */
  readonly loadAsking?: () => Promise<Asking>;
}

export function composeDetail({ communities, webUrl, locale, language, isForeignList = false }: DetailSource): DetailPorts {
  if (isForeignList) return { sources: { communities } };
  const workingGroups = new SpWorkingGroupRepository(connect(webUrl), listUrlOn(webUrl, '', workingGroupsFacts.url), locale);
  return { sources: { communities, workingGroups }, loadAsking: () => loadAsking(webUrl, locale, language) };
}

interface CommunityDetailToolProps extends Omit<CommunityDetailProps, 'sources' | 'renderRequest'> {
  readonly ports: DetailPorts;
}

/** The details with their sources, and with the form for requests when somebody asks for it. */
export function CommunityDetailTool({ ports: { sources, loadAsking: load }, ...details }: CommunityDetailToolProps): React.ReactElement {
  const renderRequest: CommunityDetailProps['renderRequest'] = load && ((about, onDone) => (
    <LateTool load={load}>
      {({ AskForm, desk, strings }) => (
        <AskForm key={JSON.stringify(about)} {...{ desk, about, strings }} viewer={details.viewer} depth={3} onClose={onDone} />
      )}
    </LateTool>
  ));
  return <CommunityDetail {...details} sources={sources} renderRequest={renderRequest} />;
}
