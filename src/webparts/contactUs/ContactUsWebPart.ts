import * as strings from 'CommunityHubStrings';
import * as React from 'react';
import type { EnquiryDesk } from '../../domain/enquiry/EnquiryDesk';
import type { TopicDirectory } from '../../domain/enquiry/TopicDirectory';
import { ContactUs } from '../../features/contactUs/ContactUs';
import type { QueueTool } from '../../features/contactUs/useQueueSwitch';
import { CONTACT_REQUESTS_URL } from '../../lists/contactRequests.facts';
import { contactTopicsFacts } from '../../lists/contactTopics.facts';
import { hearQuestions, type Question } from '../askOnPage';
import { composeEnquiryDesk, composeTopics, composeViewer } from '../compose';
import { HubWebPart, type HubWebPartProps } from '../HubWebPart';
import type { PaneCode } from '../pane/loadPane';
import type { PaneHost, PartPane } from '../pane/PartPane';
import { listUrlOn, siteUrl } from '../siteUrl';
import { queueTool } from './queueTool';
import { requestsTool } from './requestsTool';

interface ContactUsWebPartProps extends HubWebPartProps {
  topicsList: string;
  requestsList: string;
  /** Privacy notice in place of the usual one. */
  privacy: string;
}

export default class ContactUsWebPart extends HubWebPart<ContactUsWebPartProps> {
  private topics!: TopicDirectory;
  private desk!: EnquiryDesk;
  private question: Question | undefined;
  private renderRequests: ((version: number) => React.ReactElement) | undefined;
  private queue: QueueTool | undefined;

  protected async onInit(): Promise<void> {
    await super.onInit();
    // a source without values: finders of the page see by it that there is a contact part
    this.context.dynamicDataSourceManager.initializeSource({ getPropertyDefinitions: () => [], getPropertyValue: () => undefined });
    hearQuestions(this.context.dynamicDataProvider, this.instanceId, question => {
      this.question = question;
      this.render();
    });
  }

  protected composePorts(): void {
    this.topics = composeTopics(this.context, this.properties);
    this.desk = composeEnquiryDesk(this.context, this.properties);
    this.composeRequests();
  }

  /** What was sent: to visitors with an account their own, to those who keep the lists everybody's. */
  private composeRequests(): void {
    const { pageContext } = this.context;
    const webUrl = siteUrl(this.properties.site, pageContext.web.absoluteUrl);
    const source = { webUrl, listUrl: listUrlOn(webUrl, this.properties.requestsList, CONTACT_REQUESTS_URL), language: strings.language };
    this.renderRequests = composeViewer(this.context).isAnonymous ? undefined : requestsTool(source, strings.requests);
    const locale = pageContext.cultureInfo.currentUICultureName;
    this.queue = this.mayEditRows ? queueTool({ ...source, topics: this.topics, locale }, strings.requests.queue) : undefined;
  }

  protected renderPart(): React.ReactElement {
    return React.createElement(ContactUs, {
      topics: this.topics,
      desk: this.desk,
      viewer: composeViewer(this.context),
      title: this.properties.title,
      privacy: this.properties.privacy,
      surroundings: this.surroundings,
      strings: strings.contact,
      question: this.question,
      renderRequests: this.renderRequests,
      queue: this.queue
    });
  }

  protected usualLists(): readonly string[] {
    const { topicsList, requestsList } = this.properties;
    return [...(topicsList ? [] : [contactTopicsFacts.url]), ...(requestsList ? [] : [CONTACT_REQUESTS_URL])];
  }

  protected createPane(code: PaneCode, host: PaneHost<ContactUsWebPartProps>): PartPane {
    return code.contactUsPane(host);
  }
}
