import * as React from 'react';
import { parseCanvas, serialiseCanvas, type Canvas } from '../../canvas/canvas';
import type { Mode, PageData } from '../../page/PageData';
import type { PartStage } from '../PartStage';
import { arranging, type Arranging, type Move } from './arranging';
import { pageAddress } from './pageAddress';
import { useLeaveWarning } from './useLeaveWarning';

export type Saving = { readonly kind: 'idle' | 'saving' | 'saved' } | { readonly kind: 'failed'; readonly reason: string };

export interface PageEditor extends Arranging {
  readonly canvas: Canvas;
  readonly mode: Mode;
  readonly rightToLeft: boolean;
  readonly saving: Saving;
  /** Undefined when the last change was not a move. */
  readonly lastMove: Move | undefined;
  /** What a screen reader should hear about the last change. */
  readonly announcement: string;
  edit(): Promise<void>;
  /** A failure keeps edit mode and the changes. */
  save(): Promise<void>;
  discard(): void;
}

/** Tells when every part has rendered or failed: tests wait for it, and unsaved changes count from it. */
function usePageReady(canvas: Canvas, stage: PartStage | undefined, onReady: () => void): void {
  React.useEffect(() => {
    if (!stage) return;
    const settled = canvas.sections.flatMap(({ columns, emphasis }) => columns.flatMap(({ parts }) => parts.map(part => stage.show(part, emphasis))));
    void Promise.all(settled).then(() => {
      performance.mark('hub-ready');
      document.documentElement.dataset.hubState = 'ready';
      onReady();
    });
    // Once: parts that are added later report for themselves.
  }, [stage]); // eslint-disable-line react-hooks/exhaustive-deps -- see the comment above
}

function useArrangement(data: PageData, stage: PartStage | undefined, onChange: () => void): Arranging & Pick<PageEditor, 'canvas' | 'lastMove' | 'announcement'> {
  const [state, setState] = React.useState<{ canvas: Canvas; announcement: string; lastMove?: Move }>(() => ({ canvas: parseCanvas(data.page.canvas), announcement: '' }));
  const commands = arranging(state.canvas, stage, (canvas, announcement, lastMove) => {
    setState({ canvas, announcement, lastMove });
    onChange();
  });
  return { canvas: state.canvas, announcement: state.announcement, lastMove: state.lastMove, ...commands };
}

/** The state of the page and all that an author can do with it. */
export function usePageEditor(data: PageData, stage: PartStage | undefined): PageEditor {
  const [mode, setMode] = React.useState<Mode>(data.mode);
  const [saving, setSaving] = React.useState<Saving>({ kind: 'idle' });
  const arrangement = useArrangement(data, stage, () => setSaving({ kind: 'idle' }));
  const saved = React.useRef<string>();
  const content = (): string => serialiseCanvas(arrangement.canvas, id => stage?.dataOf(id));
  usePageReady(arrangement.canvas, stage, () => { saved.current = content(); });
  useLeaveWarning(() => mode === 'edit' && saved.current !== undefined && content() !== saved.current);

  const enter = async (next: Mode): Promise<void> => {
    await stage?.setMode(next);
    setMode(next);
    history.replaceState(null, '', pageAddress({ mode: next === 'edit' ? 'edit' : undefined }));
  };
  const edit = async (): Promise<void> => {
    setSaving({ kind: 'idle' });
    await enter('edit');
  };
  const save = async (): Promise<void> => {
    setSaving({ kind: 'saving' });
    const sent = content();
    try {
      await stage?.savePage(sent);
      saved.current = sent;
      await enter('read');
      setSaving({ kind: 'saved' });
    } catch (error) {
      setSaving({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  const discard = (): void => {
    saved.current = undefined;
    location.assign(pageAddress({ mode: undefined }));
  };
  return { ...arrangement, mode, saving, rightToLeft: data.rightToLeft, edit, save, discard };
}
