import type { WebPartContext } from '@microsoft/sp-webpart-base';
import * as strings from 'CommunityHubStrings';
import { BrowserPageAddress } from '../../adapters/browser/BrowserPageAddress';
import { communityParameter } from '../../domain/finding/addressOfChoice';
import type { PageAddress } from '../../domain/finding/PageAddress';
import { groupParameterNames } from '../../domain/workingGroup/addressOfGroups';
import type { CommunityLinks, LentWords, WorkingGroupsProps } from '../../features/workingGroups/WorkingGroupsProps';
import { composeViewer, composeWorkingGroups, type ListSource } from '../compose';
import { siteUrl } from '../siteUrl';
import { requestTool } from './requestTool';

/** What the part asks others for, all of it new where the source is another one. */
export type GroupsPorts = Pick<WorkingGroupsProps, 'workingGroups' | 'renderRequest'>;

export function composeGroups(context: WebPartContext, source: ListSource): GroupsPorts {
  const { web, cultureInfo } = context.pageContext;
  const renderRequest = requestTool({
    webUrl: siteUrl(source.site, web.absoluteUrl),
    viewer: composeViewer(context),
    locale: cultureInfo.currentUICultureName,
    language: strings.language
  });
  // requests refer to the rows of the usual list, and of no other
  return { workingGroups: composeWorkingGroups(context, source), ...(!source.list && { renderRequest }) };
}

/** The address of the page as a part of that name uses it. */
export interface GroupsAddress {
  readonly linkName: string;
  readonly port: PageAddress;
}

/** @returns the one before, as long as the name stays: the part reads the address again when it gets another port */
export function composeGroupsAddress(linkName: string, before: GroupsAddress | undefined): GroupsAddress {
  return before?.linkName === linkName ? before : { linkName, port: new BrowserPageAddress(groupParameterNames(linkName)) };
}

/** @param linkName of the finder that shows the communities */
export function communityLinks(linkName: string, address: PageAddress): CommunityLinks {
  const parametersFor = (id: number): Record<string, string> => ({ [communityParameter(linkName)]: String(id) });
  return {
    hrefOf: id => address.linkWith(parametersFor(id)),
    open: id => address.write(parametersFor(id), 'push')
  };
}

/** The words of the finder that are not about communities. */
export function lentWords(): LentWords {
  const { filters, tools, hints: { didYouMean, quoted }, values: words } = strings.finder;
  return { filters, tools, didYouMean, quoted, words };
}
