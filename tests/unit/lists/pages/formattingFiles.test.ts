import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { formattingFiles } from '../../../../src/lists/pages/formattingFiles';

const FOLDER = join(__dirname, '../../../../sharepoint/formatting');

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).map(name => join(folder, name)).flatMap(path => (statSync(path).isDirectory() ? filesBelow(path) : [path]));
}

const committed = Object.fromEntries(filesBelow(FOLDER).map(path => [relative(FOLDER, path).split(sep).join('/'), readFileSync(path, 'utf8')]));

test('the committed files are the ones that the definitions give: none is missing, none is left over', () => {
  expect(Object.keys(committed).sort()).toEqual(Object.keys(formattingFiles()).sort());
});

test.each(Object.entries(formattingFiles()).map(([path, text]) => ({ path, text })))('$path is up to date', ({ path, text }) => {
  expect(committed[path]).toBe(text);
  expect(text.endsWith('}\n')).toBe(true);
});

test('each list has a form, and columns and views are found by their names', () => {
  const paths = Object.keys(formattingFiles());
  expect(paths.filter(path => path.endsWith('/form.json'))).toEqual(['communities', 'workingGroups', 'contactTopics', 'contactRequests'].map(list => `${list}/form.json`));
  expect(paths).toEqual(expect.arrayContaining(['communities/columns/HubStatus.json', 'communities/views/AllItems.json', 'contactRequests/views/Overdue.json']));
});
