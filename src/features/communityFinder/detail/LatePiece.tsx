import * as React from 'react';
import { Icon } from '../../../ui/Icon';
import { usePart } from '../../../ui/PartContext';
import { Skeleton } from '../../../ui/Skeleton';
import type { Loaded } from '../../../ui/useLoad';
import styles from './detail.module.scss';

interface LatePieceProps<T> {
  readonly loaded: Loaded<T>;
  /** Says what is not there when it could not be loaded. */
  readonly missing: string;
  children(value: T): React.ReactNode;
}

/** A piece of the panel that comes by itself: when it does not come, the others are none the worse. */
export function LatePiece<T>({ loaded: { state, retry }, missing, children }: LatePieceProps<T>): React.ReactElement {
  const { strings } = usePart();
  const content = React.useRef<HTMLDivElement>(null);
  const hasRetried = React.useRef(false);
  const isRetrying = state.status === 'retrying';
  if (isRetrying) hasRetried.current = true;

  React.useEffect(() => {
    // the button that had the focus is gone
    if (state.status === 'ready' && hasRetried.current) content.current?.focus();
  }, [state.status]);

  if (state.status === 'loading') return <div aria-busy="true"><Skeleton blocks={1} blockHeight={20} layout="stack" /></div>;
  if (state.status === 'ready') return <div ref={content} tabIndex={-1} className={styles.piece}>{children(state.value)}</div>;
  return (
    <div className={styles.missing}>
      <p role="status" className={styles.line}><Icon name="warning" /> {missing}</p>
      <button type="button" className={styles.quiet} aria-disabled={isRetrying} onClick={isRetrying ? undefined : retry}>
        {isRetrying ? strings.loading : strings.retry}
      </button>
    </div>
  );
}
