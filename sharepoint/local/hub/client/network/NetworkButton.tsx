import * as React from 'react';
import { NETWORK_PANEL_ID } from './NetworkPanel';
import type { NetworkSwitch } from './useNetworkSwitch';

export function NetworkButton({ network: { isOpen, button, toggle }, disabled }: { readonly network: NetworkSwitch; readonly disabled: boolean }): React.ReactElement {
  return (
    <button type="button" ref={button} className="command networkButton" aria-expanded={isOpen} aria-controls={isOpen ? NETWORK_PANEL_ID : undefined} disabled={disabled} onClick={toggle}>
      Network
    </button>
  );
}
