import { chromeData, readSitePage, type PageRequest } from './chromeData';
import { sourceOr, type ListAddress } from './listAddress';
import type { ListContent, ListFacts, ListPageData, ViewFacts } from './ListPageData';
import { readAs, type RestAnswer } from './siteRest';

interface RestList {
  readonly Title: string;
  readonly Description: string;
  readonly DefaultViewUrl: string | null;
}

interface RestView {
  readonly Id: string;
  readonly Title: string;
  readonly Hidden: boolean;
  readonly ServerRelativeUrl: string;
  readonly ListViewXml: string;
  readonly CustomFormatter: string | null;
  readonly ViewFields: { readonly Items: readonly string[] };
}

type Views = { readonly value: readonly RestView[] };

/** Where a list's own address leads, or what its page shows. */
export type ListAnswer = { readonly kind: 'redirect'; readonly path: string } | { readonly kind: 'page'; readonly status: number; readonly data: ListPageData };

const restPath = (listUrl: string): string => `web/getList('${encodeURIComponent(listUrl.replace(/'/g, '\'\''))}')`;

type Problem = Extract<ListContent, { kind: 'problem' }>;

/** What the page says when REST does not give the list. */
function problemOf(listUrl: string, { status, reason }: RestAnswer<unknown>): Problem {
  switch (status) {
    case 404: return { kind: 'problem', status, heading: 'This list does not exist', text: `There is no list at ${listUrl}. It may have been deleted, or the address is wrong.` };
    case 401: case 403: return { kind: 'problem', status, heading: 'You cannot read this list', text: `You have no permission for ${listUrl}. An owner of the site can give it to you.` };
    default: return { kind: 'problem', status, heading: 'The list could not be read', text: `${listUrl} answered ${status}: ${reason}` };
  }
}

const noView = (list: ListFacts, page: string): Problem =>
  ({ kind: 'problem', status: 404, heading: 'This view does not exist', text: `The list “${list.title}” has no view at ${list.url}/${page}. It may have been deleted.` });

const noItem = (list: ListFacts): Problem =>
  ({ kind: 'problem', status: 404, heading: 'This item does not exist', text: `The address names no item of the list “${list.title}”: it needs an ID.` });

const viewFacts = ({ Id, Title, ServerRelativeUrl, ListViewXml, CustomFormatter, ViewFields }: RestView): ViewFacts =>
  ({ id: Id, title: Title, url: ServerRelativeUrl, fields: ViewFields.Items, xml: ListViewXml, ...(CustomFormatter && { formatter: CustomFormatter }) });

function formContent(list: ListFacts, { form }: ListAddress, { query, origin }: PageRequest): ListContent {
  const itemId = Number(query.get('ID') ?? query.get('id') ?? 0);
  if (form !== 'new' && (!Number.isInteger(itemId) || itemId < 1)) return noItem(list);
  return { kind: 'form', list, mode: form ?? 'new', itemId: form === 'new' ? 0 : itemId, source: sourceOr(list.defaultViewUrl, query.get('Source'), origin) };
}

function viewContent(list: ListFacts, page: string, views: readonly ViewFacts[], hidden: readonly ViewFacts[]): ListContent {
  const view = [...views, ...hidden].find(({ url }) => url.toLowerCase() === `${list.url}/${page}`.toLowerCase());
  return view ? { kind: 'view', list, view, views } : noView(list, page);
}

async function contentOf(address: ListAddress, request: PageRequest): Promise<ListContent | { readonly kind: 'redirect'; readonly path: string }> {
  const { listUrl, viewPage, form } = address;
  const { origin, person } = request;
  const rest = restPath(listUrl);
  const [list, views] = await Promise.all([
    readAs<RestList>(origin, person, `${rest}?$select=Title,Description,DefaultViewUrl`),
    readAs<Views>(origin, person, `${rest}/views?$expand=ViewFields`)
  ]);
  if (!list.body) return problemOf(listUrl, list);
  if (!views.body) return problemOf(listUrl, views);
  const defaultViewUrl = list.body.DefaultViewUrl ?? `${listUrl}/AllItems.aspx`;
  // The view's own address has the list's in its true case; people type it in any.
  const facts: ListFacts = { url: defaultViewUrl.slice(0, defaultViewUrl.lastIndexOf('/')), title: list.body.Title, description: list.body.Description, defaultViewUrl };
  if (form) return formContent(facts, address, request);
  if (viewPage === undefined) return { kind: 'redirect', path: facts.defaultViewUrl };
  const [shown, hidden] = [false, true].map(wanted => views.body?.value.filter(({ Hidden }) => Hidden === wanted).map(viewFacts) ?? []);
  return viewContent(facts, viewPage, shown, hidden);
}

/** What a page of a list shows to one person; REST decides over all of it. */
export async function prepareListPage(address: ListAddress, path: string, request: PageRequest): Promise<ListAnswer> {
  const [content, home] = await Promise.all([contentOf(address, request), readSitePage(request.origin, request.person)]);
  if (content.kind === 'redirect') return content;
  return { kind: 'page', status: content.kind === 'problem' ? content.status : 200, data: { ...chromeData(request, home.Title, path), content } };
}

/** Of the browser's tab and history. */
export function listPageTitle({ content }: ListPageData): string {
  switch (content.kind) {
    case 'view': return `${content.list.title} - ${content.view.title}`;
    case 'form': return `${content.list.title} - ${{ new: 'New item', edit: 'Edit item', display: 'Item' }[content.mode]}`;
    case 'problem': return content.heading;
  }
}
