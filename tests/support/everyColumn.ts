import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/views';
import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';

/** A list that PnPjs made with one column of each type, and the list that its lookups point at (items 1 to 3: One, Two, Three). */
export async function makeEveryColumn(sp: SPFI): Promise<IList> {
  const { Id: targetId } = await sp.web.lists.add('Targets');
  const targets = sp.web.lists.getByTitle('Targets').items;
  for (const Title of ['One', 'Two', 'Three']) await targets.add({ Title });
  await sp.web.lists.add('Every column', 'One column of each type');
  const { fields } = sp.web.lists.getByTitle('Every column');
  await fields.addText('Short', { Indexed: true } as object);
  await fields.addMultilineText('Long', { RichText: false });
  await fields.addNumber('Amount', { Indexed: true } as object);
  await fields.addCurrency('Price');
  await fields.addBoolean('Done');
  await fields.addDateTime('Due', { DisplayFormat: 1 } as object);
  await fields.addChoice('Colour', { Choices: ['Red', 'Grün', 'Μπλε'] });
  await fields.addMultiChoice('Tags', { Choices: ['a', 'b', 'ç'] });
  await fields.addUrl('Link');
  await fields.addLookup('Target', { LookupListId: targetId, LookupFieldName: 'Title' });
  await fields.createFieldAsXml(`<Field Type="LookupMulti" Mult="TRUE" DisplayName="Targets" List="{${targetId}}" ShowField="Title" />`);
  await fields.addUser('Person', { SelectionMode: 0 });
  await fields.addUser('People', { SelectionMode: 0, AllowMultipleValues: true } as object);
  await fields.add('Key', 14);
  await fields.addCalculated('Both', { Formula: '=[Short]&"/"&[Colour]' });
  return sp.web.lists.getByTitle('Every column');
}

/** What a client writes to an item of that list. */
export interface EveryColumn {
  readonly Title: string | null;
  readonly Short: string | null;
  readonly Long: string | null;
  readonly Amount: number | null;
  readonly Price: number | null;
  readonly Done: boolean | null;
  readonly Due: string | null;
  readonly Colour: string | null;
  readonly Tags: readonly string[] | null;
  readonly Link: { readonly Url: string; readonly Description: string } | null;
  readonly TargetId: number | null;
  readonly TargetsId: readonly number[];
  readonly PersonId: number | null;
  readonly PeopleId: readonly number[] | null;
  readonly Key: string | null;
}

export const WRITTEN_NAMES = [
  'Title', 'Short', 'Long', 'Amount', 'Price', 'Done', 'Due', 'Colour', 'Tags', 'Link', 'TargetId', 'TargetsId', 'PersonId', 'PeopleId', 'Key'
] as const;
