import * as React from 'react';
import { connect } from '../../adapters/sharepoint/connect';
import { SpWorkingGroupRepository } from '../../adapters/sharepoint/SpWorkingGroupRepository';
import type { CommunityRepository } from '../../domain/community/CommunityRepository';
import type { CommunityDesk } from '../../domain/enquiry/CommunityDesk';
import type { AskForm as AskFormComponent } from '../../features/communityFinder/asking/AskForm';
import type { AskingStrings } from '../../features/communityFinder/asking/AskingStrings';
import { CommunityDetail, type CommunityDetailProps, type DetailSources } from '../../features/communityFinder/detail/CommunityDetail';
import { workingGroupsFacts } from '../../lists/workingGroups.facts';
import { LateTool } from '../../ui/LateTool';
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

interface Asking {
  readonly AskForm: typeof AskFormComponent;
  readonly desk: CommunityDesk;
  readonly strings: AskingStrings;
}

export interface DetailPorts {
  readonly sources: DetailSources;
  /** Fetches the form for requests; absent where there is no list for them. */
  readonly loadAsking?: () => Promise<Asking>;
}

export function composeDetail({ communities, webUrl, locale, language, isForeignList = false }: DetailSource): DetailPorts {
  if (isForeignList) return { sources: { communities } };
  const workingGroups = new SpWorkingGroupRepository(connect(webUrl), listUrlOn(webUrl, '', workingGroupsFacts.url), locale);
  const loadAsking = async (): Promise<Asking> => {
    const [{ AskForm, composeDesk }, strings] = await Promise.all([import(/* webpackChunkName: 'community-asking' */ './askingTool'), loadStrings(language)]);
    return { AskForm, desk: composeDesk(webUrl, locale), strings };
  };
  return { sources: { communities, workingGroups }, loadAsking };
}

interface CommunityDetailToolProps extends Omit<CommunityDetailProps, 'sources' | 'renderRequest'> {
  readonly ports: DetailPorts;
}

/** The details with their sources, and with the form for requests when somebody asks for it. */
export function CommunityDetailTool({ ports: { sources, loadAsking }, ...details }: CommunityDetailToolProps): React.ReactElement {
  const renderRequest: CommunityDetailProps['renderRequest'] = loadAsking && ((about, onDone) => (
    <LateTool load={loadAsking}>
      {({ AskForm, desk, strings }) => (
        <AskForm key={JSON.stringify(about)} {...{ desk, about, strings }} viewer={details.viewer} depth={3} onClose={onDone} />
      )}
    </LateTool>
  ));
  return <CommunityDetail {...details} sources={sources} renderRequest={renderRequest} />;
}

async function loadStrings(language: string): Promise<AskingStrings> {
  const isFrench = /^fr\b/i.test(language);
  const { askingStrings } = await (isFrench
    ? import(/* webpackChunkName: 'asking-texts-fr' */ '../loc/asking/fr-fr')
    : import(/* webpackChunkName: 'asking-texts-en' */ '../loc/asking/en-us'));
  return askingStrings;
}
