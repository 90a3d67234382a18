import type { Difference } from '../../../../src/domain/setup/ListSetup';
import { defineList, VERSION_COLUMN } from '../../../../src/lists/defineList';
import { defineListPages } from '../../../../src/lists/pages/defineListPages';
import { compareList } from '../../../../src/lists/provisioning/compareList';
import type { ListChange } from '../../../../src/lists/provisioning/listChange';
import { type FieldSnapshot, type ListSnapshot, newListSnapshot } from '../../../../src/lists/provisioning/listSnapshot';

const list = defineList({
  title: 'My notes', url: 'Lists/Notes', description: '', titleLabel: 'Name', version: 3, versionColumnId: 'v', itemSecurity: 'own', contributors: 'everyone',
  upgrades: [{ to: 2, copy: [{ from: 'Title', to: 'HubKey' }] }, { to: 3, copy: [{ from: 'HubKey', to: 'HubState' }] }],
  fields: {
    HubKey: { id: 'k', label: 'Key', type: 'Text', required: true, indexed: true, validation: { formula: '=LEN([HubKey])=3', message: 'Three.' } },
    HubState: { id: 's', label: 'State', type: 'Choice', indexed: true, choices: ['New', 'Old'], defaultValue: 'New' },
    HubTags: { id: 't', label: 'Tags', type: 'MultiChoice', choices: ['a', 'b'] },
    HubOther: { id: 'o', label: 'Other', type: 'Lookup', list: 'Lists/Others' }
  }
});

const pages = defineListPages(list, {
  views: [
    { title: 'All Items', file: 'AllItems', fields: ['LinkTitle', 'HubState'], query: '', rowLimit: 30 },
    { title: 'Old ones', file: 'OldOnes', fields: ['LinkTitle'], query: '<Where/>', rowLimit: 30, formatter: { $schema: 'view' } }
  ],
  columnFormatters: { HubState: { $schema: 'column' } },
  form: [{ displayname: 'Main', fields: ['Title', 'HubKey'] }]
});

const idOf = (url: string): string | undefined => (url === 'Lists/Others' ? 'AAAA-1' : undefined);

function field(name: string, type: string, more: Partial<FieldSnapshot> = {}): FieldSnapshot {
  return {
    InternalName: name, Title: name, TypeAsString: type, Required: false, Indexed: false, EnforceUniqueValues: false, DefaultValue: null, ValidationFormula: null,
    CustomFormatter: null, ...more
  };
}

const COMPLETE: ListSnapshot = {
  id: 'list', title: 'Renamed by its owner', readSecurity: 2, writeSecurity: 2, visitorsMayAdd: true, formFormatter: '{}',
  fields: [
    field('Title', 'Text', { Title: 'What it is called' }),
    field('HubKey', 'Text', { Title: 'Secret', Required: true, Indexed: true, ValidationFormula: '=LEN(Secret)=4' }),
    field('HubState', 'Choice', { Indexed: true, Choices: ['Old', 'New'], FillInChoice: false, DefaultValue: 'Old', CustomFormatter: '{"own":1}' }),
    field('HubTags', 'MultiChoice', { Choices: ['b', 'a', 'their own'], FillInChoice: true }),
    field('HubOther', 'Lookup', { LookupList: '{aaaa-1}' }),
    field(VERSION_COLUMN, 'Number', { DefaultValue: '3' }),
    field('Extra', 'Text')
  ],
  views: [
    { Id: '1', Title: 'Everything', ServerRelativeUrl: '/sites/hub/Lists/Notes/AllItems.aspx', fields: ['LinkTitle', 'Extra'], CustomFormatter: null },
    { Id: '2', Title: 'Old ones', ServerRelativeUrl: '/sites/hub/Lists/Notes/Old%20ones.aspx', fields: ['LinkTitle'], CustomFormatter: '{}' }
  ]
};

const changesIn = (change: Partial<ListSnapshot>): readonly ListChange[] => compareList(pages, { ...COMPLETE, ...change }, idOf);

function withField(name: string, change: Partial<FieldSnapshot>): Partial<ListSnapshot> {
  return { fields: COMPLETE.fields.map(one => (one.InternalName === name ? { ...one, ...change } : one)) };
}

test('what owners decide for themselves is no difference: names, other columns, choices, defaults, formulas, views, formatting', () => {
  expect(changesIn({})).toEqual([]);
});

