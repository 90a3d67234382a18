import * as React from 'react';
import type { Community } from '../../../domain/community/Community';
import { useFinder } from '../FinderContext';

interface OpenButtonProps {
  readonly community: Community;
  readonly className: string;
  readonly children: React.ReactNode;
}

/** Opens the details. */
export function OpenButton({ community: { id }, className, children }: OpenButtonProps): React.ReactElement {
  const { onOpen } = useFinder();
  return (
    <button type="button" className={className} aria-haspopup="dialog" data-opens={id} onClick={() => onOpen(id)}>
      {children}
    </button>
  );
}
