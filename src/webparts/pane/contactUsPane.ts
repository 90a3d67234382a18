import { PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { USUAL_KEEPING_DAYS } from '../../domain/enquiry/keepingDays';
import { ENQUIRY_KINDS, type EnquiryKind } from '../../domain/enquiry/EnquiryKind';
import { contactRequestsList } from '../../lists/contactRequests.list';
import { contactTopicsFacts } from '../../lists/contactTopics.facts';
import { contactOptions, keepingDays, type StoredContactOptions } from '../contactUs/contactOptions';
import { linkOf } from '../linkOf';
import { choiceField, type Fields } from './fields';
import { listPane, type ListPaneProperties } from './listPane';
import type { PaneStrings } from './PaneStrings';
import type { PaneHost, PartPane } from './PartPane';

type ContactPaneProperties = ListPaneProperties & StoredContactOptions & { readonly topicsList: string; readonly requestsList: string };

/** @param kinds words for what visitors write for */
export function contactUsPane(host: PaneHost<ContactPaneProperties>, kinds: Readonly<Record<EnquiryKind, string>>): PartPane {
  const { strings } = host;
  return listPane(host, {
    content: () => contentFields(strings, host.properties(), kinds),
    lists: picker => {
      const { topicsList, requestsList } = host.properties();
      return [
        picker.field('topicsList', strings.topicsList, contactTopicsFacts.title, topicsList),
        picker.field('requestsList', strings.requestsList, contactRequestsList.title, requestsList)
      ];
    }
  });
}

function contentFields({ privacy, privacyHelp, contact: texts }: PaneStrings, stored: StoredContactOptions, kinds: Readonly<Record<EnquiryKind, string>>): Fields {
  const [usual] = ENQUIRY_KINDS;
  return [
    choiceField('kind', texts.kind, kinds, contactOptions(stored).preset?.kind ?? usual),
    PropertyPaneTextField('topic', { label: texts.topic, description: texts.topicHelp, maxLength: 255 }),
    PropertyPaneTextField('answerWithin', { label: texts.answerWithin, description: texts.answerWithinHelp, placeholder: texts.answerWithinExample, maxLength: 100 }),
    PropertyPaneTextField('privacy', { label: privacy, description: privacyHelp, multiline: true, maxLength: 1000 }),
    PropertyPaneTextField('privacyUrl', {
      label: texts.privacyUrl,
      description: texts.privacyUrlHelp,
      deferredValidationTime: 500,
      onGetErrorMessage: value => (!value.trim() || linkOf(value) ? '' : texts.privacyUrlInvalid)
    }),
    PropertyPaneTextField('keepDays', {
      label: texts.keepDays,
      description: texts.keepDaysHelp,
      placeholder: String(USUAL_KEEPING_DAYS),
      deferredValidationTime: 500,
      onGetErrorMessage: value => (!value.trim() || keepingDays(value) ? '' : texts.keepDaysInvalid)
    })
  ];
}
