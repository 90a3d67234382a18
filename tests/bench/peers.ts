import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { fold } from '../../src/domain/fold';
import type { SearchDocument } from '../../src/domain/search/SearchDocument';
import type { Engine } from './measure';

const FIELDS = ['title', 'keywords', 'text'];
/** Wide apart, so that the title counts most, as it does in ours. */
const BOOST = { title: 4, keywords: 2, text: 1 };

/** MiniSearch as well as it can be set up for this: folded, every word, beginnings, one slip in five letters. */
export function buildMiniSearch(documents: readonly SearchDocument[]): Engine {
  const index = new MiniSearch<SearchDocument>({
    fields: FIELDS,
    processTerm: term => fold(term),
    searchOptions: { combineWith: 'AND', prefix: true, fuzzy: 0.2, boost: BOOST }
  });
  index.addAll(documents);
  return query => index.search(query).map(({ id }) => Number(id));
}

/** Fuse over the folded texts: it compares whole fields, so that it has no words to tell apart. */
export function buildFuse(documents: readonly SearchDocument[]): Engine {
  const folded = documents.map(({ id, title, keywords, text }) => ({ id, title: fold(title), keywords: fold(keywords), text: fold(text) }));
  const index = new Fuse(folded, {
    keys: [{ name: 'title', weight: BOOST.title }, { name: 'keywords', weight: BOOST.keywords }, { name: 'text', weight: BOOST.text }],
    ignoreLocation: true,
    threshold: 0.4
  });
  return query => index.search(fold(query)).map(({ item }) => item.id);
}
