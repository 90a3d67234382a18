import type { Emphasis, Part, WebPartData } from '../canvas/canvas';
import type { Mode, ThemeName } from '../page/PageData';

export interface ToolboxItem {
  readonly webPartId: string;
  readonly title: string;
  readonly description: string;
  /** Class names that draw the Fluent icon of the manifest. */
  readonly iconClass: string;
}

/** Why a part shows an error in place of itself. */
export interface PartFailure {
  readonly reason: string;
  /** Whether SharePoint's own error card is already in the part's element. */
  readonly drawn: boolean;
}

/** What the chrome needs of the SharePoint Framework. Parts are named by the ids of their controls. */
export interface PartStage {
  readonly toolbox: readonly ToolboxItem[];
  /** The element that the part draws in: one for its whole life, so that moving it does not load it again. */
  elementOf(part: Part): HTMLElement;
  /** Loads the part the first time; afterwards only gives it the section's theme. Resolves when it has rendered or failed, and never rejects. */
  show(part: Part, emphasis: Emphasis): Promise<PartFailure | undefined>;
  /** Data for a new part of that kind. */
  newPart(webPartId: string): WebPartData;
  remove(id: string): void;
  setMode(mode: Mode): Promise<void>;
  setTheme(theme: ThemeName): Promise<void>;
  editProperties(id: string): Promise<void>;
  /** The part's present data; undefined for one that is not loaded. */
  dataOf(id: string): WebPartData | undefined;
  /** @throws Error with a reason to show */
  savePage(content: string): Promise<void>;
}
