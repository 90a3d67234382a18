/** Where SharePoint keeps the files of list items. */
export const ATTACHMENTS = /^\/sites\/[^/]+\/Lists\/[^/]+\/Attachments\/\d+\/[^/]+$/i;

const PARTS = /^(\/sites\/[^/]+)(\/Lists\/[^/]+)\/Attachments\/(\d+)\/([^/]+)$/i;

/** @returns the same file by REST, which asks for the rights of the item; `undefined` for every other path. @param path decoded */
export function attachmentByRest(path: string): string | undefined {
  const [match, web, list, id, name] = PARTS.exec(path) ?? [];
  if (match === undefined) return undefined;
  const quoted = (text: string): string => encodeURIComponent(text.replace(/'/g, '\'\''));
  return `${web}/_api/web/getList('${quoted(web + list)}')/items(${id})/AttachmentFiles('${quoted(name)}')/$value`;
}
