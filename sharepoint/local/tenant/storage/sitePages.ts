import { TEXT_LIMIT } from '../../../../src/lists/defineList';
import type { FieldType } from './fieldTypes';
import { builtInFields, type Field } from './fields';
import { SITE_PAGES, stableGuid, type NewList } from './lists';

function pageField(internalName: string, type: FieldType, title: string): Field {
  return {
    id: stableGuid(`page field ${internalName}`), internalName, type, title, description: '', required: false, indexed: false, unique: false,
    readOnly: false, hidden: false, builtIn: false, maxLength: type === 'Text' ? TEXT_LIMIT : undefined
  };
}

/** The library of modern pages. */
export const SITE_PAGES_LIBRARY: NewList = {
  title: 'Site Pages',
  url: 'SitePages',
  description: 'Use this library to create and store pages on this site.',
  template: SITE_PAGES,
  ownItemsOnly: false,
  fields: [
    ...builtInFields('Title'),
    pageField('FileLeafRef', 'Text', 'Name'),
    pageField('CanvasContent1', 'Note', 'Authoring Canvas Content'),
    pageField('LayoutWebpartsContent', 'Note', 'Layout Webparts Content'),
    pageField('Description', 'Note', 'Description'),
    pageField('BannerImageUrl', 'Note', 'Banner Image URL'),
    pageField('TopicHeader', 'Text', 'Topic header'),
    pageField('PageLayoutType', 'Text', 'Page Layout Type'),
    pageField('PromotedState', 'Number', 'Promoted State')
  ]
};
