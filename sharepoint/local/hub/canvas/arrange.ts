import { WEB_PART, type Canvas, type Column, type Emphasis, type Part, type Section, type WebPartData } from './canvas';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Column widths in twelfths. */
export const LAYOUTS = { 'Full width': [12], 'Two thirds and one third': [8, 4], 'Two halves': [6, 6] } as const;
export type Layout = keyof typeof LAYOUTS;

/** Where a part is, counted from zero. */
export interface Place {
  readonly section: number;
  readonly column: number;
  readonly index: number;
}

export function placeOf({ sections }: Canvas, id: string): Place | undefined {
  for (const [section, { columns }] of sections.entries()) {
    for (const [column, { parts }] of columns.entries()) {
      const index = parts.findIndex(part => part.id === id);
      if (index >= 0) return { section, column, index };
    }
  }
  return undefined;
}

/** Up and down go through the parts of a column, then to the neighbouring section; left and right to the neighbouring column. */
function target({ sections }: Canvas, { section, column, index }: Place, direction: Direction): Place | undefined {
  const { columns } = sections[section];
  const endOf = (to: number, at: number): Place => ({ section: to, column: at, index: sections[to].columns[at].parts.length });
  const across = (to: number): number => Math.min(column, sections[to].columns.length - 1);
  switch (direction) {
    case 'left': return column > 0 ? endOf(section, column - 1) : undefined;
    case 'right': return column < columns.length - 1 ? endOf(section, column + 1) : undefined;
    case 'up':
      if (index > 0) return { section, column, index: index - 1 };
      return section > 0 ? endOf(section - 1, across(section - 1)) : undefined;
    case 'down':
      if (index < columns[column].parts.length - 1) return { section, column, index: index + 1 };
      return section < sections.length - 1 ? { section: section + 1, column: across(section + 1), index: 0 } : undefined;
  }
}

function withColumn(canvas: Canvas, section: number, column: number, change: (parts: readonly Part[]) => readonly Part[]): Canvas {
  const changed = (columns: readonly Column[]): readonly Column[] =>
    columns.map((entry, at) => at === column ? { ...entry, parts: change(entry.parts) } : entry);
  return { ...canvas, sections: canvas.sections.map((entry, at) => at === section ? { ...entry, columns: changed(entry.columns) } : entry) };
}

export function canMove(canvas: Canvas, id: string, direction: Direction): boolean {
  const from = placeOf(canvas, id);
  return from !== undefined && target(canvas, from, direction) !== undefined;
}

/** The same canvas when there is nowhere to go. */
export function movePart(canvas: Canvas, id: string, direction: Direction): Canvas {
  const from = placeOf(canvas, id);
  const to = from && target(canvas, from, direction);
  if (!from || !to) return canvas;
  const part = canvas.sections[from.section].columns[from.column].parts[from.index];
  const without = withColumn(canvas, from.section, from.column, parts => parts.filter(entry => entry !== part));
  return withColumn(without, to.section, to.column, parts => [...parts.slice(0, to.index), part, ...parts.slice(to.index)]);
}

export function removePart(canvas: Canvas, id: string): Canvas {
  const place = placeOf(canvas, id);
  return place ? withColumn(canvas, place.section, place.column, parts => parts.filter(part => part.id !== id)) : canvas;
}

/** Puts a new web part at the end of a column. */
export function addPart(canvas: Canvas, section: number, column: number, data: WebPartData): Canvas {
  const part: Part = {
    id: data.instanceId, title: data.title, added: true,
    control: { controlType: WEB_PART, id: data.instanceId, webPartId: data.id, webPartData: data }
  };
  return withColumn(canvas, section, column, parts => [...parts, part]);
}

export function addSection(canvas: Canvas, layout: Layout, key: string): Canvas {
  const section: Section = { key, emphasis: 0, columns: LAYOUTS[layout].map(factor => ({ factor, parts: [] })) };
  return { ...canvas, sections: [...canvas.sections, section] };
}

/** Only an empty section can go, so that nobody loses a part by removing its section. */
export function removeSection(canvas: Canvas, key: string): Canvas {
  const isEmpty = ({ columns }: Section): boolean => columns.every(({ parts }) => parts.length === 0);
  return { ...canvas, sections: canvas.sections.filter(section => section.key !== key || !isEmpty(section)) };
}

export function setEmphasis(canvas: Canvas, key: string, emphasis: Emphasis): Canvas {
  return { ...canvas, sections: canvas.sections.map(section => section.key === key ? { ...section, emphasis } : section) };
}
