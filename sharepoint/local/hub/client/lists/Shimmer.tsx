import * as React from 'react';

/** Where content is about to come. */
export function Shimmer(): React.ReactElement {
  return <div className="partShimmer" aria-hidden="true"><i /><i /><i /></div>;
}
