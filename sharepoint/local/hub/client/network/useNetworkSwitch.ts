import * as React from 'react';
import { pageAddress } from '../chrome/pageAddress';

const PARAMETER = 'network';

export interface NetworkSwitch {
  readonly isOpen: boolean;
  /** The panel was opened by its button, not by the address. */
  readonly takesFocus: boolean;
  readonly button: React.RefObject<HTMLButtonElement>;
  toggle(): void;
}

/**
 * Whether the panel is open: in the address, so that it stays open over a reload.
 * @param isReady false on the server and until the scripts have started, when the panel is closed
 */
export function useNetworkSwitch(isReady: boolean): NetworkSwitch {
  const [isOpen, setOpen] = React.useState(false);
  const [takesFocus, setTakesFocus] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    if (isReady && new URLSearchParams(location.search).has(PARAMETER)) setOpen(true);
  }, [isReady]);
  const toggle = (): void => {
    setTakesFocus(!isOpen);
    setOpen(!isOpen);
    history.replaceState(null, '', pageAddress({ [PARAMETER]: isOpen ? undefined : 'open' }));
    if (isOpen) button.current?.focus();
  };
  return { isOpen, takesFocus, button, toggle };
}
