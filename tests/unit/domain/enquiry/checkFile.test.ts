import fc from 'fast-check';
import { checkFile } from '../../../../src/domain/enquiry/files/checkFile';
import { FILE_KINDS, LARGEST_FILE } from '../../../../src/domain/enquiry/files/fileRules';
import { readZip } from '../../../../src/domain/enquiry/files/readZip';
import { isSoundName, storedName } from '../../../../src/domain/enquiry/files/storedName';
import { aFile, bytesOf, JPG, officeFile, openOfficeFile, PDF, PNG, PROGRAM, zipOf } from '../../../support/documents';

const outcome = async (name: string, bytes: Uint8Array = PDF, others: readonly string[] = []): Promise<string> => {
  const checked = await checkFile(aFile(name, bytes), others.map(other => ({ name: other })));
  return checked.ok ? checked.file.name : `refused: ${checked.problem}`;
};
const UTF_16 = Uint8Array.of(0xff, 0xfe, 0x4c, 0, 0x75, 0);

test.each<[string, Uint8Array]>([
  ['report.pdf', PDF], ['chart.png', PNG], ['photo.jpg', JPG], ['letter.docx', officeFile('word/document.xml')], ['sums.xlsx', officeFile('xl/workbook.xml')],
  ['talk.pptx', officeFile('ppt/presentation.xml')], ['letter.odt', openOfficeFile('text')], ['sums.ods', openOfficeFile('spreadsheet')],
  ['notes.txt', bytesOf('Łódź ☕')], ['table.csv', bytesOf('a;b\r\n=1+1;2')], ['excel.txt', UTF_16], ['Größe & Ωmega (1) 100% + #.pdf', PDF], ['it\'s ours.pdf', PDF]
])('%s goes as it is', async (name, bytes) => {
  expect(await outcome(name, bytes)).toBe(name);
});

test.each([
  ['  my   report .PDF ', 'my report.pdf'], ['photo.JPEG', 'photo.jpg'], ['Cafe\u0301.pdf', 'Café.pdf'], ['a.exe.pdf', 'a.exe.pdf']
])('the name %j becomes %j', async (name, stored) => {
  expect(await outcome(name, name.includes('JPEG') ? JPG : PDF)).toBe(stored);
});

test.each<[string, string, Uint8Array]>([
  ['a program named as a document', 'invoice.pdf', PROGRAM], ['a program named as a text', 'readme.txt', PROGRAM], ['a picture named as a document', 'a.pdf', PNG],
  ['a web page named as a document', 'a.pdf', bytesOf('<html>%PDF-')], ['any zip file', 'a.docx', zipOf({ 'a.txt': 'a' })],
  ['a table named as a letter', 'a.docx', officeFile('xl/workbook.xml')], ['a table of OpenOffice named as a letter', 'a.odt', openOfficeFile('spreadsheet')],
  ['a letter of Office named as one of OpenOffice', 'a.odt', officeFile('word/document.xml')], ['half of a document', 'a.docx', officeFile('word/document.xml').slice(0, -30)],
  ['a program with a document behind it', 'a.docx', new Uint8Array([...PROGRAM, ...officeFile('word/document.xml')])],
  ['a text that is none in Unicode', 'a.txt', Uint8Array.of(0x4c, 0xf3, 0x64, 0x9f)], ['a text with a NUL', 'a.csv', bytesOf('a\u0000b')]
])('refused for its content: %s', async (_, name, bytes) => {
  expect(await outcome(name, bytes)).toBe('refused: content');
});

test.each<[string, Uint8Array]>([
  ['letter.docx', officeFile('word/document.xml', { 'word/vbaProject.bin': 'x' })], ['sums.xlsx', officeFile('xl/workbook.xml', { 'xl/macrosheets/sheet1.xml': 'x' })],
  ['talk.pptx', officeFile('ppt/presentation.xml', { 'ppt/activeX/activeX1.bin': 'x' })], ['letter.odt', openOfficeFile('text', { 'Basic/Standard/Module1.xml': 'x' })]
])('refused for its macros: %s', async (name, bytes) => {
  expect(await outcome(name, bytes)).toBe('refused: macros');
});

test.each([
  '../../etc/passwd.pdf', 'C:\\temp\\a.pdf', 'a/b.pdf', 'invoice\u202Efdp.exe.pdf', 'a\u200Bb.pdf', 'a\u0000.pdf', 'a\nb.pdf', 'a:b.pdf', 'what?.pdf', '.pdf', '  .pdf', 'CON.pdf',
  'com1.x.pdf', '_vti_bin.pdf', '~$report.pdf', `${'x'.repeat(100)}.pdf`, '<b>.pdf', 'a|b.pdf', 'a"b.pdf', 'half \uD83D.pdf'
])('refused for its name: %j', async name => {
  expect(await outcome(name)).toBe('refused: name');
});

test.each<[string, string, Uint8Array, readonly string[], string]>([
  ['a kind that is not taken', 'setup.exe', PROGRAM, [], 'kind'], ['a macro document by its own name', 'letter.docm', officeFile('word/document.xml'), [], 'kind'],
  ['a page that could run a script', 'page.html', bytesOf('<script>'), [], 'kind'], ['a drawing that could', 'drawing.svg', bytesOf('<svg/>'), [], 'kind'], ['no ending', 'report', PDF, [], 'name'],
  ['nothing in it', 'a.pdf', new Uint8Array(), [], 'empty'], ['more than 5 MB', 'a.pdf', new Uint8Array(LARGEST_FILE + 1), [], 'tooLarge'],
  ['a fourth one', 'a.pdf', PDF, ['1.pdf', '2.pdf', '3.pdf'], 'tooMany'], ['the name of another, in other letters', 'A .PDF', PDF, ['a.pdf'], 'taken']
])('refused: %s', async (_, name, bytes, others, problem) => {
  expect(await outcome(name, bytes, others)).toBe(`refused: ${problem}`);
});

test('a file that cannot be read any more is refused, and so is one that changed its size', async () => {
  const moved = { name: 'a.pdf', size: 4, arrayBuffer: async () => { throw new DOMException('The file was moved.', 'NotFoundError'); } };
  expect(await checkFile(moved, [])).toEqual({ ok: false, problem: 'unreadable' });
  expect(await checkFile({ ...aFile('a.pdf'), size: 4 }, [])).toEqual({ ok: false, problem: 'unreadable' });
});

test('whatever the bytes, there is an answer; whatever the name, what is stored is sound and stays as it is', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), fc.constantFrom(...FILE_KINDS), async (bytes, kind) => {
    expect(typeof (await checkFile(aFile(`a.${kind}`, bytes), [])).ok).toBe('boolean');
  }));
  const document = officeFile('word/document.xml');
  fc.assert(fc.property(fc.nat(document.length - 1), fc.nat(255), (at, byte) => {
    const broken = document.slice();
    broken[at] = byte;
    expect(() => readZip(broken)).not.toThrow();
  }));
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), name => {
    if (!isSoundName(name)) return;
    expect(isSoundName(storedName(name))).toBe(true);
    expect(storedName(storedName(name))).toBe(storedName(name));
  }));
});
