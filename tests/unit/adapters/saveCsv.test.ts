import { saveCsv } from '../../../src/adapters/browser/saveCsv';

const clicked: HTMLAnchorElement[] = [];
const blobs: Blob[] = [];
beforeEach(() => {
  clicked.length = 0;
  blobs.length = 0;
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`, revokeObjectURL: () => undefined }); // jsdom has neither
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { clicked.push(this); });
});
afterEach(() => jest.restoreAllMocks());

async function savedText(): Promise<string> {
  const bytes = await new Promise<ArrayBuffer>(resolve => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(blobs[0]);
  });
  return Buffer.from(bytes).toString('utf8');
}

test('hands over a file with the name, in the separators of the language', async () => {
  saveCsv('Communities.csv', [['Côte', '=1']], 'fr');
  expect(clicked.map(({ download, href, dataset }) => [download, href, dataset.interception])).toEqual([['Communities.csv', 'blob:1', 'off']]);
  expect(await savedText()).toBe('\ufeffCôte;"\'=1"');
  expect(blobs[0].type).toBe('text/csv;charset=utf-8');
});

test('a browser on a computer without a language saves as well', async () => {
  jest.spyOn(navigator, 'language', 'get').mockReturnValue('en-US@posix');
  saveCsv('Communities.csv', [['One', 'Two']]);
  expect(await savedText()).toBe('\ufeffOne,Two');
});
