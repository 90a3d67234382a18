import * as React from 'react';
import { Failure } from './Failure';
import { Hidden } from './Hidden';
import { usePart } from './PartContext';
import type { Loaded } from './useLoad';

interface LoadViewProps<T> {
  readonly loaded: Loaded<T>;
  /** Placeholder in the shape of what comes. */
  readonly skeleton: React.ReactElement;
  /** In the place of the failure, when the list is missing or lacks columns. @param onDone loads again */
  whenMissing?(onDone: () => void): React.ReactElement;
  children(value: T): React.ReactElement;
}

/** One of: the skeleton, the failure with a way to try again, or what was loaded. */
export function LoadView<T>({ loaded: { state, retry }, skeleton, whenMissing, children }: LoadViewProps<T>): React.ReactElement {
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
      return <div ref={content} tabIndex={-1}>{children(state.value)}</div>;
    default:
      // retrying keeps it: what stands there may be at work
      if (whenMissing && (state.error.kind === 'notFound' || state.error.kind === 'setting')) return whenMissing(retry);
      return <Failure error={state.error} isRetrying={state.status === 'retrying'} onRetry={retry} />;
  }
}
