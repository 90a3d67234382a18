import { accessDenied, wrongPrimitive } from '../errors';
import { fileMissing, fileNameInvalid, fileNameTaken } from '../listErrors';
import { attachmentNames, deleteAttachment, readAttachment, writeAttachment } from '../storage/attachments';
import { updateItem } from '../items/writeItems';
import { NO_CACHE, type Answer } from './answer';
import { attachmentEntity } from './attachmentResource';
import { changeableItem, readableItem, timeOf, type NamedItem } from './itemAccess';
import { ITEM_PATHS } from './itemRoutes';
import { projected, queried } from './resource';
import type { RestCall, Route } from './routes';

/** @see https://support.microsoft.com/office/restrictions-and-limitations-in-onedrive-and-sharepoint-64883a5d-228e-48f5-b3d2-eb39e07630fa */
const NOT_IN_FILE_NAMES = /["*:<>?/\\|]|^\s|\s$|\.$/;

function getFiles(call: RestCall): Answer {
  const { list, id } = readableItem(call);
  const files = attachmentNames(call.services.database, list, id).map(name => attachmentEntity(call.web, list, id, name));
  return { kind: 'collection', entities: queried(files, call.options) };
}

/** @throws SharePointError when the item has no file of the name */
function named(call: RestCall, { list, id }: NamedItem): { readonly name: string; readonly content: Uint8Array } {
  const file = readAttachment(call.services.database, list, id, call.args.file);
  if (!file) throw fileMissing();
  return file;
}

function getFile(call: RestCall): Answer {
  const item = readableItem(call);
  return { kind: 'entity', entity: projected(attachmentEntity(call.web, item.list, item.id, named(call, item).name), call.options) };
}

function getContent(call: RestCall): Answer {
  const { content } = named(call, readableItem(call));
  return { kind: 'raw', reply: { status: 200, headers: { 'Content-Type': 'application/octet-stream', ...NO_CACHE }, body: '', bytes: content } };
}

/** *Assumption*: a change of the files is a new version of the item, made by who changes them. */
function change(call: RestCall, { list, id }: NamedItem, write: () => void): void {
  write();
  updateItem(call.services.database, list, id, {}, call.person.id, timeOf(call));
}

function addFile(call: RestCall): Answer {
  const item = changeableItem(call);
  const { list, id } = item;
  const { database } = call.services;
  const name = call.args.file;
  if (!list.settings.EnableAttachments) throw accessDenied(); // *assumption*: a list without attachments answers so
  if (name === '' || NOT_IN_FILE_NAMES.test(name)) throw fileNameInvalid(name);
  if (readAttachment(database, list, id, name)) throw fileNameTaken();
  change(call, item, () => writeAttachment(database, list, id, name, contentOf(call)));
  return { kind: 'entity', entity: projected(attachmentEntity(call.web, list, id, name), call.options) };
}

function putContent(call: RestCall): Answer {
  const item = changeableItem(call);
  const { name } = named(call, item);
  change(call, item, () => writeAttachment(call.services.database, item.list, item.id, name, contentOf(call)));
  return { kind: 'nothing', status: 204 };
}

/** A batch carries text only. */
function contentOf({ bytes }: RestCall): Uint8Array {
  if (!bytes) throw wrongPrimitive('Edm.Stream');
  return bytes;
}

function removeFile(call: RestCall): Answer {
  const item = changeableItem(call);
  const { name } = named(call, item);
  change(call, item, () => deleteAttachment(call.services.database, item.list, item.id, name));
  return { kind: 'nothing', status: 200 };
}

const FILE_PATHS = ['attachmentfiles(file)', 'attachmentfiles/getbyfilename(file)'];

export const ATTACHMENT_ROUTES: readonly Route[] = ITEM_PATHS.flatMap(item => [
  { method: 'GET', path: `${item}/attachmentfiles`, answer: getFiles },
  { method: 'POST', path: `${item}/attachmentfiles/add(file)`, answer: addFile },
  ...FILE_PATHS.flatMap(file => [
    { method: 'GET', path: `${item}/${file}`, answer: getFile },
    { method: 'DELETE', path: `${item}/${file}`, answer: removeFile },
    { method: 'GET', path: `${item}/${file}/$value`, answer: getContent },
    { method: 'PUT', path: `${item}/${file}/$value`, answer: putContent }
  ])
]);
