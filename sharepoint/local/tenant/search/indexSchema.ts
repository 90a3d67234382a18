/**
 * The index of the search: a scope is what many documents have in common (their list or site), a document is one item, list or site.
 * The text of a document is what free text looks through (title, content) and what only property restrictions do (other). Values hold what property restrictions, refiners and sorts look at; those of a scope have its negative id as document.
 */
export const SEARCH_SCHEMA = `
  CREATE TABLE IF NOT EXISTS search_changes (
    id INTEGER PRIMARY KEY, list_key INTEGER NOT NULL, item INTEGER NOT NULL, time INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS search_scopes (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, web TEXT NOT NULL, list_key INTEGER NOT NULL, UNIQUE (kind, web, list_key));
  CREATE TABLE IF NOT EXISTS search_documents (
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, item INTEGER NOT NULL, author INTEGER NOT NULL, UNIQUE (scope, item));
  CREATE TABLE IF NOT EXISTS search_values (
    document INTEGER NOT NULL, property TEXT NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL, words TEXT, folded TEXT, number REAL,
    PRIMARY KEY (document, property, position)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS search_values_folded ON search_values (property, folded) WHERE folded IS NOT NULL;
  CREATE INDEX IF NOT EXISTS search_values_number ON search_values (property, number) WHERE number IS NOT NULL;
  CREATE VIRTUAL TABLE IF NOT EXISTS search_text USING fts5 (title, content, other, tokenize = 'unicode61 remove_diacritics 2');
  CREATE TRIGGER IF NOT EXISTS list_added AFTER INSERT ON lists BEGIN
    INSERT INTO search_changes (list_key, item, time) VALUES (NEW.key, 0, tenant_time()); END;
  CREATE TRIGGER IF NOT EXISTS list_changed AFTER UPDATE ON lists BEGIN
    INSERT INTO search_changes (list_key, item, time) VALUES (NEW.key, 0, tenant_time()); END;
  CREATE TRIGGER IF NOT EXISTS list_removed AFTER DELETE ON lists BEGIN
    DELETE FROM search_text WHERE rowid IN (
      SELECT d.id FROM search_documents AS d JOIN search_scopes AS s ON s.id = d.scope WHERE s.list_key = OLD.key);
    DELETE FROM search_values WHERE document IN (
      SELECT d.id FROM search_documents AS d JOIN search_scopes AS s ON s.id = d.scope WHERE s.list_key = OLD.key);
    DELETE FROM search_values WHERE document IN (SELECT -id FROM search_scopes WHERE list_key = OLD.key);
    DELETE FROM search_documents WHERE scope IN (SELECT id FROM search_scopes WHERE list_key = OLD.key);
    DELETE FROM search_scopes WHERE list_key = OLD.key;
    DELETE FROM search_changes WHERE list_key = OLD.key;
  END;
`;

/** Writes down which items of a list changed and when, whoever writes them: the search reads them from there. */
export function watchItemsSql(listKey: number, table: string): string {
  const watch = (event: string, row: 'NEW' | 'OLD'): string => `
    CREATE TRIGGER "${table}_${event}" AFTER ${event} ON "${table}" BEGIN
      INSERT INTO search_changes (list_key, item, time) VALUES (${listKey}, ${row}."ID", tenant_time()); END;`;
  return [watch('INSERT', 'NEW'), watch('UPDATE', 'NEW'), watch('DELETE', 'OLD')].join('');
}