test.each<[string, Partial<ListSnapshot>, Partial<Difference>, object[]]>([
  ['a missing column', { fields: COMPLETE.fields.filter(one => one.InternalName !== 'HubTags') }, { kind: 'column', subject: 'Tags', isNeeded: true }, [{ kind: 'addColumn', name: 'HubTags' }]],
  ['a column of another type, which stays', withField('HubTags', { TypeAsString: 'Note' }), { kind: 'type', expected: 'MultiChoice', found: 'Note', right: undefined }, []],
  ['a missing choice, beside the owners’ order', withField('HubState', { Choices: ['Old'] }), { kind: 'choices', expected: 'New', isNeeded: true }, [{ properties: { Choices: ['Old', 'New'] } }]],
  ['no fill-in choices', withField('HubTags', { FillInChoice: false }), { kind: 'choices' }, [{ properties: { FillInChoice: true } }]],
  ['no index', withField('HubState', { Indexed: false }), { kind: 'index', isNeeded: false }, [{ properties: { Indexed: true } }]],
  ['a unique column, beside which SharePoint closes no list', withField('HubKey', { EnforceUniqueValues: true }), { kind: 'notUnique', subject: 'Key', isNeeded: true }, [
    { name: 'HubKey', properties: { EnforceUniqueValues: false } }
  ]],
  ['a unique column of the owners’ own', withField('Extra', { EnforceUniqueValues: true }), { kind: 'notUnique', subject: 'Extra' }, [{ name: 'Extra', properties: { EnforceUniqueValues: false } }]],
  ['not required', withField('HubKey', { Required: false }), { kind: 'required' }, [{ properties: { Required: true } }]],
  ['no validation', withField('HubKey', { ValidationFormula: null }), { kind: 'rule' }, [{ properties: { ValidationFormula: '=LEN([HubKey])=3', ValidationMessage: 'Three.' } }]],
  ['no default', withField('HubState', { DefaultValue: null }), { kind: 'default', expected: 'New' }, [{ properties: { DefaultValue: 'New' } }]],
  ['a lookup into another list, which stays', withField('HubOther', { LookupList: '{bbbb}' }), { kind: 'target', right: undefined }, []],
  ['no formatting', withField('HubState', { CustomFormatter: null }), { kind: 'look', subject: 'State' }, [{ properties: { CustomFormatter: '{"$schema":"column"}' } }]],
  ['the name that comes from the address', { title: 'Notes' }, { kind: 'title', subject: 'My notes' }, [{ kind: 'updateList', properties: { Title: 'My notes' } }]],
  ['the title column without our label', withField('Title', { Title: 'Title' }), { kind: 'title', subject: 'Name' }, [{ name: 'Title', properties: { Title: 'Name' } }]],
  ['rows of others to be seen', { readSecurity: 1 }, { kind: 'ownItems', isNeeded: true }, [{ properties: { ReadSecurity: 2, WriteSecurity: 2 } }]],
  ['visitors shut out', { visitorsMayAdd: false }, { kind: 'contributors', right: 'managePermissions' }, [{ kind: 'allowVisitorsToAdd' }]],
  ['a missing view', { views: COMPLETE.views.slice(0, 1) }, { kind: 'view', subject: 'Old ones' }, [{ kind: 'addView' }]],
  ['a plain view', { views: COMPLETE.views.map(view => ({ ...view, CustomFormatter: null })) }, { kind: 'look', subject: 'Old ones' }, [{ kind: 'formatView', id: '2' }]],
  ['the first view as SharePoint makes it', { views: [{ ...COMPLETE.views[0], fields: ['LinkTitle'] }, COMPLETE.views[1]] }, { kind: 'view', subject: 'All Items' }, [{ kind: 'updateView', id: '1' }]],
  ['a view that has not got its title yet', { views: [COMPLETE.views[0], { ...COMPLETE.views[1], Title: 'OldOnes', ServerRelativeUrl: '/x/OldOnes.aspx' }] }, { kind: 'view', subject: 'Old ones' }, [{ kind: 'updateView', id: '2' }]],
  ['no form layout, made with the names that owners gave', { formFormatter: '' }, { kind: 'form' }, [{ formatter: { bodyJSONFormatter: { sections: [{ fields: ['What it is called', 'Secret'] }] } } }]],
  ['version 2: only the later upgrade', withField(VERSION_COLUMN, { DefaultValue: '2' }), { kind: 'version', expected: '3', found: '2' }, [
    { kind: 'upgrade', upgrade: { to: 3 } }, { kind: 'updateColumn', name: VERSION_COLUMN, properties: { DefaultValue: '3' } }
  ]],
  ['no version: the first, or unfinished', { fields: COMPLETE.fields.filter(one => one.InternalName !== VERSION_COLUMN) }, { kind: 'version', found: '' }, [
    { kind: 'upgrade', upgrade: { to: 2 } }, { kind: 'upgrade', upgrade: { to: 3 } }, { kind: 'addVersionColumn' }
  ]]
])('%s', (_, change, difference, actions) => {
  const changes = changesIn(change);
  expect(changes).toHaveLength(1);
  expect({ right: undefined, ...changes[0].difference }).toMatchObject(difference);
  expect(changes[0].actions).toMatchObject(actions);
  expect(changes[0].actions).toHaveLength(actions.length);
});

