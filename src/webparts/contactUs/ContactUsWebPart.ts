import { type IPropertyPaneField, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import * as strings from 'CommunityHubStrings';
import * as React from 'react';
import type { EnquiryDesk } from '../../domain/enquiry/EnquiryDesk';
import { ContactUs } from '../../features/contactUs/ContactUs';
import { contactRequestsList } from '../../lists/contactRequests.list';
import { contactTopicsList } from '../../lists/contactTopics.list';
import { composeEnquiryDesk, composeViewer } from '../compose';
import { HubWebPart, type HubWebPartProps } from '../HubWebPart';

interface ContactUsWebPartProps extends HubWebPartProps {
  topicsList: string;
  requestsList: string;
  /** Privacy notice in place of the usual one. */
  privacy: string;
}

export default class ContactUsWebPart extends HubWebPart<ContactUsWebPartProps> {
  private desk!: EnquiryDesk;

  protected composePorts(): void {
    this.desk = composeEnquiryDesk(this.context, this.properties);
  }

  protected renderPart(): React.ReactElement {
    return React.createElement(ContactUs, {
      desk: this.desk,
      viewer: composeViewer(this.context),
      title: this.properties.title,
      privacy: this.properties.privacy,
      surroundings: this.surroundings,
      strings: strings.contact
    });
  }

  protected usualLists(): readonly string[] {
    const { topicsList, requestsList } = this.properties;
    return [...(topicsList ? [] : [contactTopicsList.url]), ...(requestsList ? [] : [contactRequestsList.url])];
  }

  protected listFields(): readonly IPropertyPaneField<unknown>[] {
    const { topicsList, requestsList } = this.properties;
    return [
      this.lists.field('topicsList', strings.pane.topicsList, contactTopicsList.title, topicsList),
      this.lists.field('requestsList', strings.pane.requestsList, contactRequestsList.title, requestsList)
    ];
  }

  protected extraFields(): readonly IPropertyPaneField<unknown>[] {
    return [PropertyPaneTextField('privacy', { label: strings.pane.privacy, description: strings.pane.privacyHelp, multiline: true, maxLength: 1000 })];
  }
}
