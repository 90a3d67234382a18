import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { inTransaction, quoted } from '../storage/database';
import type { Field } from '../storage/fields';
import type { List, ListStore } from '../storage/lists';
import { WEBS, webAt, type Web } from '../webs';
import { itemDocument, listDocument, lookupTarget, sharedValues, siteDocument, type NameOf, type ScopeKind, type SearchDocument, type Values } from './documents';
import { KIND_OF_KEY } from './managedProperties';
import { normalized, wholeValue, wordLine } from './words';

interface Change {
  readonly listKey: number;
  /** 0: the list itself. */
  readonly item: number;
}

/** Changes that one transaction takes in, so that a large first crawl holds little in memory. */
const CHANGES_AT_ONCE = 5000;

const STATEMENTS = {
  findScope: 'SELECT id FROM search_scopes WHERE kind = ? AND web = ? AND list_key = ?',
  addScope: 'INSERT INTO search_scopes (kind, web, list_key) VALUES (?, ?, ?)',
  findDocument: 'SELECT id FROM search_documents WHERE scope = ? AND item = ?',
  addDocument: 'INSERT INTO search_documents (scope, item, author) VALUES (?, ?, ?)',
  setAuthor: 'UPDATE search_documents SET author = ? WHERE id = ?',
  removeDocument: 'DELETE FROM search_documents WHERE id = ?',
  addText: 'INSERT INTO search_text (rowid, title, content, other) VALUES (?, ?, ?, ?)',
  removeText: 'DELETE FROM search_text WHERE rowid = ?',
  addValue: 'INSERT INTO search_values (document, property, position, text, words, folded, number) VALUES (?, ?, ?, ?, ?, ?, ?)',
  removeValues: 'DELETE FROM search_values WHERE document = ?'
} as const;

type Statements = Readonly<Record<keyof typeof STATEMENTS, StatementSync>>;

function prepared(database: DatabaseSync): Statements {
  return Object.fromEntries(Object.entries(STATEMENTS).map(([name, sql]) => [name, database.prepare(sql)])) as Statements;
}

/** Keeps the index in step with lists and sites. Triggers of the data file write down what changed; a search takes it in first. */
export class SearchIndex {
  /** Seconds until a change can be found. Microsoft promises no number for the real one: minutes, at times hours. */
  public lagSeconds = 0;
  /** Aliases, in lower case, that the administrator has not mapped. */
  public unmapped: ReadonlySet<string> = new Set();
  private readonly names = new Map<string, StatementSync | undefined>();
  private readonly statements: Statements;
  private readonly rows = new Map<string, StatementSync>();

  public constructor(private readonly database: DatabaseSync, private readonly lists: ListStore, private readonly now: () => Date) {
    this.statements = prepared(database);
    inTransaction(database, () => this.writeSites());
  }

  /** Takes in what changed longer ago than the lag. */
  public update(): void {
    const until = this.now().getTime() - this.lagSeconds * 1000;
    const pending = this.database.prepare('SELECT id, list_key, item FROM search_changes WHERE time <= ? ORDER BY id LIMIT ?');
    for (;;) {
      const changes = pending.all(until, CHANGES_AT_ONCE);
      if (changes.length === 0) return;
      inTransaction(this.database, () => {
        this.names.clear();
        this.rows.clear();
        for (const key of new Set(changes.map(change => `${String(change.list_key)}/${String(change.item)}`))) {
          const [listKey, item] = key.split('/').map(Number);
          this.take({ listKey, item });
        }
        this.database.prepare('DELETE FROM search_changes WHERE time <= ? AND id <= ?').run(until, changes[changes.length - 1].id);
      });
    }
  }

  private writeSites(): void {
    const created = this.now().toISOString();
    for (const web of WEBS) {
      const scope = this.scope('site', web, undefined);
      if (!this.documentOf(scope, 0)) this.write(scope, siteDocument(web, created));
    }
  }

  private take({ listKey, item }: Change): void {
    const list = this.lists.all().find(candidate => candidate.key === listKey);
    if (!list) return; // gone, and its documents with it
    const web = webAt(list.web);
    if (item === 0) this.write(this.scope('list', web, list), listDocument(web, list));
    else this.takeItem(web, list, item);
  }

  private takeItem(web: Web, list: List, item: number): void {
    const scope = this.scope('items', web, list);
    const row = this.rowStatement(list).get(item);
    if (row) this.write(scope, itemDocument(web, list, row, this.namesFor(web)));
    else this.remove(scope, item);
  }

  private rowStatement(list: List): StatementSync {
    const statement = this.rows.get(list.table) ?? this.database.prepare(`SELECT * FROM ${quoted(list.table)} WHERE "ID" = ?`);
    this.rows.set(list.table, statement);
    return statement;
  }

  private namesFor(web: Web): NameOf {
    return (field, id) => {
      const shown = this.nameStatement(web, field)?.get(id)?.shown;
      return shown === undefined || shown === null ? undefined : String(shown);
    };
  }

  private nameStatement(web: Web, field: Field): StatementSync | undefined {
    const key = `${web.path} ${field.id}`;
    if (!this.names.has(key)) {
      const target = lookupTarget(this.lists.all(), web, field);
      this.names.set(key, target && this.database.prepare(`SELECT ${quoted(target.column)} AS shown FROM ${quoted(target.table)} WHERE "ID" = ?`));
    }
    return this.names.get(key);
  }

  /** The scope's id; its values are written when it is new. */
  private scope(kind: ScopeKind, web: Web, list: List | undefined): number {
    const key = [kind, web.path, list?.key ?? 0];
    const known = this.statements.findScope.get(...key);
    if (known) return Number(known.id);
    const { lastInsertRowid } = this.statements.addScope.run(...key);
    this.writeValues(-Number(lastInsertRowid), sharedValues(kind, web, list));
    return Number(lastInsertRowid);
  }

  private documentOf(scope: number, item: number): number | undefined {
    const row = this.statements.findDocument.get(scope, item);
    return row && Number(row.id);
  }

  private write(scope: number, { item, author, values, title, content, other }: SearchDocument): void {
    const known = this.documentOf(scope, item);
    const id = known ?? Number(this.statements.addDocument.run(scope, item, author).lastInsertRowid);
    if (known !== undefined) {
      this.clear(known);
      this.statements.setAuthor.run(author, known);
    }
    this.statements.addText.run(id, normalized(title), normalized(content), normalized(other));
    this.writeValues(id, values);
  }

  private remove(scope: number, item: number): void {
    const known = this.documentOf(scope, item);
    if (known === undefined) return;
    this.clear(known);
    this.statements.removeDocument.run(known);
  }

  private clear(document: number): void {
    this.statements.removeValues.run(document);
    this.statements.removeText.run(document);
  }

  private writeValues(document: number, values: Values): void {
    for (const [property, value] of Object.entries(values)) {
      const many = Array.isArray(value) ? value as readonly string[] : [value];
      const present = many.filter(one => one !== undefined && one !== null && one !== '').map(String);
      const kind = KIND_OF_KEY.get(property);
      const [hasSize, hasWords] = [kind === 'number' || kind === 'date', kind === 'words'];
      present.forEach((text, position) => this.statements.addValue.run(
        document, property, position, text, hasWords ? wordLine(text) : null, hasSize ? null : wholeValue(text), hasSize ? sizeOf(text) : null
      ));
    }
  }
}

/** What sizes are compared by: numbers, and times as milliseconds. */
function sizeOf(text: string): number | null {
  const size = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number(text);
  return Number.isFinite(size) ? size : null;
}
