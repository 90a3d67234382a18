import * as React from 'react';
import type { Viewer } from '../ContentProps';
import { formatRows, type Formatting } from '../formatting/formatRows';
import type { ListField } from '../listRest';
import type { ViewContent, ViewData } from './useRows';
import { groupingOf, type ViewGrouping } from './viewXml';

interface Shown {
  /** The columns that the view shows. */
  readonly fields: readonly ListField[];
  readonly formatting: Formatting;
  readonly grouping?: ViewGrouping;
}

/** A view's columns, its groups, and its rows formatted. */
export function useShown(data: ViewData, { view }: ViewContent, { me, currentWeb }: Viewer): Shown {
  return React.useMemo(() => {
    const fields = view.fields.flatMap(name => data.fields.find(({ InternalName }) => InternalName === name) ?? []);
    const formatting = formatRows({ fields, rows: data.Row, viewFormatter: view.formatter }, { now: new Date(), me, currentWeb });
    return { fields, formatting, grouping: groupingOf(view.xml) };
  }, [data, view, me, currentWeb]);
}
