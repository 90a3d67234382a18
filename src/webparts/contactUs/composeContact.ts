import type { WebPartContext } from '@microsoft/sp-webpart-base';
import * as strings from 'CommunityHubStrings';
import type { ContactTools, ContactUsProps } from '../../features/contactUs/ContactUsProps';
import type { LateStrings } from '../../features/contactUs/late/LateStrings';
import { CONTACT_REQUESTS_URL } from '../../lists/contactRequests.facts';
import { composeAuthorId, composeTopics, composeUserKey, composeViewer } from '../compose';
import { listUrlOn, siteUrl } from '../siteUrl';
import { queueTool } from './queueTool';
import { requestsTool } from './requestsTool';

/** Where the part finds its lists; '' for what is usual. */
export interface ContactSource {
  readonly site: string;
  readonly topicsList: string;
  readonly requestsList: string;
}

/** What the contact form asks others for, all of it new where the source is another one. */
export type ContactPorts = Pick<ContactUsProps, 'topics' | 'loadTools' | 'loadChoices' | 'renderRequests' | 'queue'>;

/** Who looks at which part. */
export interface ContactPlace {
  readonly instanceId: string;
  /** Those who keep the lists of the site get everybody's requests. */
  readonly mayEditRows: boolean;
}

export function composeContact(context: WebPartContext, source: ContactSource, { instanceId, mayEditRows }: ContactPlace): ContactPorts {
  const { web, cultureInfo } = context.pageContext;
  const topics = composeTopics(context, source);
  const webUrl = siteUrl(source.site, web.absoluteUrl);
  const requests = { webUrl, listUrl: listUrlOn(webUrl, source.requestsList, CONTACT_REQUESTS_URL), language: strings.language };
  return {
    topics,
    // who has no account has no requests of their own
    renderRequests: composeViewer(context).isAnonymous ? undefined : requestsTool(requests, strings.requests),
    queue: mayEditRows ? queueTool({ ...requests, topics, locale: cultureInfo.currentUICultureName }, strings.requests.queue) : undefined,
    loadTools: () => loadTools(context, source, instanceId),
    loadChoices: async () => (await import(/* webpackChunkName: 'contact-form' */ './readChoices')).readChoices(context, source.site)
  };
}

async function loadTools(context: WebPartContext, { site, topicsList, requestsList }: ContactSource, instanceId: string): Promise<ContactTools> {
  const { pageContext: { web, cultureInfo } } = context;
  const [{ composeTools }, late] = await Promise.all([import(/* webpackChunkName: 'contact-form' */ './contactTool'), loadStrings(strings.language)]);
  const webUrl = siteUrl(site, web.absoluteUrl);
  return {
    ...composeTools({
      webUrl, topicsList, requestsList, instanceId,
      locale: cultureInfo.currentUICultureName,
      userKey: composeUserKey(context),
      authorId: composeAuthorId(context, webUrl),
      words: strings.finder.values
    }),
    strings: late
  };
}

async function loadStrings(language: string): Promise<LateStrings> {
  const isFrench = /^fr\b/i.test(language);
  const { contactStrings } = await (isFrench
    ? import(/* webpackChunkName: 'contact-texts-fr' */ '../loc/contact/fr-fr')
    : import(/* webpackChunkName: 'contact-texts-en' */ '../loc/contact/en-us'));
  return contactStrings;
}
