import type { List } from '../storage/lists';
import type { Web } from '../webs';
import type { Entity } from './entity';

/** A file of an item, as SharePoint shows it. */
export function attachmentEntity(web: Web, list: List, item: number, name: string): Entity {
  const url = `${web.path}/${list.url}/Attachments/${item}/${name}`;
  const editLink = `Web/Lists(guid'${list.id}')/Items(${item})/AttachmentFiles('${encodeURIComponent(name.replace(/'/g, '\'\''))}')`;
  return {
    kind: 'entity', type: 'SP.Attachment', id: editLink, editLink,
    properties: {
      FileName: name, FileNameAsPath: { kind: 'complex', type: 'SP.ResourcePath', properties: { DecodedUrl: name } },
      ServerRelativePath: { kind: 'complex', type: 'SP.ResourcePath', properties: { DecodedUrl: url } }, ServerRelativeUrl: url
    }
  };
}
