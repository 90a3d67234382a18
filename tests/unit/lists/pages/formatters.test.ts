import iconNames from '@fluentui/font-icons-mdl2/lib/data/AllIconNames.json';
import { parseText } from '../../../../sharepoint/local/formatting/parseExpression';
import { choicePill, type PillLook } from '../../../../src/lists/pages/formatting/pill';
import { quoted } from '../../../../src/lists/pages/formatting/expression';
import { ALL_PAGES, BUILT_IN, COLUMN_FORMATTERS, VIEW_FORMATTERS } from '../../../support/formatting/allPages';
import { DOCUMENTED_CLASSES } from '../../../support/formatting/documentedClasses';
import { columnsIn, textsIn } from '../../../support/formatting/reading';

const headers = ALL_PAGES.map(pages => ({ name: `${pages.list.title}: form`, pages, column: 'Title', formatter: pages.formHeader }));
const all = [...COLUMN_FORMATTERS, ...VIEW_FORMATTERS, ...headers];

/** The icons of Fluent's MDL2 font, which SharePoint's pages draw. */
const ICONS = new Set((iconNames as readonly { readonly name: string }[]).map(({ name }) => name));

/** The texts in quotes of an expression, or a plain text itself. */
const literals = (text: string): readonly string[] => (text.startsWith('=') ? [...text.matchAll(/'([^']*)'/g)].map(match => match[1]) : [text]);

/** Texts that an expression can give, without those that it compares with. */
const results = (text: string): readonly string[] => literals(text.replace(/== '[^']*'|!= '[^']*'/g, '== 0'));

describe.each(all)('$name', ({ pages: { list }, column, formatter }) => {
  const texts = textsIn(formatter);
  const at = (end: string): readonly string[] => texts.filter(({ path }) => path.endsWith(end)).map(({ text }) => text);

  it('refers to columns of its list', () => {
    if (column !== undefined) expect([...Object.keys(list.fields), ...BUILT_IN]).toContain(column);
    for (const name of columnsIn(formatter)) expect([...Object.keys(list.fields), ...BUILT_IN]).toContain(name);
  });

  it('has expressions that can be read', () => {
    for (const { text } of texts) expect(() => parseText(text)).not.toThrow();
    for (const { text } of texts) expect(text).not.toMatch(/=\s*=if|\{|\}/);
  });

  it('uses classes and icons that SharePoint has', () => {
    const classes = [...at('/class'), ...at('/additionalRowClass')].flatMap(results).flatMap(text => text.split(' ')).filter(Boolean);
    expect(classes.filter(name => !DOCUMENTED_CLASSES.has(name))).toEqual([]);
    const icons = at('/iconName').flatMap(results).filter(Boolean);
    expect(icons.filter(name => !ICONS.has(name))).toEqual([]);
  });

  it('leads to the address of a link column, to a mailbox, or into the site, and nowhere else', () => {
    const isLink = column !== undefined && list.fields[column]?.type === 'URL';
    for (const href of at('/href')) {
      const leads = href === '@currentField' ? isLink : /^='mailto:' \+ replaceAll\(@currentField, '\?', '%3F'\)$|^=@currentWeb \+ '\/Lists\/[A-Za-z]+\/\w+\.aspx\?/.test(href);
      expect([href, leads]).toEqual([href, true]);
    }
    expect(JSON.stringify(formatter)).not.toMatch(/javascript:|innerHTML|<script|on[a-z]+=/i);
  });

  it('compares choices that the column has', () => {
    for (const { text } of texts) {
      for (const [, name, , value] of text.matchAll(/(\[\$(\w+)\]|@currentField) == '([^']+)'/g)) {
        const compared = name === '@currentField' ? column : name.slice(2, -1);
        expect(list.fields[compared ?? '']).toMatchObject({ choices: expect.arrayContaining([value]) as unknown });
      }
    }
  });
});

test('every colour of a pill comes with an icon and words', () => {
  const look: PillLook = { tone: 'good', icon: 'CheckMark' };
  const { children = [] } = choicePill({ Yes: look });
  expect(children.map(({ attributes, txtContent }) => attributes?.iconName ?? txtContent)).toEqual([
    expect.stringContaining('CheckMark') as unknown, expect.stringContaining('@currentField') as unknown
  ]);
});

test('every choice of a status has a look of its own', () => {
  const looks = COLUMN_FORMATTERS.filter(({ column }) => column === 'HubStatus');
  expect(looks).toHaveLength(3);
  for (const { formatter, pages } of looks) {
    const { choices } = pages.list.fields.HubStatus as { readonly choices: readonly string[] };
    const shown = textsIn(formatter).find(({ path }) => path === '/attributes/class')?.text ?? '';
    for (const choice of choices) expect(shown).toContain(`@currentField == '${choice}'`);
  }
});

test('a text with an apostrophe is refused while building', () => {
  expect(() => quoted('owners\' own')).toThrow('owners\' own');
});
