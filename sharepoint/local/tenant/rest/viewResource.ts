import { escaped } from '../caml/xml';
import type { List } from '../storage/lists';
import type { View } from '../storage/views';
import type { Web } from '../webs';
import type { Entity } from './entity';
import type { Resource } from './resource';

const isLibraryOf = (list: List): boolean => !list.url.startsWith('Lists/');

export function viewUrl(web: Web, list: List, view: View): string {
  const folder = isLibraryOf(list) ? 'Forms/' : '';
  return `${web.path}/${list.url}/${folder}${view.file}.aspx`;
}

export function viewXml(view: View): string {
  const fields = view.fields.map(name => `<FieldRef Name="${escaped(name)}" />`).join('');
  const paged = view.paged ? 'TRUE' : 'FALSE';
  return `<View Name="{${view.id.toUpperCase()}}" DefaultView="${view.isDefault ? 'TRUE' : 'FALSE'}" Type="HTML" DisplayName="${escaped(view.title)}">`
    + `<Query>${view.query}</Query><ViewFields>${fields}</ViewFields><RowLimit Paged="${paged}">${view.rowLimit}</RowLimit></View>`;
}

export function viewResource(web: Web, webUrl: string, list: List, view: View): Resource {
  const editLink = `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`;
  return {
    kind: 'entity', type: 'SP.View', id: `${webUrl}/_api/${editLink}`, editLink,
    properties: {
      Aggregations: null, BaseViewId: '1', CustomFormatter: view.formatter || null, DefaultView: view.isDefault, EditorModified: false, Hidden: view.hidden, Id: view.id,
      ListViewXml: viewXml(view), Paged: view.paged, PersonalView: view.owner !== undefined, RowLimit: view.rowLimit, Scope: 0,
      ServerRelativeUrl: viewUrl(web, list, view), Title: view.title, ViewQuery: view.query, ViewType: 'HTML'
    },
    expandable: { ViewFields: () => viewFieldsEntity(webUrl, list, view) }
  };
}

export function viewFieldsEntity(webUrl: string, list: List, view: View): Entity {
  const editLink = `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')/ViewFields`;
  return {
    kind: 'entity', type: 'SP.ViewFieldCollection', id: `${webUrl}/_api/${editLink}`, editLink,
    properties: {
      SchemaXml: view.fields.map(name => `<FieldRef Name="${escaped(name)}" />`).join(''),
      Items: { kind: 'values', type: 'Edm.String', values: view.fields }
    }
  };
}
