import * as React from 'react';
import type { HealthView } from '../../ui/OwnerTools';
import { usePart } from '../../ui/PartContext';
import type { CheckedList } from './CheckedList';
import { HealthBar } from './HealthBar';
import { HealthPanel } from './HealthPanel';
import type { HealthStrings } from './HealthStrings';
import { useCheck } from './useCheck';

export interface HealthDeskProps {
  /** Memoised by the caller. */
  readonly lists: readonly CheckedList[];
  readonly strings: HealthStrings;
  readonly view: HealthView;
  /** Beneath the findings. @param onChanged looks at the list again, and so does the part */
  children(onChanged: () => void): React.ReactNode;
}

/** Keeps an eye on lists: a bar above the part while it is edited, and the findings in its place. */
export function HealthDesk({ lists, strings, view, children }: HealthDeskProps): React.ReactElement {
  const { isOpen, setOpen, onChecked, onChanged } = view;
  const { isEditing } = usePart();
  const check = useCheck(lists);
  const { loaded: { state }, recheck } = check;
  const outcomes = state.status === 'ready' ? state.value : [];
  // rows of a list that could not be read are not spoken for
  const isChecked = state.status === 'ready' && outcomes.every(outcome => 'checked' in outcome);
  // before the browser paints: the bar and what it replaces never stand there together
  React.useLayoutEffect(() => {
    onChecked(isChecked);
    return () => onChecked(false);
  }, [isChecked, onChecked]);

  const wasOpen = React.useRef(isOpen);
  React.useEffect(() => {
    // somebody who comes back has perhaps mended rows meanwhile
    if (isOpen && !wasOpen.current) recheck();
    wasOpen.current = isOpen;
  }, [isOpen, recheck]);

  // what was typed into the panel outlasts closing it
  const [hasPanel, setHasPanel] = React.useState(isOpen);
  if (isOpen && !hasPanel) setHasPanel(true);

  const refresh = React.useCallback(() => {
    recheck();
    onChanged();
  }, [recheck, onChanged]);
  return (
    <>
      {isEditing && !isOpen && <HealthBar outcomes={outcomes} strings={strings} onOpen={() => setOpen(true)} />}
      {hasPanel && (
        <div hidden={!isOpen}>
          <HealthPanel check={check} strings={strings} isShown={isOpen} onClose={() => setOpen(false)}>{children(refresh)}</HealthPanel>
        </div>
      )}
    </>
  );
}
