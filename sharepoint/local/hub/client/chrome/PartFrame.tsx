import * as React from 'react';
import { canMove, type Direction } from '../../canvas/arrange';
import type { Emphasis, Part } from '../../canvas/canvas';
import type { PartFailure, PartStage } from '../PartStage';
import { Icon } from './Icon';
import type { PageEditor } from './usePageEditor';

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right'];

interface PartProps {
  readonly part: Part;
  readonly emphasis: Emphasis;
  readonly editor: PageEditor;
  readonly stage?: PartStage;
}

/** Columns run from right to left in some languages; the arrow on the button means what it shows. */
function inReadingOrder(shown: Direction, rightToLeft: boolean): Direction {
  if (!rightToLeft || shown === 'up' || shown === 'down') return shown;
  return shown === 'left' ? 'right' : 'left';
}

function MoveButton({ part, editor, shown }: PartProps & { readonly shown: Direction }): React.ReactElement {
  const button = React.useRef<HTMLButtonElement>(null);
  const { canvas, lastMove, rightToLeft } = editor;
  const direction = inReadingOrder(shown, rightToLeft);
  const possible = canMove(canvas, part.id, direction);
  // A part that moves is taken out of the document for a moment: bring the lost focus back to the button that moved it.
  React.useEffect(() => {
    const wasPressed = lastMove?.id === part.id && lastMove.direction === direction;
    if (wasPressed && document.activeElement === document.body) button.current?.focus();
  }, [lastMove, part.id, direction]);
  const move = (): void => {
    if (possible) editor.move(part, direction);
  };
  return (
    <button type="button" ref={button} className="partAction" aria-disabled={!possible} aria-label={`Move ${part.title} ${shown}`} title={`Move ${shown}`} onClick={move}>
      <Icon name={shown} />
    </button>
  );
}

/** The part and its button go, so the focus moves on to the column's own button. */
function focusColumn(button: HTMLElement): void {
  button.closest('.CanvasSection')?.querySelector<HTMLElement>('.toolbox-open')?.focus();
}

function PartActions(props: PartProps): React.ReactElement {
  const { part, editor, stage } = props;
  const remove = ({ currentTarget }: React.MouseEvent<HTMLElement>): void => {
    focusColumn(currentTarget);
    editor.remove(part);
  };
  return (
    <div className="partActions" role="group" aria-label={`${part.title} web part`}>
      <span className="partActions-title">{part.title}</span>
      <button type="button" className="partAction" aria-label={`Edit properties of ${part.title}`} title="Edit properties" onClick={() => stage?.editProperties(part.id)}>
        <Icon name="edit" />
      </button>
      {DIRECTIONS.map(direction => <MoveButton key={direction} {...props} shown={direction} />)}
      <button type="button" className="partAction" aria-label={`Remove ${part.title}`} title="Remove" onClick={remove}><Icon name="remove" /></button>
    </div>
  );
}

function FailureCard({ failure }: { readonly failure: PartFailure }): React.ReactElement {
  return <div className="partFailure" role="alert"><Icon name="warning" /><div><strong>This part cannot be shown.</strong><p>{failure.reason}</p></div></div>;
}

/** One part of the page: SharePoint's own class names around the element that the web part draws in. */
export function PartFrame(props: PartProps): React.ReactElement {
  const { part, emphasis, editor, stage } = props;
  const slot = React.useRef<HTMLDivElement>(null);
  const [state, setState] = React.useState<'loading' | 'shown' | PartFailure>('loading');
  React.useEffect(() => {
    if (!stage) return undefined;
    let current = true;
    slot.current?.appendChild(stage.elementOf(part));
    void stage.show(part, emphasis).then(failure => current && setState(failure ?? 'shown'));
    return () => { current = false; };
  }, [stage, part, emphasis]);
  const failure = typeof state === 'object' ? state : undefined;
  return (
    <div className={`ControlZone${editor.mode === 'edit' ? ' isEditing' : ''}`} data-automation-id="CanvasControl" data-part={part.id} data-part-state={failure ? 'failed' : String(state)}>
      {editor.mode === 'edit' && <PartActions {...props} />}
      {failure && !failure.drawn && <FailureCard failure={failure} />}
      <div className="ControlZone-control" ref={slot} />
      {state === 'loading' && <div className="partShimmer" aria-hidden="true"><i /><i /><i /></div>}
    </div>
  );
}
