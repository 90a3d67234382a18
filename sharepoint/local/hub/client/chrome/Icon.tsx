import * as React from 'react';

/** Outlines on a 20 by 20 grid, drawn for the hub. */
const PATHS = {
  waffle: 'M3 3h3v3H3zM8.5 3h3v3h-3zM14 3h3v3h-3zM3 8.5h3v3H3zM8.5 8.5h3v3h-3zM14 8.5h3v3h-3zM3 14h3v3H3zM8.5 14h3v3h-3zM14 14h3v3h-3z',
  edit: 'M13.8 2.6a2.1 2.1 0 0 1 3 3L6.7 15.8 2.6 17l1.1-4.2zM12.4 4.1 4.6 12l-.6 2.2 2.2-.6 7.8-7.9z',
  save: 'M3 3h11l3 3v11H3zm1.2 1.2v11.6h11.6V6.5l-2.3-2.3h-1V8H6V4.2zM7.200 4.200v2.600h4.100V4.200zM6 11h8v1.200H6zm0 2.400h8v1.200H6z',
  discard: 'M4.500 3.600 10 9.100l5.500-5.500.900.900-5.500 5.500 5.500 5.500-.900.900-5.500-5.500-5.500 5.500-.900-.900L9.100 10 3.600 4.500z',
  remove: 'M8 2h4l1 1.500h4v1.200H3V3.500h4zM4.500 6h11l-.8 12H5.300zm1.300 1.200.600 9.600h7.200l.600-9.600zM8 8.500h1.200v7H8zm2.800 0H12v7h-1.200z',
  up: 'm10 4 5.500 5.500-.900.900L10.600 6.400V16H9.400V6.400l-4 4-.900-.900z',
  down: 'm10 16-5.500-5.500.900-.900 4 4V4h1.200v9.600l4-4 .900.900z',
  left: 'm4 10 5.500-5.500.900.900-4 4H16v1.200H6.400l4 4-.900.900z',
  right: 'm16 10-5.500 5.500-.900-.900 4-4H4V9.400h9.600l-4-4 .900-.900z',
  add: 'M9.400 3h1.200v6.400H17v1.200h-6.400V17H9.400v-6.400H3V9.400h6.400z',
  warning: 'M10 2.500 18.500 17h-17zm0 2.400L3.600 15.800h12.800zM9.400 8.500h1.200v4H9.400zm0 5h1.200v1.300H9.400z',
  chevron: 'm10 13.300-5.500-5.500.900-.900L10 11.500l4.600-4.600.900.900z',
  sortUp: 'm10 5 4 4.500-.900.900-2.500-2.700V15H9.400V7.700l-2.500 2.700-.900-.900z',
  sortDown: 'm10 15-4-4.500.900-.900 2.500 2.700V5h1.200v7.300l2.500-2.700.900.900z',
  done: 'm7.800 15.300-4.700-4.700.900-.900 3.800 3.900 8.200-8.300.900.900z'
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration beside a text; it is never the only name of a control. */
export function Icon({ name }: { readonly name: IconName }): React.ReactElement {
  return <svg className="hubIcon" data-icon={name} viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false"><path d={PATHS[name]} fill="currentColor" /></svg>;
}
