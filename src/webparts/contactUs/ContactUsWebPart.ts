import * as strings from 'CommunityHubStrings';
import * as React from 'react';
import { BrowserPageAddress } from '../../adapters/browser/BrowserPageAddress';
import { LINK_PARAMETERS, type Prefill, prefillOfLink } from '../../domain/enquiry/prefill';
import { ContactUs } from '../../features/contactUs/ContactUs';
import { CONTACT_REQUESTS_URL, REQUEST_LIMITS } from '../../lists/contactRequests.facts';
import { contactTopicsFacts } from '../../lists/contactTopics.facts';
import { hearQuestions } from '../askOnPage';
import { composeLanguage, composeToday, composeViewer } from '../compose';
import { HubWebPart, type HubWebPartProps } from '../HubWebPart';
import type { CheckedLists } from '../owners/HealthPiece';
import type { PaneCode } from '../pane/loadPane';
import type { PaneHost, PartPane } from '../pane/PartPane';
import { listUrlOn } from '../siteUrl';
import { composeContact, type ContactPorts } from './composeContact';
import { contactOptions, type StoredContactOptions } from './contactOptions';

interface ContactUsWebPartProps extends HubWebPartProps, StoredContactOptions {
  topicsList: string;
  requestsList: string;
}

export default class ContactUsWebPart extends HubWebPart<ContactUsWebPartProps> {
  private ports!: ContactPorts;
  private question: Prefill | undefined;
  private readonly address = new BrowserPageAddress(LINK_PARAMETERS);
  private stopListening: (() => void) | undefined;

  protected async onInit(): Promise<void> {
    await super.onInit();
    // a source without values: other parts of the page see by it that there is a contact part
    this.context.dynamicDataSourceManager.initializeSource({ getPropertyDefinitions: () => [], getPropertyValue: () => undefined });
    hearQuestions(this.context.dynamicDataProvider, this.instanceId, question => this.take(question));
    this.question = prefillOfLink(this.address.read());
    this.stopListening = this.address.subscribe(() => this.take(prefillOfLink(this.address.read())));
  }

  protected composePorts(): void {
    this.ports = composeContact(this.context, this.properties, { instanceId: this.instanceId, mayEditRows: this.mayEditRows });
  }

  protected renderPart(): React.ReactElement {
    return React.createElement(ContactUs, {
      ...this.ports,
      limits: REQUEST_LIMITS,
      viewer: composeViewer(this.context),
      title: this.properties.title,
      options: contactOptions(this.properties),
      language: composeLanguage(this.context),
      today: composeToday(),
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
    return code.contactUsPane(host, { kinds: strings.contact.kinds, choices: () => this.ports.loadChoices() });
  }

  protected onDispose(): void {
    this.stopListening?.();
    super.onDispose();
  }

  private take(question: Prefill | undefined): void {
    if (!question) return;
    this.question = question;
    this.render();
  }
}
