import * as React from 'react';
import type { ActiveFault } from '../../../tenant/faults/Faults';
import type { ProfileName } from '../../../tenant/faults/latency';
import { Icon } from '../chrome/Icon';
import { CallTable } from './CallTable';
import { PRESETS, type Preset } from './presets';
import { useNetwork, type Network } from './useNetwork';

export const NETWORK_PANEL_ID = 'hubNetwork';
const FAULTS_ID = 'hubFaults';

interface PanelProps {
  /** Opened by its button, which wants the focus to follow. */
  readonly takesFocus: boolean;
  onClose(): void;
}

function PanelBar({ network, takesFocus, onClose }: PanelProps & { readonly network: Network }): React.ReactElement {
  const select = React.useRef<HTMLSelectElement>(null);
  React.useEffect(() => {
    if (takesFocus) select.current?.focus();
  }, [takesFocus]);
  return (
    <div className="networkBar">
      <h2>Network</h2>
      <div className="hubSwitcher">
        <label htmlFor="hubLine">Line</label>
        <select id="hubLine" ref={select} value={network.line.profile} onChange={event => network.chooseProfile(event.target.value as ProfileName)}>
          {Object.entries(network.line.profiles).map(([name, { text }]) => <option key={name} value={name}>{text}</option>)}
        </select>
      </div>
      <button type="button" className="command" onClick={network.allFaultsOff}>All faults off</button>
      <button type="button" className="command" onClick={network.clear}>Clear calls</button>
      <button type="button" className="command networkBar-close" onClick={onClose}><Icon name="discard" />Close</button>
    </div>
  );
}

function FaultSwitch({ preset, active, onSwitch }: { readonly preset: Preset; readonly active: ActiveFault | undefined; onSwitch(on: boolean): void }): React.ReactElement {
  const id = `hubFault-${preset.label.replace(/\W+/g, '-')}`;
  return (
    <div className="networkFault">
      <input type="checkbox" id={id} checked={active !== undefined} onChange={event => onSwitch(event.target.checked)} />
      <label htmlFor={id}>{preset.label}{active && <span className="networkFault-played"> · played {active.played}×</span>}</label>
    </div>
  );
}

/** Open from the start where there is room for it beside the calls. */
const startsOpen = (): boolean => window.matchMedia('(min-width: 641px)').matches;

function FaultSwitches({ network: { faults, switchFault } }: { readonly network: Network }): React.ReactElement {
  const [isOpen, setOpen] = React.useState(startsOpen);
  const others = faults.filter(({ rule }) => !PRESETS.some(({ label }) => label === rule.label)).length;
  return (
    <div className="networkFaults">
      <button type="button" className="networkFaults-open" aria-expanded={isOpen} aria-controls={isOpen ? FAULTS_ID : undefined} onClick={() => setOpen(!isOpen)}>
        <Icon name={isOpen ? 'down' : 'right'} />Faults: {faults.length} on{others > 0 && `, ${others} of them from elsewhere`}
      </button>
      {isOpen && (
        <div id={FAULTS_ID} role="group" aria-label="Faults">
          {PRESETS.map(preset => (
            <FaultSwitch key={preset.label} preset={preset} active={faults.find(({ rule }) => rule.label === preset.label)} onSwitch={on => switchFault(preset, on)} />
          ))}
        </div>
      )}
    </div>
  );
}

/** What goes between the page and the tenant: the last calls, faults on demand, and the speed of the line. In English only: a developer's tool. */
export function NetworkPanel({ takesFocus, onClose }: PanelProps): React.ReactElement {
  const network = useNetwork();
  const closeOnEscape = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <section id={NETWORK_PANEL_ID} className="networkPanel" aria-label="Network" lang="en" dir="ltr">
      <div className="networkPanel-frame" role="presentation" onKeyDown={closeOnEscape}>
        <PanelBar network={network} takesFocus={takesFocus} onClose={onClose} />
        {network.failure && <p className="networkFailure" role="alert">The tenant did not answer: {network.failure}</p>}
        <div className="networkPanel-body">
          <FaultSwitches network={network} />
          <CallTable calls={network.calls} />
        </div>
      </div>
    </section>
  );
}
