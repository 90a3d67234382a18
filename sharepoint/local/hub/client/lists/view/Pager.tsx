import * as React from 'react';
import { Icon } from '../../chrome/Icon';
import type { ViewData } from './useRows';
import type { ViewPlace } from './useViewPlace';

interface PagerProps {
  readonly data: ViewData;
  readonly locale: string;
  readonly place: ViewPlace;
  /** @param paging undefined for the first page */
  onPage(paging: string | undefined): void;
}

/** The pages of a view. REST leads forwards only; Back of the browser leads to the page before. */
export function Pager({ data: { FirstRow, LastRow, NextHref }, locale, place, onPage }: PagerProps): React.ReactElement | null {
  const range = React.useRef<HTMLSpanElement>(null);
  const shown = React.useRef(FirstRow);
  // The pressed button may be gone on the other page.
  React.useEffect(() => {
    if (shown.current !== FirstRow) range.current?.focus();
    shown.current = FirstRow;
  }, [FirstRow]);
  if (LastRow < FirstRow && !place.paging) return null;
  const number = new Intl.NumberFormat(locale);
  return (
    <nav className="listPager" aria-label="Pages of the view">
      <span ref={range} tabIndex={-1} role="status">{LastRow >= FirstRow && `Items ${number.format(FirstRow)} to ${number.format(LastRow)}`}</span>
      {place.paging !== undefined && <button type="button" className="command" onClick={() => onPage(undefined)}><Icon name="left" />First page</button>}
      {NextHref !== undefined && <button type="button" className="command" onClick={() => onPage(NextHref)}>Next page<Icon name="right" /></button>}
    </nav>
  );
}
