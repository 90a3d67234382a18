import * as React from 'react';
import { pageAddress } from '../../chrome/pageAddress';
import type { OwnSort } from './viewXml';

/** Where in a view somebody is; in the address, so that Back, a reload and a form's `Source` find it again. */
export interface ViewPlace {
  readonly sort?: OwnSort;
  /** `NextHref` that led here; undefined on the first page. */
  readonly paging?: string;
}

/** `sortField` and `isAscending` are SharePoint's own names; that of the page is the hub's. */
function placeInAddress(): ViewPlace {
  const query = new URLSearchParams(location.search);
  const [field, paging] = [query.get('sortField'), query.get('paging')];
  return { ...(field && { sort: { field, ascending: query.get('isAscending') !== 'false' } }), ...(paging && { paging }) };
}

export interface ViewPlaceState {
  readonly place: ViewPlace;
  goTo(place: ViewPlace): void;
}

/** For the client only: it reads the browser's address. */
export function useViewPlace(): ViewPlaceState {
  const [place, setPlace] = React.useState<ViewPlace>(placeInAddress);
  React.useEffect(() => {
    const onBack = (): void => setPlace(placeInAddress());
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, []);
  const goTo = (next: ViewPlace): void => {
    history.pushState(null, '', pageAddress({ sortField: next.sort?.field, isAscending: next.sort && String(next.sort.ascending), paging: next.paging }));
    setPlace(next);
  };
  return { place, goTo };
}
