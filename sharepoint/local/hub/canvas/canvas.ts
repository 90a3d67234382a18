/** A web part's own data, as `serialize` gives it and a page keeps it. */
export interface WebPartData {
  readonly id: string;
  readonly instanceId: string;
  readonly title: string;
  readonly description: string;
  readonly dataVersion: string;
  readonly properties: object;
  readonly serverProcessedContent?: object;
}

export interface ControlPosition {
  readonly zoneIndex: number;
  readonly sectionIndex: number;
  /** Twelfths of the width. */
  readonly sectionFactor: number;
  readonly controlIndex?: number;
  readonly layoutIndex: number;
}

/** One entry of CanvasContent1. Without `controlType` it only keeps an empty column open; without `position` it holds page settings. */
export interface CanvasControl {
  readonly controlType?: number;
  readonly id?: string;
  readonly position?: ControlPosition;
  readonly webPartId?: string;
  readonly webPartData?: WebPartData;
  readonly emphasis?: { readonly zoneEmphasis?: number };
  /** 2 in the entry of an empty column. */
  readonly displayMode?: number;
}

/** `control.controlType` of a web part. */
export const WEB_PART = 3;

export interface Part {
  readonly id: string;
  /** What the page holds; kept as it is for controls that are not web parts, or that failed to load. */
  readonly control: CanvasControl;
  readonly title: string;
  /** Whether the part was dropped from the toolbox and has not been saved yet. */
  readonly added?: true;
}

export interface Column {
  readonly factor: number;
  readonly parts: readonly Part[];
}

/** Background of a section: 0 none, 1 neutral, 2 soft, 3 strong. */
export type Emphasis = 0 | 1 | 2 | 3;

export interface Section {
  /** Identity while the page is open; SharePoint numbers sections by their order. */
  readonly key: string;
  readonly emphasis: Emphasis;
  readonly columns: readonly Column[];
}

export interface Canvas {
  readonly sections: readonly Section[];
  /** Page settings, kept as they are. */
  readonly settings: readonly CanvasControl[];
}

const byNumber = (left: number, right: number): number => left - right;

function toPart(control: CanvasControl): Part {
  const id = control.id ?? control.webPartData?.instanceId;
  if (!id) throw new Error('A control of the page has no id.');
  return { id, control, title: control.webPartData?.title || 'Untitled' };
}

function toColumn(controls: readonly CanvasControl[]): Column {
  const parts = controls.filter(({ controlType }) => controlType !== undefined)
    .sort((left, right) => byNumber(left.position?.controlIndex ?? 0, right.position?.controlIndex ?? 0));
  return { factor: controls[0].position!.sectionFactor, parts: parts.map(toPart) };
}

function toSection(zoneIndex: number, controls: readonly CanvasControl[]): Section {
  const indexes = [...new Set(controls.map(({ position }) => position!.sectionIndex))].sort(byNumber);
  return {
    key: `zone-${zoneIndex}`,
    emphasis: (controls.find(({ emphasis }) => emphasis?.zoneEmphasis)?.emphasis?.zoneEmphasis ?? 0) as Emphasis,
    columns: indexes.map(index => toColumn(controls.filter(({ position }) => position!.sectionIndex === index)))
  };
}

/**
 * @param content CanvasContent1; empty for a page that nobody has edited
 * @throws SyntaxError when it is not JSON
 */
export function parseCanvas(content: string): Canvas {
  const controls = JSON.parse(content || '[]') as readonly CanvasControl[];
  const placed = controls.filter(({ position }) => position);
  const zones = [...new Set(placed.map(({ position }) => position!.zoneIndex))].sort(byNumber);
  return {
    sections: zones.map(zone => toSection(zone, placed.filter(({ position }) => position!.zoneIndex === zone))),
    settings: controls.filter(({ position }) => !position)
  };
}

/**
 * @param dataOf a part's present data; undefined keeps what the page already holds
 * @returns CanvasContent1
 */
export function serialiseCanvas({ sections, settings }: Canvas, dataOf: (id: string) => WebPartData | undefined): string {
  const controls = sections.flatMap(({ columns, emphasis }, zone) => columns.flatMap(({ factor, parts }, column): readonly CanvasControl[] => {
    const common = { emphasis: emphasis ? { zoneEmphasis: emphasis } : {} };
    const position = { zoneIndex: zone + 1, sectionIndex: column + 1, sectionFactor: factor, layoutIndex: 1 };
    if (parts.length === 0) return [{ ...common, displayMode: 2, position }];
    return parts.map(({ id, control }, index) => {
      const data = dataOf(id);
      return { ...control, ...(data && { webPartData: data }), ...common, position: { ...position, controlIndex: index + 1 } };
    });
  }));
  return JSON.stringify([...controls, ...settings]);
}
