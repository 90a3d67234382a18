import * as React from 'react';
import partStyles from '../../ui/Part.module.scss';

/** What those who answer get in the place of the form. */
export interface QueueTool {
  /** What the button says. */
  readonly label: string;
  render(onClose: () => void): React.ReactElement;
}

interface QueueSwitch {
  /** For the head of the part; nothing for visitors. */
  readonly button: React.ReactNode;
  /** @param content stays as it is behind the queue, with what is written in it */
  place(content: React.ReactElement): React.ReactElement;
}

/** A button that puts the queue in the place of the form, and back. */
export function useQueueSwitch(tool: QueueTool | undefined): QueueSwitch {
  const [isOpen, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const close = React.useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, []);
  if (!tool) return { button: undefined, place: content => content };
  return {
    button: <button ref={button} type="button" className={partStyles.quiet} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{tool.label}</button>,
    place: content => (
      <>
        {isOpen && tool.render(close)}
        <div hidden={isOpen}>{content}</div>
      </>
    )
  };
}
