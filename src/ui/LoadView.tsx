import * as React from 'react';
import { Failure } from './Failure';
import { Hidden } from './Hidden';
import type { OwnerTools } from './OwnerTools';
import { usePart } from './PartContext';
import type { Loaded } from './useLoad';

interface LoadViewProps<T> {
  readonly loaded: Loaded<T>;
  /** Placeholder in the shape of what comes. */
  readonly skeleton: React.ReactElement;
  /** What page editors get: the set-up in the place of a list that is missing or lacks columns, and what it lacks above the content. */
  readonly ownerTools?: OwnerTools;
  children(value: T): React.ReactElement;
}

/** One of: the skeleton, the failure with a way to try again, or what was loaded. */
export function LoadView<T>({ loaded: { state, retry }, skeleton, ownerTools, children }: LoadViewProps<T>): React.ReactElement {
  const { strings } = usePart();
  const content = React.useRef<HTMLDivElement>(null);
  const hasRetried = React.useRef(false);
  if (state.status === 'retrying') hasRetried.current = true;

  React.useEffect(() => {
    // the button that had the focus is gone; without this, keyboard users start again at the top of the page
    if (state.status === 'ready' && hasRetried.current) {
      hasRetried.current = false;
      content.current?.focus();
    }
  }, [state.status]);

  switch (state.status) {
    case 'loading':
      return (
        <div aria-busy="true">
          <Hidden><span role="status">{strings.loading}</span></Hidden>
          {skeleton}
        </div>
      );
    case 'ready':
      return (
        <>
          {ownerTools?.lists?.(retry)}
          <div ref={content} tabIndex={-1}>{children(state.value)}</div>
        </>
      );
    default:
      // retrying keeps it: what stands there may be at work
      if (ownerTools?.setup && (state.error.kind === 'notFound' || state.error.kind === 'setting')) return ownerTools.setup(retry);
      return <Failure error={state.error} isRetrying={state.status === 'retrying'} onRetry={retry} />;
  }
}
