import { saveCsv } from '../../../src/adapters/browser/saveCsv';

test('hands over a file with the name, in the separators of the language', async () => {
  const blobs: Blob[] = [];
  const clicked: HTMLAnchorElement[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`, revokeObjectURL: () => undefined }); // jsdom has neither
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { clicked.push(this); });
  saveCsv('Communities.csv', [['Côte', '=1']], 'fr');
  expect(clicked.map(({ download, href, dataset }) => [download, href, dataset.interception])).toEqual([['Communities.csv', 'blob:1', 'off']]);
  const bytes = await new Promise<ArrayBuffer>(resolve => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(blobs[0]);
  });
  expect(Buffer.from(bytes).toString('utf8')).toBe('\ufeffCôte;"\'=1"');
  expect(blobs[0].type).toBe('text/csv;charset=utf-8');
  click.mockRestore();
});
