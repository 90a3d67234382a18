/** The table of teams and private channels as the public page of the communities shows it, copied as text. It is data: its slips are kept. */
export const SEED_TABLE = `Team name (-Channel name) | Who should join, who can you find in these Teams? |
---|---|
Auditors network | Auditors |
Communication and visibility | Those working with communication and visibility |
- Transnational Communication | Sub-space for Strand B |
- IPA Communication | Sub-space for IPA |
Controllers network | Controllers |
Financial management | Those working for programmes and responsible for financial matters (not open for controllers or auditors) |
- South West Europe | Sub-space for regional exchange on financial matters |
Interact Monitoring Committee | Interact Monitoring Committee members |
Jems network | Those interested in keeping up with the Joint Electronic Monitoring Software |
– Core Group | Sub-space for Members of Jems Core Group |
– User Group | Sub-space for representatives of license holders |
National Contact Points | National Contact Points from many countries and programmes |
Inter Programme collaboration | Those working for programmes and interested in exchanging and networking with other programmes |
– Baltic Sea | Sub-space for geographical area |
– Med Lab Group | Sub-space for geographical area |
– Transnational programme heads | Sub-space for Stand B |
– Interregional programme heads | Sub-space for Strand C |
– HIT 2021–2027 | Sub-space for HIT 2021-2027 Core Group (i.e. current period tools) |
External Cooperation | Those working in an external context, crossing programme management, finance and more. |
Programme and project management | Those working on programme and project management tasks. |
– Evaluation pilot Interreg added value | Sub-space for the pilot members |
– Evaluation pilot ISO | Sub-space for the pilot members |
– Evaluation pilot MRS & SBS | Sub-space for the pilot members |`;
