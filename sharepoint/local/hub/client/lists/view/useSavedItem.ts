import * as React from 'react';
import { pageAddress } from '../../chrome/pageAddress';
import { SAVED_PARAMETER } from '../listLinks';

/** Id of the item that a form has just saved. It leaves the address at once: a reload is no new save. For the client only. */
export function useSavedItem(): string | undefined {
  const [saved] = React.useState(() => new URLSearchParams(location.search).get(SAVED_PARAMETER) ?? undefined);
  React.useEffect(() => {
    if (saved !== undefined) history.replaceState(history.state, '', pageAddress({ [SAVED_PARAMETER]: undefined }));
  }, [saved]);
  return saved;
}
