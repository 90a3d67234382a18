/** How people have sorted a view themselves, in place of the view's own sort. */
export interface OwnSort {
  /** Internal name. */
  readonly field: string;
  readonly ascending: boolean;
}

/** The view's CAML with another sort. */
export function withSort(viewXml: string, { field, ascending }: OwnSort): string {
  const view = new DOMParser().parseFromString(viewXml, 'text/xml');
  const root = view.documentElement;
  const query = root.querySelector(':scope > Query') ?? root.appendChild(view.createElement('Query'));
  query.querySelector(':scope > OrderBy')?.remove();
  const reference = view.createElement('FieldRef');
  reference.setAttribute('Name', field);
  if (!ascending) reference.setAttribute('Ascending', 'FALSE');
  query.appendChild(view.createElement('OrderBy')).appendChild(reference);
  return new XMLSerializer().serializeToString(root);
}
