import type { Answer } from '../rest/answer';
import type { RestCall, Route } from '../rest/routes';
import { runSearch } from './runSearch';
import { searchAnswer } from './searchAnswer';
import { postedRequest, queriedRequest, type SearchRequest } from './searchRequest';

function search(call: RestCall, name: string, asked: SearchRequest): Answer {
  const start = performance.now();
  const { unmapped } = call.services.search;
  const request = { ...asked, select: asked.select.filter(property => !unmapped.has(property.toLowerCase())) };
  const results = runSearch(call, request);
  return { kind: 'result', name, value: searchAnswer(results, request, call.url.origin, Math.round(performance.now() - start)) };
}

export const SEARCH_ROUTES: readonly Route[] = [
  { method: 'POST', path: 'search/postquery', answer: call => search(call, 'postquery', postedRequest(call.body)) },
  { method: 'GET', path: 'search/query', answer: call => search(call, 'query', queriedRequest(call.url.searchParams)) }
];
