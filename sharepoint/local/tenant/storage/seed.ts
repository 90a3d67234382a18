import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { ListPages, ViewDefinition } from '../../../../src/lists/pages/defineListPages';
import { formFormatter } from '../../../../src/lists/pages/formLayout';
import { PEOPLE } from '../../people';
import type { Seed } from '../../seeds/seeds';
import type { TenantContent } from '../content';
import { insertItem } from '../items/writeItems';
import { fieldsOf } from '../rest/definedFields';
import { itemValues } from '../rest/itemBody';
import { assignmentsOfWeb, visitorsOf, withLevel } from '../roles/roleAssignments';
import { CONTRIBUTE } from '../roles/roleDefinitions';
import { HUB_WEB, webAt, type Web } from '../webs';
import { inTransaction, writeSetting } from './database';
import type { Field } from './fields';
import { GENERIC_LIST, type List, type ListStore } from './lists';
import { SITE_PAGES_LIBRARY } from './sitePages';
import type { View } from './views';

/** Fills a new data file: lists, their first rows, and the home page. All or nothing. */
export function seed(database: DatabaseSync, lists: ListStore, content: TenantContent, time: string): void {
  const author = PEOPLE.find(person => person.role === 'owner');
  if (!author) throw new Error('Nobody in people.ts is an owner: first rows need an author.');
  inTransaction(database, () => {
    const seeder = new Seeder(database, lists, HUB_WEB, author.id, time);
    for (const part of content.seeds) seeder.addList(part);
    seeder.addHomePage(content.homePage);
    for (const { path, seeds } of content.sites ?? []) {
      const siteSeeder = new Seeder(database, lists, webAt(path), author.id, time);
      for (const part of seeds) siteSeeder.addList(part);
    }
    writeSetting(database, 'seeded', time);
  });
}

/** People come from people.ts at every start: names in old rows follow it. */
export function writePeople(database: DatabaseSync): void {
  const insert = database.prepare('INSERT OR REPLACE INTO users (ID, Title, EMail, Name, UserName) VALUES (?, ?, ?, ?, ?)');
  inTransaction(database, () => {
    for (const { id, name, email, loginName, userPrincipalName } of PEOPLE) insert.run(id, name, email, loginName, userPrincipalName);
  });
}

class Seeder {
  /** Ids of seeded rows by list URL and title. */
  private readonly ids = new Map<string, number>();

  public constructor(
    private readonly database: DatabaseSync,
    private readonly lists: ListStore,
    private readonly web: Web,
    private readonly author: number,
    private readonly time: string
  ) {}

  public addList({ list: definition, pages, rows }: Seed): void {
    const { title, url, description } = definition;
    const list = this.lists.create(this.web, {
      title, url, description, template: GENERIC_LIST, fields: formatted(fieldsOf(definition), pages),
      ownItemsOnly: definition.itemSecurity === 'own'
    }, this.time, pages && { views: pages.views.map(viewOf) });
    if (pages) this.lists.formatForm(list, JSON.stringify(formFormatter(pages)));
    if (definition.contributors === 'everyone') this.lists.assign(list, withLevel(assignmentsOfWeb(this.web), visitorsOf(this.web), CONTRIBUTE.id));
    for (const row of rows) this.addRow(list, row);
  }

  public addHomePage({ title, fileName, canvas }: TenantContent['homePage']): void {
    const library = this.lists.create(this.web, SITE_PAGES_LIBRARY, this.time);
    const page = { Title: title, FileLeafRef: fileName, CanvasContent1: JSON.stringify(canvas), PageLayoutType: 'Article', PromotedState: 0 };
    insertItem(this.database, library, page, this.author, this.time);
  }

  private addRow(list: List, row: Readonly<Record<string, unknown>>): void {
    const values = itemValues(list, this.withLookupIds(list, row), false);
    const id = insertItem(this.database, list, values, this.author, this.time);
    const key = rowKey(list.url, row.Title);
    if (!this.ids.has(key)) this.ids.set(key, id);
  }

  /** A seeded lookup names the titles of its target rows. */
  private withLookupIds(list: List, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
    return Object.fromEntries(Object.entries(row).map(([name, value]) => {
      const field = list.fields.find(candidate => candidate.internalName === name && /^Lookup(?:Multi)?$/.test(candidate.type));
      if (!field || value === null || value === undefined) return [name, value];
      const idOf = (title: unknown): number => {
        const id = this.ids.get(rowKey(field.lookupList ?? '', title));
        if (id !== undefined) return id;
        throw new Error(`Seed of ${list.url}: ${name} names "${String(title)}", which no earlier row of ${field.lookupList ?? '?'} is called.`);
      };
      return [`${name}Id`, Array.isArray(value) ? value.map(idOf) : idOf(value)];
    }));
  }
}

function formatted(fields: readonly Field[], pages: ListPages | undefined): readonly Field[] {
  return fields.map(field => {
    const formatter = pages?.columnFormatters[field.internalName];
    return formatter ? { ...field, kept: { ...field.kept, CustomFormatter: JSON.stringify(formatter) } } : field;
  });
}

function viewOf({ title, file, fields, query, rowLimit, formatter }: ViewDefinition, index: number): View {
  return {
    id: randomUUID(), title, file, isDefault: index === 0, hidden: false, fields, query, rowLimit, paged: true,
    ...(formatter && { formatter: JSON.stringify(formatter) })
  };
}

const rowKey = (listUrl: string, title: unknown): string => `${listUrl}\n${String(title)}`;
