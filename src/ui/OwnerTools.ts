import type { ReactElement } from 'react';

/** What page editors and owners of lists get beside what visitors see. Each is loaded when it is shown. */
export interface OwnerTools {
  /** In the place of a list that is missing or incomplete. @param onDone loads the part again */
  setup?(onDone: () => void): ReactElement;
}
