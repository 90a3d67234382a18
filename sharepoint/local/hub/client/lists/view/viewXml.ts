/** How people have sorted a view themselves, in place of the view's own sort. */
export interface OwnSort {
  /** Internal name. */
  readonly field: string;
  readonly ascending: boolean;
}

/** How a view groups its rows. */
export interface ViewGrouping {
  /** Internal names, outermost first. */
  readonly columns: readonly string[];
  readonly isCollapsed: boolean;
}

const parsed = (viewXml: string): Document => new DOMParser().parseFromString(viewXml, 'text/xml');

/** Undefined for a view without groups. */
export function groupingOf(viewXml: string): ViewGrouping | undefined {
  const groupBy = parsed(viewXml).documentElement.querySelector(':scope > Query > GroupBy');
  if (!groupBy) return undefined;
  return { columns: Array.from(groupBy.children, reference => reference.getAttribute('Name') ?? ''), isCollapsed: groupBy.getAttribute('Collapse') === 'TRUE' };
}

/** The view's CAML with another sort, inside its groups. */
export function withSort(viewXml: string, { field, ascending }: OwnSort): string {
  const view = parsed(viewXml);
  const root = view.documentElement;
  const query = root.querySelector(':scope > Query') ?? root.appendChild(view.createElement('Query'));
  query.querySelector(':scope > OrderBy')?.remove();
  const reference = view.createElement('FieldRef');
  reference.setAttribute('Name', field);
  if (!ascending) reference.setAttribute('Ascending', 'FALSE');
  query.appendChild(view.createElement('OrderBy')).appendChild(reference);
  return new XMLSerializer().serializeToString(root);
}
