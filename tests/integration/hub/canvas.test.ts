import { addPart, addSection, canMove, movePart, placeOf, removePart, removeSection, setEmphasis, type Direction } from '../../../sharepoint/local/hub/canvas/arrange';
import { parseCanvas, serialiseCanvas, type Canvas, type CanvasControl, type WebPartData } from '../../../sharepoint/local/hub/canvas/canvas';

const data = (id: string): WebPartData => ({ id: 'web-part', instanceId: id, title: id.toUpperCase(), description: '', dataVersion: '1.0', properties: {} });

const control = (id: string, zoneIndex: number, sectionIndex: number, sectionFactor: number, controlIndex = 1): CanvasControl => ({
  controlType: 3, id, webPartId: 'web-part', position: { zoneIndex, sectionIndex, sectionFactor, controlIndex, layoutIndex: 1 }, emphasis: {}, webPartData: data(id)
});

const SETTINGS = { controlType: 0, pageSettingsSlice: { isDefaultThumbnail: true } };

/** Section 1: a; section 2: b, c in two thirds and d in one third; section 3: nothing in two halves. */
const STORED: readonly object[] = [
  control('a', 1, 1, 12), control('c', 2, 1, 8, 2), control('b', 2, 1, 8, 1), control('d', 2, 2, 4),
  { position: { zoneIndex: 4, sectionIndex: 1, sectionFactor: 6, layoutIndex: 1 }, emphasis: { zoneEmphasis: 2 } },
  { position: { zoneIndex: 4, sectionIndex: 2, sectionFactor: 6, layoutIndex: 1 } },
  SETTINGS
];
const canvas = parseCanvas(JSON.stringify(STORED));
const drawn = ({ sections }: Canvas): string => sections.map(({ columns }) => columns.map(({ factor, parts }) => `${factor}:${parts.map(({ id }) => id).join('')}`).join(' ')).join(' | ');
const stored = (of: Canvas): CanvasControl[] => JSON.parse(serialiseCanvas(of, () => undefined)) as CanvasControl[];

describe('the canvas of a page', () => {
  it('reads sections, columns and parts in their order', () => {
    expect(drawn(canvas)).toBe('12:a | 8:bc 4:d | 6: 6:');
    expect(canvas.sections.map(({ emphasis }) => emphasis)).toEqual([0, 0, 2]);
  });

  it('is empty for a page that nobody has edited', () => {
    expect(drawn(parseCanvas(''))).toBe('');
  });

  it('writes what it has read, with sections numbered by order, empty columns and page settings kept', () => {
    expect(drawn(parseCanvas(serialiseCanvas(canvas, () => undefined)))).toBe(drawn(canvas));
    expect(stored(canvas).at(-1)).toEqual(SETTINGS);
    expect(stored(canvas).filter(({ controlType }) => controlType === undefined).map(({ position }) => position?.zoneIndex)).toEqual([3, 3]);
  });

  it('writes the present data of a part, and what was stored of one that did not load', () => {
    const changed = { ...data('a'), title: 'Changed' };
    const written = JSON.parse(serialiseCanvas(canvas, id => id === 'a' ? changed : undefined)) as CanvasControl[];
    expect(written.find(({ id }) => id === 'a')?.webPartData?.title).toBe('Changed');
    expect(written.find(({ id }) => id === 'd')?.webPartData?.title).toBe('D');
  });

  it.each<[string, Direction, string]>([
    ['a', 'down', '12: | 8:abc 4:d | 6: 6:'],
    ['b', 'down', '12:a | 8:cb 4:d | 6: 6:'],
    ['c', 'up', '12:a | 8:cb 4:d | 6: 6:'],
    ['c', 'down', '12:a | 8:b 4:d | 6:c 6:'],
    ['b', 'up', '12:ab | 8:c 4:d | 6: 6:'],
    ['d', 'up', '12:ad | 8:bc 4: | 6: 6:'],
    ['b', 'right', '12:a | 8:c 4:db | 6: 6:'],
    ['d', 'left', '12:a | 8:bcd 4: | 6: 6:'],
    ['a', 'up', '12:a | 8:bc 4:d | 6: 6:'],
    ['a', 'left', '12:a | 8:bc 4:d | 6: 6:'],
    ['d', 'right', '12:a | 8:bc 4:d | 6: 6:']
  ])('moves %s %s', (id, direction, expected) => {
    const moved = movePart(canvas, id, direction);
    expect(drawn(moved)).toBe(expected);
    expect(canMove(canvas, id, direction)).toBe(moved !== canvas);
  });

  it('adds and removes parts and sections, but no section with parts in it', () => {
    expect(drawn(addPart(canvas, 2, 1, data('e')))).toBe('12:a | 8:bc 4:d | 6: 6:e');
    expect(drawn(removePart(canvas, 'b'))).toBe('12:a | 8:c 4:d | 6: 6:');
    expect(drawn(addSection(canvas, 'Full width', 'new'))).toBe('12:a | 8:bc 4:d | 6: 6: | 12:');
    expect(drawn(removeSection(canvas, canvas.sections[2].key))).toBe('12:a | 8:bc 4:d');
    expect(drawn(removeSection(canvas, canvas.sections[0].key))).toBe(drawn(canvas));
    expect(placeOf(canvas, 'nobody')).toBeUndefined();
  });

  it('keeps the background of a section', () => {
    const strong = setEmphasis(canvas, canvas.sections[0].key, 3);
    expect(stored(strong)[0].emphasis).toEqual({ zoneEmphasis: 3 });
    expect(parseCanvas(serialiseCanvas(strong, () => undefined)).sections[0].emphasis).toBe(3);
  });
});
