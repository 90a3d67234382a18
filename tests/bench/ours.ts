import { prepareIndex } from '../../src/domain/search/prepareIndex';
import type { SearchDocument } from '../../src/domain/search/SearchDocument';
import type { Engine } from './measure';

export function buildOurs(documents: readonly SearchDocument[]): Engine {
  const search = prepareIndex(documents);
  search.warmUp(() => true);
  return query => search(query).hits.map(({ id }) => id);
}
