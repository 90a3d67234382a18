import * as strings from 'CommunityHubStrings';
import * as React from 'react';
import type { EnquiryDesk } from '../../domain/enquiry/EnquiryDesk';
import type { TopicDirectory } from '../../domain/enquiry/TopicDirectory';
import { ContactUs } from '../../features/contactUs/ContactUs';
import { CONTACT_REQUESTS_URL } from '../../lists/contactRequests.facts';
import { contactTopicsFacts } from '../../lists/contactTopics.facts';
import { hearQuestions, type Question } from '../askOnPage';
import { composeEnquiryDesk, composeTopics, composeViewer } from '../compose';
import { HubWebPart, type HubWebPartProps } from '../HubWebPart';
import type { CheckedLists } from '../owners/HealthPiece';
import type { PaneCode } from '../pane/loadPane';
import type { PaneHost, PartPane } from '../pane/PartPane';
import { listUrlOn } from '../siteUrl';

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
      question: this.question
    });
  }

  protected usualLists(): readonly string[] {
    const { topicsList, requestsList } = this.properties;
    return [...(topicsList ? [] : [contactTopicsFacts.url]), ...(requestsList ? [] : [CONTACT_REQUESTS_URL])];
  }

  protected checkedLists(webUrl: string): CheckedLists {
    const { topicsList, requestsList } = this.properties;
    return { kind: 'contact', topicsUrl: listUrlOn(webUrl, topicsList, contactTopicsFacts.url), requestsUrl: listUrlOn(webUrl, requestsList, CONTACT_REQUESTS_URL) };
  }

  protected createPane(code: PaneCode, host: PaneHost<ContactUsWebPartProps>): PartPane {
    return code.contactUsPane(host);
  }
}
