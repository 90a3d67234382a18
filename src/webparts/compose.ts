import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { BrowserCopies } from '../adapters/browser/BrowserCopies';
import { connectReader } from '../adapters/sharepoint/connectReader';
import { SpCommunityRepository } from '../adapters/sharepoint/SpCommunityRepository';
import { SpTopicDirectory } from '../adapters/sharepoint/SpTopicDirectory';
import { SpWorkingGroupRepository } from '../adapters/sharepoint/SpWorkingGroupRepository';
import type { CommunityRepository } from '../domain/community/CommunityRepository';
import type { CopyStore } from '../domain/CopyStore';
import type { TopicDirectory } from '../domain/enquiry/TopicDirectory';
import type { Viewer } from '../domain/Viewer';
import type { WorkingGroupRepository } from '../domain/workingGroup/WorkingGroupRepository';
import { communitiesFacts } from '../lists/communities.facts';
import { contactTopicsFacts } from '../lists/contactTopics.facts';
import { workingGroupsFacts } from '../lists/workingGroups.facts';
import { listUrlOn, siteUrl } from './siteUrl';

/** Where a part finds a list. */
export interface ListSource {
  /** The page's own site when empty. */
  readonly site: string;
  /** Server-relative URL; the list that provisioning makes when empty. */
  readonly list: string;
}

export function composeCommunities(context: WebPartContext, { site, list }: ListSource): CommunityRepository {
  const webUrl = webUrlOf(context, site);
  return new SpCommunityRepository(connectReader(webUrl), listUrlOn(webUrl, list, communitiesFacts.url), localeOf(context), copiesOf(context));
}

export function composeWorkingGroups(context: WebPartContext, { site, list }: ListSource): WorkingGroupRepository {
  const webUrl = webUrlOf(context, site);
  return new SpWorkingGroupRepository(connectReader(webUrl), listUrlOn(webUrl, list, workingGroupsFacts.url), localeOf(context), copiesOf(context));
}

/** Where the contact form finds its topics; see `ListSource`. */
export interface TopicSource {
  readonly site: string;
  readonly topicsList: string;
}

export function composeTopics(context: WebPartContext, { site, topicsList }: TopicSource): TopicDirectory {
  const webUrl = webUrlOf(context, site);
  return new SpTopicDirectory(connectReader(webUrl), listUrlOn(webUrl, topicsList, contactTopicsFacts.url), localeOf(context), copiesOf(context));
}

/**
 * How numbers and lists are written: as the page's language does, unless our texts are in another one.
 * @param textLanguage language tag of the texts that the page got
 */
export function composeLocale(context: WebPartContext, textLanguage: string): string {
  const isSame = localeOf(context).split('-')[0].toLowerCase() === textLanguage.split('-')[0].toLowerCase();
  return isSame ? localeOf(context) : textLanguage;
}

export function composeViewer({ pageContext: { user } }: WebPartContext): Viewer {
  // a guest's login name can be empty on a first visit, and the flag is missing on some hosts: either is enough
  const isGuest = user.isExternalGuestUser || /#ext#/i.test(user.loginName ?? '');
  return { name: user.displayName ?? '', email: user.email ?? '', isGuest, isAnonymous: Boolean(user.isAnonymousGuestUser) };
}

/** The language of the page as the lists name languages: by its English name, without the country or the script. */
export function composeLanguage(context: WebPartContext): string {
  const [language] = localeOf(context).split('-');
  return new Intl.DisplayNames('en', { type: 'language' }).of(language)?.split(' ')[0] ?? '';
}

/** Tells the people apart who share a browser, without naming them; undefined for who has no account. */
export function composeUserKey({ pageContext: { aadInfo, legacyPageContext, site } }: WebPartContext): string | undefined {
  const { aadUserId, userId } = legacyPageContext as { readonly aadUserId?: string; readonly userId?: number };
  return aadInfo?.userId?.toString() || aadUserId || (userId ? `${site.id.toString()}.${userId}` : undefined);
}

/** Day such as 2026-01-31, where the visitor is. */
export function composeToday(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
}

/** The ID that a person has on the page's site; on another one it is another, and unknown here. */
export function composeAuthorId({ pageContext: { legacyPageContext, web } }: WebPartContext, webUrl: string): number | undefined {
  const { userId } = legacyPageContext as { readonly userId?: number };
  return userId && webUrl.toLowerCase() === web.absoluteUrl.toLowerCase() ? userId : undefined;
}

function webUrlOf(context: WebPartContext, site: string): string {
  return siteUrl(site, context.pageContext.web.absoluteUrl);
}

/** Copies of an earlier visit of the same person; who has no account leaves nothing behind in the browser. */
function copiesOf(context: WebPartContext): CopyStore | undefined {
  const userKey = composeUserKey(context);
  return userKey ? new BrowserCopies(userKey) : undefined;
}

/** Language tag of the page. */
function localeOf(context: WebPartContext): string {
  return context.pageContext.cultureInfo.currentUICultureName;
}
