import { child, elementsOf, type Element } from '../../../../sharepoint/local/tenant/caml/xml';
import { communitiesList } from '../../../../src/lists/communities.list';
import { all, any, camlOf } from '../../../../src/lists/pages/caml';
import type { ViewDefinition } from '../../../../src/lists/pages/defineListPages';
import { formFormatter } from '../../../../src/lists/pages/formLayout';
import { ALL_PAGES, BUILT_IN } from '../../../support/formatting/allPages';
import { columnsIn } from '../../../support/formatting/reading';

const views = ALL_PAGES.flatMap(pages => pages.views.map(view => ({ name: `${pages.list.title}: ${view.title}`, pages, view })));
const partOf = (view: ViewDefinition, name: string): Element | undefined => elementsOf(view.query).find(part => part.name === name);
const named = (element: Element): readonly string[] => [...(element.attributes.Name ? [element.attributes.Name] : []), ...element.children.flatMap(named)];

/** The condition that SharePoint meets first; `And` and `Or` lean to the left. */
function first(element: Element): Element {
  return element.name === 'And' || element.name === 'Or' ? first(element.children[0]) : element;
}

test.each(ALL_PAGES.map(pages => ({ name: pages.list.title, pages })))('$name opens with all rows, and each view has a page and a title of its own', ({ pages }) => {
  expect(pages.views[0]).toMatchObject({ title: 'All Items', file: 'AllItems' });
  expect(partOf(pages.views[0], 'Where')).toBeUndefined();
  for (const names of [pages.views.map(view => view.file), pages.views.map(view => view.title)]) expect(new Set(names).size).toBe(names.length);
  for (const { file } of pages.views) expect(file).toMatch(/^[A-Z][A-Za-z]+$/);
});

describe.each(views)('$name', ({ pages: { list, columnFormatters }, view }) => {
  const fields: Readonly<Record<string, { readonly indexed?: true }>> = list.fields;
  const isIndexed = (name: string): boolean => name === 'ID' || fields[name]?.indexed === true;

  it('shows some columns of the list, the title among the first two, each once', () => {
    expect(view.fields.slice(0, 2)).toContain('LinkTitle');
    expect(new Set(view.fields).size).toBe(view.fields.length);
    for (const name of view.fields) expect([...Object.keys(fields), ...BUILT_IN]).toContain(name);
    expect(view.rowLimit).toBeGreaterThanOrEqual(30);
    expect(view.rowLimit).toBeLessThanOrEqual(100);
  });

  it('shows what its formatters refer to', () => {
    const formatters = [view.formatter, ...view.fields.map(name => columnFormatters[name])].filter(Boolean);
    const shown = [...view.fields, 'Title'];
    expect(formatters.flatMap(columnsIn).filter(name => !shown.includes(name))).toEqual([]);
  });

  it('asks for columns of the list, and first for one with an index', () => {
    const parts = elementsOf(view.query);
    for (const name of parts.flatMap(named)) expect([...Object.keys(fields), ...BUILT_IN]).toContain(name);
    const where = partOf(view, 'Where');
    if (where) expect(named(first(where.children[0])).map(isIndexed)).toEqual([true]);
    const sorted = [partOf(view, 'GroupBy'), partOf(view, 'OrderBy')].find(Boolean);
    expect(isIndexed(named(sorted as Element)[0])).toBe(true);
  });

  it('groups by no column of several values, which SharePoint cannot', () => {
    const [grouped] = partOf(view, 'GroupBy') ? named(partOf(view, 'GroupBy') as Element) : [];
    if (grouped) expect(list.fields[grouped].type).not.toMatch(/Multi/);
    expect(view.query).not.toContain('HubThemes');
  });
});

test('conditions are joined two at a time, and values are escaped', () => {
  const caml = camlOf({ ...communitiesList, fields: { ...communitiesList.fields, HubKind: { ...communitiesList.fields.HubKind, choices: ['R&D <new>'] as const } } });
  const [joined] = elementsOf(all('<A />', any('<B />', '<C />'), '<D />'));
  expect(joined).toMatchObject({ name: 'And', children: [{ name: 'And', children: [{ name: 'A' }, { name: 'Or' }] }, { name: 'D' }] });
  expect(child(elementsOf(caml.isOneOf('HubKind', 'R&D <new>'))[0], 'Value')?.text).toBe('R&D <new>');
});

describe.each(ALL_PAGES.map(pages => ({ name: pages.list.title, pages })))('the form of $name', ({ pages }) => {
  it('has every column once', () => {
    expect(pages.form.flatMap(section => section.fields).sort()).toEqual(['Title', ...Object.keys(pages.list.fields)].sort());
  });

  it('names columns by what owners see, also after a rename', () => {
    const { bodyJSONFormatter: { sections } } = formFormatter(pages);
    expect(sections[0].fields[0]).toBe(pages.list.titleLabel);
    expect(sections.flatMap(({ fields }) => fields).filter(label => label.startsWith('Hub'))).toEqual([]);
    const renamed = formFormatter(pages, name => `${name}, renamed`).bodyJSONFormatter.sections;
    expect(renamed[0].fields[0]).toBe('Title, renamed');
    expect(sections.every(({ displayname }) => displayname.trim() !== '')).toBe(true);
  });
});
