import type { ReactElement } from 'react';

/** How the check of a list stands in a part. */
export interface HealthView {
  /** It is in the place of the part's content; otherwise it is a bar above it while the page is edited, or nothing. */
  readonly isOpen: boolean;
  setOpen(isOpen: boolean): void;
  /** Whether the list has been read, so that the bar says which rows need attention. */
  onChecked(isChecked: boolean): void;
  /** Rows were written: load the part again. */
  onChanged(): void;
}

/** What page editors and owners of lists get beside what visitors see. Each is loaded when it is shown. */
export interface OwnerTools {
  /** In the place of a list that is missing or incomplete. @param onDone loads the part again */
  setup?(onDone: () => void): ReactElement;
  /** Above the content while the page is edited: what the lists lack. @param onMended loads the part again */
  lists?(onMended: () => void): ReactElement;
  health?(view: HealthView): ReactElement;
}
