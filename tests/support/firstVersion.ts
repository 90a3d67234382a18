import '@pnp/sp/fields/list';
import type { SPFI } from '@pnp/sp';

const text = (name: string, label: string, more = ''): string => `<Field Type="Text" Name="${name}" DisplayName="${label}" ${more}/>`;
const note = (name: string, label: string): string => `<Field Type="Note" Name="${name}" DisplayName="${label}" />`;
const choice = (name: string, label: string, choices: readonly string[], initial: string): string =>
  `<Field Type="Choice" Name="${name}" DisplayName="${label}" Indexed="TRUE"><Default>${initial}</Default><CHOICES>${choices.map(one => `<CHOICE>${one}</CHOICE>`).join('')}</CHOICES></Field>`;
const multi = (name: string, label: string, choices: readonly string[]): string =>
  `<Field Type="MultiChoice" Name="${name}" DisplayName="${label}" FillInChoice="TRUE"><CHOICES>${choices.map(one => `<CHOICE>${one}</CHOICE>`).join('')}</CHOICES></Field>`;

/** Columns of two lists as version 0.1.0 of the package asked administrators to make them; there was no version column. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  Communities: [
    choice('HubKind', 'Kind', ['Team', 'Private channel', 'Site', 'Legacy community'], 'Team'),
    '<Field Type="Lookup" Name="HubParent" DisplayName="Parent" List="Self" ShowField="Title" Indexed="TRUE" />',
    note('HubPurpose', 'Purpose'), note('HubWhoShouldJoin', 'Who should join'), multi('HubRoles', 'Roles', ['Controller', 'Auditor']),
    multi('HubNotFor', 'Not for', ['Controller', 'Auditor']), multi('HubThemes', 'Themes', ['Finance']), multi('HubStrands', 'Strands', ['A', 'B', 'C', 'D', 'IPA', 'NEXT']),
    choice('HubAccess', 'Access', ['Open', 'On request', 'By invitation'], 'On request'),
    choice('HubStatus', 'Status', ['Planned', 'Active', 'View-only', 'Archived'], 'Active'),
    '<Field Type="URL" Name="HubTeamsLink" DisplayName="Teams link" Format="Hyperlink" />', text('HubGroupId', 'Group id', 'MaxLength="36" '),
    text('HubChannelId', 'Channel id'), text('HubMailbox', 'Contact mailbox'), note('HubKeywords', 'Keywords'),
    '<Field Type="Number" Name="HubOrder" DisplayName="Order" Indexed="TRUE" />'
  ],
  ContactRequests: [
    text('HubKey', 'Key', 'Required="TRUE" Indexed="TRUE" EnforceUniqueValues="TRUE" MaxLength="36" '), note('HubMessage', 'Message'),
    text('HubSenderName', 'Sender', 'Required="TRUE" '), text('HubSenderEmail', 'Sender address', 'Required="TRUE" '), text('HubMailbox', 'Mailbox', 'Required="TRUE" '),
    choice('HubStatus', 'Status', ['New', 'In progress', 'Answered', 'Closed'], 'New')
  ]
};

/** Makes the two lists in the state of the first version. */
export async function makeFirstVersion(sp: SPFI): Promise<void> {
  for (const [title, columns] of Object.entries(COLUMNS)) {
    await sp.web.lists.add(title);
    const { fields } = sp.web.lists.getByTitle(title);
    for (const SchemaXml of columns) await fields.createFieldAsXml({ SchemaXml, Options: 8 });
  }
}
