import * as React from 'react';
import type { CommunityRegister } from '../../domain/health/CommunityRegister';
import type { HealthView } from '../../ui/OwnerTools';
import { usePart } from '../../ui/PartContext';
import { HealthBar } from './HealthBar';
import { HealthPanel } from './HealthPanel';
import type { HealthStrings } from './HealthStrings';
import { type CheckOptions, useCheck } from './useCheck';

export interface HealthDeskProps {
  readonly register: CommunityRegister;
  /** Memoised by the caller. */
  readonly options: CheckOptions;
  readonly strings: HealthStrings;
  readonly view: HealthView;
  /** Beneath the findings. @param onChanged looks at the list again, and so does the part */
  children(onChanged: () => void): React.ReactNode;
}

/** Keeps an eye on a list: a bar above the part while it is edited, and the findings in its place. */
export function HealthDesk({ register, options, strings, view, children }: HealthDeskProps): React.ReactElement {
  const { isOpen, setOpen, onChecked, onChanged } = view;
  const { isEditing } = usePart();
  const check = useCheck(register, options);
  const { loaded: { state }, recheck } = check;
  const isChecked = state.status === 'ready';
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
      {isEditing && isChecked && !isOpen && <HealthBar findings={state.value.findings} strings={strings} onOpen={() => setOpen(true)} />}
      {hasPanel && (
        <div hidden={!isOpen}>
          <HealthPanel check={check} strings={strings} isShown={isOpen} onClose={() => setOpen(false)} formUrl={id => register.formUrl(id)}>{children(refresh)}</HealthPanel>
        </div>
      )}
    </>
  );
}
