import { PropertyPaneTextField } from '@microsoft/sp-property-pane';
import type { AboutChoice } from '../../domain/enquiry/aboutChoices';
import { USUAL_KEEPING_DAYS } from '../../domain/enquiry/keepingDays';
import { ENQUIRY_KINDS, type EnquiryKind } from '../../domain/enquiry/EnquiryKind';
import { nameOfAbout } from '../../domain/enquiry/prefill';
import { contactRequestsList } from '../../lists/contactRequests.list';
import { contactTopicsFacts } from '../../lists/contactTopics.facts';
import { contactOptions, keepingDays, type StoredContactOptions } from '../contactUs/contactOptions';
import { linkOf } from '../linkOf';
import { AboutPicker } from './AboutPicker';
import { choiceField, type Fields } from './fields';
import { listPane, type ListPaneProperties } from './listPane';
import type { PaneStrings } from './PaneStrings';
import type { PaneHost, PartPane } from './PartPane';

type ContactPaneProperties = ListPaneProperties & StoredContactOptions & { readonly topicsList: string; readonly requestsList: string };

/** What the pane has from the part beside its properties. */
export interface ContactPaneParts {
  /** Words for what visitors write for. */
  readonly kinds: Readonly<Record<EnquiryKind, string>>;
  /** What a message can be about, on the site that is chosen now. */
  choices(): Promise<readonly AboutChoice[]>;
}

export function contactUsPane(host: PaneHost<ContactPaneProperties>, { kinds, choices }: ContactPaneParts): PartPane {
  const { strings } = host;
  const about = new AboutPicker(strings, host.refresh);
  return listPane(host, {
    onOpen: () => about.load(() => choices()),
    content: () => contentFields(strings, host.properties(), kinds, about),
    lists: picker => {
      const { topicsList, requestsList } = host.properties();
      return [
        picker.field('topicsList', strings.topicsList, contactTopicsFacts.title, topicsList),
        picker.field('requestsList', strings.requestsList, contactRequestsList.title, requestsList)
      ];
    }
  });
}

function contentFields({ privacy, privacyHelp, contact: texts }: PaneStrings, stored: StoredContactOptions, kinds: ContactPaneParts['kinds'], about: AboutPicker): Fields {
  const [usual] = ENQUIRY_KINDS;
  const { preset } = contactOptions(stored);
  return [
    choiceField('kind', texts.kind, kinds, preset?.kind ?? usual),
    PropertyPaneTextField('topic', { label: texts.topic, description: texts.topicHelp, maxLength: 255 }),
    about.field(preset?.about ? nameOfAbout(preset.about) : ''),
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
