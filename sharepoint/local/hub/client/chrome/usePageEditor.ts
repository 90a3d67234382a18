import * as React from 'react';
import {
  addPart, addSection, movePart, placeOf, removePart, removeSection, setEmphasis, type Direction, type Layout
} from '../../canvas/arrange';
import { parseCanvas, serialiseCanvas, type Canvas, type Emphasis, type Part } from '../../canvas/canvas';
import type { Mode, PageData } from '../../page/PageData';
import type { PartStage } from '../PartStage';
import { pageAddress } from './pageAddress';

export type Saving = { readonly kind: 'idle' | 'saving' | 'saved' } | { readonly kind: 'failed'; readonly reason: string };

interface Move {
  readonly id: string;
  readonly direction: Direction;
}

export interface PageEditor {
  readonly canvas: Canvas;
  readonly mode: Mode;
  readonly rightToLeft: boolean;
  readonly saving: Saving;
  /** Undefined when the last change was not a move. */
  readonly lastMove: Move | undefined;
  /** What a screen reader should hear about the last change. */
  readonly announcement: string;
  edit(): void;
  save(): Promise<void>;
  discard(): void;
  add(section: number, column: number, webPartId: string): void;
  move(part: Part, direction: Direction): void;
  remove(part: Part): void;
  addSection(layout: Layout): void;
  removeSection(key: string): void;
  setEmphasis(key: string, emphasis: Emphasis): void;
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

function useLeaveWarning(hasChanges: () => boolean): void {
  const latest = React.useRef(hasChanges);
  latest.current = hasChanges;
  React.useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (latest.current()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
}

function whereIs(canvas: Canvas, part: Part): string {
  const place = placeOf(canvas, part.id);
  return place ? `section ${place.section + 1}, column ${place.column + 1}, position ${place.index + 1}` : '';
}

export function usePageEditor(data: PageData, stage: PartStage | undefined): PageEditor {
  const [canvas, setCanvas] = React.useState(() => parseCanvas(data.page.canvas));
  const [mode, setMode] = React.useState<Mode>(data.mode);
  const [saving, setSaving] = React.useState<Saving>({ kind: 'idle' });
  const [lastMove, setLastMove] = React.useState<Move>();
  const [announcement, announce] = React.useState('');
  const saved = React.useRef<string>();
  const content = (of: Canvas = canvas): string => serialiseCanvas(of, id => stage?.dataOf(id));
  const hasChanges = (): boolean => mode === 'edit' && saved.current !== undefined && content() !== saved.current;

  usePageReady(canvas, stage, () => { saved.current = content(); });
  useLeaveWarning(hasChanges);

  const change = (next: Canvas, said: string, moved?: Move): void => {
    setCanvas(next);
    setSaving({ kind: 'idle' });
    setLastMove(moved);
    announce(said);
  };
  const enter = async (next: Mode): Promise<void> => {
    await stage!.setMode(next);
    setMode(next);
    setLastMove(undefined);
    history.replaceState(null, '', pageAddress({ mode: next === 'edit' ? 'edit' : undefined }));
  };

  return {
    canvas, mode, saving, lastMove, announcement, rightToLeft: data.rightToLeft,
    edit: () => {
      saved.current ??= content();
      setSaving({ kind: 'idle' });
      void enter('edit');
    },
    save: async () => {
      setSaving({ kind: 'saving' });
      const sent = content();
      try {
        await stage!.savePage(sent);
        saved.current = sent;
        await enter('read');
        setSaving({ kind: 'saved' });
      } catch (error) {
        setSaving({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
      }
    },
    discard: () => {
      saved.current = undefined;
      location.assign(pageAddress({ mode: undefined }));
    },
    add: (section, column, webPartId) => {
      const part = stage!.newPart(webPartId);
      change(addPart(canvas, section, column, part), `${part.title} added to section ${section + 1}, column ${column + 1}`);
    },
    move: (part, direction) => {
      const next = movePart(canvas, part.id, direction);
      change(next, `${part.title} moved to ${whereIs(next, part)}`, { id: part.id, direction });
    },
    remove: part => {
      stage!.remove(part.id);
      change(removePart(canvas, part.id), `${part.title} removed`);
    },
    addSection: layout => change(addSection(canvas, layout, `added-${Date.now()}`), `Section added: ${layout}`),
    removeSection: key => change(removeSection(canvas, key), 'Section removed'),
    setEmphasis: (key, emphasis) => change(setEmphasis(canvas, key, emphasis), '')
  };
}

