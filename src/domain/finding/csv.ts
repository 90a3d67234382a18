export type CsvColumn = 'name' | 'parent' | 'kind' | 'status' | 'access' | 'purpose' | 'who' | 'notFor' | 'roles' | 'themes' | 'strands' | 'regions' | 'languages' | 'mailbox' | 'link';
