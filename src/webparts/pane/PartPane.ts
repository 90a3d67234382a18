import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { PaneStrings } from './PaneStrings';

/** What a property pane needs of its part. */
export interface PaneHost<P> {
  readonly context: WebPartContext;
  readonly strings: PaneStrings;
  /** As they are now. */
  properties(): Readonly<P>;
  /** Draws the open pane again. */
  refresh(): void;
}

/** The property pane of a part. Its code comes when an author opens it. */
export interface PartPane {
  /** It opens. */
  onOpen(): void;
  /** @param property that has another value; the part has taken it over */
  onChange(property: string): void;
  configuration(): IPropertyPaneConfiguration;
}