test('double values in a column that must not have them, in a list that anybody may read', () => {
  const openList = defineList({
    title: 'Codes', url: 'Lists/Codes', description: '', titleLabel: 'Title', version: 1, versionColumnId: 'v', fields: { HubCode: { id: 'c', label: 'Code', type: 'Text', indexed: true, unique: true } }
  });
  const openPages = defineListPages(openList, { views: [], columnFormatters: {}, form: [] });
  const changes = compareList(openPages, { ...COMPLETE, fields: [field('HubCode', 'Text', { Indexed: true })] }, idOf);
  expect(changes[0]).toMatchObject({ difference: { kind: 'unique', isNeeded: true }, actions: [{ properties: { Indexed: true, EnforceUniqueValues: true } }] });
});

test('an open list with unique columns is closed in the order that SharePoint allows: first the uniqueness goes', () => {
  const kinds = changesIn({ ...withField('HubKey', { EnforceUniqueValues: true }), readSecurity: 1, writeSecurity: 1 }).map(({ difference }) => difference.kind);
  expect(kinds).toEqual(['notUnique', 'ownItems']);
});

test('a choice that our rules do not know is named and stays', () => {
  const [{ difference, actions }, ...others] = changesIn(withField('HubState', { Choices: ['New', 'Old', 'Odd'] }));
  expect(others).toEqual([]);
  expect(difference).toMatchObject({ kind: 'extraChoice', subject: 'State', found: 'Odd' });
  expect(difference.right).toBeUndefined();
  expect(actions).toEqual([]);
});

test('a list of a newer version is left alone, whatever else it lacks', () => {
  const changes = changesIn({ ...withField(VERSION_COLUMN, { DefaultValue: '4' }), views: [], formFormatter: '' });
  expect(changes).toMatchObject([{ difference: { kind: 'newer', expected: '3', found: '4' }, actions: [] }]);
});

test('a form layout of ours follows a renamed column; one of the owners’ own stays', () => {
  const form = (...fields: readonly string[]): string => JSON.stringify({ headerJSONFormatter: '', bodyJSONFormatter: { sections: [{ displayname: 'Main', fields }] }, footerJSONFormatter: '' });
  expect(changesIn({ formFormatter: form('What it is called', 'Secret') })).toEqual([]);
  expect(changesIn({ formFormatter: form('What it is called', 'Key') })).toMatchObject([
    { difference: { kind: 'form' }, actions: [{ formatter: { bodyJSONFormatter: { sections: [{ fields: ['What it is called', 'Secret'] }] } } }] }
  ]);
  for (const own of [form('Only one'), '{"bodyJSONFormatter":{}}', 'no JSON']) expect(changesIn({ formFormatter: own })).toEqual([]);
});

test('in a list that is not finished, a view that has only its first columns is not either; in a finished one that is the owners’ wish', () => {
  const views = [{ ...COMPLETE.views[0], fields: [] }, COMPLETE.views[1]];
  const unfinished = { views, fields: COMPLETE.fields.filter(one => one.InternalName !== VERSION_COLUMN) };
  expect(changesIn(unfinished).map(({ difference }) => difference.kind)).toEqual(['view', 'version']);
  const cut = [{ ...COMPLETE.views[0], fields: ['LinkTitle', 'Extra'] }, COMPLETE.views[1]];
  expect(changesIn({ views: cut })).toEqual([]);
});

test('a new list needs everything, the version last', () => {
  const changes = compareList(pages, newListSnapshot('My notes'), () => undefined);
  expect(changes.map(({ difference }) => difference.kind)).toEqual([
    'title', 'column', 'column', 'column', 'column', 'look', 'ownItems', 'contributors', 'view', 'view', 'form', 'version'
  ]);
});
