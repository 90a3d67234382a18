import '@pnp/sp/attachments';
import type { IItem } from '@pnp/sp/items';
import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SMALL_CONTENT } from './smallContent';

let hub: TestTenant;
beforeEach(async () => { hub = await startTestTenant({ content: SMALL_CONTENT }); });
afterEach(() => hub.close());

const item = (person = 'owner', id = 1): IItem => hub.spAs(person).web.lists.getByTitle('Communities').items.getById(id);
const names = async (person = 'owner'): Promise<string[]> => (await item(person).attachmentFiles()).map(file => file.FileName);
const BYTES = Uint8Array.from({ length: 256 }, (_, index) => index);

describe('attachments through PnPjs', () => {
  it.each(['plain.txt', 'it\'s a quote.txt', 'Größe & Ωmega (1) 100%+#.pdf', 'ελληνικά.docx'])('are added, read byte by byte, replaced and deleted: %s', async name => {
    await item().attachmentFiles.add(name, new Blob([BYTES]));
    expect(await names('visitor')).toEqual([name]);
    const file = item().attachmentFiles.getByName(name);
    expect(new Uint8Array(await file.getBuffer())).toEqual(BYTES);
    await file.setContent('naïve text');
    expect(await file.getText()).toBe('naïve text');
    expect(await file()).toMatchObject({ FileName: name, ServerRelativeUrl: `/sites/hub/Lists/Communities/Attachments/1/${name}` });
    await file.delete();
    expect(await names()).toEqual([]);
  });

  it('show in the item: Attachments, its version, and $expand', async () => {
    await item().attachmentFiles.add('b.txt', 'b');
    await item().attachmentFiles.add('a.txt', 'a');
    expect(await item()()).toMatchObject({ Attachments: true, 'odata.etag': '"3"' });
    const expanded = await hub.spAs('visitor').web.lists.getByTitle('Communities').items.select('Id', 'AttachmentFiles/FileName').expand('AttachmentFiles').top(2)();
    expect(expanded.map((one: { AttachmentFiles: { FileName: string }[] }) => one.AttachmentFiles.map(file => file.FileName))).toEqual([['a.txt', 'b.txt'], []]);
    for (const name of ['a.txt', 'b.txt']) await item().attachmentFiles.getByName(name).delete();
    expect(await item()()).toMatchObject({ Attachments: false });
  });

  it('go with their item', async () => {
    await item().attachmentFiles.add('a.txt', 'a');
    await item().delete();
    await expect(item().attachmentFiles()).rejects.toMatchObject({ status: 404 });
  });

  it('are refused twice under one name, whatever its case, and under names that SharePoint does not take', async () => {
    await item().attachmentFiles.add('a.txt', 'a');
    await expect(item().attachmentFiles.add('A.TXT', 'b')).rejects.toThrow('The specified name is already in use.');
    for (const name of ['a:b.txt', 'a?.txt', 'a*', '']) await expect(item().attachmentFiles.add(name, 'x')).rejects.toThrow('characters that are not permitted');
    expect(await names()).toEqual(['a.txt']);
  });

  it('are refused to readers, for items that do not exist, and for lists without attachments', async () => {
    await expect(item('visitor').attachmentFiles.add('a.txt', 'a')).rejects.toMatchObject({ status: 403 });
    await expect(item('owner', 99).attachmentFiles.add('a.txt', 'a')).rejects.toMatchObject({ status: 404 });
    await expect(item().attachmentFiles.getByName('nope')()).rejects.toMatchObject({ status: 404 });
    await hub.spAs('owner').web.lists.getByTitle('Communities').update({ EnableAttachments: false });
    await expect(item().attachmentFiles.add('a.txt', 'a')).rejects.toMatchObject({ status: 403 });
    expect(await names()).toEqual([]);
  });
});
