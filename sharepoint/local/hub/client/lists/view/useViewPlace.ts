import * as React from 'react';
import { pageAddress } from '../../chrome/pageAddress';
import { filterParameters, type ColumnFilter } from '../listRest';
import type { OwnSort } from './viewXml';

/** Where in a view somebody is; in the address, so that Back, a reload and a form's `Source` find it again. */
export interface ViewPlace {
  readonly sort?: OwnSort;
  /** `NextHref` that led here; undefined on the first page. */
  readonly paging?: string;
  readonly filters: readonly ColumnFilter[];
}

function filtersIn(query: URLSearchParams): readonly ColumnFilter[] {
  return [...query].flatMap(([name, field]) => {
    const number = /^FilterField(\d+)$/i.exec(name)?.[1];
    const value = [...query].find(([other]) => other.toLowerCase() === `filtervalue${number}`)?.[1];
    return number === undefined ? [] : [{ field, value: value ?? '' }];
  });
}

/** `sortField` and `isAscending` are SharePoint's own names; that of the page is the hub's. */
function placeInAddress(): ViewPlace {
  const query = new URLSearchParams(location.search);
  const [field, paging] = [query.get('sortField'), query.get('paging')];
  return { filters: filtersIn(query), ...(field && { sort: { field, ascending: query.get('isAscending') !== 'false' } }), ...(paging && { paging }) };
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
    const old = [...new URLSearchParams(location.search).keys()].filter(name => /^Filter(Field|Value)\d+$/i.test(name));
    history.pushState(null, '', pageAddress({
      ...Object.fromEntries(old.map(name => [name, undefined])), ...filterParameters(next.filters),
      sortField: next.sort?.field, isAscending: next.sort && String(next.sort.ascending), paging: next.paging
    }));
    setPlace(next);
  };
  return { place, goTo };
}
