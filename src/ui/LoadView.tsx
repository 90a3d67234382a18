import * as React from 'react';
import { Failure } from './Failure';
import { FreshnessLine } from './FreshnessLine';
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

/** One of: the skeleton, the failure with a way to try again, or what was loaded, with a line above it when that is not the latest. */
export function LoadView<T>({ loaded: { state, isKept, retry, showNewer }, skeleton, ownerTools, children }: LoadViewProps<T>): React.ReactElement {
  const { strings } = usePart();
  const content = React.useRef<HTMLDivElement>(null);
  const onButtonFocus = useFocusAfterButton(content);

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
          {isKept && <FreshnessLine freshness={state.freshness} asOf={state.asOf} onRetry={retry} onShow={showNewer} onButtonFocus={onButtonFocus} />}
          {ownerTools?.lists?.(retry)}
          <div ref={content} tabIndex={-1}>{children(state.value)}</div>
        </>
      );
    default:
      // retrying keeps it: what stands there may be at work
      if (ownerTools?.setup && (state.error.kind === 'notFound' || state.error.kind === 'setting')) return ownerTools.setup(retry);
      return <Failure error={state.error} isRetrying={state.status === 'retrying'} onRetry={retry} onButtonFocus={onButtonFocus} />;
  }
}

/**
 * When a button of ours goes away with the focus on it, the content gets it; otherwise keyboard users would start again at the top of the page.
 * @returns to be called when a button gets the focus
 */
function useFocusAfterButton(content: React.RefObject<HTMLElement>): () => void {
  const hadFocus = React.useRef(false);
  React.useEffect(() => {
    if (!hadFocus.current || !content.current || document.activeElement !== document.body) return;
    hadFocus.current = false;
    content.current.focus({ preventScroll: true });
  });
  return React.useCallback(() => {
    hadFocus.current = true;
  }, []);
}
