import { renderFormatter, renderRowClass } from '../../../../sharepoint/local/formatting/renderFormatter';
import type { FormattingContext } from '../../../../sharepoint/local/formatting/rowValues';

const context: FormattingContext = { now: new Date('2026-11-21T12:00:00Z'), me: 'mila@contoso.example', currentWeb: 'https://contoso.sharepoint.com', rowIndex: 3 };
const row = {
  Title: 'Côte', Amount: '1,234.5', 'Amount.': '1234.50000000000', Due: '11/20/2026', 'Due.': '2026-11-20T12:00:00Z', Yes: 'Yes', 'Yes.value': '1',
  Tags: ['a', 'b'], One: [{ lookupId: 7, lookupValue: 'Seven' }], Two: [{ lookupId: 1, lookupValue: 'x' }, { lookupId: 2, lookupValue: 'y' }],
  Who: [{ id: '11', title: 'Mila Member', email: 'mila@contoso.example' }], Link: 'https://contoso.sharepoint.com/a', 'Link.desc': 'A', Nothing: ''
};

const read = (txtContent: string): string | undefined => renderFormatter({ elmType: 'div', txtContent }, row, 'Title', context).txtContent;

// the first ones are the examples of the syntax reference
test.each([
  ['=indexOf(\'DogFood\', \'F\')', '3'], ['=indexOf(\'DogFood\', \'f\')', '-1'], ['=startsWith(\'DogFood\', \'Dog\')', 'true'], ['=floor(45.5)', '45'],
  ['=length(\'Some Text\')', '1'], ['=length(\'\')', '0'], ['=length(0)', '0'], ['=Number(\'Wowee\')', 'NaN'], ['=toUpperCase(\'DogFood\')', 'DOGFOOD'],
  ['=replace(\'Hello world\', \'world\', \'everyone\')', 'Hello everyone'], ['=replaceAll(\'H-e-l-l-o\', \'-\', \'\')', 'Hello'], ['=if(4 < 5, \'yes\', \'no\')', 'yes'],
  ['=1 + 2 * 3', '7'], ['=(1 + 2) * 3', '9'], ['=8 / 2 / 2', '2'], ['=7 - 2 - 1', '4'], ['=\'a\' + 1 + 2', 'a12'], ['=@rowIndex % 2 == 1', 'true'],
  ['=1 == 1 || 1 == 2 && 1 == 2', 'true'],
  ['words', 'words'], ['', ''], ['a = b', 'a = b'], ['mail @me', 'mail @me'], ['@me', 'mila@contoso.example'], ['@currentWeb', 'https://contoso.sharepoint.com'],
  ['@currentField', 'Côte'], ['[$Amount]', '1234.5'], ['[$Amount.displayValue]', '1,234.5'], ['[$Due.displayValue]', '11/20/2026'], ['[$Link]', 'https://contoso.sharepoint.com/a'],
  ['[$Link.desc]', 'A'], ['[$One.lookupValue]', 'Seven'], ['[$Who.email]', 'mila@contoso.example'], ['=[$Who.email] == @me', 'true'], ['=[$Yes] && true', 'true'],
  ['=join([$Two.lookupValue], \'; \')', 'x; y'], ['=join([$Tags], \', \')', 'a, b'], ['=length([$Two])', '2'], ['=length([$Nothing])', '0'],
  ['[$Nothing.lookupValue]', ''], ['[$NotInTheView]', ''], ['=Number(@now) - Number([$Due]) == 86400000', 'true'], ['=[$Due] < @now', 'true']
])('%s reads %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ['=if(true, 1', 'its end'], ['=if(true, 1))', ')'], ['=\'open', 'open'], ['=1 +', 'its end'], ['=-1', '-'], ['=a ? b : c', '?'], ['=[Title]', '[Title]'],
  ['=teleport(1)', 'function teleport'], ['=if(true, 1)', 'if takes 3'], ['=Number()', 'Number takes 1'], ['@group.count', '@group'], ['[$Who.nickname]', 'nickname'],
  ['[$Who]', 'no text of its own'], ['=[$Title] == 1', 'compared'], ['=loopIndex(\'x\')', 'forEach of x'], ['=toString.constructor(1)', '.constructor'], ['=constructor(1)', 'function constructor']
])('%s is refused by name', (text, message) => {
  expect(() => read(text)).toThrow(message);
});

test.each<[string, Record<string, unknown>, string]>([
  ['an element', { elmType: 'iframe' }, 'iframe'], ['no element', {}, 'undefined'], ['an attribute', { elmType: 'div', attributes: { onclick: 'x' } }, 'onclick'],
  ['a style', { elmType: 'div', style: { behavior: 'x' } }, 'behavior'], ['a part', { elmType: 'div', customCardProps: {} }, 'customCardProps'],
  ['an action', { elmType: 'button', customRowAction: { action: 'explode' } }, 'explode'], ['an object', { elmType: 'div', txtContent: { operator: '+', operands: [] } }, 'operator'],
  ['a loop at the root', { elmType: 'div', forEach: 'x in [$Tags]' }, 'root'], ['a loop over one text', { elmType: 'div', children: [{ elmType: 'p', forEach: 'x in [$Title]' }] }, 'several'],
  ['a loop in other words', { elmType: 'div', children: [{ elmType: 'p', forEach: 'x of [$Tags]' }] }, 'x of']
])('%s that is not known is refused by name', (_, formatter, message) => {
  expect(() => renderFormatter(formatter, row, 'Title', context)).toThrow(message);
});

test('parts of a view formatter that are not built are refused by name', () => {
  expect(() => renderRowClass({ rowFormatter: { elmType: 'div' } }, row, context)).toThrow('rowFormatter');
  expect(renderRowClass({ additionalRowClass: '=if(@currentField == \'Côte\', \'a\', \'b\')' }, row, context)).toBe('a');
});

test('a loop repeats its element, and knows where it is', () => {
  const list = { elmType: 'div', children: [{ elmType: 'span', forEach: 'each in [$Two]', children: [{ elmType: 'span', txtContent: '=loopIndex(\'each\') + 1 + \': \' + [$each.lookupValue]' }] }] };
  expect(renderFormatter(list, row, 'Title', context).children.map(child => child.children[0].txtContent)).toEqual(['1: x', '2: y']);
});

test('text hides children; what is empty leaves no trace', () => {
  const tree = renderFormatter({ elmType: 'a', txtContent: 'x', style: { color: '', width: '=\'1px\'' }, attributes: { href: '', title: 't' }, children: [{ elmType: 'p' }] }, row, 'Title', context);
  expect(tree).toEqual({ elmType: 'a', txtContent: 'x', style: { width: '1px' }, attributes: { title: 't' }, children: [] });
});

test.each(['/sites/hub', '?a=b:c', '#x', 'https://a.example/:w:/r', 'http://a.example', 'mailto:a@example.org', 'page.aspx'])('%s may be an address', href => {
  expect(renderFormatter({ elmType: 'a', attributes: { href } }, row, 'Title', context).attributes).toEqual({ href });
});
