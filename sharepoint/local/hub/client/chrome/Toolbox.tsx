import * as React from 'react';
import type { ToolboxItem } from '../PartStage';
import { Icon } from './Icon';

interface ToolboxProps {
  /** Unique on the page. */
  readonly id: string;
  /** Where the part goes, for the button's name. */
  readonly place: string;
  readonly items: readonly ToolboxItem[];
  onPick(webPartId: string): void;
}

/** "Add a web part" and, once pressed, the parts there are to add. Escape closes it. */
export function Toolbox({ id, place, items, onPick }: ToolboxProps): React.ReactElement {
  const [open, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const pick = (webPartId: string): void => {
    close();
    onPick(webPartId);
  };
  return (
    <div className="toolbox" onKeyDown={event => { if (open && event.key === 'Escape') close(); }} role="presentation">
      <button type="button" ref={button} className="toolbox-open" aria-expanded={open} aria-controls={open ? id : undefined} aria-label={`Add a web part to ${place}`} onClick={() => setOpen(!open)}>
        <Icon name="add" />Add a web part
      </button>
      {open && (
        <div id={id} className="toolbox-items" role="group" aria-label="Web parts">
          {items.length === 0 && <p>No web parts have been built yet.</p>}
          {items.map(item => (
            <button key={item.webPartId} type="button" className="toolbox-item" onClick={() => pick(item.webPartId)}>
              <i className={item.iconClass} aria-hidden="true" />
              <span><strong>{item.title}</strong><span>{item.description}</span></span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
