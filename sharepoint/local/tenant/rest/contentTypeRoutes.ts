import { NotBuilt } from '../errors';
import { itemContentType } from '../items/writeItems';
import { contentTypeMissing } from '../listErrors';
import { GENERIC_LIST, type List } from '../storage/lists';
import type { Answer } from './answer';
import { jsonBody } from './jsonBody';
import { propertiesOf, type Edm } from './properties';
import { projected, queried, type Resource } from './resource';
import { listOf, type RestCall, type Route } from './routes';

const WRITABLE: Readonly<Record<string, Edm>> = { ClientFormCustomFormatter: 'Edm.String' };

/** SharePoint has these; nothing here needs them. */
const NOT_WRITABLE: readonly string[] = [
  'Description', 'DisplayFormTemplateName', 'DisplayFormUrl', 'DocumentTemplate', 'EditFormTemplateName', 'EditFormUrl', 'Group', 'Hidden', 'JSLink', 'Name',
  'NewFormTemplateName', 'NewFormUrl', 'ReadOnly', 'Sealed'
];

/** The content type Item of the list, as pnp/pnpcore's tests and pnp/sp-dev-fx-webparts (react-form-builder) show it. */
function itemType({ web, webUrl }: RestCall, list: List): Resource {
  const id = itemContentType(list);
  const editLink = `Web/Lists(guid'${list.id}')/ContentTypes('${id}')`;
  return {
    kind: 'entity', type: 'SP.ContentType', id: `${webUrl}/_api/${editLink}`, editLink,
    properties: {
      ClientFormCustomFormatter: list.formFormatter ?? null, Description: 'Create a new list item.', DisplayFormTemplateName: 'ListForm', DisplayFormUrl: '',
      DocumentTemplate: '', DocumentTemplateUrl: '', EditFormTemplateName: 'ListForm', EditFormUrl: '', Group: 'List Content Types', Hidden: false,
      Id: { kind: 'complex', type: 'SP.ContentTypeId', properties: { StringValue: id } }, JSLink: '', Name: 'Item', NewFormTemplateName: 'ListForm',
      NewFormUrl: '', ReadOnly: false, Scope: `${web.path}/${list.url}`, Sealed: false, StringId: id
    }
  };
}

/** Nothing more is built of content types: every item is an Item. */
function listWithItems(call: RestCall): List {
  const list = listOf(call, 'read');
  if (list.template !== GENERIC_LIST) throw new NotBuilt('content types of a library');
  return list;
}

function named(call: RestCall): List {
  const list = listWithItems(call);
  if (call.args.type.toLowerCase() !== itemContentType(list).toLowerCase()) throw contentTypeMissing();
  return list;
}

function change(call: RestCall): Answer {
  const list = named(call);
  call.services.permissions.demandRight(list, call.person, 'manageLists');
  const { ClientFormCustomFormatter: formatter } = propertiesOf(jsonBody(call.body), WRITABLE, 'SP.ContentType', NOT_WRITABLE);
  if (formatter !== undefined) call.services.lists.formatForm(list, formatter === null ? undefined : String(formatter));
  return { kind: 'nothing', status: 204 };
}

const PATHS = ['list/contenttypes(type)', 'list/contenttypes/getbyid(type)'];

export const CONTENT_TYPE_ROUTES: readonly Route[] = [
  {
    method: 'GET', path: 'list/contenttypes',
    answer: call => ({ kind: 'collection', entities: queried([itemType(call, listWithItems(call))], call.options) })
  },
  ...PATHS.flatMap((path): readonly Route[] => [
    { method: 'GET', path, answer: call => ({ kind: 'entity', entity: projected(itemType(call, named(call)), call.options) }) },
    { method: 'MERGE', path, answer: change }, { method: 'PATCH', path, answer: change }
  ])
];
