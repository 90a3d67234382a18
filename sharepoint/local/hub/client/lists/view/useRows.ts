import * as React from 'react';
import type { ListContent } from '../../../page/ListPageData';
import type { Rest } from '../../rest/createRest';
import { useLoading, type Loading } from '../../rest/useLoading';
import { listPath, readFields, renderRows, type ListField, type RenderedRows } from '../listRest';
import type { ViewPlace } from './useViewPlace';
import { withSort } from './viewXml';

export type ViewContent = Extract<ListContent, { kind: 'view' }>;

export interface ViewData extends RenderedRows {
  readonly fields: readonly ListField[];
  /** Whether the list itself has items, which this view may not show. */
  readonly hasItems: boolean;
}

async function countOf(rest: Rest, { list }: ViewContent): Promise<number> {
  return (await rest.read<{ readonly ItemCount: number }>(`${listPath(list)}?$select=ItemCount`)).ItemCount;
}

async function readView(rest: Rest, content: ViewContent, { sort, paging, filters }: ViewPlace): Promise<ViewData> {
  const { list, view } = content;
  const asked = { paging, filters, viewId: view.id, ...(sort && { viewXml: withSort(view.xml, sort) }) };
  const [fields, rows] = await Promise.all([readFields(rest, list), renderRows(rest, list, asked)]);
  return { ...rows, fields, hasItems: rows.Row.length > 0 || await countOf(rest, content) > 0 };
}

/** The rows of the view at that place, and a function that reads them again. */
export function useRows(rest: Rest, content: ViewContent, place: ViewPlace): readonly [Loading<ViewData>, () => void] {
  const [rows, reload] = useLoading(() => readView(rest, content, place), JSON.stringify(place));
  React.useEffect(() => {
    if (rows.kind !== 'loading') document.documentElement.dataset.hubState = 'ready';
  }, [rows.kind]);
  return [rows, reload];
}
