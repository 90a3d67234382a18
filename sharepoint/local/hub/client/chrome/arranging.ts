import { addPart, addSection, movePart, placeOf, removePart, removeSection, setEmphasis, type Direction, type Layout } from '../../canvas/arrange';
import type { Canvas, Emphasis, Part } from '../../canvas/canvas';
import type { PartStage } from '../PartStage';

export interface Move {
  readonly id: string;
  readonly direction: Direction;
}

/** What an author can do to the arrangement of a page. */
export interface Arranging {
  add(section: number, column: number, webPartId: string): void;
  move(part: Part, direction: Direction): void;
  remove(part: Part): void;
  addSection(layout: Layout): void;
  removeSection(key: string): void;
  setEmphasis(key: string, emphasis: Emphasis): void;
}

/** @param announcement what a screen reader should hear */
export type Change = (canvas: Canvas, announcement: string, move?: Move) => void;

function whereIs(canvas: Canvas, part: Part): string {
  const place = placeOf(canvas, part.id);
  return place ? `section ${place.section + 1}, column ${place.column + 1}, position ${place.index + 1}` : '';
}

/** The commands on one state of the canvas; before the runtime has started there is no stage and nobody can press them. */
export function arranging(canvas: Canvas, stage: PartStage | undefined, change: Change): Arranging {
  return {
    add: (section, column, webPartId) => {
      if (!stage) return;
      const part = stage.newPart(webPartId);
      change(addPart(canvas, section, column, part), `${part.title} added to section ${section + 1}, column ${column + 1}`);
    },
    move: (part, direction) => {
      const next = movePart(canvas, part.id, direction);
      change(next, `${part.title} moved to ${whereIs(next, part)}`, { id: part.id, direction });
    },
    remove: part => {
      stage?.remove(part.id);
      change(removePart(canvas, part.id), `${part.title} removed`);
    },
    addSection: layout => change(addSection(canvas, layout, `added-${Date.now()}`), `Section added: ${layout}`),
    removeSection: key => change(removeSection(canvas, key), 'Section removed'),
    setEmphasis: (key, emphasis) => change(setEmphasis(canvas, key, emphasis), 'Background changed')
  };
}
